// tags.test.ts: tags as written become types; what cannot be read is named, with what would have fitted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callerName, parseHeader, parseLineTags, parseReplyTags, splitTag } from '#core/dialogue/tags.ts';

test.each([
  ['tier: 1', 'tier', '1'],
  ['tier:1', 'tier', '1'],
  ['  note :  at four: sharp ', 'note', 'at four: sharp'],
  ['alone', 'alone', ''],
  [': x', '', 'x'],
])('%j', (written, key, value) => {
  expect(splitTag(written)).toEqual({ key, value, written });
});

describe('a reply', () => {
  test.each([
    [[], [], {}],
    [['tier: 1'], [1], {}],
    [['tier: 3', 'tier: 1', 'tier: 3'], [1, 3], {}],
    [['courtesy: 1', 'courtesy: 2'], [], { courtesy: 3 }],
    [['courtesy: -1', 'clarify: +1'], [], { courtesy: -1, clarify: 1 }],
    [['educate: 0'], [], { educate: 0 }],
  ])('%j', (written, rungs, skills) => {
    expect(parseReplyTags(written)).toEqual({ id: null, tags: { rungs, skills, error: null, note: null }, faults: [] });
  });

  test('id, error and note; the last one counts', () => {
    const { id, tags } = parseReplyTags(['id: a', 'id: b', 'error: guessed', 'note: One: two.', 'note:']);
    expect([id, tags.error, tags.note]).toEqual(['b', 'guessed', null]);
  });

  test.each([
    ['tier: 0', 'tier from 1 to 4'],
    ['tier: 5', 'tier from 1 to 4'],
    ['tier: 1.5', 'tier from 1 to 4'],
    ['tier:', 'tier from 1 to 4'],
    ['courtesy: much', 'whole number'],
    ['courtesy: 0.5', 'whole number'],
    ['courtesy: 1234567', 'whole number'],
    ['courtsy: 1', 'one of: tier, courtesy'],
    ['Courtesy: 1', 'one of: tier, courtesy'],
    ['face: smile', 'one of: tier, courtesy'],
    ['plain words', 'one of: tier, courtesy'],
  ])('refused: %j', (tag, wanted) => {
    const { tags, faults } = parseReplyTags([tag]);
    expect(faults).toEqual([{ tag, wanted: expect.stringContaining(wanted) }]);
    expect(tags).toEqual({ rungs: [], skills: {}, error: null, note: null });
  });
});

describe('a line', () => {
  test('all of its tags', () => {
    const written = [
      'face: tired',
      'place: accounts-floor',
      'sound: hold',
      'id: x',
      'end: lost',
      'next: She rang Tom.',
    ];
    expect(parseLineTags(written)).toEqual({
      tags: { face: 'tired', place: 'accounts-floor', sound: 'hold', id: 'x', end: 'lost', next: 'She rang Tom.' },
      faults: [],
    });
  });

  test.each([
    ['face: happy', 'calm, smile'],
    ['face:', 'calm, smile'],
    ['place: moon', 'accounts-floor'],
    ['sound: boom', 'pickup'],
    ['end: won', 'resolved, callback, lost'],
    ['tier: 1', 'one of: face'],
    ['fase: smile', 'one of: face'],
  ])('refused: %j', (tag, wanted) => {
    expect(parseLineTags([tag]).faults).toEqual([{ tag, wanted: expect.stringContaining(wanted) }]);
  });

  test('passes over the header, which ink repeats on the first line', () => {
    expect(parseLineTags(['title: x', 'cast: Sue = a', 'rubric: tier 1', 'face: calm'])).toMatchObject({
      tags: { face: 'calm' },
      faults: [],
    });
  });
});

describe('a header', () => {
  const WHOLE = [
    'title: The specialist: off on Friday',
    'desk: Networks help desk',
    'caller: Sue, Customer Accounts, ext. 4471',
    'summary: Sue needs someone.',
    'minutes: 4',
    'skills: clarify, courtesy,follow',
    'cast: Sue = medium1, skin f2c79d, clothes F26B4E, ink 4a2418',
    'cast: Tom Birch = short2 , skin 000000, clothes ffffff, ink 123456',
  ];
  const without = (key: string): string[] => WHOLE.filter((tag) => !tag.startsWith(`${key}:`));

  test('whole', () => {
    const { header, faults } = parseHeader(WHOLE);
    expect(faults).toEqual([]);
    expect(header).toEqual({
      title: 'The specialist: off on Friday',
      desk: 'Networks help desk',
      caller: 'Sue, Customer Accounts, ext. 4471',
      summary: 'Sue needs someone.',
      minutes: 4,
      day: 0,
      skills: ['clarify', 'courtesy', 'follow'],
      cast: [
        { name: 'Sue', head: 'medium1', skin: 'f2c79d', clothes: 'F26B4E', ink: '4a2418' },
        { name: 'Tom Birch', head: 'short2', skin: '000000', clothes: 'ffffff', ink: '123456' },
      ],
      locale: 'en',
      pass: 70,
      weights: {},
    });
    expect(callerName(header)).toBe('Sue');
  });

  test.each(['title', 'desk', 'caller', 'summary', 'minutes', 'skills', 'cast'])('without %s', (key) => {
    expect(parseHeader(without(key)).faults.map(({ tag }) => tag)).toContain(`${key}:`);
  });

  test.each([
    ['locale: de', { locale: 'de' }],
    ['pass: 60', { pass: 60 }],
    ['pass: 0', { pass: 0 }],
    ['rubric: tier 40, courtesy 30', { weights: { tier: 40, courtesy: 30 } }],
    ['rubric: improve 0', { weights: { improve: 0 } }],
  ])('%s', (tag, part) => {
    const { header, faults } = parseHeader([...WHOLE, tag]);
    expect(faults).toEqual([]);
    expect(header).toMatchObject(part);
  });

  test.each([
    ['minutes: four', 'from 0 to 60'],
    ['minutes: 61', 'from 0 to 60'],
    ['day: 11', 'from 0 to 10'],
    ['day: Monday', 'from 0 to 10'],
    ['skills: courtesy, patience', 'skills out of'],
    ['cast: Sue', 'head, skin'],
    ['cast: Sue = medium1, skin f2c79, clothes f26b4e, ink 4a2418', 'six hex digits'],
    ['pass: 101', 'from 0 to 100'],
    ['pass: -1', 'from 0 to 100'],
    ['rubric: tier', 'names with whole weights'],
    ['rubric: charm 10', 'names with whole weights'],
    ['rubric: tier 40.5', 'names with whole weights'],
    ['rubric: tier -5', 'names with whole weights'],
  ])('refused: %j', (tag, wanted) => {
    const key = splitTag(tag).key;
    const { faults } = parseHeader([...without(key), tag]);
    expect(faults).toEqual([{ tag, wanted: expect.stringContaining(wanted) }]);
  });
});

test('no tag makes the readers throw', () => {
  const tag = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('tier', 'cast', 'face', 'rubric'), fc.string()).map((two) => two.join(':')),
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 4 }), (written) => {
      const read = [parseReplyTags(written), parseLineTags(written), parseHeader(written)];
      expect(read.every(({ faults }) => faults.every(({ wanted }) => wanted !== ''))).toBe(true);
    }),
  );
});
