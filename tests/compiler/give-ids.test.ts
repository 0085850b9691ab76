// give-ids.test.ts: where an id goes in each form that a line or a reply can have, and where none can.
import { describe, expect, test } from 'vitest';
import { giveIds } from '#compiler/give-ids.ts';
import { sources } from '../stories/compile.ts';

const FRAME = 'VAR x = 1\nVAR name = "Sue"\n-> k\n=== k ===\n';
const AFTER = '\n-> END\n=== k2 ===\n-> END\n=== tun ===\n->->\n=== function f() ===\n~ return 1\n';

function given(text: string): { text: string; ids: number; codes: string[] } {
  const { ids, problems, texts } = giveIds('story/a.ink', sources({ 'story/a.ink': text }));
  return { text: texts.get('story/a.ink') ?? text, ids: ids.length, codes: problems.map(({ code }) => code) };
}

/** What becomes of some lines; each new id is shown as `ID`. */
function shown(lines: string): string {
  const { text } = given(FRAME + lines + AFTER);
  return text.slice(FRAME.length, -AFTER.length).replace(/a_k_[A-Z2-9]{4}/g, 'ID');
}

describe('an id goes', () => {
  test.each([
    ['to the end of a line', 'Sue: Hello.', 'Sue: Hello. # id: ID'],
    ['before a comment', 'Sue: Hello. // well', 'Sue: Hello. # id: ID // well'],
    ['before a comment of the other kind', 'Sue: Hello.  /* well */ ', 'Sue: Hello. # id: ID  /* well */ '],
    ['behind other tags', 'Sue: Hello. # face: calm', 'Sue: Hello. # face: calm # id: ID'],
    ['before a divert', 'Sue: Hello. -> k2', 'Sue: Hello. # id: ID -> k2'],
    ['before a divert that touches', 'Sue: Hello.->k2', 'Sue: Hello. # id: ID ->k2'],
    ['before a tunnel', 'Sue: Hello. -> tun ->', 'Sue: Hello. # id: ID -> tun ->'],
    ['behind escaped signs', 'Sue: \\{a\\} \\# \\-> b', 'Sue: \\{a\\} \\# \\-> b # id: ID'],
    ['behind a line that goes on below', 'Sue: Hello \\\nagain.', 'Sue: Hello \\\nagain. # id: ID'],
    ['behind what varies within a line', 'Sue: {x:Yes|No}, thanks.', 'Sue: {x:Yes|No}, thanks. # id: ID'],
    ['into each branch that is a line', '{x: Sue: Yes.|Sue: No.}', '{x: Sue: Yes. # id: ID|Sue: No. # id: ID}'],
    [
      'into the one branch',
      '{x > 1 || x < 0: Sue: Yes. # face: calm}',
      '{x > 1 || x < 0: Sue: Yes. # face: calm # id: ID}',
    ],
    ['before a branch’s divert', '{x: Sue: Yes. -> k2}', '{x: Sue: Yes. # id: ID -> k2}'],
    ['into alternatives', '{&one|two|}', '{&one # id: ID|two # id: ID|}'],
    ['into braces in braces', '{x: {x > 3: a|b} }', '{x: {x > 3: a # id: ID|b # id: ID} }'],
    ['behind a variable', '{name}', '{name} # id: ID'],
    [
      'to the lines of a block',
      '{\n- x: Sue: Yes.\n- else:\n  Sue: No.\n}',
      '{\n- x: Sue: Yes. # id: ID\n- else:\n  Sue: No. # id: ID\n}',
    ],
    [
      'to the lines of a sequence',
      '{stopping:\n- Sue: a.\n- b\n- -> k2\n}',
      '{stopping:\n- Sue: a. # id: ID\n- b # id: ID\n- -> k2\n}',
    ],
    ['to a gather', '- (here) Sue: Hello.', '- (here) Sue: Hello. # id: ID'],
    ['into a reply’s brackets', '* [Hello?]\n- -', '* [Hello? # id: ID]\n- -'],
    ['behind a reply’s tags', '* [Hello? # tier: 1] // yes\n-', '* [Hello? # tier: 1 # id: ID] // yes\n-'],
    [
      'to a reply and to what is said after it',
      '+ {x} [Hello?] Sue: Yes. -> k2\n-',
      '+ {x} [Hello? # id: ID] Sue: Yes. # id: ID -> k2\n-',
    ],
    ['to a reply that is a line too', '* Hello [there] you\n-', '* Hello [there # id: ID] you # id: ID\n-'],
    ['into empty brackets', '* Hello [] you\n-', '* Hello [# id: ID] you # id: ID\n-'],
    ['to a reply without brackets', '* (lab) {x} Hello.\n-', '* (lab) {x} Hello. # id: ID\n-'],
    ['to a reply on the line below', '* {x}\n  [Hello?]\n-', '* {x}\n  [Hello? # id: ID]\n-'],
    [
      'to replies within replies',
      '* [a]\n  * * [b]\n  - - c\n-',
      '* [a # id: ID]\n  * * [b # id: ID]\n  - - c # id: ID\n-',
    ],
    ['to what follows a fallback', '* ->\n  Sue: Hello.\n-', '* ->\n  Sue: Hello. # id: ID\n-'],
    ['to the line that glue leads into', 'Sue: Hello <>\nthere.', 'Sue: Hello <>\nthere. # id: ID'],
  ])('%s', (_name, before, after) => {
    expect(shown(before)).toBe(after);
  });
});

describe('no id goes', () => {
  test.each([
    ['where one is', 'Sue: Hello. # id: own'],
    ['where one is in the brackets', '* [Hello? # id: own]\n-'],
    ['where one is among tags', '* [Hello? # id: own # note: Well, well.]\n-'],
    ['to what says nothing', '# face: calm\n~ x = 2\n-> tun ->\n{x: -> k2}\n// Sue: Hello.\n/*\nSue: Hello.\n*/'],
    ['to a thread', '<- tun'],
  ])('%s', (_name, text) => {
    expect(shown(text)).toBe(text);
    expect(given(FRAME + text + AFTER).codes).toEqual([]);
  });

  test('to the words of a function', () => {
    const text = 'Sue: {f()} # id: a\n-> END\n=== function f() ===\none\n~ return 2\n';
    expect(given(text)).toEqual({ text, ids: 0, codes: [] });
  });

  test.each([
    ['what a function says', '{f()}'],
    ['several braces in a row', '{x:a}{x:b}'],
    ['alternatives of which a later one diverts', '{x: Sue: Yes.|Sue: No. -> k2}'],
    ['a line whose end glue takes away', 'Sue: Hello\n<>, you.'],
  ])('and it is said: %s', (_name, text) => {
    const { codes } = given(FRAME + text + AFTER);
    expect([...new Set(codes)]).toEqual(['no-safe-id']);
  });
});

test('an id that stands twice is refused, with both places, and nothing is given', () => {
  const text = `${FRAME}Sue: a # id: one\nSue: b\n* [c # id: one]\n-${AFTER}`;
  const { ids, problems, texts } = giveIds('a.ink', sources({ 'a.ink': text }));
  expect([ids, texts.size]).toEqual([[], 0]);
  expect(problems).toMatchObject([
    { code: 'duplicate-id', line: 7, message: 'the id “one” stands at a.ink:5 already' },
  ]);
});

test('a story that does not compile is left alone', () => {
  expect(given('Sue: Hello.\n-> nowhere\n')).toMatchObject({ ids: 0, codes: ['ink'] });
});

test('the same words get the same id each time, and twins get different ones', () => {
  const text = `${FRAME}Sue: Hello.\nSue: Hello.${AFTER}`;
  const first = given(text);
  expect(given(text)).toEqual(first);
  expect(new Set(first.text.match(/a_k_\w{4}/g)).size).toBe(2);
  expect(given(first.text).ids).toBe(0);
});

test('included files get theirs, each under its own name', () => {
  const files = {
    'story/a.ink': 'INCLUDE parts/b.ink\nSue: One.\n-> two\n',
    'story/parts/b.ink': '=== two ===\nSue: Two.\n-> END\n',
  };
  const { texts } = giveIds('story/a.ink', sources(files));
  expect(texts.get('story/a.ink')).toMatch(/^INCLUDE parts\/b.ink\nSue: One. # id: a_[A-Z2-9]{4}\n/);
  expect(texts.get('story/parts/b.ink')).toMatch(/^=== two ===\nSue: Two. # id: b_two_[A-Z2-9]{4}\n/);
});
