// progress.test.ts: what finished calls say about a player.
import { expect, test } from 'vitest';
import { bestOfEach, calibrationOf, reviewOf, skillShares, skillToWorkOn } from '#game/state/progress.ts';
import { finished } from './finished.ts';

const SUE = finished('sue', 0, {
  total: 70,
  skills: { courtesy: { earned: 3, possible: 4 }, clarify: { earned: 1, possible: 3 } },
});
const JOHN = finished('john', 1, {
  total: 40,
  tier: 4,
  skills: { clarify: { earned: 1, possible: 1 }, follow: { earned: 0, possible: 2 } },
});

test('shares of each skill over the calls, strongest first', () => {
  expect(skillShares([SUE, JOHN])).toEqual([
    { skill: 'courtesy', earned: 3, possible: 4, share: 0.75 },
    { skill: 'clarify', earned: 2, possible: 4, share: 0.5 },
    { skill: 'follow', earned: 0, possible: 2, share: 0 },
  ]);
  expect([skillToWorkOn([SUE]), skillToWorkOn([]), skillToWorkOn([finished('a', 0, { skills: {} })])]).toEqual([
    'clarify',
    null,
    null,
  ]);
  expect(skillToWorkOn([finished('a', 0, { skills: { courtesy: { earned: 2, possible: 2 } } })])).toBeNull();
});

test('the best of each scenario', () => {
  const again = { ...SUE, total: 50, tier: 4, stars: 2 };
  expect([...bestOfEach([SUE, JOHN, again])]).toEqual([
    ['sue', { tier: 4, stars: 2, total: 70 }],
    ['john', { tier: 4, stars: 1, total: 40 }],
  ]);
});

test('guesses beside the truth, by how sure they were', () => {
  const sure = (level: 1 | 2 | 3 | 4, tier: 0 | 2 | 3): typeof SUE => ({
    ...SUE,
    guess: { tier, turn: null, sure: level },
  });
  expect(calibrationOf([sure(1, 0), sure(4, 3), sure(4, 2)])).toEqual([
    { sure: 1, guesses: 1, right: 0, bias: -3 },
    { sure: 2, guesses: 0, right: 0, bias: 0 },
    { sure: 3, guesses: 0, right: 0, bias: 0 },
    { sure: 4, guesses: 2, right: 1, bias: -0.5 },
  ]);
});

test('a week’s review: of its own scenarios, each at its latest', () => {
  const better = finished('john', 2, { total: 90, skills: { follow: { earned: 1, possible: 2 } } });
  const week = new Set(['sue', 'john']);
  expect(reviewOf([SUE, JOHN, finished('other', 3, { total: 1 })], week)).toEqual({
    strongest: 'courtesy',
    workOn: 'follow',
    takeAgain: JOHN,
  });
  expect(reviewOf([SUE, JOHN, better], week)).toEqual({ strongest: 'courtesy', workOn: 'clarify', takeAgain: SUE });
  expect(reviewOf([], week)).toEqual({ strongest: null, workOn: null, takeAgain: null });
  const whole = finished('sue', 4, { total: 100, skills: { courtesy: { earned: 4, possible: 4 } } });
  expect(reviewOf([whole], week)).toEqual({ strongest: 'courtesy', workOn: null, takeAgain: null });
});
