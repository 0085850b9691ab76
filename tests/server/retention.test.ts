// retention.test.ts: what is old goes by itself; a clock that jumps deletes nothing early.
import { afterEach, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#server/clock.ts';
import { createSweeper } from '#server/retention.ts';
import { join, makeWorkshop, play, startServer } from './a-workshop.ts';
import { makeSmallGame } from './small-stories.ts';

const DAYS = 30;
const MADE_AT = 1_800_000_000_000;

/** One workshop, made at `MADE_AT`; each step: milliseconds that pass, and by which the clock is set besides. */
async function looks(steps: readonly (readonly [passing: number, set: number])[]): Promise<number[]> {
  let steady = 0;
  let set = 0;
  const store = { removeOlder: (before: number) => Promise.resolve(MADE_AT < before ? ['w'] : []) };
  const hub = { reload: () => Promise.resolve(null) };
  const clock = (): number => MADE_AT + steady + set;
  const sweeper = createSweeper({ store, hub, days: DAYS, clock, steady: () => steady });
  const removed: number[] = [];
  for (const [passing, by] of steps) {
    steady += passing;
    set += by;
    removed.push(await sweeper.look());
  }
  return removed;
}

test.each([
  [
    'time goes on',
    [
      [29 * DAY_MS, 0],
      [2 * DAY_MS, 0],
    ],
    [0, 1],
  ],
  [
    'set ahead and back again',
    [
      [HOUR_MS, 60 * DAY_MS],
      [HOUR_MS, -60 * DAY_MS],
      [HOUR_MS, 0],
    ],
    [0, 0, 0],
  ],
  [
    'set ahead and left there: after an hour it is believed',
    [
      [HOUR_MS, 60 * DAY_MS],
      [HOUR_MS, 0],
    ],
    [0, 1],
  ],
  [
    'set back',
    [
      [HOUR_MS, -60 * DAY_MS],
      [HOUR_MS, 0],
    ],
    [0, 0],
  ],
  ['set right by a minute', [[31 * DAY_MS, MINUTE_MS]], [1]],
  [
    'asleep for two months, and awake for an hour',
    [
      [MINUTE_MS, 60 * DAY_MS],
      [HOUR_MS, 0],
    ],
    [0, 1],
  ],
] as const)('%s', async (_name, steps, removed) => expect(await looks(steps)).toEqual(removed));

afterEach(() => void vi.useRealTimers());

test('by the hour, and not before its time; the board of what went is gone too', async () => {
  const game = await makeSmallGame();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'] });
  let ahead = 0;
  const clock = (): number => MADE_AT + performance.now() + ahead;
  const server = await startServer(game.root, { ticking: true, retentionDays: DAYS, clock });
  const made = await makeWorkshop(server);
  await play(server, made, await join(server, made, 'Ada'));
  const status = async (): Promise<number> => (await server.ask('GET', made.path)).statusCode;
  await vi.advanceTimersByTimeAsync(3 * HOUR_MS);
  expect(await status()).toBe(200);
  ahead = (DAYS + 1) * DAY_MS;
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  expect(await status()).toBe(200);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  await expect.poll(status, { timeout: 5_000 }).toBe(404);
  vi.useRealTimers();
  await server.close();
  await game.remove();
});
