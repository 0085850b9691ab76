// paths.ts: how many different calls there are, exactly, and the longest of them.
import { followsAt, repliesAt, type Walk } from '../measures/walk.ts';

/** Of the calls counted here, each begins at a start and comes to an end. */
export interface Paths {
  /** Ways from a start to each state. */
  readonly to: readonly bigint[];
  /** Ways from each state to an end. */
  readonly from: readonly bigint[];
  readonly count: bigint;
}

/** Null where the story goes in circles: then there is no end of paths. */
export function pathsOf(walk: Walk, counts: (end: number) => boolean = () => true): Paths | null {
  if (walk.loops) return null;
  const to = walk.states.map(() => 0n);
  const from = walk.states.map(() => 0n);
  for (const start of walk.starts) to[start] = (to[start] ?? 0n) + 1n;
  for (const state of walk.order) {
    for (const follow of followsAt(walk, state)) to[follow] = (to[follow] ?? 0n) + (to[state] ?? 0n);
  }
  for (const state of walk.order.toReversed()) {
    const follows = followsAt(walk, state);
    if (follows.length) from[state] = follows.reduce((sum, follow) => sum + (from[follow] ?? 0n), 0n);
    else from[state] = walk.scores[state] && counts(state) ? 1n : 0n;
  }
  return { to, from, count: walk.starts.reduce((sum, start) => sum + (from[start] ?? 0n), 0n) };
}

/** The share that `part` is of `whole`; 0 of nothing. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * SHARE_STEPS) / whole) / Number(SHARE_STEPS);
}

const SHARE_STEPS = 1_000_000_000n;

/** The picks of the longest call; null where one can go round for ever. */
export function longestPath(walk: Walk): readonly string[] | null {
  if (walk.loops) return null;
  const length = new Int32Array(walk.states.length);
  const on = new Int32Array(walk.states.length).fill(-1);
  for (const state of walk.order.toReversed()) {
    for (const [index, follow] of followsAt(walk, state).entries()) {
      if ((length[follow] ?? 0) + 1 <= (length[state] ?? 0)) continue;
      length[state] = (length[follow] ?? 0) + 1;
      on[state] = index;
    }
  }
  let state = walk.starts.reduce((most, start) => ((length[start] ?? 0) > (length[most] ?? 0) ? start : most));
  const picks: string[] = [];
  for (let index = on[state] ?? -1; index >= 0; index = on[state] ?? -1) {
    picks.push(repliesAt(walk, state)[index]?.id ?? '');
    state = followsAt(walk, state)[index] ?? state;
  }
  return picks;
}
