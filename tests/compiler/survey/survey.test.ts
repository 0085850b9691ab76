// survey.test.ts: what a survey says of our own scenarios, played again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileScenario, type Compilation } from '#compiler/compile.ts';
import { explore } from '#compiler/explorer.ts';
import { flowOf } from '#compiler/flow.ts';
import { surveyOf, type Survey } from '#compiler/survey/survey.ts';
import { possibleOf } from '#compiler/worth.ts';
import { openStory } from '#core/dialogue/ink.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, momentOf, pick, startCall, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { sourceReader } from '#disk/story-files.ts';
import { HEADER, sources } from '../../stories/compile.ts';
import { randomStory } from '../random-story.ts';

function surveyed({ scenario, walk, explorations }: Compilation): {
  scenario: Scenario;
  survey: Survey;
  seeds: number[];
} {
  if (!scenario || !walk) throw new Error('no scenario');
  const seeds = explorations.map(({ options }) => options.seed);
  return { scenario, survey: surveyOf(walk), seeds };
}

function played(scenario: Scenario, picks: readonly string[], seed: number): Call {
  const call = startCall(scenario, seed);
  proceedToStop(call);
  for (const id of picks) {
    expect(pick(call, id), `${id} of ${picks.join()}`).toBe(true);
    proceedToStop(call);
  }
  return call;
}

function lastLine(call: Call): string | undefined {
  const lines = callTranscript(call).entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.id] : []));
  return lines.at(-1);
}

describe.each(['sue-calls-the-helpdesk', 'specialist-off-friday'])('%s', (id) => {
  const compiled = compileScenario(`story/${id}.ink`, sourceReader(process.cwd())).then(surveyed);

  test('each ending, played again, ends so', async () => {
    const { scenario, survey, seeds } = await compiled;
    expect(survey.endings.length).toBeGreaterThan(4);
    for (const { picks, kind, line } of survey.endings) {
      const call = played(scenario, picks, seeds[0] ?? 0);
      expect(callTranscript(call).ending?.kind).toBe(kind);
      expect(lastLine(call)).toBe(line);
    }
  });

  test('the best call has what it says, and the longest is a whole one', async () => {
    const { scenario, survey, seeds } = await compiled;
    const best = played(
      scenario,
      survey.best.picks.map((one) => one.id),
      seeds[0] ?? 0,
    );
    expect(callScore(best).total).toBe(survey.best.total);
    const longest = (survey.longest ?? []).map((one) => one.id);
    expect(momentOf(played(scenario, longest, seeds[0] ?? 0)).at).toBe('end');
    expect(longest.length).toBeGreaterThanOrEqual(survey.best.picks.length);
  });

  test('shares add up, and everything written is met', async () => {
    const { survey } = await compiled;
    const whole = (shares: readonly (number | null)[]): number =>
      shares.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    expect(whole(survey.scores)).toBeCloseTo(1);
    expect(whole(survey.tiers.map(({ chance }) => chance))).toBeCloseTo(1);
    expect(whole(survey.tiers.map(({ paths }) => paths))).toBeCloseTo(1);
    expect(whole(survey.endings.map(({ chance }) => chance))).toBeCloseTo(1);
    expect(whole(survey.endings.map(({ paths }) => paths))).toBeCloseTo(1);
    expect(survey).toMatchObject({ neverOffered: [], neverEntered: [], whole: true, unseen: 0 });
  });
});

/** Every call of a seed, one by one: how many there are, how many pass, by which last line they end. */
function everyCall(scenario: Scenario, seed: number, most: number): Map<string, number> | null {
  const ends = new Map<string, number>();
  const queue: (readonly string[])[] = [[]];
  let count = 0;
  for (let picks = queue.pop(); picks; picks = queue.pop()) {
    const call = played(scenario, picks, seed);
    const moment = momentOf(call);
    if (moment.at === 'choice') for (const { id } of moment.replies) queue.push([...picks, id]);
    else {
      const line = lastLine(call) ?? '';
      ends.set(line, (ends.get(line) ?? 0) + 1);
      count += 1;
    }
    if (count > most || queue.length > most) return null;
  }
  return ends;
}

/** Larger stories are not walked call by call. */
const MOST_CALLS = 300;

test('paths and endings are those of every call played one by one', { timeout: 60_000 }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomStory, async (text) => {
      const compiled = await compileScenario('r.ink', sources({ 'r.ink': HEADER + text }));
      const [exploration] = compiled.explorations;
      fc.pre(compiled.scenario !== null && exploration?.complete === true && exploration.states.length < MOST_CALLS);
      if (!compiled.scenario || !compiled.walk || !exploration) return;
      const ends = everyCall(compiled.scenario, exploration.options.seed, MOST_CALLS);
      fc.pre(ends !== null);
      const survey = surveyOf({ ...compiled.walk, explorations: [exploration] });
      const count = [...(ends ?? []).values()].reduce((sum, one) => sum + one, 0);
      if (survey.paths === 'endless') return;
      expect(survey.paths).toBe(BigInt(count));
      const found = new Map<string, number>();
      for (const { line, paths } of survey.endings)
        found.set(line, (found.get(line) ?? 0) + Math.round((paths ?? 0) * count));
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ends ?? []));
      compared += 1;
    }),
    { numRuns: Number(process.env['STORIES'] ?? 15), seed: 3 },
  );
  expect(compared).toBeGreaterThan(3);
});

test('of a story that was not walked whole, it says so and counts what it saw', async () => {
  const { walk } = await compileScenario('s.ink', sources({ 's.ink': COUNTING }));
  if (!walk) throw new Error('no story');
  const options = { seed: 1, given: {}, needsClarify: false, mostStates: 50 };
  const exploration = explore(openStory(walk.ink), flowOf(walk.ink), options);
  const survey = surveyOf({ ...walk, possible: possibleOf([exploration]), explorations: [exploration] });
  expect(survey).toMatchObject({ whole: false, best: { total: 100, picks: [{ id: 'end' }] } });
  expect(survey.unseen).toBeGreaterThan(0);
  expect(survey.states).toBeLessThan(60);
  expect(survey.endings).toMatchObject([{ kind: 'resolved', text: 'Done.', picks: ['end'] }]);
});

test('of such a story, chances and scores are those of the calls that end in what was seen', async () => {
  const { walk } = await compileScenario('s.ink', sources({ 's.ink': COUNTING }));
  if (!walk) throw new Error('no story');
  const options = { seed: 1, given: {}, needsClarify: false, mostStates: 4 };
  const exploration = explore(openStory(walk.ink), flowOf(walk.ink), options);
  const survey = surveyOf({ ...walk, possible: possibleOf([exploration]), explorations: [exploration] });
  const waits = exploration.states.filter(({ follows }) => follows.length > 0).length;
  expect(survey.followed).toBeCloseTo(1 - 0.5 ** waits);
  expect(survey).toMatchObject({ mean: 100, sd: 0 });
  expect(survey.tiers[1]?.chance).toBeCloseTo(1);
  expect(survey.scores.at(-1)).toBeCloseTo(1);
  expect(survey.endings.map(({ chance }) => chance)).toEqual([expect.closeTo(1)]);
});

const COUNTING = `VAR turns = 0
-> k
=== k ===
{turns} so far.
+ [Wait # id: wait]
  ~ turns++
  -> k
+ [End # id: end # tier: 1]
  Done. # end: resolved # next: So.
  -> END
`;
