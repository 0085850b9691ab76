// seats.ts: one's seat in a workshop, kept on this device: who one is there, and the calls that are still to be handed in.
import { readRecord, type CallRecord } from '#core/replay/record.ts';
import { isObject } from '#core/replay/scenario.ts';
import type { Shelf } from './storage.ts';

export interface Seat {
  readonly code: string;
  readonly playerId: string;
  readonly token: string;
  readonly nickname: string;
  readonly team: number;
  /** Finished calls that the server has not acknowledged. */
  readonly out: readonly HandIn[];
}

/** A call that a workshop has given out, with the chance it was given: it is handed in when the phone is down. */
export interface SeatCall {
  readonly code: string;
  readonly callId: string;
  readonly seed: number;
}

export interface HandIn {
  readonly callId: string;
  readonly record: CallRecord;
}

const PREFIX = 'seat/';

export function seatIn(shelf: Shelf, code: string): Seat | null {
  return shelf.get(PREFIX + code, readSeat);
}

export function keepSeat(shelf: Shelf, seat: Seat): void {
  shelf.put(PREFIX + seat.code, seat);
}

export function dropSeat(shelf: Shelf, code: string): void {
  shelf.drop(PREFIX + code);
}

/** Codes of the workshops in which one has a seat. */
export function seatCodes(shelf: Shelf): readonly string[] {
  return shelf
    .names()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
}

function readSeat(value: unknown): Seat | null {
  if (!isObject(value)) return null;
  const { code, playerId, token, nickname, team, out } = value;
  const texts = [code, playerId, token, nickname].every((text) => typeof text === 'string');
  if (!texts || !Number.isSafeInteger(team) || !Array.isArray(out)) return null;
  return { ...(value as unknown as Seat), out: out.flatMap(readHandIn) };
}

function readHandIn(value: unknown): readonly HandIn[] {
  if (!isObject(value) || typeof value['callId'] !== 'string') return [];
  const reading = readRecord(value['record']);
  return reading.ok ? [{ callId: value['callId'], record: reading.record }] : [];
}
