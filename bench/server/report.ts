// report.ts: everything a run has measured, and what goes into the JSON of it.
import type { GrowthFigures } from './growth.ts';
import type { HouseFigures } from './house.ts';
import { ratesOf, type RateFigures } from './rates.ts';

export interface Measured {
  /** A small house, a full one, and a burst. */
  readonly houses: readonly HouseFigures[];
  readonly rates: RateFigures | null;
  /** By the number of stored calls, from the fewest. */
  readonly growth: readonly GrowthFigures[];
}

/** The figures without the single rounds. */
export function figuresOf({ houses, rates, growth }: Measured): Record<string, unknown> {
  return { houses, rates: rates && ratesOf(rates), growth };
}
