// stories.ts: the scenarios as the compiler sees them or the server hands them out, and ways through them.
import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { compileScenario } from '#compiler/compile.ts';
import { readPlan } from '#compiler/plan.ts';
import { picksTo, type State } from '#compiler/states.ts';
import { problemText } from '#compiler/problem.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import { idOf } from '#compiler/source.ts';
import { endsOf } from '#compiler/worth.ts';
import type { Reply } from '#core/dialogue/words.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { verify, type Verdict } from '#core/replay/verify.ts';
import { readScenario, scenarioRubric, type Scenario } from '#core/replay/scenario.ts';
import { scorecard } from '#core/scoring/score.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';

/** The two in which everything of the game is tried. */
export const SCENARIOS = ['sue-calls-the-helpdesk', 'specialist-off-friday'] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

/** Every scenario in `story/`: each is played once to its best end, and by chance. */
export const EVERY_SCENARIO: readonly string[] = scenarioPaths(
  inkFiles(process.cwd(), 'story'),
  sourceReader(process.cwd()),
).map(idOf);

/** Final tiers that every journey through a whole call is made to: the best, and one that teaches something. */
export const FINAL_TIERS = [4, 1] as const;
export type FinalTier = (typeof FINAL_TIERS)[number];

export interface Played {
  readonly scenario: Scenario;
  /** Who calls, as the game names them. */
  readonly caller: string;
}

export interface Story extends Played {
  /** Ids of the replies that lead to a final tier: to 4 with the most points, to 1 in the fewest lines. */
  readonly paths: Readonly<Record<FinalTier, readonly string[]>>;
}
export type Stories = Readonly<Record<ScenarioId, Story>>;

/** Any chance will do: no story here throws dice, and a record names its own. */
const SEED = 40_122;

export async function readStories(): Promise<Stories> {
  const [sue, friday] = await Promise.all(SCENARIOS.map(readStory));
  if (!sue || !friday) throw new Error('a scenario is missing');
  return { 'sue-calls-the-helpdesk': sue, 'specialist-off-friday': friday };
}

async function readStory(id: ScenarioId): Promise<Story> {
  const { scenario, explorations, problems } = await compileScenario(`story/${id}.ink`, sourceReader(process.cwd()));
  if (!scenario) throw new Error(`${id} does not compile: ${problems.map(problemText).join('\n')}`);
  const ends = endsOf(explorations[0]?.states ?? []);
  const rubric = scenarioRubric(scenario);
  const points = (state: State): number => scorecard(state.tally, rubric).total;
  const to = (tier: FinalTier): State[] => ends.filter(({ tally }) => tally.tier === tier);
  return {
    ...played(scenario),
    paths: {
      4: pathTo(to(4).sort((a, b) => points(b) - points(a))),
      1: pathTo(to(1).sort((a, b) => picksTo(a).length - picksTo(b).length)),
    },
  };
}

function played(scenario: Scenario): Played {
  return { scenario, caller: scenario.header.caller.split(',')[0] ?? '' };
}

/** A scenario as the server hands it out, notes and all: its story need not be walked once more. */
export async function servedStory(request: APIRequestContext, id: string): Promise<Played> {
  const list = (await (await request.get('/stories/index.json')).json()) as {
    scenarios: readonly { id: string; version: string }[];
  };
  const version = list.scenarios.find((one) => one.id === id)?.version;
  const reading = readScenario(await (await request.get(`/stories/${id}.${version}.json`)).text());
  if (!reading.ok) throw new Error(`${id} is not served: ${reading.message}`);
  return played(reading.scenario);
}

/** The call that earns everything, as the scenario's plan goes. */
export function plannedBest({ scenario }: Played): CallRecord {
  const path = `story/${scenario.id}.plan`;
  const journey = readPlan(path, readFileSync(path, 'utf8')).journeys.find(({ steps }) =>
    steps.some((step) => step.kind === 'number' && step.what === 'total' && step.wanted === 100),
  );
  if (!journey) throw new Error(`no journey of ${path} earns everything`);
  const picks = journey.steps.flatMap((step) => (step.kind === 'pick' ? [step.id] : []));
  return { scenario: scenario.id, version: scenario.version, seed: journey.seed, picks };
}

function pathTo([state]: readonly State[]): readonly string[] {
  if (!state) throw new Error('no call ends on this tier');
  return picksTo(state);
}

/** The record of a call with these picks. */
export function recordOfPicks({ scenario }: Played, picks: readonly string[]): CallRecord {
  return { scenario: scenario.id, version: scenario.version, seed: SEED, picks };
}

/** What the core makes of a record. Throws if the core refuses it. */
export function verified({ scenario }: Played, record: unknown): Extract<Verdict, { ok: true }> {
  const verdict = verify((id) => (id === scenario.id ? scenario : undefined), record);
  if (!verdict.ok) throw new Error(`the record is refused: ${verdict.code}: ${verdict.message}`);
  return verdict;
}

/** The replies that were picked, in order, each with those beside which it stood. */
export function picksOf(story: Played, record: unknown): readonly { reply: Reply; offered: readonly Reply[] }[] {
  return verified(story, record).transcript.entries.flatMap((entry) => (entry.kind === 'pick' ? [entry] : []));
}
