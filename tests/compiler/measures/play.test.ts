// play.test.ts: exact chances, against figures known by hand.
import { describe, expect, test } from 'vitest';
import { highest, highestBy, play } from '#compiler/measures/play.ts';
import { choicesIn, idsOf } from '#compiler/measures/decisions.ts';
import { bestAt } from '#compiler/measures/walk.ts';
import { FOUR_RUNGS, ROUND, TWO_STEPS, small, END } from './small.ts';

describe('random play', () => {
  test('has the mean and spread of all calls, by their chance', async () => {
    const { random, values, walk } = await small(TWO_STEPS);
    expect(random.mean).toBeCloseTo((100 + 67) / 4);
    expect(random.sd).toBeCloseTo(Math.sqrt((100 ** 2 + 67 ** 2) / 4 - 41.75 ** 2));
    expect(values[walk.starts[0] ?? -1]).toBeCloseTo(41.75);
    expect(random).toMatchObject({ passing: 0, tiers: [0.5, 0.25, 0.25, 0, 0], unfinished: 0 });
  });

  test('knows the chance of every tier', async () => {
    const { random } = await small(FOUR_RUNGS);
    expect(random.tiers).toEqual([0, 0.25, 0.25, 0.375, 0.125]);
  });

  test('comes out of a loop in the end', async () => {
    const { random, walk, values } = await small(ROUND);
    expect(walk.loops).toBe(true);
    expect(random.mean).toBeCloseTo(50);
    expect(random.visits[0]).toBeCloseTo(1.5);
    expect(values[0]).toBeCloseTo(50);
    expect(random.unfinished).toBe(0);
  });

  test('is the mean over the seeds where a story uses chance', async () => {
    const chance = `{ RANDOM(1, 2) == 1: -> kind }\n-> gruff\n=== kind ===\n* [Yes # id: k1 # tier: 1]\n  Sue: Good. ${END}\n* [Also # id: k2 # tier: 1]\n  Sue: Good too. ${END}\n=== gruff ===\n* [Yes # id: g1 # tier: 1]\n  Sue: So. ${END}\n* [No # id: g2]\n  Sue: Hm. ${END}\n`;
    const { random, walk } = await small(chance);
    const kind = walk.starts.filter((start) => walk.states[start]?.replies[0]?.id === 'k1').length;
    expect(walk.starts).toHaveLength(16);
    expect(kind).toBeGreaterThan(0);
    expect(kind).toBeLessThan(16);
    expect(random.mean).toBeCloseTo((kind * 100 + (16 - kind) * 50) / 16);
  });
});

test('a player who goes round for ever has finished nothing', async () => {
  const { walk } = await small(ROUND);
  expect(play(walk, () => [1, 0, 0])).toMatchObject({ mean: 0, unfinished: 1 });
});

test('a player remembers what it is told to', async () => {
  const { walk } = await small(ROUND);
  const once = play(walk, (_, phase) => (phase === 0 ? [1, 0, 0] : [0, 1, 0]), { phases: 2, next: () => 1 });
  expect(once).toMatchObject({ mean: 100, unfinished: 0 });
  expect(once.visits[0]).toBe(2);
  expect([...once.picks]).toEqual([1, 1, 0]);
});

test('the highest marks are equally likely, unless a second list tells them apart', () => {
  expect(highest([1, 3, 3])).toEqual([0, 1, 1]);
  expect(highestBy([1, 3, 3], [9, 1, 2])).toEqual([0, 0, 1]);
  expect(highestBy([2, 2], [1, 1])).toEqual([1, 1]);
});

test('a decision is what its replies keep within reach, over the states it is met in', async () => {
  const { decisions, walk } = await small(TWO_STEPS);
  const [one, two] = choicesIn(decisions);
  expect(bestAt(walk, walk.starts[0] ?? -1)).toBe(100);
  expect(one && [idsOf(one), one.worth, one.best, one.spread]).toEqual([['a1', 'a2'], [100, 0], [1, 0], 100]);
  // After a1 100 or 67, after a2 nothing either way.
  expect(two && [idsOf(two), two.worth, two.best, two.spread]).toEqual([['b1', 'b2'], [50, 33.5], [1, 0], 16.5]);
  expect(two).toMatchObject({ visits: 1 });
  expect(two?.states).toHaveLength(2);
});
