// streams.test.ts: whoever reads slowly is skipped, then dropped, and holds up nobody; whoever is idle costs little.
import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Boards } from '#server/live/boards.ts';
import type { Room } from '#server/live/room.ts';
import { createStreams, type Listener } from '#server/live/streams.ts';
import { makeWorkshop, startServer } from '../a-workshop.ts';
import { makeSmallGame } from '../small-stories.ts';

const ROOM = { id: 'w' } as Room;
const FAST: Listener = { audience: 'room', pace: 'fast' };

/** An answer as far as a stream knows one; `waiting` is what its client has not read. */
class Answer extends EventEmitter {
  written: string[] = [];
  waiting = 0;
  destroyed = false;
  get writableLength(): number {
    return this.waiting;
  }
  write(text: string): boolean {
    this.written.push(text);
    return true;
  }
  end(text: string): void {
    this.write(text);
    this.emit('close');
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

/** Every board is another. */
function changing(): Boards {
  let changes = 0;
  return {
    of: () => {
      changes += 1;
      return Promise.resolve({ text: `{"n":${changes}}`, etag: String(changes), changes });
    },
  };
}

const boardsIn = ({ written }: Answer): number => written.filter((text) => text.includes('event: board')).length;

async function opened(listener = FAST) {
  const streams = createStreams(changing());
  const answer = new Answer();
  await streams.open(ROOM, listener, answer as unknown as ServerResponse);
  const tick = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) await streams.tick();
  };
  return { streams, answer, tick };
}

describe('a slow client', () => {
  test('is skipped while it does not read, and has the newest board when it does', async () => {
    const { answer, tick, streams } = await opened();
    answer.waiting = 100_000;
    await tick(30);
    expect([boardsIn(answer), streams.count()]).toEqual([1, 1]);
    answer.waiting = 0;
    await tick(1);
    expect(answer.written.at(-1)).toContain('{"n":32}');
  });

  test('is dropped after ten seconds of it', async () => {
    const { answer, tick, streams } = await opened();
    answer.waiting = 100_000;
    await tick(41);
    expect([answer.destroyed, boardsIn(answer), streams.count(), streams.has('w')]).toEqual([true, 1, 0, false]);
  });

  test('is not waited for where the workshop is gone', async () => {
    const { answer, streams } = await opened();
    answer.waiting = 100_000;
    streams.close('w');
    expect([answer.destroyed, streams.count()]).toEqual([true, 0]);
  });

  test('is given no signs of life on top', async () => {
    const { answer, tick } = await opened({ audience: 'room', pace: 'slow' });
    answer.waiting = 100_000;
    await tick(60);
    expect(answer.written.filter((text) => text.startsWith(':'))).toEqual([]);
  });
});

test('four boards a second for the wall, one for players', async () => {
  for (const [pace, boards] of [
    ['fast', 40],
    ['slow', 10],
  ] as const) {
    const { answer, tick } = await opened({ audience: 'room', pace });
    await tick(40);
    expect(boardsIn(answer)).toBe(1 + boards);
  }
});

const IDLE = 1_000;
const UNREAD_BYTES = 30_000_000;
/** Bytes of this process, which holds both ends of each. */
const MOST_BYTES = 100_000;
/** Milliseconds: a busy machine has as long as it needs for the rest of the test, but not for this. */
const CLOSED_WITHIN_MS = 10_000;

test('a thousand idle streams, one of which is never read, cost little and close with the server', async () => {
  const game = await makeSmallGame();
  const server = await startServer(game.root, { ticking: true });
  const made = await makeWorkshop(server);
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const address = server.app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const listen = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`GET /api/v1${made.path}/events HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    await once(socket, 'readable');
    return socket;
  };
  const near: Socket[] = [];
  server.app.server.on('connection', (socket: Socket) => near.push(socket));
  const before = process.memoryUsage().rss;
  const sockets = await Promise.all(Array.from({ length: IDLE }, listen));
  const each = (process.memoryUsage().rss - before) / IDLE;
  expect(each).toBeLessThan(MOST_BYTES);
  const [deaf, ...hearing] = sockets;
  for (const socket of hearing) socket.resume();
  // More than the system holds for whoever does not read: the rest waits in the server.
  deaf?.pause();
  const ofDeaf = near.find(({ remotePort }) => remotePort === deaf?.localPort);
  ofDeaf?.write(Buffer.alloc(UNREAD_BYTES));
  expect(ofDeaf?.writableLength).toBeGreaterThan(0);
  expect((await server.ask('GET', `${made.path}/board`)).statusCode).toBe(200);
  const from = Date.now();
  await server.close();
  expect(ofDeaf?.destroyed).toBe(true);
  expect(Date.now() - from).toBeLessThan(CLOSED_WITHIN_MS);
  for (const socket of sockets) socket.destroy();
  await game.remove();
});
