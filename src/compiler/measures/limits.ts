// limits.ts: measure 10: everything can be had in one call, and nothing is had by chance.
import { PARTS } from '#core/scoring/rubric.ts';
import type { Study } from './study.ts';
import { bestAt, picksTo, type Walk } from './walk.ts';

/** CONTENT.md, measure 10: chance that random play passes. */
export const MOST_PASSING = 0.05;
const FULL_TOTAL = 100;

export interface LimitFigures {
  /** The shortest call that earns all there is of everything; null where none does. */
  readonly perfect: readonly string[] | null;
  /** The best total, and a call that has it. */
  readonly best: number;
  readonly bestPicks: readonly string[];
  /** Parts that the best call does not earn in full. */
  readonly missing: readonly string[];
  /** Chance that random play passes. */
  readonly passing: number;
  readonly holds: boolean;
}

export function limitFigures({ walk, random }: Pick<Study, 'walk' | 'random'>): LimitFigures {
  const best = Math.max(...walk.starts.map((start) => bestAt(walk, start)));
  const top = shortestOf(walk, endsWith(walk, best));
  const full = shortestOf(
    walk,
    endsWith(walk, FULL_TOTAL).filter((state) => missingAt(walk, state).length === 0),
  );
  const { passing } = random;
  return {
    perfect: full === null ? null : picksTo(walk, full),
    best,
    bestPicks: top === null ? [] : picksTo(walk, top),
    missing: top === null ? [] : missingAt(walk, full ?? top),
    passing,
    holds: full !== null && passing <= MOST_PASSING,
  };
}

function endsWith({ scores }: Walk, total: number): readonly number[] {
  return scores.flatMap((score, state) => (score?.total === total ? [state] : []));
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
