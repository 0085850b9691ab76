// tally.test.ts: rungs with their guards, rungs said early, moods.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPick, emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';
import { reply } from './picks.ts';

function after(picks: readonly string[], needsClarify = true, storyMood = 0): Tally {
  return picks.reduce((tally, tags) => addPick(tally, reply(tags).tags, needsClarify), emptyTally(storyMood));
}

/** Tier after each pick. */
function tiers(picks: readonly string[], needsClarify: boolean): number[] {
  return picks.map((_, at) => after(picks.slice(0, at + 1), needsClarify).tier);
}

test.each([
  ['each rung on its own', ['tier: 1', 'tier: 2', 'tier: 3', 'clarify: 1, tier: 4'], [1, 2, 3, 4]],
  ['all at once', ['clarify: 1, tier: 1, tier: 2, tier: 3, tier: 4'], [4]],
  ['nothing', ['', 'courtesy: 1'], [0, 0]],
  ['a rung too early counts when the missing one is given', ['tier: 2', 'tier: 3', 'tier: 1'], [0, 0, 3]],
  ['a gap holds', ['tier: 1', 'tier: 3', 'clarify: 1, tier: 4'], [1, 1, 1]],
  ['rung 3 waits for courtesy', ['tier: 1, tier: 2, courtesy: -1', 'tier: 3', 'courtesy: 1'], [2, 2, 3]],
  ['rung 3 with courtesy at 0', ['tier: 1, tier: 2, courtesy: 0', 'tier: 3'], [2, 3]],
  ['rung 3 with the courtesy of the same reply', ['tier: 1, tier: 2, courtesy: -1', 'tier: 3, courtesy: 1'], [2, 3]],
  ['rung 3 with the rudeness of the same reply', ['tier: 1, tier: 2', 'tier: 3, courtesy: -1'], [2, 2]],
  ['a rung once reached stays', ['tier: 1, tier: 2, tier: 3', 'courtesy: -5'], [3, 3]],
  ['rung 4 waits for clarify', ['tier: 1, tier: 2, tier: 3', 'tier: 4', 'clarify: 1'], [3, 3, 4]],
  ['clarify that was lost again', ['clarify: 1, tier: 1, tier: 2, tier: 3', 'clarify: -1', 'tier: 4'], [3, 3, 3]],
  ['rung 4 stays when clarify is lost', ['clarify: 1, tier: 1, tier: 2, tier: 3, tier: 4', 'clarify: -3'], [4, 4]],
  [
    'rung 4 waits behind rung 3 and its guard',
    ['clarify: 1, courtesy: -1, tier: 1, tier: 2, tier: 3, tier: 4', 'courtesy: 1'],
    [2, 4],
  ],
  ['a rung twice is a rung', ['tier: 1', 'tier: 1'], [1, 1]],
] as const)('%s', (_, picks, expected) => {
  expect(tiers(picks, true)).toEqual(expected);
});

test('rung 4 has no guard where the scenario does not exercise clarify', () => {
  const picks = ['tier: 1, tier: 2, tier: 3', 'tier: 4'];
  expect(tiers(picks, false)).toEqual([3, 4]);
  expect(tiers(picks, true)).toEqual([3, 3]);
});

test('says at which pick each rung was said and began to count', () => {
  const tally = after(['tier: 3', 'tier: 1', 'tier: 2', 'tier: 1']);
  expect(tally.given).toEqual([1, 2, 0, null]);
  expect(tally.won).toEqual([1, 2, 2, null]);
});

test.each([
  [0, [], 3],
  [-1, [], 2],
  [2, [], 5],
  [9, [], 5],
  [-9, [], 1],
  [0, ['courtesy: 1'], 4],
  [0, ['courtesy: 3, educate: 3'], 4],
  [0, ['courtesy: -1'], 2],
  [0, ['courtesy: -3, follow: -3'], 1],
  [0, ['courtesy: 1, follow: -1'], 3],
  [0, ['tier: 1', 'tier: 2'], 3],
  [0, ['tier: 1, tier: 2', 'tier: 3'], 4],
  [0, ['tier: 1, tier: 2', 'tier: 3, courtesy: -1'], 2],
  [2, ['courtesy: 1', 'courtesy: -1'], 4],
  [-2, ['courtesy: -1', 'courtesy: 1'], 2],
] as const)('mood from %i by %j is %i', (storyMood, picks, mood) => {
  expect(after(picks, true, storyMood).mood).toBe(mood);
});

test('the story hears every sum, the tier, and the mood around its middle', () => {
  expect(heardValues(after(['tier: 1, courtesy: -1', 'clarify: 2']))).toEqual({
    tier: 1,
    mood: 0,
    courtesy: -1,
    greeting: 0,
    clarify: 2,
    educate: 0,
    follow: 0,
    improve: 0,
  });
});

const anyReply = fc
  .array(
    fc.constantFrom(
      'tier: 1',
      'tier: 2',
      'tier: 3',
      'tier: 4',
      'courtesy: 1',
      'courtesy: -1',
      'clarify: 1',
      'clarify: -1',
    ),
    {
      maxLength: 3,
    },
  )
  .map((tags) => tags.join(', '));

test('the tier never falls, and is never above what was said', () => {
  fc.assert(
    fc.property(fc.array(anyReply, { maxLength: 12 }), fc.boolean(), (picks, needsClarify) => {
      const reached = tiers(picks, needsClarify);
      expect(reached).toEqual(reached.toSorted((a, b) => a - b));
      const tally = after(picks, needsClarify);
      const said = [1, 2, 3, 4].findIndex((rung) => !picks.some((tags) => tags.includes(`tier: ${rung}`)));
      expect(tally.tier).toBeLessThanOrEqual(said < 0 ? 4 : said);
      expect(tally.picks).toBe(picks.length);
    }),
  );
});
