// budgets.ts: what the workshop's server has promised, and whether it held.
import { atLeast, atMost, type Verdict } from '../budgets.ts';
import type { GrowthFigures } from './growth.ts';
import type { HouseFigures } from './house.ts';
import { ratesOf, type RateFigures } from './rates.ts';
import type { Measured } from './report.ts';

/** Longer, and a player presses again. */
export const ACKNOWLEDGED_MS = 250;
/** For a house ten times as full. */
export const TIMES_BOARDS_PER_CALL = 1.5;
/** In use after a collection: what the system has lent depends on what was there before. */
export const PLAYER_BYTES = 25_000;
export const TIMES_BARE = 0.5;
export const COLD_PER_SECOND = 2_000;
/** Syncs of one group: its own, and now and then those of a write-ahead log that is brought home. */
export const SYNCS_PER_GROUP = 1.1;
export const ANSWER_MS = 5;

const KILO = 1000;

export function judge({ houses, rates, growth }: Measured): readonly Verdict[] {
  return [
    ...houses.flatMap(judgeHouse),
    ...judgeBoards(houses),
    ...(rates ? judgeRates(rates) : []),
    ...growth.flatMap(judgeGrowth),
  ];
}

function judgeHouse({ players, windowS, p99Ms, usedPerPlayer }: HouseFigures): Verdict[] {
  const named = (what: string): string => `${what}, ${players} players in ${windowS} s`;
  return [
    atMost(named('acknowledgement, p99'), p99Ms, ACKNOWLEDGED_MS, 'ms'),
    atMost(named('memory for each player'), usedPerPlayer / KILO, PLAYER_BYTES / KILO, 'kB'),
  ];
}

/** Houses of the same window, the smallest against the largest. */
function judgeBoards([small, large]: readonly HouseFigures[]): Verdict[] {
  if (!small || !large || small.windowS !== large.windowS) return [];
  const times = large.boardsPerCall / small.boardsPerCall;
  return [atMost('boards for each call, the full house', times, TIMES_BOARDS_PER_CALL, '× a tenth of it')];
}

function judgeRates(rates: RateFigures): Verdict[] {
  const { timesBare, cold, syncsPerGroup } = ratesOf(rates);
  return [
    atLeast('verified and stored on remembered paths', timesBare, TIMES_BARE, '× bare'),
    atLeast('verified and stored, cold', cold, COLD_PER_SECOND, '/s'),
    atMost('syncs for each group of acknowledgements', syncsPerGroup, SYNCS_PER_GROUP, ''),
  ];
}

function judgeGrowth({ calls, board, boardAnew, me }: GrowthFigures): Verdict[] {
  return [
    atMost(`board with ${calls} calls stored, p99`, board.p99Ms, ANSWER_MS, 'ms'),
    atMost(`… counted anew, p99`, boardAnew.p99Ms, ANSWER_MS, 'ms'),
    atMost(`own place with ${calls} calls stored, p99`, me.p99Ms, ANSWER_MS, 'ms'),
  ];
}
