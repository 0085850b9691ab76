// shipped.test.ts: what the measures say of our own scenarios: the thresholds that they meet, and chance played out against what is counted.
import { beforeAll, expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { measureScenario, measureSet, type ScenarioMeasures } from '#compiler/measures/measure.ts';
import { play } from '#compiler/measures/play.ts';
import { studyOf, type Study } from '#compiler/measures/study.ts';
import { followsAt } from '#compiler/measures/walk.ts';
import { sourceReader } from '#disk/story-files.ts';

const SCENARIOS = ['sue-calls-the-helpdesk', 'specialist-off-friday'] as const;
const studies = new Map<string, Study>();
const measures = new Map<string, ScenarioMeasures>();
const taken = new Map<string, number>();
/** Processor time, in milliseconds, that all measures of one scenario may take: more than 1,500 would be felt at each save. */
const MOST_MS = 1500;
/** The stories are compiled here too, on a machine that may have other things to do. */
const HOOK_MS = 60_000;

beforeAll(async () => {
  for (const id of SCENARIOS) {
    const { scenario, explorations } = await compileScenario(`story/${id}.ink`, sourceReader(process.cwd()));
    const before = process.cpuUsage();
    const study = scenario && studyOf(scenario, explorations);
    if (!study) throw new Error(`${id} cannot be measured`);
    studies.set(id, study);
    measures.set(id, measureScenario(study));
    taken.set(id, process.cpuUsage(before).user / 1000);
  }
}, HOOK_MS);

test.each(SCENARIOS)('%s is measured in no time to speak of', (id) => {
  expect(taken.get(id)).toBeLessThan(MOST_MS);
});

test.each(SCENARIOS)(
  '%s: every tier can be the last, and whoever gets to the fourth asked, offered and committed',
  (id) => {
    expect(measures.get(id)?.tiers).toMatchObject({ unreachable: [], lacks: [], holds: true });
  },
);

test.each(SCENARIOS)('%s: a better player scores more, chance does not pass, and 100 is there', (id) => {
  const found = measures.get(id);
  expect(found?.steps).toMatchObject({ notRising: [], holds: true });
  expect(found?.limits).toMatchObject({ missing: [], holds: true });
});

test.each(SCENARIOS)('%s: one virtue alone is not enough', (id) => {
  const found = measures.get(id)?.characters ?? [];
  expect(found).toHaveLength(5);
  expect(found.filter(({ holds, unmeasured }) => !holds || unmeasured)).toEqual([]);
});

test.each(SCENARIOS)('%s: every decision decides something, and a call can be won for long', (id) => {
  expect(measures.get(id)?.stakes).toMatchObject({ flat: [], holds: true });
});

test.each(SCENARIOS)(
  '%s: replies alike in length and tone, mistakes named, reactions their own, notes long enough',
  (id) => {
    const found = measures.get(id);
    expect(found?.wording).toMatchObject({ lone: [], unnamed: [], holds: true });
    expect(found?.feedback).toMatchObject({ shared: [], notes: [], holds: true });
  },
);

test('over the set, no shortcut pays and no reader of surfaces guesses', () => {
  const { shortcuts, reader } = measureSet([...studies.values()], [...measures.values()]);
  expect(shortcuts.filter(({ holds }) => !holds)).toEqual([]);
  expect(reader.auc).toBeLessThanOrEqual(0.6);
});

test.each(SCENARIOS)('%s: what is counted exactly is what chance brings', (id) => {
  const study = studies.get(id);
  if (!study) throw new Error('no study');
  const { walk, random } = study;
  const draws = 4000;
  let [seed, sum] = [1, 0];
  // A multiplicative generator with a prime modulus: the same draws every time.
  const draw = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let call = 0; call < draws; call += 1) {
    let state = walk.starts[0] ?? 0;
    for (let on = followsAt(walk, state); on.length > 0; on = followsAt(walk, state)) state = on[draw(on.length)] ?? 0;
    sum += walk.scores[state]?.total ?? 0;
  }
  const tolerance = (4 * random.sd) / Math.sqrt(draws);
  expect(Math.abs(sum / draws - random.mean)).toBeLessThan(tolerance);
  expect(play(walk, () => [1, 1, 1]).mean).toBeCloseTo(random.mean, 9);
});
