// stepper.ts: one step of a call, from a pick to where the story next stops; a step taken once is remembered.
import {
  guardStory,
  loadState,
  nextOutput,
  readNumber,
  restart,
  saveState,
  setVariables,
  takeChoice,
  type InkFault,
  type InkOutput,
  type InkStory,
  type InkValues,
} from '#core/dialogue/ink.ts';
import { parseLine } from '#core/dialogue/line.ts';
import { repliesOf } from '#core/dialogue/session.ts';
import { parseLineTags } from '#core/dialogue/tags.ts';
import type { EndKind, Line, Reply } from '#core/dialogue/words.ts';
import { emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';
import type { Flow } from './flow.ts';
import { waitingState, type SetByGame, type Way } from './state-key.ts';

/** Most lines in a row before a story counts as endless. */
const MOST_LINES_IN_A_ROW = 1000;

/** Where the story comes to a stop: something to pick, an end, or a fault. */
export interface Stop {
  /** Short name of all that the story can go on with: equal where that is equal. */
  readonly key: number;
  readonly saved: string;
  readonly ways: readonly Way[];
  readonly replies: readonly Reply[];
  readonly end: EndKind | null;
  readonly fault: InkFault | null;
  /** What was said on the way here. */
  readonly lines: readonly Line[];
}

/** What of a tally can still matter: the sums, which rungs were given, which count, and a mood the story asks for. */
export function tallyKey({ sums, given, tier, mood }: Tally, moodMatters: boolean): string {
  const rungs = given.map((pick) => (pick === null ? 0 : 1)).join('');
  return `${Object.values(sums).join()};${rungs};${tier};${moodMatters ? mood : ''}`;
}

export interface StepOptions {
  readonly seed: number;
  readonly given: InkValues;
  /** Steps kept in mind; more than these are taken anew. Left out: all. */
  readonly mostRemembered?: number;
  /** Sees the story after each step that is really taken. */
  readonly watch?: (story: InkStory) => void;
}

export interface Stepper {
  /** The first stop, and the mood that the story declares. */
  readonly begin: () => { stop: Stop; mood: number };
  /** The stop after reply `index`; `tally` has the reply in it. */
  readonly pick: (from: Stop, index: number, tally: Tally) => Stop;
}

export function stepper(story: InkStory, flow: Flow, { seed, given, mostRemembered, watch }: StepOptions): Stepper {
  guardStory(story);
  const setByGame: SetByGame = new Set(Object.keys(heardValues(emptyTally())));
  const taken = new Map<string, Stop>();
  const numbers = new Map<string, number>();
  const shorten = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const run = (): Stop => {
    const stop = runToStop(story, flow, setByGame, shorten);
    watch?.(story);
    return stop;
  };
  const begin = (): { stop: Stop; mood: number } => {
    restart(story, seed, given);
    const mood = readNumber(story, 'mood') ?? 0;
    return { stop: run(), mood };
  };
  const pick = (from: Stop, index: number, tally: Tally): Stop => {
    const way = from.ways[index];
    const { variables } = flow.untilChoice(way?.paths ?? []);
    const heard = Object.entries(heardValues(tally)).filter(
      ([name]) => variables.has(name) || way?.variables.has(name),
    );
    const key = `${from.key}#${index}#${heard.join(';')}`;
    const known = taken.get(key);
    if (known) return known;
    loadState(story, from.saved);
    takeChoice(story, index);
    setVariables(story, heardValues(tally));
    const stop = run();
    if (taken.size >= (mostRemembered ?? Infinity)) taken.clear();
    taken.set(key, stop);
    return stop;
  };
  return { begin, pick };
}

function runToStop(story: InkStory, flow: Flow, setByGame: SetByGame, shorten: (key: string) => number): Stop {
  const { lines, end } = runLines(story);
  const { fault } = story;
  const replies = fault ? [] : repliesOf(story);
  if (replies.length === 0) {
    const key = shorten(`end:${end ?? ''}:${fault?.message ?? ''}`);
    return { key, saved: '', ways: [], replies, end, fault, lines };
  }
  const saved = saveState(story);
  const { key, ways } = waitingState(saved, flow, setByGame);
  return { key: shorten(key), ways, saved, replies, end: null, fault, lines };
}

/** Runs until something is to be picked; says what was said, and the kind of the ending, if one was tagged. */
function runLines(story: InkStory): { lines: readonly Line[]; end: EndKind | null } {
  const lines: Line[] = [];
  let end: EndKind | null = null;
  let carried: readonly string[] = [];
  for (let count = 0; count < MOST_LINES_IN_A_ROW; count += 1) {
    const output: InkOutput | null = nextOutput(story);
    if (!output) return { lines, end };
    const { tags } = parseLineTags([...carried, ...output.tags]);
    end = tags.end ?? end;
    carried = output.text === '' ? [...carried, ...output.tags] : [];
    if (output.text !== '') lines.push(parseLine(output.text, tags, output.knot));
  }
  story.fault = { code: 'endless', message: `${MOST_LINES_IN_A_ROW} lines came without a choice` };
  return { lines, end };
}
