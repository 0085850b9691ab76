// round-call.test.ts: a call of a workshop is opened with the chance and the version it was given, network or not.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import { beginCall, roundCall } from '#game/state/round-call.ts';
import type { Library, LibraryFault } from '#game/state/library.ts';
import { keepSeat, type Seat } from '#game/state/seats.ts';
import type { Shelf } from '#game/state/storage.ts';
import { scenarioOf } from '../../stories/compile.ts';
import { fakeServer, problem } from './fake-server.ts';
import { fakeStorage, shelfOn } from './fake-storage.ts';

const SEAT: Seat = { code: 'K7QM4T', playerId: 'p', token: 'p.secret', nickname: 'Brisk Bell', team: 0, out: [] };
const ROUTE = { at: 'round', code: SEAT.code, callId: 'c1' } as const;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await scenarioOf(
    'Sue: Hello?\n* [Morning. # id: a]\n* [What? # id: b]\n- Sue: Bye. # end: lost\n-> END\n',
  );
});
afterEach(() => void vi.unstubAllGlobals());

const given = (): object => ({ callId: 'c1', scenario: scenario.id, version: scenario.version, seed: 7 });

function seated(): Shelf {
  const { shelf } = shelfOn(fakeStorage());
  keepSeat(shelf, SEAT);
  return shelf;
}

/** A game that was built with this scenario, or with another version of it. */
function library(fault: LibraryFault | null = null): Library {
  const none = async (): Promise<{ ok: false; fault: LibraryFault }> => ({ ok: false, fault: fault ?? 'missing' });
  const whole: Library['whole'] = async () => (fault ? { ok: false, fault } : { ok: true, value: scenario });
  return { scenarios: none, scenario: none, whole, cast: none, forget: () => undefined };
}

test('what was given is kept: without a network it opens again', async () => {
  const server = fakeServer(() => ({ status: 201, body: given() }));
  const shelf = seated();
  expect(await beginCall(shelf, SEAT, scenario.id)).toMatchObject({ ok: true });
  expect(server.asked[0]).toMatchObject({ method: 'POST', token: 'p.secret', body: { scenario: scenario.id } });
  server.tell(() => 'nobody');
  const opened = await roundCall({ shelf, library: library() }, ROUTE);
  expect(opened).toEqual({ ok: true, value: { scenario, seat: { code: SEAT.code, callId: 'c1', seed: 7 } } });
});

test('on another device, or with storage wiped, the server is asked which call it was', async () => {
  fakeServer(() => ({ status: 200, body: { calls: [given()] } }));
  expect(await roundCall({ shelf: seated(), library: library() }, ROUTE)).toMatchObject({ ok: true });
});

test('a game that was built anew plays the version of the workshop, from the server’s archive', async () => {
  const server = fakeServer(({ path }) => ({
    status: 200,
    body: path.includes('/me') ? { calls: [given()] } : scenario,
  }));
  const opened = await roundCall({ shelf: seated(), library: library('missing') }, ROUTE);
  expect(opened).toMatchObject({ ok: true, value: { scenario: { version: scenario.version } } });
  expect(server.asked.at(-1)?.path).toBe(`api/v1/scenarios/${scenario.id}/${scenario.version}`);
});

describe('a refusal is told', () => {
  test('no seat', async () => {
    const { shelf } = shelfOn(fakeStorage());
    expect(await roundCall({ shelf, library: library() }, ROUTE)).toEqual({ ok: false, fault: 'missing' });
  });
  test('no such call', async () => {
    fakeServer(() => ({ status: 200, body: { calls: [] } }));
    expect(await roundCall({ shelf: seated(), library: library() }, ROUTE)).toEqual({ ok: false, fault: 'missing' });
  });
  test('the archive has something else', async () => {
    fakeServer(({ path }) => ({ status: 200, body: path.includes('/me') ? { calls: [given()] } : { format: 99 } }));
    const opened = await roundCall({ shelf: seated(), library: library('missing') }, ROUTE);
    expect(opened).toEqual({ ok: false, fault: 'damaged' });
  });
  test('the workshop is paused: nothing is kept', async () => {
    fakeServer(() => problem(409, 'workshop-paused'));
    const shelf = seated();
    expect(await beginCall(shelf, SEAT, scenario.id)).toEqual({ ok: false, code: 'workshop-paused', detail: '' });
    expect(shelf.names().some((name) => name.startsWith('given/'))).toBe(false);
  });
  test('a static copy of the game has no server', async () => {
    fakeServer(() => ({ status: 404 }));
    expect(await beginCall(seated(), SEAT, scenario.id)).toEqual({ ok: false, code: 'no-server', detail: '' });
  });
});
