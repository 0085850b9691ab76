// limits.ts: measure 10: everything can be had in one call, and nothing is had by chance.
import { PARTS } from '#core/scoring/rubric.ts';
import type { Study } from './study.ts';
import { bestAt, picksTo, type Walk } from './walk.ts';

/** CONTENT.md, measure 10: chance that random play passes. */
export const MOST_PASSING = 0.05;
const FULL_TOTAL = 100;

/** What the best call can have, under one draw of chance. */
interface Draw {
  /** The shortest call that earns all there is of everything; null where none does. */
  readonly perfect: readonly string[] | null;
  /** The best total, and a call that has it. */
  readonly best: number;
  readonly bestPicks: readonly string[];
  /** Parts that the best call does not earn in full. */
  readonly missing: readonly string[];
}

/** Of the unluckiest draw: what a seed bars, the player who has it cannot reach. */
export interface LimitFigures extends Draw {
  /** Whether another draw has more. */
  readonly unlucky: boolean;
  /** Chance that random play passes. */
  readonly passing: number;
  readonly holds: boolean;
}

export function limitFigures({ walk, random }: Pick<Study, 'walk' | 'random'>): LimitFigures {
  const draws = [...new Set(walk.starts)].map((start) => drawFrom(walk, start));
  const worst = draws.reduce((least, one) => (rank(one) < rank(least) ? one : least));
  const { passing } = random;
  return {
    ...worst,
    unlucky: draws.some((one) => rank(one) > rank(worst)),
    passing,
    holds: worst.perfect !== null && passing <= MOST_PASSING,
  };
}

/** A whole call ranks above any total. */
function rank({ perfect, best }: Draw): number {
  return perfect === null ? best : FULL_TOTAL + 1;
}

function drawFrom(walk: Walk, start: number): Draw {
  const ends = reachedFrom(walk, start).filter((state) => walk.scores[state] !== null);
  const endsWith = (total: number): readonly number[] => ends.filter((end) => walk.scores[end]?.total === total);
  const best = bestAt(walk, start);
  const top = shortestOf(walk, endsWith(best));
  const full = shortestOf(
    walk,
    endsWith(FULL_TOTAL).filter((state) => missingAt(walk, state).length === 0),
  );
  return {
    perfect: full === null ? null : picksTo(walk, full),
    best,
    bestPicks: top === null ? [] : picksTo(walk, top),
    missing: top === null ? [] : missingAt(walk, full ?? top),
  };
}

function reachedFrom({ follows }: Walk, start: number): readonly number[] {
  const reached = new Set([start]);
  for (const state of reached) for (const next of follows[state] ?? []) if (next >= 0) reached.add(next);
  return [...reached];
}

function shortestOf(walk: Walk, states: readonly number[]): number | null {
  if (states.length === 0) return null;
  return states.reduce((least, one) => (picksTo(walk, one).length < picksTo(walk, least).length ? one : least));
}

function missingAt({ states, rubric }: Walk, state: number): readonly string[] {
  const tally = states[state]?.tally;
  return PARTS.filter((part) => {
    const earned = part === 'tier' ? tally?.tier : tally?.sums[part];
    return rubric.possible[part] > 0 && (earned ?? 0) < rubric.possible[part];
  });
}
