// line.test.ts: who says what and how, and ids where none was given.
import { expect, test } from 'vitest';
import { deriveId, parseLine } from '#core/dialogue/line.ts';
import { parseLineTags } from '#core/dialogue/tags.ts';

const NO_TAGS = parseLineTags([]).tags;

test.each([
  ['Sue: Hello.', 'Sue', null, 'Hello.'],
  ['Sue: (out of breath) Is that networks?', 'Sue', 'out of breath', 'Is that networks?'],
  ['Sue Marsh: Hello.', 'Sue Marsh', null, 'Hello.'],
  ['Mr. O’Neill-Young: Hello.', 'Mr. O’Neill-Young', null, 'Hello.'],
  ['Élodie: Bonjour.', 'Élodie', null, 'Bonjour.'],
  ['Sue: I said: hello.', 'Sue', null, 'I said: hello.'],
  ['Sue: Hello (she laughs).', 'Sue', null, 'Hello (she laughs).'],
  ['Sue: () Hello.', 'Sue', '', 'Hello.'],
  ['The phone rings.', null, null, 'The phone rings.'],
  ['You look at one thing: the clock.', null, null, 'You look at one thing: the clock.'],
  ['the display: Sue Marsh', null, null, 'the display: Sue Marsh'],
  ['Tom reads it: “Address screen.”', 'Tom reads it', null, '“Address screen.”'],
  ['10:45 already.', null, null, '10:45 already.'],
  ['Sue:Hello.', null, null, 'Sue:Hello.'],
  ['Sue:', null, null, 'Sue:'],
  ['Four minutes past: ten.', 'Four minutes past', null, 'ten.'],
])('%s', (text, speaker, how, said) => {
  expect(parseLine(text, NO_TAGS, 'ring')).toMatchObject({ speaker, how, text: said });
});

test.each([
  ['ring', 'Not today, I’m afraid!', 'ring.not-today-i-m-afraid'],
  ['ring', 'Café, at 4.0?', 'ring.cafe-at-4-0'],
  ['', 'Hello', 'top.hello'],
  ['ring', '…', 'ring.unnamed'],
  ['ring', 'こんにちは', 'ring.こんにちは'],
  ['ring', 'x'.repeat(50), `ring.${'x'.repeat(40)}`],
  ['ring', '  Spaces   and\ttabs ', 'ring.spaces-and-tabs'],
])('in %j, %j is %j', (knot, text, id) => {
  expect(deriveId(knot, text)).toBe(id);
});

test('a line keeps the id it was given, and the tags it has', () => {
  const { tags } = parseLineTags(['id: hello_1', 'face: smile', 'place: training-room', 'sound: ring']);
  expect(parseLine('Sue: Hello.', tags, 'ring')).toEqual({
    id: 'hello_1',
    speaker: 'Sue',
    how: null,
    text: 'Hello.',
    face: 'smile',
    place: 'training-room',
    sound: 'ring',
  });
});
