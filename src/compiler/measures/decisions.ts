// decisions.ts: the same replies on offer, in whatever state, are one decision; what each of its replies is worth there.
import type { Reply } from '#core/dialogue/words.ts';
import { highest, mean, sum } from './play.ts';
import { bestAt, followsAt, repliesAt, type Walk } from './walk.ts';

export interface Decision {
  /** As offered in the state that random play comes through most, which is `usual`. */
  readonly replies: readonly Reply[];
  readonly usual: number;
  readonly states: readonly number[];
  /** How often random play comes through it, on average. */
  readonly visits: number;
  /** The best total within reach after each reply: the mean over the states, by how often random play comes there. */
  readonly worth: readonly number[];
  /** 1 for each reply that is worth most, else 0. */
  readonly best: readonly number[];
  /** Points between the reply that keeps most within reach and the one that keeps least: the mean over the states. */
  readonly spread: number;
}

export interface Decisions {
  readonly list: readonly Decision[];
  /** By state: the decision's number; −1 where nothing is to be picked. */
  readonly of: Int32Array;
}

/** Parts of a point below this are the arithmetic's, not the story's. */
const POINT_ROUNDING = 1e6;

export function decisionsOf(walk: Walk, visits: Float64Array): Decisions {
  const numbers = new Map<string, number>();
  const groups: number[][] = [];
  const of = new Int32Array(walk.states.length).fill(-1);
  for (const state of walk.order) {
    const ids = repliesAt(walk, state).map(({ id }) => id);
    if (ids.length === 0) continue;
    const key = ids.sort().join('\n');
    const number = numbers.get(key) ?? groups.push([]) - 1;
    numbers.set(key, number);
    groups[number]?.push(state);
    of[state] = number;
  }
  return { list: groups.map((states) => decisionOf(walk, states, visits)), of };
}

function decisionOf(walk: Walk, states: readonly number[], visits: Float64Array): Decision {
  const often = (state: number): number => visits[state] ?? 0;
  const usual = states.reduce((most, state) => (often(state) > often(most) ? state : most));
  const replies = repliesAt(walk, usual);
  const all = sum(states.map(often));
  const sums = replies.map(() => 0);
  let spread = 0;
  for (const state of states) {
    const worth = worthAt(walk, state, replies);
    for (const [at, total] of worth.entries()) sums[at] = (sums[at] ?? 0) + often(state) * total;
    spread += often(state) * (Math.max(...worth) - Math.min(...worth));
  }
  const worth = sums.map((total) => rounded(all > 0 ? total / all : mean(sums)));
  return { replies, usual, states, visits: all, worth, best: highest(worth), spread: all > 0 ? spread / all : 0 };
}

/** What each reply is worth in a state, in the order of `replies`. */
function worthAt(walk: Walk, state: number, replies: readonly Reply[]): number[] {
  const [here, follows] = [repliesAt(walk, state), followsAt(walk, state)];
  return replies.map(({ id }, at) => {
    const index = here[at]?.id === id ? at : here.findIndex((reply) => reply.id === id);
    return Math.max(0, bestAt(walk, follows[index] ?? -1));
  });
}

function rounded(points: number): number {
  return Math.round(points * POINT_ROUNDING) / POINT_ROUNDING;
}

/** Where there is something to decide: two replies or more. */
export function choicesIn({ list }: Decisions): readonly Decision[] {
  return list.filter(({ replies }) => replies.length > 1);
}

export function idsOf({ replies }: Pick<Decision, 'replies'>): readonly string[] {
  return replies.map(({ id }) => id);
}

/** The replies of a decision that are not the best. */
export function wrongReplies({ replies, best }: Decision): readonly Reply[] {
  return replies.filter((_, at) => !best[at]);
}
