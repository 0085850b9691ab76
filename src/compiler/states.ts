// states.ts: the states that a walk has met: each is entered once, and gone on from by all its replies or by none.
import type { InkFault, InkValues } from '#core/dialogue/ink.ts';
import type { EndKind, Line, Reply } from '#core/dialogue/words.ts';
import { addPick, emptyTally, type Tally } from '#core/scoring/tally.ts';
import type { Flow } from './flow.ts';
import { tallyKey, type Stepper, type Stop } from './stepper.ts';

/** A state of a call: where the story stands and what has been counted. */
export interface State {
  readonly replies: readonly Reply[];
  /** What follows each reply, in the replies' order; filled as the walk goes on. */
  readonly follows: State[];
  /** What is said after each reply before the story next stops, in the same order. */
  readonly heard: (readonly Line[])[];
  readonly tally: Tally;
  /** Null while the call goes on, or where an ending has no `# end:`. */
  readonly end: EndKind | null;
  readonly fault: InkFault | null;
  /** Where the walk first came here from, and by which pick; null for the start. */
  readonly from: { readonly state: State; readonly pick: string } | null;
}

export interface ExploreOptions {
  readonly seed: number;
  readonly given: InkValues;
  /** Whether rung 4 has its guard. */
  readonly needsClarify: boolean;
  readonly mostStates?: number;
  /** Most stretches of story that are really run; without it, any number. */
  readonly mostSteps?: number;
}

export interface States {
  readonly start: State;
  /** What is said before the first pick. */
  readonly opening: readonly Line[];
  /** In the order in which they were met. */
  readonly all: readonly State[];
  /** Takes every reply of a state that has not been gone on from. */
  readonly goOn: (state: State) => void;
  /** Stretches of story that were really run. */
  readonly steps: () => number;
}

/** The picks that led to a state first. */
export function picksTo(state: State): readonly string[] {
  const picks: string[] = [];
  for (let { from } = state; from; from = from.state.from) picks.push(from.pick);
  return picks.reverse();
}

/** Opens a walk at the start of a call. States that can only go on alike are one; `met` is told of each, once. */
export function openStates(
  { begin, pick, run }: Stepper,
  flow: Flow,
  { seed, given, needsClarify }: ExploreOptions,
  met: (state: State) => void = () => undefined,
): States {
  const runBefore = run();
  const moodMatters = flow.ahead(['']).variables.has('mood');
  const all: State[] = [];
  const known = new Map<string, State>();
  /** Where those stand that have not been gone on from. */
  const stops = new Map<State, Stop>();
  const enter = (stop: Stop, tally: Tally, from: State['from']): State => {
    const key = `${stop.key}#${tallyKey(tally, moodMatters)}`;
    const before = known.get(key);
    if (before) return before;
    const { replies, end, fault } = stop;
    const state: State = { replies, follows: [], heard: [], tally, end, fault, from };
    known.set(key, state);
    if (replies.length > 0) stops.set(state, stop);
    all.push(state);
    met(state);
    return state;
  };
  const goOn = (state: State): void => {
    const stop = stops.get(state);
    if (!stop) return;
    stops.delete(state);
    for (const [index, reply] of state.replies.entries()) {
      const tally = addPick(state.tally, reply.tags, needsClarify);
      const next = pick(stop, index, tally);
      state.heard.push(next.lines);
      state.follows.push(enter(next, tally, { state, pick: reply.id }));
    }
  };
  const { stop: first, mood } = begin(seed, given);
  return {
    start: enter(first, emptyTally(mood), null),
    opening: first.lines,
    all,
    goOn,
    steps: () => run() - runBefore,
  };
}
