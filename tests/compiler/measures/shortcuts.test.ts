// shortcuts.test.ts: what tricks come to, in stories where it can be counted on the fingers.
import { expect, test } from 'vitest';
import { shortcutScores } from '#compiler/measures/shortcuts.ts';
import { END, ROUND, TWO_STEPS, small } from './small.ts';

const RANDOM = (100 + 67) / 4;

/** Mean totals, and from them the scores. */
const TRICKS: readonly (readonly [string, number])[] = [
  ['longest', 100],
  ['shortest', 0],
  ['first', 100],
  ['middle', RANDOM],
  ['last', 0],
  ['most polite markers', 100],
  ['most question marks', RANDOM],
  // Any of a1 and a2, then b2.
  ['most “I will”', 67 / 2],
  // Nothing shared at first, then “rain”.
  ['most words shared with the caller', 50],
  ['never the extreme', RANDOM],
];

test.each(TRICKS)('%s', async (name, mean) => {
  const found = shortcutScores(await small(TWO_STEPS)).find((shortcut) => shortcut.name === name);
  expect(found?.mean).toBeCloseTo(mean);
  expect(found?.score).toBeCloseTo((mean - RANDOM) / (100 - RANDOM));
});

test('the causes are the decisions where the trick gains, with the points it gains there', async () => {
  const longest = shortcutScores(await small(TWO_STEPS)).find(({ name }) => name === 'longest');
  expect(longest?.causes).toEqual([
    { decision: ['a1', 'a2'], takes: ['a1'], points: 83.5 - RANDOM },
    { decision: ['b1', 'b2'], takes: ['b1'], points: 100 - 83.5 },
  ]);
});

test('of three, the extremes are left out', async () => {
  const three = `-> one\n=== one ===\n* [Aa # id: short]\n  Sue: A. ${END}\n* [Aaaa # id: mid # tier: 1]\n  Sue: B. ${END}\n* [Aaaaaa # id: long]\n  Sue: C. ${END}\n`;
  const scores = new Map(shortcutScores(await small(three)).map(({ name, score }) => [name, score]));
  expect(scores.get('never the extreme')).toBeCloseTo(1);
  expect(scores.get('middle')).toBeCloseTo(1);
  expect(scores.get('longest')).toBeCloseTo(-0.5);
});

test('in a language without a table, only what needs its words is not measured', async () => {
  const scores = shortcutScores(await small(TWO_STEPS, 'cy'));
  const unmeasured = scores.filter(({ score }) => score === null);
  expect(unmeasured.map(({ name }) => name)).toEqual(['most polite markers', 'most “I will”']);
  expect(unmeasured[0]?.unmeasured).toContain('“cy”');
});

test('where no reply makes a difference there is nothing to gain', async () => {
  const flat = `-> one\n=== one ===\n* [A # id: a # tier: 1]\n  Sue: A. ${END}\n* [B # id: b # tier: 1]\n  Sue: B. ${END}\n`;
  expect(shortcutScores(await small(flat)).map(({ score }) => score)).toEqual(Array.from({ length: 10 }, () => null));
});

test('a trick that never comes to an end scores nothing', async () => {
  const first = shortcutScores(await small(ROUND)).find(({ name }) => name === 'first');
  expect(first).toMatchObject({ mean: 0 });
  expect(first?.score).toBeCloseTo(-1);
});
