// ids.ts: gives every line and reply that has none its id, and touches nothing else in the file.
import { giveIds, type NewId } from '#compiler/give-ids.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { partsOf, scenarioPaths } from '#compiler/scenario-set.ts';
import type { ReadSource } from '#compiler/source.ts';
import { inkFiles } from '#disk/story-files.ts';
import { pathsFrom, readArguments } from './arguments.ts';
import { usage, type Result } from './result.ts';
import { openSources, replaceFile, withFileProblems } from './sources.ts';

const FOLDER = 'story';
const HELP = `npm run -s story -- ids [files…] [--write] [--json]

Gives every line and reply that has none an id (file_knot_CODE): inside the brackets of a reply, at the end of a line,
before its divert or comment. Nothing else in a file changes, and no id is ever changed. Without files: all of ${FOLDER}/;
a scenario is taken with the files it INCLUDEs. The words of a function get none: they are part of the line that calls it.

  --write   writes them; without it they are only shown, as path:line: id
  --json    {"format": 1, "written": true, "ids": [{path, line, kind, id, text}], "problems": [{path, line, severity,
            code, message, hint}]}

Before anything is written, the story is compiled with and without the new ids, compared, and played side by side;
where an id would change more than itself, it is left out and reported. Once a story has shuffles ({~a|b}), the order
in which a seed deals them may change, as by any edit above them.

Exit status: 0 every line and reply has its id, 1 some are missing or something is wrong, 2 wrong usage.
`;

export async function ids(args: readonly string[]): Promise<Result> {
  const read = readArguments('ids', HELP, args, { write: { type: 'boolean' }, json: { type: 'boolean' } });
  if (!read.ok) return read.result;
  const root = process.cwd();
  const named = pathsFrom(root, read.named);
  const other = named.find((path) => !path.endsWith('.ink'));
  if (other !== undefined) return usage(`${other} is not an .ink file`);
  const given = giveAll(root, named);
  if (given.scenarios === 0) return usage(`there are no .ink files in ${FOLDER}/`);
  const written = read.values.write === true;
  const unwritten = written ? writeAll(root, given.texts) : [];
  const answer = { ...given, problems: [...given.problems, ...unwritten], written: written && unwritten.length === 0 };
  return Promise.resolve(read.values.json ? asJson(answer) : asText(answer));
}

interface Given {
  readonly scenarios: number;
  readonly ids: readonly NewId[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

interface Answer extends Given {
  readonly written: boolean;
}

/** Scenario by scenario; a file that two of them INCLUDE is seen by the second as the first leaves it. */
function giveAll(root: string, named: readonly string[]): Given {
  const sources = openSources(root);
  const texts = new Map<string, string>();
  const read: ReadSource = (path) => texts.get(path) ?? sources.read(path);
  const scenarios = scenariosOf(named, inkFiles(root, FOLDER), read);
  const given = scenarios.map((path) => {
    const one = giveIds(path, read);
    for (const [file, text] of one.texts) texts.set(file, text);
    return { ...one, problems: withFileProblems(one.problems, sources) };
  });
  const [all, problems] = [given.flatMap((one) => one.ids), given.flatMap((one) => one.problems)];
  return { scenarios: scenarios.length, ids: all, problems, texts };
}

/** The scenarios that the named files are, or are a part of. */
function scenariosOf(named: readonly string[], present: readonly string[], read: ReadSource): readonly string[] {
  const all = scenarioPaths([...new Set([...present, ...named])], read);
  if (named.length === 0) return all;
  const wanted = named.flatMap((path) => {
    if (all.includes(path)) return path;
    const wholes = all.filter((whole) => partsOf(whole, read).has(path));
    return wholes.length ? wholes : path;
  });
  return [...new Set(wanted)];
}

function writeAll(root: string, texts: ReadonlyMap<string, string>): readonly Problem[] {
  return [...texts].flatMap(([path, text]) => replaceFile(root, path, text) ?? []);
}

function asJson({ ids: all, problems, written }: Answer): Result {
  const shown = all.map(({ path, line, kind, id, text }) => ({ path, line, kind, id, text }));
  const answer = { format: 1, written, ids: shown, problems };
  return { out: `${JSON.stringify(answer)}\n`, err: '', status: statusOf({ ids: all, problems, written }) };
}

/** Characters of a line's words that are shown beside its id. */
const SHOWN = 60;

function asText({ ids: all, problems, written, texts }: Answer): Result {
  const lines = [
    ...problems.map(problemText),
    ...all.map(({ path, line, id, text }) => `${path}:${line}: ${id}  ${text.slice(0, SHOWN)}`),
    summary(all.length, texts.size, written),
  ];
  return { out: `${lines.join('\n')}\n`, err: '', status: statusOf({ ids: all, problems, written }) };
}

function summary(count: number, files: number, written: boolean): string {
  if (count === 0) return 'no ids to give';
  const where = `${count} ${count === 1 ? 'id' : 'ids'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return written ? `${where} written` : `${where} missing: --write writes them`;
}

function statusOf({ ids: all, problems, written }: Pick<Answer, 'ids' | 'problems' | 'written'>): 0 | 1 {
  return problems.length || (all.length && !written) ? 1 : 0;
}
