// clock.ts: what time it is, handed in so that tests can turn it; durations never run backwards.

/** Milliseconds since 1970. It may jump: what must be in order is ordered by numbers that count up. */
export type Clock = () => number;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** From one moment to another; 0 where the clock was set back between them. */
export function elapsed(from: number, to: number): number {
  return Math.max(0, to - from);
}
