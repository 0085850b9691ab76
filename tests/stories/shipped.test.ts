// shipped.test.ts: what holds of every scenario in `story/`: nothing for `check` to say, the measures that it meets, and chance played out against what is counted.
import { beforeAll, expect, test } from 'vitest';
import { checkSet, type CheckedSet } from '#compiler/check-set.ts';
import { measureScenario, type ScenarioMeasures } from '#compiler/measures/measure.ts';
import { play } from '#compiler/measures/play.ts';
import { studyOf, type Study } from '#compiler/measures/study.ts';
import { followsAt } from '#compiler/measures/walk.ts';
import { problemText } from '#compiler/problem.ts';
import type { State } from '#compiler/states.ts';
import { idOf } from '#compiler/source.ts';
import { statesMet } from '#compiler/explorer.ts';
import { endsOf } from '#compiler/worth.ts';
import { END_KINDS, RUNGS } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, recordOf } from '#core/replay/call.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { verify } from '#core/replay/verify.ts';
import { sourceReader } from '#disk/story-files.ts';
import { callByChance, chance } from './chance.ts';
import { PATIENCE, SHIPPED } from './compile.ts';

const IDS = SHIPPED.map(idOf);
/** Processor time, in milliseconds, that all measures of one scenario may take: more than 1,500 would be felt at each save. */
const MOST_MS = 1500;

let checked: CheckedSet;

beforeAll(async () => {
  checked = await checkSet(SHIPPED, sourceReader(process.cwd()));
}, PATIENCE);

interface Shipped {
  readonly scenario: Scenario;
  readonly study: Study;
  readonly measures: ScenarioMeasures;
  readonly states: readonly State[];
  readonly ends: readonly State[];
}

function shipped(id: string): Shipped {
  const found = checked.scenarios.find(({ path }) => idOf(path) === id);
  if (!found?.scenario || !found.study) throw new Error(`${id} cannot be measured`);
  const { scenario, explorations } = found;
  const { study, measures } = found.study;
  return { scenario, study, measures, states: study.walk.states, ends: endsOf(statesMet(explorations)) };
}

test('check has nothing to say of them', () => {
  expect(checked.problems.map(problemText)).toEqual([]);
});

test('the largest of them is measured in no time to speak of', () => {
  const sizeOf = (id: string): number => shipped(id).states.length;
  const largest = IDS.reduce((most, id) => (sizeOf(id) > sizeOf(most) ? id : most));
  const { scenario, explorations } = checked.scenarios.find(({ path }) => idOf(path) === largest) ?? {};
  if (!scenario || !explorations) throw new Error(`${largest} cannot be measured`);
  const before = process.cpuUsage();
  const study = studyOf(scenario, explorations);
  expect(study && measureScenario(study).limits.holds).toBe(true);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(MOST_MS);
});

test.each(IDS)('%s: every tier can be the last, and whoever gets to the fourth asked, offered and committed', (id) => {
  expect(shipped(id).measures.tiers).toMatchObject({ unreachable: [], lacks: [], holds: true });
});

test.each(IDS)('%s: a better player scores more, chance does not pass, and 100 is there', (id) => {
  const { steps, limits } = shipped(id).measures;
  expect(steps).toMatchObject({ notRising: [], holds: true });
  expect(limits).toMatchObject({ missing: [], best: 100, holds: true });
});

test.each(IDS)('%s: one virtue alone is not enough', (id) => {
  const { characters } = shipped(id).measures;
  expect(characters).toHaveLength(5);
  expect(characters.filter(({ holds, unmeasured }) => !holds || unmeasured)).toEqual([]);
});

test.each(IDS)('%s: most decisions decide something, and a call can be won for long', (id) => {
  expect(shipped(id).measures.stakes).toMatchObject({ holds: true });
});

test.each(IDS)('%s: replies alike in length and tone, mistakes named, reactions their own, notes long enough', (id) => {
  const { wording, feedback } = shipped(id).measures;
  expect(wording).toMatchObject({ lone: [], unnamed: [], holds: true });
  expect(feedback).toMatchObject({ shared: [], notes: [], holds: true });
});

test('over the set, no shortcut pays and no reader of surfaces guesses', () => {
  const { shortcuts = [], reader } = checked.measures ?? {};
  expect(shortcuts.filter(({ holds }) => !holds)).toEqual([]);
  expect(reader?.auc).toBeLessThanOrEqual(0.6);
});

test.each(IDS)('%s was walked whole; every tier from 1 on and every kind of ending can be had', (id) => {
  const { study, states, ends } = shipped(id);
  expect(study.walk.complete).toBe(true);
  expect(states.filter(({ fault }) => fault)).toEqual([]);
  expect([...new Set(ends.map(({ tally }) => tally.tier))]).toEqual(expect.arrayContaining([...RUNGS]));
  expect(new Set(ends.map(({ end }) => end))).toEqual(new Set(END_KINDS));
});

test.each(IDS)('%s: every decision offers three replies, and every reply has a note', (id) => {
  const { states } = shipped(id);
  expect(new Set(states.map(({ replies }) => replies.length))).toEqual(new Set([0, 3]));
  const without = states.flatMap(({ replies }) => replies.filter(({ tags }) => tags.note === null));
  expect(without.map((reply) => reply.id)).toEqual([]);
});

test.each(IDS)('%s: what is counted exactly is what chance brings', (id) => {
  const { walk, random } = shipped(id).study;
  const draws = 4000;
  const draw = chance(1);
  let sum = 0;
  for (let call = 0; call < draws; call += 1) {
    let state = walk.starts[draw(walk.starts.length)] ?? 0;
    for (let on = followsAt(walk, state); on.length > 0; on = followsAt(walk, state)) state = on[draw(on.length)] ?? 0;
    sum += walk.scores[state]?.total ?? 0;
  }
  const tolerance = (4 * random.sd) / Math.sqrt(draws);
  expect(Math.abs(sum / draws - random.mean)).toBeLessThan(tolerance);
  expect(play(walk, () => [1, 1, 1]).mean).toBeCloseTo(random.mean, 9);
});

/** Calls by chance that are verified of each scenario. */
const CALLS = 10;

test.each(IDS)('%s: the record of a call is verified to the same call', (id) => {
  const { scenario } = shipped(id);
  const draw = chance(7);
  for (let seed = 1; seed <= CALLS; seed += 1) {
    const call = callByChance(scenario, seed, draw);
    const record: unknown = JSON.parse(JSON.stringify(recordOf(call)));
    const verdict = verify(() => scenario, record);
    expect(verdict).toMatchObject({ ok: true, record, scorecard: callScore(call) });
    expect(verdict.ok && verdict.transcript).toEqual(callTranscript(call));
  }
});
