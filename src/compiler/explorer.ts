// explorer.ts: walks every state a call can be in, so that `possible`, best paths and regret are facts and not guesses.
import type { InkStory } from '#core/dialogue/ink.ts';
import type { Line } from '#core/dialogue/words.ts';
import type { Flow } from './flow.ts';
import { openStates, type ExploreOptions, type State } from './states.ts';
import { stepper, type Stepper } from './stepper.ts';

/** Most states walked before the explorer stops and says so: some seconds, and far above any call of this size. */
const MOST_STATES = 60_000;

export interface Exploration {
  readonly start: State;
  /** What is said before the first pick. */
  readonly opening: readonly Line[];
  readonly states: readonly State[];
  /** False when the walk stopped early: what it says is then true of the part it saw. */
  readonly complete: boolean;
  readonly options: ExploreOptions;
}

/** All that was met, each state once: walks of two chances that come to nothing different share theirs. */
export function statesMet(explorations: readonly Exploration[]): readonly State[] {
  return [...new Set(explorations.map(({ states }) => states))].flat();
}

/** Walks every reachable state of a story; states that can only go on alike are walked once. Walks of one story may share their steps. */
export function explore(
  story: InkStory,
  flow: Flow,
  options: ExploreOptions,
  shared: Stepper = stepper(story, flow),
): Exploration {
  const { mostStates = MOST_STATES, mostSteps = Infinity } = options;
  const { start, opening, all, goOn, steps } = openStates(shared, flow, options);
  let walked = 0;
  for (; walked < all.length && all.length <= mostStates && steps() <= mostSteps; walked += 1) {
    const state = all[walked];
    if (state) goOn(state);
  }
  return { start, opening, states: all, complete: walked === all.length, options };
}
