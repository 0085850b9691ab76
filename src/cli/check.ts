// check.ts: says what is wrong with scenarios, where and how to mend it, and how good they are as a measure.
import { checkSet, type CheckedSet } from '#compiler/check-set.ts';
import { isError } from '#compiler/diagnose.ts';
import { healthOf, setHealth } from '#compiler/health.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import { inkFiles } from '#disk/story-files.ts';
import { pathsFrom, readArguments } from './arguments.ts';
import { healthTable } from './health-table.ts';
import { penFor } from './picture.ts';
import { usage, type Result } from './result.ts';
import { openSources, withFileProblems } from './sources.ts';

const FOLDER = 'story';
/** Raise this when the shape of the answer changes. */
const CHECK_FORMAT = 1;
/** Problems of one code in one file that are printed; --json has all. */
const MOST_ALIKE = 5;

const HELP = `npm run -s story -- check [files…] [--json]

Compiles each scenario, walks every call that can be made in it, and prints what is wrong:

  path:line: error|warning code message
      how to mend it

Then the health of the set: states, paths, final tiers, mean and passing of random play, the best total, and the ten
measures of a good scenario, each met (✓) or not (✗) with its figure. Without files: all of ${FOLDER}/. What each code means
stands in docs/diagnostics.md. More than ${MOST_ALIKE} problems of one code in one file are counted and not printed.

  --json   {"format": ${CHECK_FORMAT},
            "problems": [{path, line, severity, code, message, hint, picks, seed}],
            "scenarios": [{path, id, errors, warnings, states, whole, paths, tiers, random, best, passing,
                           "measures": [{measure, holds, figure}]}],
            "set": {"measures": [{measure, holds, figure}]}}
           picks is the call that shows a problem, seed its chance where the story uses any; whole is false where there
           was too much to walk; paths is a decimal number as text or "endless"; tiers are chances from 0 to 1, for the
           tiers 0 to 4. What could not be measured is null: a scenario with errors is not measured.

Exit status: 0 clean, 1 there are errors or warnings, 2 wrong usage.
`;

export async function check(args: readonly string[]): Promise<Result> {
  const read = readArguments('check', HELP, args, { json: { type: 'boolean' } });
  if (!read.ok) return read.result;
  const root = process.cwd();
  const named = pathsFrom(root, read.named);
  const sources = openSources(root);
  const paths = named.length ? named : scenarioPaths(inkFiles(root, FOLDER), sources.read);
  if (paths.length === 0) return usage(`there are no .ink files in ${FOLDER}/`);
  const checked = await checkSet(paths, sources.read);
  const answer = { ...checked, problems: [...withFileProblems(checked.problems, sources)].sort(byPlace) };
  return read.values.json ? asJson(answer) : asText(answer);
}

function byPlace(a: Problem, b: Problem): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}

function asJson(checked: CheckedSet): Result {
  const { problems, scenarios, measures } = checked;
  const answer = {
    format: CHECK_FORMAT,
    problems,
    scenarios: scenarios.map((scenario) => healthOf(scenario, measures)),
    set: { measures: setHealth(checked) },
  };
  return { out: `${JSON.stringify(answer)}\n`, err: '', status: problems.length ? 1 : 0 };
}

function asText(checked: CheckedSet): Result {
  const { problems, scenarios, measures } = checked;
  const pen = penFor(process.stdout.isTTY === true, process.env);
  const health = scenarios.map((scenario) => healthOf(scenario, measures));
  const errors = problems.filter(isError).length;
  const count = `${scenarios.length} checked, ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
  const told = problemLines(problems);
  const lines = [...told, ...(told.length ? [''] : []), ...healthTable(health, setHealth(checked), pen), '', count];
  return { out: `${lines.join('\n')}\n`, err: '', status: problems.length ? 1 : 0 };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Every problem with its hint; of many alike the first, and how many more there are. */
function problemLines(problems: readonly Problem[]): readonly string[] {
  const met = new Map<string, number>();
  const keyOf = ({ path, code }: Problem): string => `${path} ${code}`;
  const shown = problems.flatMap((problem) => {
    const count = (met.get(keyOf(problem)) ?? 0) + 1;
    met.set(keyOf(problem), count);
    return count <= MOST_ALIKE ? [problemText(problem)] : [];
  });
  const more = [...met].filter(([, count]) => count > MOST_ALIKE);
  return [...shown, ...more.map(([key, count]) => `${key.replace(' ', ': ')} … and ${count - MOST_ALIKE} more`)];
}
