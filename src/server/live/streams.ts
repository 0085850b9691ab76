// streams.ts: Server-Sent Events by hand: each board is encoded once and written to all; nobody slow holds up the rest.
import type { ServerResponse } from 'node:http';
import type { Audience } from './board.ts';
import type { Boards } from './boards.ts';
import type { Room } from './room.ts';

export interface Listener {
  readonly audience: Audience;
  /** Four a second for the wall and the facilitator, one for players. */
  readonly pace: 'fast' | 'slow';
}

export interface Streams {
  /** Takes the answer over, its head already sent. */
  readonly open: (room: Room, listener: Listener, answer: ServerResponse) => Promise<void>;
  /** Whether so many listen already that nobody else can. */
  readonly isFull: () => boolean;
  /** What a quarter of a second does. */
  readonly tick: () => Promise<void>;
  readonly close: (id: string) => void;
  readonly closeAll: () => void;
  readonly has: (id: string) => boolean;
  readonly count: () => number;
}

interface Stream extends Listener {
  readonly answer: ServerResponse;
  /** The last board that was written, by its etag. */
  sent: string;
  skipped: number;
}

interface Hall {
  readonly room: Room;
  readonly streams: Set<Stream>;
}

export const TICK_MS = 250;
/** Ticks between two boards for a player. */
const SLOW_TICKS = 4;
/** Ticks between two comments that keep proxies from hanging up: fifteen seconds. */
const HEARTBEAT_TICKS = 60;
/** Bytes that wait for a client before it is skipped: some dozen boards. */
const MOST_WAITING = 65_536;
/** Boards skipped in a row before a client is dropped; it comes back by itself, if it is there. */
const MOST_SKIPPED = 40;
const MOST_STREAMS = 20_000;
/** Milliseconds that a client waits before it comes back. */
const RETRY_MS = 2_000;

export function createStreams(boards: Boards): Streams {
  const halls = new Map<string, Hall>();
  let ticks = 0;
  let count = 0;
  const open = async (room: Room, listener: Listener, answer: ServerResponse): Promise<void> => {
    count += 1;
    const stream: Stream = { ...listener, answer, sent: '', skipped: 0 };
    // The room may be another object since all have left it.
    const hall = halls.get(room.id) ?? { room, streams: new Set() };
    halls.set(room.id, hall);
    hall.streams.add(stream);
    answer.once('close', () => {
      count -= 1;
      hall.streams.delete(stream);
      if (hall.streams.size === 0 && halls.get(room.id) === hall) halls.delete(room.id);
    });
    answer.on('error', () => answer.destroy());
    answer.write(`retry: ${RETRY_MS}\n\n`);
    await send([stream], hall.room, boards);
  };
  const tick = async (): Promise<void> => {
    ticks += 1;
    const paces = ticks % SLOW_TICKS === 0 ? ['fast', 'slow'] : ['fast'];
    if (ticks % HEARTBEAT_TICKS === 0) for (const hall of halls.values()) hall.streams.forEach(beat);
    for (const { room, streams } of halls.values()) {
      const listening = [...streams].filter(({ pace }) => paces.includes(pace));
      await send(listening, room, boards);
    }
  };
  const close = (id: string): void => halls.get(id)?.streams.forEach(end);
  return {
    open,
    isFull: () => count >= MOST_STREAMS,
    tick,
    close,
    closeAll: () => [...halls.keys()].forEach(close),
    has: (id) => halls.has(id),
    count: () => count,
  };
}

async function send(streams: readonly Stream[], room: Room, boards: Boards): Promise<void> {
  for (const audience of ['room', 'facilitator'] as const) {
    const listening = streams.filter((stream) => stream.audience === audience);
    if (listening.length === 0) continue;
    try {
      const { text, etag, changes } = await boards.of(room, audience);
      const event = `id: ${changes}\nevent: board\ndata: ${text}\n\n`;
      for (const stream of listening) if (stream.sent !== etag) write(stream, event, etag);
    } catch {
      // The store is away: the next tick tries again.
    }
  }
}

function write(stream: Stream, event: string, etag: string): void {
  if (stream.answer.writableLength > MOST_WAITING) {
    stream.skipped += 1;
    if (stream.skipped > MOST_SKIPPED) stream.answer.destroy();
    return;
  }
  stream.skipped = 0;
  stream.sent = etag;
  stream.answer.write(event);
}

/** Nothing is added for whoever does not read. */
function beat({ answer }: Stream): void {
  if (answer.writableLength <= MOST_WAITING) answer.write(': still here\n\n');
}

/** Whoever does not read would never come to the end. */
function end({ answer }: Stream): void {
  if (answer.writableLength > MOST_WAITING) answer.destroy();
  else answer.end('event: gone\ndata: {}\n\n');
}
