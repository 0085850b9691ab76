// play.ts: plays a call in the terminal, with the running scorecard, and saves its record.
import { createInterface } from 'node:readline';
import { compileScenario } from '#compiler/compile.ts';
import { nearestIds } from '#compiler/nearest-ids.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { idOf } from '#compiler/source.ts';
import { placesIn, startingAt } from '#compiler/start-at.ts';
import { MOST_SEED } from '#core/replay/record.ts';
import { SCENARIO_FORMAT, type Scenario } from '#core/replay/scenario.ts';
import { pathsFrom, readArguments } from './arguments.ts';
import { penFor } from './picture.ts';
import { gameJson, pickAll, playOn, startGame, statusOf, type Game, type Write } from './play-game.ts';
import { usage, type Result } from './result.ts';
import { openSources, withFileProblems } from './sources.ts';

const HELP = `npm run -s story -- play <file.ink> [--seed n] [--from knot] [--picks a,b,c] [--json]

Plays a call in the terminal. After each pick: what it was worth, the coach's note, and the running scorecard.

  a number, or an id    says that reply
  u                     takes the last pick back
  s                     saves the record as <id>-<seed>.json, for \`replay\`
  q                     hangs up

  --seed n        ink's chance, 0 to ${MOST_SEED} (1 where it is not given)
  --from knot     starts at a knot (or knot.stitch); such a call has no valid record
  --picks a,b,c   says these replies first, by their ids
  --json          plays the picks only: {"format": 1, "scenario", "version", "seed", "from", "picks", "replies": [{id, text}],
                  "tier", "mood", "total", "stars", "passed", "skills", "ending", "fault", "transcript", "record"}; "replies"
                  are on offer next, "fault" is what went wrong, with its file and line where they are known, "record" is
                  null where there is no valid one

Lines can be piped in as well. Colours only in a terminal, and none where NO_COLOR is set.
Exit status: 0 played, 1 the story or a pick is at fault, 2 wrong usage.
`;

const OPTIONS = {
  seed: { type: 'string' },
  from: { type: 'string' },
  picks: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** ink's chance, where none is asked for: the same call every time. */
const DEFAULT_SEED = 1;

export async function play(args: readonly string[]): Promise<Result> {
  const read = readArguments('play', HELP, args, OPTIONS);
  if (!read.ok) return read.result;
  const named = pathsFrom(process.cwd(), read.named);
  const [path, ...others] = named;
  if (path === undefined || others.length) return usage('play wants one .ink file');
  if (!path.endsWith('.ink')) return usage(`${path} is not an .ink file`);
  const seed = read.values.seed ?? String(DEFAULT_SEED);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > MOST_SEED) return usage(`a seed is a whole number, 0 to ${MOST_SEED}`);
  const found = await open(path);
  if ('problems' in found) return failed(found.problems);
  const game = from(path, found, Number(seed), read.values.from);
  if ('severity' in game) return failed([game]);
  const wrong = pickAll(game, path, (read.values.picks ?? '').split(',').filter(Boolean));
  if (wrong) return failed([wrong]);
  if (read.values.json) return { out: `${JSON.stringify(gameJson(game))}\n`, err: '', status: statusOf(game) };
  return atTheTerminal(game);
}

function failed(problems: readonly Problem[]): Result {
  return { out: '', err: problems.map((one) => `${problemText(one)}\n`).join(''), status: 1 };
}

interface Found extends Pick<Game, 'placeAt'> {
  readonly scenario: Scenario;
  /** Why its calls have no valid record; null where they have. */
  readonly noRecord: string | null;
}

/** A scenario, or a story with errors that can be played all the same. */
async function open(path: string): Promise<Found | { readonly problems: readonly Problem[] }> {
  const sources = openSources(process.cwd());
  const { scenario, problems, walk } = await compileScenario(path, sources.read);
  if (!walk) return { problems: withFileProblems(problems, sources).filter(({ severity }) => severity === 'error') };
  const { placeAt } = walk.compilation;
  if (scenario) return { scenario, placeAt, noRecord: null };
  const { header, possible, ink } = walk;
  const draft: Scenario = { format: SCENARIO_FORMAT, id: idOf(path), version: '', header, possible, replies: [], ink };
  const noRecord = `the story has errors, which \`check ${path}\` tells: its calls have no valid record`;
  return { scenario: draft, placeAt, noRecord };
}

/** A game from the beginning, or from the knot that is named. */
function from(
  path: string,
  { scenario, placeAt, noRecord }: Found,
  seed: number,
  knot: string | undefined,
): Game | Problem {
  if (knot === undefined) return startGame(scenario, seed, { from: null, placeAt, noRecord });
  const places = placesIn(scenario.ink);
  if (places.includes(knot)) {
    const there = { ...scenario, ink: startingAt(scenario.ink, knot) };
    const why = `a call that starts at “${knot}” has no valid record`;
    return startGame(there, seed, { from: knot, placeAt, noRecord: why });
  }
  const near = nearestIds(knot, places);
  const hint = near.length ? `nearest: ${near.join(', ')}` : `there are: ${places.join(', ')}`;
  const message = `there is no knot “${knot}” to start from`;
  return { path, line: 1, severity: 'error', code: 'unknown-knot', message, hint };
}

async function atTheTerminal(game: Game): Promise<Result> {
  const { stdin, stdout } = process;
  const terminal = stdin.isTTY === true && stdout.isTTY === true;
  const lines = createInterface(terminal ? { input: stdin, output: stdout } : { input: stdin });
  const write: Write = (text) => void stdout.write(text);
  // Where nobody types at it, what was typed is shown as it would be.
  const echo: Write = terminal ? () => undefined : write;
  const status = await playOn(game, lines, { write, echo, pen: penFor(stdout.isTTY === true, process.env) });
  lines.close();
  return { out: '', err: '', status };
}
