// shown.ts: what of a board there is room for, and how far its bars go.
import type { Board, BoardTeam } from '#protocol/board.ts';

/** Lines that can be read from the back row. */
export const MOST_SHOWN = 12;
/** From so many on, what stands below the teams stands beside them. */
const MANY = 6;
const MOST_POINTS_A_ROUND = 100;

export type Layout = 'few' | 'many';

export function layoutFor(teams: number): Layout {
  return teams >= MANY ? 'many' : 'few';
}

export function shownTeams(teams: readonly BoardTeam[]): { shown: readonly BoardTeam[]; more: number } {
  return { shown: teams.slice(0, MOST_SHOWN), more: Math.max(0, teams.length - MOST_SHOWN) };
}

/** Per cent of what could be had in the rounds so far. */
export function barOf(points: number, round: number): number {
  return Math.min(100, (100 * points) / (MOST_POINTS_A_ROUND * (round + 1)));
}

export function percentOf(count: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * count) / all);
}

/** Before the first call is in, the code is what matters. */
export function isLobby({ round, callsIn, state, players }: Board): boolean {
  return round === 0 && callsIn === 0 && state !== 'closed' && (state === 'paused' || players === 0);
}

/** All with a decimal where one needs it, so that they stand one below the other. */
export function pointsWriter(teams: readonly Pick<BoardTeam, 'points'>[], locale: string): (points: number) => string {
  const decimals = teams.every(({ points }) => Number.isInteger(points)) ? 0 : 1;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (points) => format.format(points);
}
