// follow-board.test.ts: the board comes by events, by asking, and again after each loss, over a wire that is made up.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Board } from '#protocol/board.ts';
import { followBoard, type BoardAnswer, type Line, type Wire } from '#workshop/wire/follow-board.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const board = (callsIn: number): Board => ({ callsIn }) as Board;
const event = (callsIn: number): string => `event: board\ndata: ${JSON.stringify(board(callsIn))}\n\n`;

interface Stream {
  readonly say: (text: string) => void;
  readonly end: (how?: 'ended' | 'refused' | 'away') => void;
}

/** A wire whose streams a test speaks through, and whose answers it sets. */
function madeUp(answer: BoardAnswer = { kind: 'same' }) {
  const streams: Stream[] = [];
  const asked: (string | null)[] = [];
  const state = { answer };
  const wire: Wire = {
    open: (onText, signal) =>
      new Promise((resolve) => {
        streams.push({ say: onText, end: (how = 'ended') => resolve(how) });
        signal.addEventListener('abort', () => resolve('away'));
      }),
    ask: async (etag) => {
      asked.push(etag);
      return state.answer;
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
  return { wire, streams, asked, state };
}

function follow(wire: Wire) {
  const boards: number[] = [];
  const lines: Line[] = [];
  const stop = followBoard(wire, {
    onBoard: ({ callsIn }) => void boards.push(callsIn),
    onLine: (line) => {
      if (lines.at(-1) !== line) lines.push(line);
    },
  });
  return { boards, lines, stop };
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

test('whole boards as they come', async () => {
  const { wire, streams } = madeUp();
  const { boards, lines, stop } = follow(wire);
  streams[0]?.say(event(1) + event(2));
  expect(boards).toEqual([1, 2]);
  expect(lines).toEqual(['live']);
  stop();
  await pass(1_000);
  expect(streams).toHaveLength(1);
});

test('a stream that ends is opened again at once, and what was missed is asked for', async () => {
  const { wire, streams, state } = madeUp();
  const { boards, stop } = follow(wire);
  streams[0]?.say(event(1));
  state.answer = { kind: 'board', board: board(5), etag: '"5"' };
  streams[0]?.end();
  await pass(10);
  expect(boards).toEqual([1, 5]);
  expect(streams).toHaveLength(2);
  stop();
});

test('no network: told, tried again more and more slowly, and right again by itself', async () => {
  const { wire, streams, state, asked } = madeUp({ kind: 'away' });
  const { boards, lines, stop } = follow(wire);
  for (let times = 0; times < 6; times += 1) {
    streams.at(-1)?.end('away');
    await pass(8_000);
  }
  expect(lines).toEqual(['away']);
  expect(asked.length).toBeLessThan(9);
  state.answer = { kind: 'same' };
  streams.at(-1)?.end('away');
  await pass(8_000);
  streams.at(-1)?.say(event(7));
  expect(lines.at(-1)).toBe('live');
  expect(boards).toEqual([7]);
  stop();
});

test('a proxy that holds events back: the board is asked for, with its ETag', async () => {
  const { wire, streams, asked } = madeUp({ kind: 'board', board: board(3), etag: '"3"' });
  const { boards, lines, stop } = follow(wire);
  streams[0]?.say(': hello\n\n');
  await pass(6_000);
  await pass(4_100);
  expect(lines).toEqual(['asking']);
  expect(boards.length).toBeGreaterThanOrEqual(3);
  expect(asked.slice(0, 3)).toEqual([null, '"3"', '"3"']);
  await pass(130_000);
  expect(streams.length, 'events are tried again in time').toBeGreaterThan(1);
  stop();
});

test('so many listen already: it asks instead', async () => {
  const { wire, streams } = madeUp();
  const { lines, stop } = follow(wire);
  streams[0]?.end('refused');
  await pass(100);
  expect(lines).toEqual(['asking']);
  stop();
});

test('a stream that falls silent is given up and opened again', async () => {
  const { wire, streams } = madeUp();
  const { stop } = follow(wire);
  streams[0]?.say(event(1));
  await pass(39_000);
  streams[0]?.say(': still here\n\n');
  await pass(39_000);
  expect(streams).toHaveLength(1);
  await pass(2_000);
  expect(streams).toHaveLength(2);
  stop();
});

test('a workshop that is gone is not asked for again', async () => {
  const { wire, streams, asked } = madeUp({ kind: 'gone' });
  const { lines } = follow(wire);
  streams[0]?.say('event: gone\ndata: {}\n\n');
  streams[0]?.end();
  await pass(120_000);
  expect(lines).toEqual(['gone']);
  expect(asked).toHaveLength(1);
  expect(streams).toHaveLength(1);
});

test('after it was stopped nothing is told', async () => {
  const { wire, streams } = madeUp({ kind: 'board', board: board(9), etag: null });
  const { boards, stop } = follow(wire);
  stop();
  streams[0]?.say(event(1));
  await pass(60_000);
  expect(boards).toEqual([]);
});
