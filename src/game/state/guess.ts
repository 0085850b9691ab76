// guess.ts: what the player thinks happened, before anything is revealed.
import { isObject } from '#core/replay/scenario.ts';
import { isOneOf, type Tier } from '#core/dialogue/words.ts';

export const TIERS = [0, 1, 2, 3, 4] as const satisfies readonly Tier[];
/** How sure: from a guess in the dark to certain. */
export const SURENESS = [1, 2, 3, 4] as const;
export type Sureness = (typeof SURENESS)[number];

export interface Guess {
  readonly tier: Tier;
  /** Number (from 0) of the own line at which the call turned; null for “it did not turn”. */
  readonly turn: number | null;
  readonly sure: Sureness;
}

/** A guess from parsed JSON; null where it is none. */
export function readGuess(value: unknown): Guess | null {
  if (!isObject(value)) return null;
  const { tier, turn, sure } = value;
  if (!isOneOf(TIERS, tier) || !isOneOf(SURENESS, sure)) return null;
  if (turn !== null && !(Number.isSafeInteger(turn) && (turn as number) >= 0)) return null;
  return { tier, turn: turn as number | null, sure };
}
