// score.test.ts: from what was said to the scorecard: clamping, weights that drop out, rounding, stars, passing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHeader } from '#core/dialogue/tags.ts';
import { PARTS, rubricFor, type Possible, type Rubric } from '#core/scoring/rubric.ts';
import { score, scorecard } from '#core/scoring/score.ts';
import { emptyTally } from '#core/scoring/tally.ts';
import { possible, transcriptOf } from './picks.ts';

function rubric(parts: Partial<Possible>, ...tags: string[]): Rubric {
  return rubricFor(parseHeader(tags).header, possible(parts));
}

const LADDER = 'clarify: 1, tier: 1, tier: 2, tier: 3, tier: 4';

interface Case {
  readonly what: string;
  readonly rubric: Rubric;
  readonly picks: readonly string[];
  readonly total: number;
}

const TOTALS: readonly Case[] = [
  { what: 'nothing exercised', rubric: rubric({}), picks: [LADDER, 'courtesy: 9'], total: 0 },
  { what: 'tier alone', rubric: rubric({ tier: 4 }), picks: ['tier: 1, tier: 2'], total: 50 },
  {
    what: 'tier alone, of two that are possible',
    rubric: rubric({ tier: 2 }),
    picks: ['tier: 1, tier: 2'],
    total: 100,
  },
  {
    what: 'tier and courtesy: 40 and 20 of 60',
    rubric: rubric({ tier: 4, courtesy: 2 }),
    picks: ['courtesy: 2'],
    total: 33,
  },
  {
    what: 'two thirds, half up',
    rubric: rubric({ tier: 4, courtesy: 2 }),
    picks: ['tier: 1, tier: 2, tier: 3, tier: 4'],
    total: 67,
  },
  {
    what: 'more than possible is what is possible',
    rubric: rubric({ courtesy: 2 }),
    picks: ['courtesy: 9'],
    total: 100,
  },
  {
    what: 'less than nothing is nothing',
    rubric: rubric({ courtesy: 2, follow: 1 }),
    picks: ['courtesy: -9', 'follow: 1'],
    total: 33,
  },
  { what: 'an eighth, half up: 12.5', rubric: rubric({ follow: 8 }), picks: ['follow: 1'], total: 13 },
  { what: 'three eighths: 37.5', rubric: rubric({ follow: 8 }), picks: ['follow: 3'], total: 38 },
  { what: 'just under a half: 49.48…', rubric: rubric({ follow: 97 }), picks: ['follow: 48'], total: 49 },
  { what: 'exactly a half of one: 0.5', rubric: rubric({ follow: 200 }), picks: ['follow: 1'], total: 1 },
  { what: 'just under a half of one', rubric: rubric({ follow: 201 }), picks: ['follow: 1'], total: 0 },
  {
    what: 'a sum that floating point puts below its half: 0.285 of 100',
    rubric: rubric({ follow: 200 }),
    picks: ['follow: 57'],
    total: 29,
  },
  {
    what: 'a third and a seventh have no common fraction in binary: (10·1/3 + 5·1/7) of 15',
    rubric: rubric({ follow: 3, greeting: 7 }),
    picks: ['follow: 1, greeting: 1'],
    total: 27,
  },
  {
    what: 'own weights',
    rubric: rubric({ tier: 4, courtesy: 1 }, 'rubric: tier 30, courtesy 70'),
    picks: ['courtesy: 1'],
    total: 70,
  },
  {
    what: 'own weights beside the usual ones',
    rubric: rubric({ tier: 4, courtesy: 1 }, 'rubric: courtesy 40'),
    picks: ['courtesy: 1'],
    total: 50,
  },
  {
    what: 'a weight of nothing',
    rubric: rubric({ tier: 4, courtesy: 1 }, 'rubric: courtesy 0'),
    picks: ['courtesy: 1'],
    total: 0,
  },
  {
    what: 'all weights nothing',
    rubric: rubric({ tier: 4 }, 'rubric: tier 0'),
    picks: [LADDER],
    total: 0,
  },
  {
    what: 'all parts in full',
    rubric: rubric({ tier: 4, courtesy: 1, greeting: 1, clarify: 1, educate: 1, follow: 1, improve: 1 }),
    picks: [LADDER, 'courtesy: 1, greeting: 1, educate: 1, follow: 1, improve: 1'],
    total: 100,
  },
  {
    what: 'each part by its weight: greeting 5 of 105',
    rubric: rubric({ tier: 4, courtesy: 1, greeting: 1, clarify: 1, educate: 1, follow: 1, improve: 1 }),
    picks: ['greeting: 1'],
    total: 5,
  },
];

test.each(TOTALS)('$what', ({ rubric: by, picks, total }) => {
  expect(score(transcriptOf(picks), by).total).toBe(total);
});

const STARS = [
  ['follow: 49', 49, 0],
  ['follow: 50', 50, 1],
  ['follow: 74', 74, 1],
  ['follow: 75', 75, 2],
  ['follow: 89', 89, 2],
  ['follow: 90', 90, 2],
  ['follow: 100', 100, 2],
  [`follow: 89, ${LADDER}`, 89, 2],
  [`follow: 90, ${LADDER}`, 90, 3],
  ['follow: 100, tier: 1, tier: 2, tier: 3', 100, 2],
] as const;

test.each(STARS)('%s is %i and has %i stars', (picks, total, stars) => {
  const card = score(transcriptOf([picks]), rubric({ follow: 100 }));
  expect([card.total, card.stars]).toEqual([total, stars]);
});

test.each([
  ['follow: 70, tier: 1, tier: 2, tier: 3', [], true],
  ['follow: 69, tier: 1, tier: 2, tier: 3', [], false],
  ['follow: 100, tier: 1, tier: 2', [], false],
  ['follow: 60, tier: 1, tier: 2, tier: 3', ['pass: 60'], true],
  ['follow: 59, tier: 1, tier: 2, tier: 3', ['pass: 60'], false],
  ['tier: 1, tier: 2, tier: 3', ['pass: 0'], true],
  ['follow: 100', ['pass: 0'], false],
])('%s by %j passes: %j', (picks, tags, passed) => {
  expect(score(transcriptOf([picks]), rubric({ follow: 100 }, ...tags)).passed).toBe(passed);
});

test('the scorecard names the skills that are exercised, with what was earned of what was possible', () => {
  const by = rubric({ tier: 4, courtesy: 2, follow: 3, educate: -1 });
  expect(score(transcriptOf(['courtesy: -1', 'follow: 9', 'greeting: 4']), by).skills).toEqual({
    courtesy: { earned: 0, possible: 2 },
    follow: { earned: 3, possible: 3 },
  });
});

test('clarify guards rung 4 only where it can be earned', () => {
  const said = transcriptOf(['tier: 1, tier: 2, tier: 3, tier: 4']);
  expect(score(said, rubric({ tier: 4, clarify: 1 })).tier).toBe(3);
  expect(score(said, rubric({ tier: 4 })).tier).toBe(4);
});

const weight = fc.integer({ min: 0, max: 999 });
const most = fc.integer({ min: 0, max: 60 });
const perPart = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<(typeof PARTS)[number], T>> =>
  fc.record(Object.fromEntries(PARTS.map((part) => [part, value])) as Record<(typeof PARTS)[number], fc.Arbitrary<T>>);

test('a total is whole, from 0 to 100, within half a point of the exact share', () => {
  fc.assert(
    fc.property(perPart(weight), perPart(most), perPart(fc.integer({ min: -20, max: 80 })), (weights, able, earned) => {
      const by: Rubric = { weights, possible: able, pass: 70 };
      const tally = { ...emptyTally(), sums: earned, tier: 2 as const };
      const { total } = scorecard(tally, by);
      const parts = PARTS.filter((part) => able[part] > 0 && weights[part] > 0);
      const got = (part: (typeof PARTS)[number]): number =>
        Math.max(0, Math.min(able[part], part === 'tier' ? 2 : earned[part])) / able[part];
      const sum = parts.reduce((all, part) => all + weights[part], 0);
      const share = sum === 0 ? 0 : (100 * parts.reduce((all, part) => all + weights[part] * got(part), 0)) / sum;
      expect(Number.isInteger(total) && total >= 0 && total <= 100).toBe(true);
      expect(Math.abs(total - share)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});
