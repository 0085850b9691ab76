// best-calls.ts: the local board of a scenario: nickname, score and the record that proves it.
import { readRecord, type CallRecord } from '#core/replay/record.ts';
import { isObject } from '#core/replay/scenario.ts';
import type { Shelf } from './storage.ts';

export interface BestCall {
  readonly nickname: string;
  readonly record: CallRecord;
  readonly total: number;
  readonly tier: number;
  readonly stars: number;
  /** When it was finished, in epoch milliseconds. */
  readonly at: number;
}

/** As many as fit a screen and a memory. */
const MOST_BEST_CALLS = 10;
/** Longest nickname, in characters. */
export const MOST_NICKNAME = 24;

const boardName = (scenario: string): string => `best/${scenario}`;

/** The board, best first; entries that cannot be read are passed over, and stay where they are. */
export function bestCalls(shelf: Shelf, scenario: string): readonly BestCall[] {
  return keptEntries(shelf, scenario).flatMap(readBestCall).sort(byTotal);
}

function keptEntries(shelf: Shelf, scenario: string): readonly unknown[] {
  return shelf.get(boardName(scenario), (value) => (Array.isArray(value) ? (value as unknown[]) : null)) ?? [];
}

function keepBoard(shelf: Shelf, scenario: string, board: readonly BestCall[]): void {
  const unread = keptEntries(shelf, scenario).filter((entry) => readBestCall(entry).length === 0);
  shelf.put(boardName(scenario), [...board, ...unread]);
}

/** Higher totals first; of equal ones the earlier. */
function byTotal(a: BestCall, b: BestCall): number {
  return b.total - a.total || a.at - b.at;
}

function readBestCall(value: unknown): BestCall[] {
  if (!isObject(value)) return [];
  const reading = readRecord(value['record']);
  const { nickname, total, tier, stars, at } = value;
  if (!reading.ok || typeof nickname !== 'string') return [];
  if (![total, tier, stars, at].every((number) => Number.isSafeInteger(number))) return [];
  return [
    {
      nickname: nickname.slice(0, MOST_NICKNAME),
      record: reading.record,
      total: total as number,
      tier: tier as number,
      stars: stars as number,
      at: at as number,
    },
  ];
}

/** Puts a call on its board, if it belongs there. Returns its place from 1, or null. */
export function enterBestCall(shelf: Shelf, call: BestCall): number | null {
  const scenario = call.record.scenario;
  const board = [...bestCalls(shelf, scenario), call].sort(byTotal).slice(0, MOST_BEST_CALLS);
  const place = board.indexOf(call) + 1;
  if (place > 0) keepBoard(shelf, scenario, board);
  return place || null;
}

/** Takes the entry at a place (from 1) off the board. */
export function removeBestCall(shelf: Shelf, scenario: string, place: number): void {
  const left = bestCalls(shelf, scenario).filter((_, at) => at !== place - 1);
  keepBoard(shelf, scenario, left);
}
