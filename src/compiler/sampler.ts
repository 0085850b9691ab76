// sampler.ts: goes through a story that is too large to walk whole, always on from the least-taken reply, up to a budget.
import type { InkStory } from '#core/dialogue/ink.ts';
import type { Exploration } from './explorer.ts';
import type { Flow } from './flow.ts';
import { openStates, type ExploreOptions, type State } from './states.ts';
import { stepper } from './stepper.ts';

/** States after which the sampler stops: with some tens of kilobytes each, what a page can hold. */
const MOST_STATES = 20_000;
/** Steps kept in mind, for the same reason. */
const MOST_REMEMBERED = 5000;

/**
 * As `explore`, but in another order: next comes a state that offers the reply taken least often so far, and of equals
 * one by chance, the same for the same seed. So every part of a story has its turn before any has many. A state is gone
 * on from by all its replies or by none; `picksTo` leads to each, though not by the shortest way.
 */
export function sample(story: InkStory, flow: Flow, options: ExploreOptions): Exploration {
  const { seed, mostStates = MOST_STATES, mostSteps = Infinity } = options;
  const line = queue(seed);
  const met = (state: State): void => {
    if (state.replies.length > 0) line.add(state);
  };
  const { start, opening, all, goOn, steps } = openStates(stepper(story, flow, MOST_REMEMBERED), flow, options, met);
  let next = line.next();
  for (; next && all.length <= mostStates && steps() <= mostSteps; next = line.next()) goOn(next);
  return { start, opening, states: all, complete: next === undefined, options };
}

interface Queue {
  readonly add: (state: State) => void;
  /** Takes out a state whose least-taken reply has been taken least, and counts all its replies as taken. */
  readonly next: () => State | undefined;
}

function queue(seed: number): Queue {
  const taken = new Map<string, number>();
  const byTimes: State[][] = [];
  const draw = dice(seed);
  const timesOf = ({ replies }: State): number => Math.min(...replies.map(({ id }) => taken.get(id) ?? 0));
  const add = (state: State): void => {
    (byTimes[timesOf(state)] ??= []).push(state);
  };
  const next = (): State | undefined => {
    for (;;) {
      const times = byTimes.findIndex((states) => states !== undefined && states.length > 0);
      const states = byTimes[times];
      if (!states) return undefined;
      const state = takeOut(states, draw(states.length));
      // Its replies may have been taken elsewhere since it was put here.
      if (state && timesOf(state) > times) add(state);
      else {
        for (const { id } of state?.replies ?? []) taken.set(id, (taken.get(id) ?? 0) + 1);
        return state;
      }
    }
  };
  return { add, next };
}

/** The last takes its place: the order of equals means nothing. */
function takeOut(states: State[], at: number): State | undefined {
  const state = states[at];
  const last = states.pop();
  if (last && at < states.length) states[at] = last;
  return state;
}

/** A generator of Lehmer's kind with Park and Miller's modulus and multiplier 48271. */
function dice(seed: number): (below: number) => number {
  const [modulus, multiplier] = [2_147_483_647, 48_271];
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return (below) => {
    state = (state * multiplier) % modulus;
    return state % below;
  };
}

export interface Unseen {
  /** States that were met and not gone on from. */
  readonly states: number;
  /** Replies that were on offer somewhere and never taken. */
  readonly replies: readonly string[];
}

/** What an exploration that stopped early has left out; of a whole one, nothing. */
export function unseenOf({ states }: Exploration): Unseen {
  const [offered, taken] = [new Set<string>(), new Set<string>()];
  const left = states.filter(({ replies, follows }) => follows.length < replies.length);
  for (const { replies, follows } of states) {
    for (const [index, { id }] of replies.entries()) (index < follows.length ? taken : offered).add(id);
  }
  return { states: left.length, replies: [...offered].filter((id) => !taken.has(id)) };
}
