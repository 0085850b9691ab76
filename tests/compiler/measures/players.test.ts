// players.test.ts: measures 2, 5, 6, 7 and 10, by hand.
import { describe, expect, test } from 'vitest';
import { characterFigures } from '#compiler/measures/characters.ts';
import { limitFigures } from '#compiler/measures/limits.ts';
import { stakesFigures } from '#compiler/measures/stakes.ts';
import { stepFigures } from '#compiler/measures/steps.ts';
import { tierFigures } from '#compiler/measures/tiers.ts';
import { BROKEN_PROMISES, END, FOUR_RUNGS, LOST_IN_MANY, ONE_VIRTUE_EACH, ROUND, TWO_STEPS, small } from './small.ts';

describe('tiers', () => {
  test('which cannot be a final tier', async () => {
    const { unreachable, finals, holds } = tierFigures(await small(TWO_STEPS));
    expect(unreachable).toEqual([3, 4]);
    expect(finals.map(({ chance }) => chance)).toEqual([0.5, 0.25, 0.25, 0, 0]);
    expect(finals[2]?.picks).toEqual(['a1', 'b1']);
    expect(holds).toBe(false);
  });

  test('what a call at tier 4 lacks', async () => {
    const { unreachable, lacks, holds } = tierFigures(await small(FOUR_RUNGS));
    expect(unreachable).toEqual([]);
    expect(lacks).toEqual([{ lacks: 'commits', ends: 1, of: 2, share: 0.5, picks: ['ask', 'all', 'shrug'] }]);
    expect(holds).toBe(false);
  });

  test('a promise that is broken was made, though the sums do not tell it from none', async () => {
    const { lacks } = tierFigures(await small(BROKEN_PROMISES));
    // Six calls, four sums: only “shrug, break” and “shrug, pass” promise nothing.
    const share: unknown = expect.closeTo(2 / 6);
    expect(lacks).toEqual([{ lacks: 'commits', ends: 2, of: 4, share, picks: ['all', 'shrug', 'pass'] }]);
  });

  test('who promises first lacks nothing, whatever becomes of it', async () => {
    const promised = BROKEN_PROMISES.replace('# id: shrug', '# id: shrug # follow: 1');
    expect(tierFigures(await small(promised)).lacks).toEqual([]);
  });

  test('a question whose point was lost again was asked', async () => {
    const taken = FOUR_RUNGS.replace('# id: promise # follow: 1', '# id: promise # follow: 1 # clarify: -1').replace(
      '# id: shrug',
      '# id: shrug # follow: 1',
    );
    expect(tierFigures(await small(taken)).lacks).toEqual([]);
  });

  test('a scenario that asks for no promise needs none', async () => {
    const { lacks, holds } = tierFigures(await small(FOUR_RUNGS.replace('# follow: 1', '')));
    expect(lacks).toEqual([]);
    expect(holds).toBe(true);
  });
});

describe('steps', () => {
  test('mean and spread of each, and their distance', async () => {
    const { steps, distance, notRising, holds } = stepFigures(await small(TWO_STEPS));
    const means = [0, 18.8125, 41.75, 68.8125, 100];
    expect(steps.map(({ mean }) => mean)).toEqual(means.map((mean): unknown => expect.closeTo(mean, 6)));
    expect(steps[1]?.sd).toBeCloseTo(Math.sqrt(1466.6875 - 18.8125 ** 2));
    expect(steps[3]?.sd).toBeCloseTo(Math.sqrt(6466.6875 - 68.8125 ** 2));
    expect(distance).toBeCloseTo(50 / Math.sqrt((1466.6875 - 18.8125 ** 2 + 6466.6875 - 68.8125 ** 2) / 2));
    expect(notRising).toEqual([]);
    expect(holds).toBe(false);
  });

  test('where nothing makes a difference, no step rises', async () => {
    const flat = `-> one\n=== one ===\n* [A # id: a # tier: 1]\n  Sue: A. ${END}\n* [B # id: b # tier: 1]\n  Sue: B. ${END}\n`;
    expect(stepFigures(await small(flat))).toMatchObject({
      notRising: [0.25, 0.5, 0.75, 1],
      distance: null,
      holds: false,
    });
  });
});

describe('characters', () => {
  const MEANS: readonly (readonly [string, number])[] = [
    ['polite but empty', 25],
    ['expert but rude', 50],
    ['fast closer', 50],
    ['over-asker', 25],
    ['reciter of “sorry, question, two options”', 25],
  ];
  test.each(MEANS)('%s takes its own reply', async (name, mean) => {
    const found = characterFigures(await small(ONE_VIRTUE_EACH)).find((character) => character.name === name);
    expect(found).toMatchObject({ mean, tier4: 0, strongToo: [], holds: true });
  });

  test('one who gets everything by courtesy alone is named, with the reply', async () => {
    const all = `-> one\n=== one ===\n* [Of course # id: kind # courtesy: 1 # follow: 1 # tier: 1 # tier: 2 # tier: 3 # tier: 4]\n  Sue: A. ${END}\n* [No # id: no]\n  Sue: B. ${END}\n`;
    const polite = characterFigures(await small(all))[0];
    expect(polite).toMatchObject({ tier4: 1, strongToo: ['follow'], holds: false });
    expect(polite?.skills).toEqual({ courtesy: 1, follow: 1 });
    expect(polite?.causes).toEqual([{ decision: ['kind', 'no'], takes: ['kind'] }]);
  });

  test('the reciter recites in turn, and passes over what cannot be said', async () => {
    const turns = `-> one\n=== one ===\n* [Sorry # id: s1 # courtesy: 1]\n  -> two\n* [Why? # id: q1]\n  -> two\n=== two ===\n* [Sorry # id: s2]\n  -> three\n* [This or that # id: o2 # courtesy: 1]\n  -> three\n=== three ===\n* [Sorry # id: s3 # courtesy: 1]\n  Sue: A. ${END}\n* [Why? # id: q3]\n  Sue: B. ${END}\n`;
    const reciter = characterFigures(await small(turns))[4];
    expect(reciter?.mean).toBe(100);
  });

  test('in a language without a table, the reciter is not measured', async () => {
    const found = characterFigures(await small(ONE_VIRTUE_EACH, 'cy'));
    expect(found.map(({ unmeasured }) => unmeasured === null)).toEqual([true, true, true, true, false]);
  });
});

describe('stakes', () => {
  test('how long tier 3 stays within reach, and what puts it out of it', async () => {
    const { open, openInPlay, closing, flat, holds } = stakesFigures(await small(FOUR_RUNGS));
    expect(open).toBeCloseTo(7 / 11);
    expect(openInPlay).toBeCloseTo(2.5 / 3);
    expect(closing).toEqual([
      { reply: 'two', share: 0.25 },
      { reply: 'one', share: 0.25 },
    ]);
    expect(flat).toEqual([]);
    expect(holds).toBe(true);
  });

  test('lost states count by how often they are met, not by how many there are', async () => {
    const { open, openInPlay, holds } = stakesFigures(await small(LOST_IN_MANY));
    expect(open).toBeCloseTo(2 / 8);
    expect(openInPlay).toBeCloseTo((1 + 2 / 3) / (1 + 2 / 3 + 3 / 3));
    expect(holds).toBe(true);
  });

  test('a call that is mostly lost at once does not hold', async () => {
    const mostly = LOST_IN_MANY.replace(
      ' # tier: 1 # tier: 2 # tier: 3]\n  -> won\n* [Bad',
      ' # tier: 1]\n  -> lost\n* [Bad',
    );
    const { openInPlay, holds } = stakesFigures(await small(mostly));
    expect(openInPlay).toBeCloseTo((1 + 1 / 3) / (1 + 1 / 3 + 3 * (2 / 3)));
    expect(holds).toBe(false);
  });

  test('decisions where nothing is decided', async () => {
    const { flat, flatShare, holds } = stakesFigures(await small(FOUR_RUNGS.replace('# follow: 1', '')));
    expect(flat).toEqual([{ decision: ['promise', 'shrug'], spread: 0 }]);
    expect(flatShare).toBeCloseTo(1 / 3);
    expect(holds).toBe(false);
  });

  test('a loop changes nothing of what is within reach', async () => {
    expect(stakesFigures(await small(ROUND))).toMatchObject({ open: 0, openInPlay: 0, closing: [], flatShare: 0 });
  });
});

describe('limits', () => {
  test('a call that earns everything', async () => {
    expect(limitFigures(await small(TWO_STEPS))).toEqual({
      perfect: ['a1', 'b1'],
      best: 100,
      bestPicks: ['a1', 'b1'],
      missing: [],
      unlucky: false,
      passing: 0,
      holds: true,
    });
  });

  test('what the best call still lacks, where two things cannot be had together', async () => {
    const either = `-> one\n=== one ===\n* [A # id: a # courtesy: 1]\n  Sue: A. ${END}\n* [B # id: b # tier: 1]\n  Sue: B. ${END}\n`;
    const figures = limitFigures(await small(either));
    expect(figures).toMatchObject({ perfect: null, best: 67, bestPicks: ['b'], missing: ['courtesy'], holds: false });
  });

  test('the unluckiest draw decides, where one caller can be taught more than another', async () => {
    const drawn = `VAR who = 0\n~ who = RANDOM(1, 2)\n{ who == 1: -> kind }\n-> gruff\n=== kind ===\n* [Yes # id: k1 # tier: 1 # courtesy: 1]\n  Sue: Good. ${END}\n* [No # id: k2]\n  Sue: Oh. ${END}\n=== gruff ===\n* [Yes # id: g1 # tier: 1]\n  Sue: So. ${END}\n* [No # id: g2]\n  Sue: Hm. ${END}\n`;
    const unlucky = { perfect: null, bestPicks: ['g1'], missing: ['courtesy'], unlucky: true, holds: false };
    expect(limitFigures(await small(drawn))).toMatchObject(unlucky);
    const even = drawn.replace('id: g1 # tier: 1', 'id: g1 # tier: 1 # courtesy: 1');
    expect(limitFigures(await small(even))).toMatchObject({ best: 100, missing: [], unlucky: false });
  });

  test('how often chance passes', async () => {
    const { passing, holds } = limitFigures(await small(FOUR_RUNGS));
    // 70 points and tier 3: who asked and gave all has 86, who asked and gave three has 71; without asking 57 at most.
    expect(passing).toBeCloseTo(1 / 2 / 2);
    expect(holds).toBe(false);
  });
});
