// plan.ts: plays the plans that lie beside scenarios, and says where a call no longer goes as its plan expects.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileScenario } from '#compiler/compile.ts';
import { readPlan } from '#compiler/plan.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { runJourney, type JourneyResult } from '#compiler/run-plan.ts';
import { idOf } from '#compiler/source.ts';
import { pathsFrom, readArguments } from './arguments.ts';
import { usage, type Result } from './result.ts';
import { openSources, withFileProblems, type Sources } from './sources.ts';

const FOLDER = 'story';
const HELP = `npm run -s story -- plan [files…] [--json]

Plays the journeys of a plan: story/my-call.plan holds those of story/my-call.ink. A file is a plan or its scenario;
without files: every plan in ${FOLDER}/. All journeys are played, and each difference is told at its line of the plan.

A plan, line by line:

  # a comment
  == Tier 4, Monday saved      a journey begins; its name is yours
  ~ seed = 7                   ink's chance (1 where it is not given); ~ met_sue = 1 sets a variable of the story
  Sue: Alice? Alex. Lovely     a line that must be said before the next pick: the whole of it or its beginning;
                               lines between may be left out, and so may (how) it is said and “...” at the end
  > ring_name                  the reply that is picked, by its id
  = tier 2                     what has come of it so far: tier, total, stars, mood (1–5), passed, not passed,
  = skills courtesy 3/3, clarify 2       skills as earned or earned/possible,
  = end resolved               and how the call ended; a journey must come to an end
  ...                          nothing: for the reader
  \\> quoted                    a line that begins with one of these signs

  --json    {"format": 1, "plans": [{path, scenario, version, journeys: [{title, line, passed, total, tier, ending}]}],
            "problems": [{path, line, severity, code, message, hint}]}

Problems: plan-line, plan-pick, plan-result, plan-unfinished, plan-fault, plan-syntax, plan-scenario.
Exit status: 0 every journey goes as planned, 1 one does not, 2 wrong usage.
`;

interface PlanResult {
  readonly path: string;
  readonly scenario: string;
  /** Null where there is no scenario to play. */
  readonly version: string | null;
  readonly journeys: readonly JourneyResult[];
  readonly problems: readonly Problem[];
}

export async function plan(args: readonly string[]): Promise<Result> {
  const read = readArguments('plan', HELP, args, { json: { type: 'boolean' } });
  if (!read.ok) return read.result;
  const root = process.cwd();
  const named = pathsFrom(root, read.named);
  const other = named.find((path) => !/\.(?:plan|ink)$/.test(path));
  if (other !== undefined) return usage(`${other} is neither a .plan nor an .ink file`);
  const paths = named.length ? named.map((path) => path.replace(/\.ink$/, '.plan')) : planFiles(root);
  if (paths.length === 0) return usage(`there are no .plan files in ${FOLDER}/`);
  const sources = openSources(root);
  const results = await Promise.all([...new Set(paths)].map((path) => runPlan(path, sources)));
  return read.values.json ? asJson(results) : asText(results);
}

function planFiles(root: string): readonly string[] {
  try {
    return readdirSync(join(root, FOLDER), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.plan'))
      .map((name) =>
        relative(root, join(root, FOLDER, name))
          .split(sep)
          .join('/'),
      )
      .sort();
  } catch {
    return [];
  }
}

async function runPlan(path: string, sources: Sources): Promise<PlanResult> {
  const ink = path.replace(/\.plan$/, '.ink');
  const nothing = { path, scenario: idOf(ink), version: null, journeys: [] };
  const text = sources.read(path);
  if (text === null) return { ...nothing, problems: [sources.problemOf(path) ?? noPlan(path)] };
  const reading = readPlan(path, text);
  const { scenario, problems } = await compileScenario(ink, sources.read);
  if (!scenario) {
    const errors = withFileProblems(problems, sources).filter(({ severity }) => severity === 'error');
    return { ...nothing, problems: [...reading.problems, noScenario(path, ink), ...errors] };
  }
  const journeys = reading.journeys.map((journey) => runJourney(scenario, path, journey));
  const found = [...reading.problems, ...journeys.flatMap((journey) => journey.problems)];
  return { path, scenario: scenario.id, version: scenario.version, journeys, problems: found };
}

function noPlan(path: string): Problem {
  return { path, line: 1, severity: 'error', code: 'unreadable', message: 'the file cannot be read' };
}

function noScenario(path: string, ink: string): Problem {
  const message = `${ink} cannot be played`;
  return { path, line: 1, severity: 'error', code: 'plan-scenario', message, hint: `\`check ${ink}\` tells all of it` };
}

function asJson(results: readonly PlanResult[]): Result {
  const plans = results.map(({ path, scenario, version, journeys }) => ({
    path,
    scenario,
    version,
    journeys: journeys.map(({ problems, ...journey }) => ({ ...journey, passed: problems.length === 0 })),
  }));
  const problems = results.flatMap((result) => result.problems);
  return { out: `${JSON.stringify({ format: 1, plans, problems })}\n`, err: '', status: problems.length ? 1 : 0 };
}

function asText(results: readonly PlanResult[]): Result {
  const problems = results.flatMap((result) => result.problems);
  const journeys = results.flatMap((result) => result.journeys);
  const failed = journeys.filter((journey) => journey.problems.length).length;
  const count = `${journeys.length} journeys in ${results.length} plans, ${failed} failed`;
  const lines = [...results.flatMap(planLines), ...problems.map(problemText), count];
  return { out: `${lines.join('\n')}\n`, err: '', status: problems.length ? 1 : 0 };
}

function planLines({ path, journeys }: PlanResult): string[] {
  return journeys.length ? [path, ...journeys.map(journeyLine)] : [];
}

function journeyLine({ title, problems, total, tier, ending }: JourneyResult): string {
  return `  ${problems.length ? 'failed' : 'passed'}  ${title}: tier ${tier}, total ${total}, ${ending ?? 'no ending'}`;
}
