// wire.ts: HTTP by hand over sockets that stay open: a loader that takes less of the machine than what it measures.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Wire {
  /** One request at a time. */
  readonly ask: (request: Buffer) => Promise<Answer>;
  readonly close: () => void;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token?: string | null;
  readonly body?: unknown;
}

export function requestOf({ method, path, token, body }: Asked): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, 'host: localhost'];
  if (token) lines.push(`authorization: Bearer ${token}`);
  if (text) lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(text)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

const HEAD_END = '\r\n\r\n';

/** The first answer in `bytes`, and what is behind it; null where it is not whole yet. Every answer tells its length. */
export function readAnswer(bytes: Buffer): { readonly answer: Answer; readonly rest: Buffer } | null {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const from = end + HEAD_END.length;
  if (bytes.length < from + length) return null;
  const status = Number(head.slice(9, 12));
  return { answer: { status, body: bytes.toString('utf8', from, from + length) }, rest: bytes.subarray(from + length) };
}

export async function openWire(port: number): Promise<Wire> {
  const socket = await openSocket(port);
  let bytes: Buffer = Buffer.alloc(0);
  let waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | null = null;
  socket.on('data', (data) => {
    bytes = bytes.length ? Buffer.concat([bytes, data]) : data;
    const read = readAnswer(bytes);
    if (!read) return;
    bytes = read.rest;
    waiting?.resolve(read.answer);
    waiting = null;
  });
  socket.on('close', () => waiting?.reject(new Error('The server hung up before it had answered.')));
  const ask = (request: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return { ask, close: () => socket.destroy() };
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  socket.on('error', () => socket.destroy());
  return socket;
}

export interface Ear {
  readonly boards: () => number;
  readonly bytes: () => number;
  readonly close: () => void;
}

const BOARD = Buffer.from('event: board');

/** Listens to a board; resolves once the first has come. */
export async function listenTo(port: number, request: Buffer): Promise<Ear> {
  const socket = await openSocket(port);
  let boards = 0;
  let bytes = 0;
  let tail: Buffer = Buffer.alloc(0);
  const first = new Promise<void>((resolve, reject) => {
    socket.on('close', () => reject(new Error('A stream ended before its first board.')));
    socket.on('data', (data) => {
      bytes += data.length;
      const seen = Buffer.concat([tail, data]);
      boards += countOf(seen, BOARD);
      // What was counted is not counted again: a whole mark is longer than what is kept.
      tail = Buffer.from(seen.subarray(Math.max(0, seen.length - BOARD.length + 1)));
      if (boards > 0) resolve();
    });
  });
  socket.write(request);
  await first;
  return { boards: () => boards, bytes: () => bytes, close: () => socket.destroy() };
}

export function countOf(bytes: Buffer, mark: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

/** Does `work` for each thing, in as many lanes as are given, one after another in each. */
export async function throughAll<L, T>(
  lanes: readonly L[],
  things: readonly T[],
  work: (lane: L, thing: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async (lane: L): Promise<void> => {
    for (let at = next++; at < things.length; at = next++) await work(lane, things[at] as T, at);
  };
  await Promise.all(lanes.map(one));
}

export function openWires(port: number, count: number): Promise<Wire[]> {
  return Promise.all(Array.from({ length: count }, () => openWire(port)));
}
