// hand-in.test.ts: a finished call reaches the workshop's server once it can, and is never lost on the way.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { handInAll, handInCall, waiting } from '#game/state/hand-in.ts';
import { keepSeat, seatCodes, seatIn, type Seat } from '#game/state/seats.ts';
import type { Shelf } from '#game/state/storage.ts';
import { fakeServer, problem, type Told } from './fake-server.ts';
import { fakeStorage, shelfOn } from './fake-storage.ts';

const SEAT: Seat = { code: 'K7QM4T', playerId: 'p', token: 'p.secret', nickname: 'Brisk Bell', team: 0, out: [] };
const CALL = { code: SEAT.code, callId: 'c1', seed: 7 };
const RECORD = { scenario: 'sue', version: '9f3c1a7be204', seed: 7, picks: ['a', 'b'] };

function seated(): Shelf {
  const { shelf } = shelfOn(fakeStorage());
  keepSeat(shelf, SEAT);
  return shelf;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the record goes, as it is, by the player’s own token', async () => {
  const server = fakeServer(() => ({ status: 201, body: { total: 80 } }));
  const shelf = seated();
  await handInCall(shelf, CALL, RECORD);
  const path = 'api/v1/workshops/K7QM4T/calls/c1';
  expect(server.asked).toEqual([{ method: 'PUT', path, token: 'p.secret', body: RECORD }]);
  expect(waiting(shelf)).toBe(0);
});

describe('what may pass is waited for', () => {
  test.each<[string, Told]>([
    ['nobody answers', 'nobody'],
    ['a page of somebody’s in between', { status: 502, body: 'Bad gateway' }],
    ['too many at once', problem(429, 'too-many')],
    ['the storage is away', problem(503, 'storage-away')],
    ['the server failed', problem(500, 'server-fault')],
  ])('%s', async (_, told) => {
    const server = fakeServer(() => told);
    const shelf = seated();
    await handInCall(shelf, CALL, RECORD);
    expect(seatIn(shelf, SEAT.code)?.out).toEqual([{ callId: 'c1', record: RECORD }]);
    server.tell(() => ({ status: 200, body: {} }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([waiting(shelf), server.asked.length]).toEqual([0, 2]);
  });
});

describe('what is refused for good is not asked again', () => {
  test.each([
    [409, 'other-record'],
    [409, 'workshop-closed'],
    [422, 'pick-not-on-offer'],
    [404, 'unknown-workshop'],
    [403, 'token-refused'],
  ])('%i %s', async (status, code) => {
    const server = fakeServer(() => problem(status, code));
    const shelf = seated();
    await handInCall(shelf, CALL, RECORD);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([waiting(shelf), server.asked.length]).toEqual([0, 1]);
  });
});

test('a call that ends twice waits once', async () => {
  fakeServer(() => 'nobody');
  const shelf = seated();
  await handInCall(shelf, CALL, RECORD);
  await handInCall(shelf, CALL, RECORD);
  expect(waiting(shelf)).toBe(1);
});

test('one that cannot go does not hold up the next', async () => {
  const server = fakeServer(() => 'nobody');
  const shelf = seated();
  await handInCall(shelf, CALL, RECORD);
  server.tell(({ path }) => (path.endsWith('c1') ? 'nobody' : { status: 201, body: {} }));
  await handInCall(shelf, { ...CALL, callId: 'c2' }, RECORD);
  expect(seatIn(shelf, SEAT.code)?.out.map(({ callId }) => callId)).toEqual(['c1']);
});

test('without a seat there is nowhere to go', async () => {
  const server = fakeServer(() => ({ status: 201, body: {} }));
  const { shelf } = shelfOn(fakeStorage());
  await handInCall(shelf, CALL, RECORD);
  await handInAll(shelf);
  expect([server.asked, seatCodes(shelf)]).toEqual([[], []]);
});

test('a seat that cannot be read is set aside; a record that cannot be read is left out', () => {
  const texts = {
    'colleague-calling/seat/AAA': JSON.stringify({ code: 'AAA' }),
    'colleague-calling/seat/BBB': JSON.stringify({
      ...SEAT,
      code: 'BBB',
      out: [{ callId: 'x', record: { total: 100 } }],
    }),
  };
  const { shelf, faults } = shelfOn(fakeStorage(texts));
  expect(seatIn(shelf, 'AAA')).toBeNull();
  expect(faults).toEqual(['spoilt']);
  expect(seatIn(shelf, 'BBB')?.out).toEqual([]);
});
