// session.test.ts: a call line by line: a plan of what is heard and picked, for each small story.
import { describe, expect, test } from 'vitest';
import { openStory } from '#core/dialogue/ink.ts';
import { choose, proceed, start, transcriptOf, type Session } from '#core/dialogue/session.ts';
import { compileInk } from '#compiler/ink-compiler.ts';
import type { InkJson, InkValues } from '#core/dialogue/ink.ts';
import { sources } from '../../stories/compile.ts';

function compiled(text: string): InkJson {
  const { story, problems } = compileInk('small.ink', sources({ 'small.ink': text }));
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return story.json;
}

/** What is seen of a moment, in a few words. */
function seen({ moment }: Session): string {
  if (moment.at === 'line') return `${moment.line.speaker ?? '-'}: ${moment.line.text}`;
  if (moment.at === 'choice') return `? ${moment.replies.map(({ id }) => id).join(' ')}`;
  if (moment.at === 'end') return `end ${moment.ending ? `${moment.ending.kind}: ${moment.ending.next}` : 'untagged'}`;
  return `fault ${moment.fault.code}`;
}

/** Plays to the end by these picks; returns everything that was seen. */
function plan(text: string, picks: readonly string[], heard: InkValues = {}): string[] {
  const session = start(compiled(text), 1);
  const all = [seen(session)];
  const left = [...picks];
  for (;;) {
    if (session.moment.at === 'line') proceed(session);
    else if (session.moment.at !== 'choice' || !choose(session, left.shift() ?? '', heard)) return all;
    all.push(seen(session));
  }
}

const BYE = 'Sue: Bye. # end: lost # next: She rang Tom.\n-> END\n';

const PLANS: readonly (readonly [what: string, text: string, picks: readonly string[], seen: readonly string[]])[] = [
  [
    'lines, a decision, an ending',
    `The phone rings.\nSue: Hello.\n* [Yes # id: yes]\n* [No # id: no]\n-\n${BYE}`,
    ['yes'],
    ['-: The phone rings.', 'Sue: Hello.', '? yes no', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  [
    'a call that begins with a decision',
    `* [Yes # id: yes]\n-\n${BYE}`,
    ['yes'],
    ['? yes', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  [
    'two decisions with nothing between',
    `* [Yes # id: yes]\n** [More # id: more]\n--\n-\n${BYE}`,
    ['yes', 'more'],
    ['? yes', '? more', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  [
    'empty lines are passed over',
    `Sue: Hello.\n{false: Never.}\n\n${BYE}`,
    [],
    ['Sue: Hello.', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  [
    'an ending tagged on a line that is otherwise empty',
    'Sue: Bye.\n# end: callback # next: Later.\n-> END\n',
    [],
    ['Sue: Bye.', 'end callback: Later.'],
  ],
  ['an ending without what happened next', 'Sue: Bye. # end: resolved\n-> END\n', [], ['Sue: Bye.', 'end resolved: ']],
  ['an ending without a tag', 'Sue: Bye.\n-> END\n', [], ['Sue: Bye.', 'end untagged']],
  ['a story that runs out', '-> k\n=== k ===\nSue: Hello.\n', [], ['Sue: Hello.', 'fault ran-out']],
  [
    'two replies that would share an id',
    `* [Yes # id: yes]\n* [Yes again # id: yes]\n-\n${BYE}`,
    ['yes~2'],
    ['? yes yes~2', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  [
    'replies without ids',
    `-> ring\n=== ring ===\n* [Not today!]\n* [Not today?]\n-\n${BYE}`,
    ['ring.not-today~2'],
    ['? ring.not-today ring.not-today~2', 'Sue: Bye.', 'end lost: She rang Tom.'],
  ],
  ['a reply that is not on offer', `* [Yes # id: yes]\n-\n${BYE}`, ['no'], ['? yes']],
];

test.each(PLANS)('%s', (_, text, picks, expected) => {
  expect(plan(text, picks)).toEqual(expected);
});

test('a line has its tags, how it is said, and an id', () => {
  const session = start(
    compiled(
      '-> ring\n=== ring ===\nSue: (tired) Hello. # face: tired # id: hello\nThe line hums.\nShe is gone.\n-> END\n',
    ),
    1,
  );
  expect(session.moment).toMatchObject({
    at: 'line',
    line: { id: 'hello', speaker: 'Sue', how: 'tired', text: 'Hello.', face: 'tired' },
  });
  proceed(session);
  expect(session.moment).toMatchObject({
    at: 'line',
    line: { id: 'ring.the-line-hums', speaker: null, how: null, face: null },
  });
});

test('the tags of an empty line belong to the next', () => {
  const session = start(
    compiled('VAR x = 0\n{x: Never.} # face: smile # place: training-room\nSue: Hello.\n-> END\n'),
    1,
  );
  expect(session.moment).toMatchObject({ at: 'line', line: { text: 'Hello.', face: 'smile', place: 'training-room' } });
});

test('a reply brings its worth, and the transcript what was offered beside it', () => {
  const session = start(
    compiled(`Sue: Hello.\n* [Yes # id: yes # tier: 1 # note: Why: because.]\n* [No # id: no]\n-\n${BYE}`),
    1,
  );
  proceed(session);
  expect(choose(session, 'yes')).toBe(true);
  const [, picked] = transcriptOf(session).entries;
  expect(picked).toMatchObject({
    kind: 'pick',
    reply: { id: 'yes', text: 'Yes', tags: { rungs: [1], note: 'Why: because.' } },
    offered: [{ id: 'yes' }, { id: 'no' }],
  });
  expect(transcriptOf(session).ending).toBeNull();
  proceed(session);
  expect(transcriptOf(session).ending).toEqual({ kind: 'lost', next: 'She rang Tom.' });
});

test('what is heard is heard before the reaction', () => {
  const text = 'VAR tier = 0\nSue: Hello.\n* [Yes # id: yes]\n-\nSue: {tier > 1: Right. | What?} # end: lost\n-> END\n';
  expect(plan(text, ['yes'], { tier: 2, not_declared: 1 })).toContain('Sue: Right.');
  expect(plan(text, ['yes'])).toContain('Sue: What?');
});

describe('misuse changes nothing', () => {
  const text = `Sue: Hello.\n* [Yes # id: yes]\n+ [Yes # id: no]\n-\n${BYE}`;

  test('choosing while a line is said, and going on at a decision', () => {
    const session = start(compiled(text), 1);
    expect(choose(session, 'yes')).toBe(false);
    expect(seen(session)).toBe('Sue: Hello.');
    proceed(session);
    proceed(session);
    expect(seen(session)).toBe('? yes no');
  });

  test('choosing twice, and anything after the end', () => {
    const session = start(compiled(text), 1);
    proceed(session);
    expect([choose(session, 'yes'), choose(session, 'yes'), choose(session, 'no')]).toEqual([true, false, false]);
    for (let times = 0; times < 3; times += 1) proceed(session);
    expect(seen(session)).toBe('end lost: She rang Tom.');
    expect(choose(session, 'yes')).toBe(false);
    expect(transcriptOf(session).entries).toHaveLength(3);
  });
});

describe('faults', () => {
  test('at run time: what was said before it is kept', () => {
    const text = 'VAR zero = 0\nSue: Hello.\n* [Yes # id: yes]\n-\nSue: {5 % zero}.\nSue: Bye. # end: lost\n-> END\n';
    const found = plan(text.replace('5 % zero', 'lost(zero)') + '=== function lost(x) ===\n~ return TURNS_SINCE(x)\n', [
      'yes',
    ]);
    expect(found.slice(0, 2)).toEqual(['Sue: Hello.', '? yes']);
    expect(found.at(-1)).toBe('fault run-time');
  });

  test('a tunnel that does not come back', () => {
    expect(plan('-> t ->\n-> END\n=== t ===\nSue: Hello.\n', []).at(-1)).toBe('fault run-time');
  });

  test('lines without end', () => {
    const found = plan('-> round\n=== round ===\nSue: Again.\n-> round\n', []);
    expect(found.at(-1)).toBe('fault endless');
    expect(found.length).toBeGreaterThan(900);
  });

  test('a long scene that does end is not one', () => {
    const found = plan(`VAR n = 0\n-> round\n=== round ===\n~ n++\nSue: {n}.\n{ n < 900: -> round }\n${BYE}`, []);
    expect(found.at(-1)).toBe('end lost: She rang Tom.');
  });

  test('the lines are counted between decisions, not over the call', () => {
    const scene =
      'VAR n = 0\n-> round\n=== round ===\n~ n++\nSue: {n}.\n{ n % 600 != 0: -> round }\n{ n > 1000: -> bye }\n* [On # id: on]\n-> round\n=== bye ===\n';
    expect(plan(scene + BYE, ['on']).at(-1)).toBe('end lost: She rang Tom.');
  });

  test('something that is not a story throws', () => {
    expect(() => openStory({})).toThrow('valid .ink.json');
    expect(() => start({ inkVersion: 21 }, 1)).toThrow('valid .ink.json');
  });
});

test('the same seed plays the same, another seed another', () => {
  const text = 'Sue: {RANDOM(1, 100000)} {RANDOM(1, 100000)} {~a|b|c|d|e|f|g|h}.\n-> END\n';
  const json = compiled(text);
  const line = (seed: number): string => seen(start(json, seed));
  expect(line(7)).toBe(line(7));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => line(seed))).size).toBe(20);
});

test('text that ink’s own reader spoils is whole: versions and numbers', () => {
  expect(plan('Sue: We run versions 3, 4.0 and 5.0, 6.0.\n-> END\n', [])[0]).toBe(
    'Sue: We run versions 3, 4.0 and 5.0, 6.0.',
  );
});
