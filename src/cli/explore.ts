// explore.ts: shows what there is in a story: its calls, where they end, what they score, what nobody meets.
import { compileScenario } from '#compiler/compile.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { surveyOf, type Survey } from '#compiler/survey/survey.ts';
import { pathsFrom, readArguments } from './arguments.ts';
import { bar, columns, penFor, percent, shortened, type Pen } from './picture.ts';
import { usage, type Result } from './result.ts';
import { openSources, withFileProblems } from './sources.ts';

const HELP = `npm run -s story -- explore <file.ink> [--json]

Walks every call that can be made in a story and shows: its states and paths, how calls end, the final tiers, the scores
of random play, how often each reply lies on a passing path, what is never met, the best call and the longest.
Any ink that compiles will do; errors that \`check\` would tell are counted, and the rest is shown all the same.

  --json    {"format": 1, "survey": {…}, "problems": [{path, line, severity, code, message, hint}]}; survey is null
            where the file does not compile. Shares and chances are from 0 to 1; \`paths\` and \`passingPaths\` are
            decimal numbers as text, or "endless" where a call can go round for ever.

Where a story is too large to walk whole, all figures are of the part that was seen, and it says so: \`followed\` is the
share of random play's calls that come to an end there, and its figures are of those.

Exit status: 0 explored, 1 there are errors, 2 wrong usage.
`;

export async function exploreCommand(args: readonly string[]): Promise<Result> {
  const read = readArguments('explore', HELP, args, { json: { type: 'boolean' } });
  if (!read.ok) return read.result;
  const named = pathsFrom(process.cwd(), read.named);
  const [path] = named;
  if (path === undefined || named.length > 1) return usage('explore wants one .ink file');
  if (!path.endsWith('.ink')) return usage(`${path} is not an .ink file`);
  const sources = openSources(process.cwd());
  const compilation = await compileScenario(path, sources.read);
  const problems = withFileProblems(compilation.problems, sources);
  const survey = compilation.walk && surveyOf(compilation.walk);
  if (read.values.json) return asJson(survey, problems);
  return asText(path, survey, problems, penFor(process.stdout.isTTY === true, process.env));
}

function statusOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function asJson(survey: Survey | null, problems: readonly Problem[]): Result {
  const plain = survey && { ...survey, paths: String(survey.paths), passingPaths: String(survey.passingPaths) };
  const out = `${JSON.stringify({ format: 1, survey: plain, problems })}\n`;
  return { out, err: '', status: statusOf(problems) };
}

function asText(path: string, survey: Survey | null, problems: readonly Problem[], pen: Pen): Result {
  if (!survey) return { out: `${problems.map(problemText).join('\n')}\n`, err: '', status: 1 };
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const err = errors ? `${path} has ${counted(errors, 'error')}: \`check ${path}\` tells them\n` : '';
  return { out: `${reportOf(survey, pen).join('\n')}\n`, err, status: statusOf(problems) };
}

function reportOf(survey: Survey, pen: Pen): readonly string[] {
  const seen = survey.whole ? '' : ' seen';
  const parts = [
    [pen.strong(survey.id), ...sizes(survey)],
    [pen.strong('Endings'), ...endings(survey)],
    [pen.strong('Final tiers'), ...tiers(survey)],
    [pen.strong('Scores of random play'), ...scores(survey, pen)],
    [pen.strong('Replies'), ...replies(survey)],
    [pen.strong('Never met'), ...neverMet(survey)],
    [pen.strong(`Best call${seen}: ${survey.best.total} points, ${counted(survey.best.picks.length, 'pick')}`)].concat(
      call(survey.best.picks),
    ),
    survey.longest
      ? [pen.strong(`Longest call${seen}: ${counted(survey.longest.length, 'pick')}`), ...call(survey.longest)]
      : [pen.strong('Longest call: none, for a call can go round for ever')],
  ];
  return parts.flatMap((lines, at) => (at ? ['', ...lines] : lines));
}

function counted(count: number | bigint, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${Number(count) === 1 ? '' : 's'}`;
}

function sizes({ states, paths, passingPaths, whole, unseen, followed, seeds }: Survey): readonly string[] {
  const ways =
    typeof paths === 'bigint' && typeof passingPaths === 'bigint'
      ? `${whole ? '' : 'at least '}${counted(paths, 'path')}, ${passingPaths.toLocaleString('en-GB')} of them passing`
      : 'paths without end: a call can come back to where it was';
  return [
    `${counted(states, 'state')}, ${ways}`,
    ...(seeds > 1 ? [`over ${seeds} seeds, since the story uses chance`] : []),
    ...(whole
      ? []
      : [
          `NOT WALKED WHOLE: ${counted(unseen, 'state')} met and not gone on from; what follows is of the part seen,`,
          `and of random play’s calls it tells of those that come to an end there, ${percent(followed)} of all`,
        ]),
  ];
}

/** Columns of a bar, and characters of a line's words: together they fit 100 columns. */
const BAR_WIDTH = 40;
const SHOWN = 48;
const HEADINGS = ['of paths', 'of random play'] as const;

function ofPaths(share: number | null): string {
  return share === null ? '–' : percent(share);
}

function endings({ endings: all }: Survey): readonly string[] {
  const rows = all.map(({ kind, line, text, paths, chance }) => [
    `  ${kind ?? 'untagged'}`,
    line,
    shortened(text, SHOWN),
    ofPaths(paths),
    percent(chance),
  ]);
  return columns([['', '', '', ...HEADINGS], ...rows], [3, 4]);
}

function tiers({ tiers: all }: Survey): readonly string[] {
  const rows = all.map(({ tier, chance, paths }) => [`  ${tier}`, ofPaths(paths), percent(chance)]);
  return columns([['', ...HEADINGS], ...rows], [1, 2]);
}

function scores({ scores: bands, mean, sd, passing }: Survey, pen: Pen): readonly string[] {
  const most = Math.max(...bands, Number.MIN_VALUE);
  const rows = bands.map((chance, at) => {
    const to = at === bands.length - 1 ? 100 : at * bands.length + bands.length - 1;
    return [`  ${at * bands.length}–${to}`, percent(chance), bar(chance / most, BAR_WIDTH)];
  });
  const summary = `  mean ${mean.toFixed(1)}, standard deviation ${sd.toFixed(1)}; passes ${percent(passing)} of the time`;
  return [...columns(rows, [1]), pen.faint(summary)];
}

function replies({ replies: all }: Survey): readonly string[] {
  const rows = all.map(({ id, text, taken, onPassing, passesAfter }) => [
    `  ${id}`,
    shortened(text, SHOWN),
    percent(taken),
    ofPaths(onPassing),
    percent(passesAfter),
  ]);
  return columns([['', '', 'taken', 'of passing paths', 'passes after'], ...rows], [2, 3, 4]);
}

function neverMet({ neverOffered, neverEntered, whole }: Survey): readonly string[] {
  const yet = whole ? '' : ' so far';
  const one = (what: string, names: readonly string[]): string =>
    `  ${what}${yet}: ${names.length ? names.join(', ') : 'none'}`;
  return [one('replies never offered', neverOffered), one('knots, stitches and functions never entered', neverEntered)];
}

function call(picks: Survey['best']['picks']): readonly string[] {
  return columns(
    picks.map(({ id, text }, at) => [`  ${at + 1}`, id, shortened(text, SHOWN + BAR_WIDTH)]),
    [0],
  );
}
