// hearings.ts: what is said after a reply, from the call in which random play hears it most.
import type { Line } from '#core/dialogue/words.ts';
import type { Decisions } from './decisions.ts';
import { followsAt, repliesAt, type Walk } from './walk.ts';

/** A reply and what it leads to: a decision, or an end (−1). What is said in between may still differ by the call. */
export interface Hearing {
  readonly reply: string;
  readonly next: number;
  readonly lines: readonly Line[];
}

export interface Hearings {
  readonly list: readonly Hearing[];
  /** By decision: the lines that open the call, where it is the first. */
  readonly opening: ReadonlyMap<number, readonly Line[]>;
  readonly find: (reply: string, next: number) => number;
}

interface Edge {
  readonly state: number;
  readonly index: number;
  readonly visits: number;
}

export function hearingsOf(walk: Walk, decisions: Decisions, visits: Float64Array): Hearings {
  const edges = usualEdges(walk, decisions, visits);
  const numbers = new Map([...edges.keys()].map((key, number) => [key, number]));
  const list = [...edges.values()].map(({ state, index }) => ({
    reply: repliesAt(walk, state)[index]?.id ?? '',
    next: decisions.of[followsAt(walk, state)[index] ?? -1] ?? -1,
    lines: walk.states[state]?.heard[index] ?? [],
  }));
  const opening = new Map(walk.starts.map((start, at) => [decisions.of[start] ?? -1, walk.openings[at] ?? []]));
  return { list, opening, find: (reply, next) => numbers.get(keyOf(reply, next)) ?? -1 };
}

function keyOf(reply: string, next: number): string {
  return `${next}>${reply}`;
}

function usualEdges(walk: Walk, decisions: Decisions, visits: Float64Array): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const state of walk.order) {
    const often = (visits[state] ?? 0) / Math.max(1, followsAt(walk, state).length);
    for (const [index, follow] of followsAt(walk, state).entries()) {
      const key = keyOf(repliesAt(walk, state)[index]?.id ?? '', decisions.of[follow] ?? -1);
      if ((edges.get(key)?.visits ?? -1) < often) edges.set(key, { state, index, visits: often });
    }
  }
  return edges;
}
