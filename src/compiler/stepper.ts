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
import { waitingState, type Way } from './state-key.ts';

/** Most lines in a row before a story counts as endless. */
const MOST_LINES_IN_A_ROW = 1000;
/** Finding out that a story goes in circles takes as long as so many other steps. */
const STEPS_OF_A_LOOP = 500;

/** Where the story comes to a stop: something to pick, an end, or a fault. */
export interface Stop {
  /** Short name of all that the story can go on with: equal where that is equal. */
  readonly key: number;
  readonly saved: string;
  /** By reply: what the game sets that can matter before the next stop. */
  readonly heard: readonly (readonly Heard[])[];
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

export interface Stepper {
  /** The first stop of a call of this chance, and the mood that the story declares. */
  readonly begin: (seed: number, given: InkValues) => { stop: Stop; mood: number };
  /** The stop after reply `index`; `tally` has the reply in it. */
  readonly pick: (from: Stop, index: number, tally: Tally) => Stop;
  /** Stretches of story that were really run so far. */
  readonly run: () => number;
  /** Gives back the memory of all steps; a walk that had begun cannot go on then. */
  readonly forget: () => void;
}

/** Calls of any chance share what was run: a stop knows by its key whether chance can still matter. */
export function stepper(story: InkStory, flow: Flow, mostRemembered = Infinity): Stepper {
  guardStory(story);
  const taken = new Map<string, Stop>();
  const numbers = new Map<string, number>();
  let run = 0;
  const shorten = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const runOn = (): Stop => {
    const stop = runToStop(story, flow, shorten);
    run += stop.fault?.code === 'endless' ? STEPS_OF_A_LOOP : 1;
    return stop;
  };
  const begin = (seed: number, given: InkValues): { stop: Stop; mood: number } => {
    restart(story, seed, given);
    const mood = readNumber(story, 'mood') ?? 0;
    return { stop: runOn(), mood };
  };
  const pick = (from: Stop, index: number, tally: Tally): Stop => {
    const heard = from.heard[index] ?? [];
    const values = heard.length ? heardValues(tally) : null;
    const key = `${from.key}#${index}#${heard.map((name) => values?.[name]).join()}`;
    const known = taken.get(key);
    if (known) return known;
    loadState(story, from.saved);
    takeChoice(story, index);
    setVariables(story, values ?? heardValues(tally));
    const stop = runOn();
    if (taken.size >= mostRemembered) taken.clear();
    taken.set(key, stop);
    return stop;
  };
  const forget = (): void => {
    taken.clear();
    numbers.clear();
  };
  return { begin, pick, run: () => run, forget };
}

type Heard = keyof ReturnType<typeof heardValues>;

/** What the game sets after every reply. */
const SET_BY_GAME: ReadonlySet<string> = new Set(Object.keys(heardValues(emptyTally())));

function runToStop(story: InkStory, flow: Flow, shorten: (key: string) => number): Stop {
  const { lines, end } = runLines(story);
  const { fault } = story;
  const replies = fault ? [] : repliesOf(story);
  if (replies.length === 0) {
    const key = shorten(`end:${end ?? ''}:${fault?.message ?? ''}`);
    return { key, saved: '', heard: [], replies, end, fault, lines };
  }
  const saved = saveState(story);
  const { key, ways } = waitingState(saved, flow, SET_BY_GAME);
  const heard = ways.map((way) => heardOn(way, flow));
  return { key: shorten(key), heard, saved, replies, end: null, fault, lines };
}

function heardOn({ paths, variables }: Way, flow: Flow): readonly Heard[] {
  const { variables: read } = flow.untilChoice(paths);
  return ([...SET_BY_GAME] as Heard[]).filter((name) => read.has(name) || variables.has(name));
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
