// better.ts: which of two results of one player and round counts.
import type { ResultRow } from './tables.ts';

type Compared = Pick<ResultRow, 'total' | 'seq'>;

/** Higher, or as high and earlier. */
export function isBetter(one: Compared, other: Compared): boolean {
  return one.total > other.total || (one.total === other.total && one.seq < other.seq);
}
