// boards.ts: boards as they are sent: encoded once for all who look, again only when something changed.
import { createHash } from 'node:crypto';
import type { Split } from '#protocol/board.ts';
import { elapsed, SECOND_MS, type Clock } from '../clock.ts';
import { chosenSplit, type Readers } from '../verifying/splits.ts';
import { boardOf, type Audience } from './board.ts';
import type { Room } from './room.ts';

export interface Encoded {
  /** JSON. */
  readonly text: string;
  readonly etag: string;
  /** Of the room when it was encoded. */
  readonly changes: number;
}

export interface Boards {
  readonly of: (room: Room, audience: Audience) => Promise<Encoded>;
}

/** A room this large is not counted anew for everyone who asks: a board may be this old, as it may on the wall. */
const LARGE = 100;
const FRESH_MS = 250;
/** The split asks the store, so it rests longer. */
const FRESH_SPLIT_MS = SECOND_MS;
const ETAG_DIGITS = 16;

interface Kept<T> {
  readonly value: T;
  readonly changes: number;
  readonly at: number;
}

export function createBoards(readers: Readers, clock: Clock): Boards {
  const boards = {
    room: new WeakMap<Room, Kept<Promise<Encoded>>>(),
    facilitator: new WeakMap<Room, Kept<Promise<Encoded>>>(),
  };
  const splits = new WeakMap<Room, Kept<Promise<Split | null>>>();
  const splitOf = (room: Room): Promise<Split | null> =>
    remembered(splits, room, FRESH_SPLIT_MS, clock, () => askForSplit(readers, room));
  const of = (room: Room, audience: Audience): Promise<Encoded> =>
    remembered(boards[audience], room, FRESH_MS, clock, async () => {
      const split = await splitOf(room);
      return encode(room, audience, split);
    });
  return { of };
}

function remembered<T>(
  kept: WeakMap<Room, Kept<Promise<T>>>,
  room: Room,
  freshMs: number,
  clock: Clock,
  make: () => Promise<T>,
): Promise<T> {
  const known = kept.get(room);
  const now = clock();
  const fresh = room.players.size >= LARGE && elapsed(known?.at ?? 0, now) < freshMs;
  if (known && (known.changes === room.changes || fresh)) return known.value;
  const value = make();
  kept.set(room, { value, changes: room.changes, at: now });
  // What failed is asked for again by whoever comes next.
  value.catch(() => kept.delete(room));
  return value;
}

function askForSplit(readers: Readers, room: Room): Promise<Split | null> {
  const { id, row, rounds } = room;
  if (row.split_scenario === null || row.split_decision === null) return Promise.resolve(null);
  const choice = { scenario: row.split_scenario, decision: row.split_decision };
  return chosenSplit(readers, id, rounds, row.round, choice);
}

function encode(room: Room, audience: Audience, split: Split | null): Encoded {
  const { changes } = room;
  const text = JSON.stringify(boardOf(room, audience, split));
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, ETAG_DIGITS)}"`;
  return { text, etag, changes };
}
