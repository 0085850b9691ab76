// bounds.ts: what a workshop may hold; small enough for a page to load, and the schemas are made of the same numbers.

export const WORKSHOP_STATES = ['open', 'paused', 'closed'] as const;
export type WorkshopState = (typeof WORKSHOP_STATES)[number];

/** `hidden`: places are for the facilitator alone until they are revealed. */
export const BOARD_STATES = ['live', 'hidden'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** Graphemes: what fits on one line of the board. */
export const LONGEST_NICKNAME = 24;
/** Characters of a title and of a team's name. */
export const LONGEST_TITLE = 80;
export const LONGEST_TEAM = 40;
/** More rounds than a day has hours for, more teams than a wall has lines for. */
export const MOST_ROUNDS = 30;
export const MOST_TEAMS = 50;
/** Players of one workshop; the goal that is measured is 5,500. */
export const MOST_PLAYERS = 10_000;
/** Choices are shown in aggregate, and only from this many players on (`DESIGN.md` §7). */
export const LEAST_PLAYERS_FOR_SPLITS = 5;

/** Letters and digits of a code: none that looks like another, and no vowels, so that none spells a word. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
export const CODE_LENGTH = 6;

/** A code as a person typed it, or null where it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === CODE_LENGTH && Array.from(code).every((sign) => CODE_ALPHABET.includes(sign)) ? code : null;
}
