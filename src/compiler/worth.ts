// worth.ts: what each state of a call is still worth at best, and what a pick cost by that measure.
import { SKILLS, type Reply } from '#core/dialogue/words.ts';
import { rubricFor, type Possible, type Rubric } from '#core/scoring/rubric.ts';
import { scorecard } from '#core/scoring/score.ts';
import { openStory, type InkValues } from '#core/dialogue/ink.ts';
import type { CallRecord } from '#core/replay/record.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { explore, statesMet, type Exploration } from './explorer.ts';
import { flowOf } from './flow.ts';
import type { State } from './states.ts';

/** The largest sum of each part over all complete calls; 0 where none earns any. */
export function possibleOf(explorations: readonly Exploration[]): Possible {
  const possible = { tier: 0, courtesy: 0, greeting: 0, clarify: 0, educate: 0, follow: 0, improve: 0 };
  for (const { tally } of endsOf(statesMet(explorations))) {
    possible.tier = Math.max(possible.tier, tally.tier);
    for (const skill of SKILLS) possible[skill] = Math.max(possible[skill], tally.sums[skill]);
  }
  return possible;
}

/** The states in which a call is over. */
export function endsOf(states: readonly State[]): readonly State[] {
  return states.filter((state) => state.replies.length === 0 && !state.fault);
}

/** The best total that can still be reached from each state; a state from which no end is known is left out. `totalOf` an end, where it is known already. */
export function bestTotals(
  states: readonly State[],
  rubric: Rubric,
  totalOf = ({ tally }: State): number => scorecard(tally, rubric).total,
): ReadonlyMap<State, number> {
  const before = new Map<State, State[]>();
  for (const state of states) {
    for (const follow of state.follows) {
      const list = before.get(follow);
      if (list) list.push(state);
      else before.set(follow, [state]);
    }
  }
  const best = new Map<State, number>();
  const ends = endsOf(states).map((state) => ({ state, total: totalOf(state) }));
  for (const { state, total } of ends.sort((a, b) => b.total - a.total)) {
    const queue = [state];
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (best.has(next)) continue;
      best.set(next, total);
      queue.push(...(before.get(next) ?? []));
    }
  }
  return best;
}

/** What one pick of a finished call cost, seen from the end. */
export interface PickWorth {
  /** The best total within reach before the pick, and after it. */
  readonly before: number;
  readonly after: number;
  /** The reply that would have kept the most within reach: the one picked, when nothing was lost. */
  readonly better: Reply;
}

/** For each pick of a record, what it cost. Stops early where the record leaves the explored story. */
export function hindsight(scenario: Scenario, record: CallRecord): readonly PickWorth[] {
  const rubric = rubricFor(scenario.header, scenario.possible);
  const exploration = exploreScenario(scenario, record.seed, record.given ?? {});
  const best = bestTotals(exploration.states, rubric);
  const worth: PickWorth[] = [];
  let state: State | undefined = exploration.start;
  for (const id of record.picks) {
    const at: number = state?.replies.findIndex((reply) => reply.id === id) ?? -1;
    const found = state && at >= 0 ? worthOf(state, at, best) : null;
    const known = exploration.complete || best.has(state?.follows[at] ?? exploration.start);
    if (!found || !known) break;
    worth.push(found);
    state = state?.follows[at];
  }
  return worth;
}

function worthOf(state: State, picked: number, best: ReadonlyMap<State, number>): PickWorth | null {
  const totals = state.follows.map((follow) => best.get(follow) ?? 0);
  const [before, after] = [best.get(state), totals[picked]];
  const better = state.replies[after === before ? picked : totals.indexOf(before ?? NaN)];
  return before === undefined || after === undefined || !better ? null : { before, after, better };
}

/** Walks a compiled scenario, from the beginning that a call of this seed and these values has. */
export function exploreScenario(scenario: Scenario, seed: number, given: InkValues): Exploration {
  const needsClarify = scenario.possible.clarify > 0;
  return explore(openStory(scenario.ink), flowOf(scenario.ink), { seed, given, needsClarify });
}
