// explorer.ts: walks every state a call can be in, so that `possible`, best paths and regret are facts and not guesses.
import type { InkFault, InkStory, InkValues } from '#core/dialogue/ink.ts';
import type { EndKind, Reply } from '#core/dialogue/words.ts';
import { addPick, emptyTally, type Tally } from '#core/scoring/tally.ts';
import type { Flow } from './flow.ts';
import { stepper, tallyKey, type Stop } from './stepper.ts';

/** Most states walked before the explorer stops and says so: some seconds, and far above any call of this size. */
const MOST_STATES = 60_000;
/** Finding out that a story goes in circles takes as long as so many other steps. */
export const STEPS_OF_A_LOOP = 500;

/** A state of a call: where the story stands and what has been counted. */
export interface State {
  readonly replies: readonly Reply[];
  /** What follows each reply, in the replies' order; filled as the walk goes on. */
  readonly follows: State[];
  readonly tally: Tally;
  /** Null while the call goes on, or where an ending has no `# end:`. */
  readonly end: EndKind | null;
  readonly fault: InkFault | null;
  /** Where the walk first came here from, and by which pick; null for the start. */
  readonly from: { readonly state: State; readonly pick: string } | null;
}

export interface Exploration {
  readonly start: State;
  readonly states: readonly State[];
  /** False when the walk stopped early: what it says is then true of the part it saw. */
  readonly complete: boolean;
  readonly options: ExploreOptions;
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

/** The picks that led to a state first. */
export function picksTo(state: State): readonly string[] {
  const picks: string[] = [];
  for (let { from } = state; from; from = from.state.from) picks.push(from.pick);
  return picks.reverse();
}

/** Walks every reachable state of a story; states that can only go on alike are walked once. */
export function explore(story: InkStory, flow: Flow, options: ExploreOptions): Exploration {
  const { seed, given, needsClarify, mostStates = MOST_STATES, mostSteps = Infinity } = options;
  let steps = 0;
  const watch = ({ fault }: InkStory): void => void (steps += fault?.code === 'endless' ? STEPS_OF_A_LOOP : 1);
  const { begin, pick } = stepper(story, flow, { seed, given, watch });
  const moodMatters = flow.ahead(['']).variables.has('mood');
  const states: State[] = [];
  const known = new Map<string, State>();
  const stops = new Map<State, Stop>();
  const enter = (stop: Stop, tally: Tally, from: State['from']): State => {
    const key = `${stop.key}#${tallyKey(tally, moodMatters)}`;
    const before = known.get(key);
    if (before) return before;
    const state: State = { replies: stop.replies, follows: [], tally, end: stop.end, fault: stop.fault, from };
    known.set(key, state);
    stops.set(state, stop);
    states.push(state);
    return state;
  };
  const { stop: first, mood } = begin();
  const start = enter(first, emptyTally(mood), null);
  let walked = 0;
  for (; walked < states.length && states.length <= mostStates && steps <= mostSteps; walked += 1) {
    const state = states[walked];
    const stop = state && stops.get(state);
    if (!state || !stop) break;
    for (const [index, reply] of state.replies.entries()) {
      const tally = addPick(state.tally, reply.tags, needsClarify);
      state.follows.push(enter(pick(stop, index, tally), tally, { state, pick: reply.id }));
    }
  }
  return { start, states, complete: walked === states.length, options };
}
