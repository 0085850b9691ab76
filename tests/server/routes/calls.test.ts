// calls.test.ts: calls are given out and come back; a score counts only if the replay says so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BegunCall } from '#protocol/call.ts';
import type { Joined, Me } from '#protocol/player.ts';
import {
  BEST,
  WORST,
  begin,
  handIn,
  join,
  makeWorkshop,
  recordOf,
  startServer,
  type Made,
  type Server,
} from '../a-workshop.ts';
import { makeSmallGame, type SmallGame } from '../small-stories.ts';

let game: SmallGame;
let server: Server;
let now = 1_800_000_000_000;
beforeAll(async () => {
  game = await makeSmallGame();
  server = await startServer(game.root, { clock: () => now });
});
afterAll(async () => {
  await server.close();
  await game.remove();
});

async function aCall(): Promise<{ made: Made; ada: Joined; call: BegunCall }> {
  const made = await makeWorkshop(server);
  const ada = await join(server, made, 'Ada');
  return { made, ada, call: await begin(server, made, ada) };
}

const BEST_CARD = {
  total: 100,
  tier: 2,
  stars: 2,
  passed: false,
  skills: { courtesy: { earned: 2, possible: 2 } },
};

test('the server gives version and seed', async () => {
  const { call } = await aCall();
  expect(call).toEqual({
    callId: expect.stringMatching(/^[\w-]{16}$/),
    scenario: 'sue',
    version: game.sue.version,
    seed: expect.any(Number),
  });
  expect(call.seed >= 0 && call.seed <= 2_147_483_647).toBe(true);
});

test('a record is answered with its scorecard, and the same again with the same', async () => {
  const { made, ada, call } = await aCall();
  const first = await handIn(server, made, ada, call);
  expect([first.statusCode, first.json()]).toEqual([201, BEST_CARD]);
  const again = await handIn(server, made, ada, call);
  expect([again.statusCode, again.json()]).toEqual([200, BEST_CARD]);
  const me = (await server.ask('GET', `${made.path}/me`, ada.playerToken)).json<Me>();
  expect(me.calls).toHaveLength(1);
  expect(me).toMatchObject({ points: 100, place: 1 });
});

test('of one record that comes twenty times at once, one is stored', async () => {
  const { made, ada, call } = await aCall();
  const answers = await Promise.all(Array.from({ length: 20 }, () => handIn(server, made, ada, call)));
  expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([
    ...Array<number>(19).fill(200),
    201,
  ]);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
});

test('nobody shops for a lucky seed: until a call is in, the next is the same', async () => {
  const { made, ada, call } = await aCall();
  const again = await server.ask('POST', `${made.path}/calls`, ada.playerToken, { scenario: 'sue' });
  expect([again.statusCode, again.json()]).toEqual([200, call]);
  await handIn(server, made, ada, call);
  const next = await server.ask('POST', `${made.path}/calls`, ada.playerToken, { scenario: 'sue' });
  expect(next.statusCode).toBe(201);
  expect(next.json<BegunCall>().callId).not.toBe(call.callId);
});

test('a story with chance is replayed with the seed it was given', async () => {
  const made = await makeWorkshop(server);
  await server.ask('PATCH', made.path, made.facilitatorToken, { round: 1 });
  const bela = await join(server, made, 'Bela');
  const seen = new Set<string>();
  for (let at = 0; at < 12; at += 1) {
    const call = await begin(server, made, bela, 'bob');
    const [first, second] = [await handIn(server, made, bela, call, ['hello', 'first']), 'second'];
    const taken = first.statusCode === 201 ? first : await handIn(server, made, bela, call, ['hello', second]);
    expect(taken.statusCode).toBe(201);
    seen.add(first.statusCode === 201 ? 'first' : second);
  }
  expect(seen).toEqual(new Set(['first', 'second']));
});

describe('refused: a record', () => {
  test.each<[string, number, string, (record: Record<string, unknown>) => unknown]>([
    ['that claims a score', 400, 'malformed-record', (record) => ({ ...record, total: 100 })],
    ['that remembers something', 400, 'malformed-record', (record) => ({ ...record, given: { met_sue: 1 } })],
    ['without picks', 400, 'malformed-record', (record) => ({ ...record, picks: undefined })],
    ['that is a list', 400, 'malformed-record', () => []],
    ['with a seed as text', 400, 'malformed-record', (record) => ({ ...record, seed: String(record['seed']) })],
    ['with 501 picks', 400, 'malformed-record', (record) => ({ ...record, picks: Array(501).fill('good') })],
    ['of another scenario', 422, 'other-scenario', (record) => ({ ...record, scenario: 'bob' })],
    ['of another version', 422, 'other-version', (record) => ({ ...record, version: '0'.repeat(12) })],
    ['with another seed', 422, 'other-seed', (record) => ({ ...record, seed: (Number(record['seed']) + 1) % 2 ** 31 })],
    ['that stops early', 422, 'call-not-finished', (record) => ({ ...record, picks: ['good'] })],
  ])('%s', async (_name, status, code, change) => {
    const { made, ada, call } = await aCall();
    const url = `${made.path}/calls/${call.callId}`;
    const answer = await server.ask('PUT', url, ada.playerToken, change(recordOf(call, BEST)));
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ code, status, type: `urn:problem:${code}`, detail: expect.anything() });
    expect((await server.ask('GET', `${made.path}/me`, ada.playerToken)).json<Me>().points).toBe(0);
  });

  test.each([
    ['a pick nobody wrote', 'unknown-pick', 1, ['good', 'perfect']],
    ['a pick that is not on offer', 'pick-not-on-offer', 0, ['better', 'good']],
    ['a pick after the end', 'picks-after-end', 2, [...BEST, 'good']],
  ])('%s, with its number', async (_name, code, at, picks) => {
    const { made, ada, call } = await aCall();
    const answer = await handIn(server, made, ada, call, picks);
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { code, at }]);
  });

  test.each([
    ['another', WORST],
    ['another that does not replay', ['perfect']],
  ])('%s under the same call', async (_name, picks) => {
    const { made, ada, call } = await aCall();
    await handIn(server, made, ada, call);
    const answer = await handIn(server, made, ada, call, picks);
    expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'other-record' }]);
  });

  test('of somebody else’s call', async () => {
    const { made, call } = await aCall();
    const bela = await join(server, made, 'Bela');
    expect((await handIn(server, made, bela, call)).json()).toMatchObject({ status: 404, code: 'unknown-call' });
  });

  test('larger than any call', async () => {
    const { made, ada, call } = await aCall();
    const answer = await handIn(server, made, ada, call, Array(500).fill('x'.repeat(190)));
    expect([answer.statusCode, answer.json()]).toMatchObject([413, { code: 'too-large' }]);
  });

  test.each([
    ['no JSON', 'application/json', '{', 400, 'malformed-record'],
    ['text', 'text/plain', 'good, better', 415, 'not-json'],
    ['a prototype', 'application/json', '{"__proto__": {"total": 100}}', 400, 'malformed-record'],
  ])('%s', async (_name, type, payload, status, code) => {
    const { made, ada, call } = await aCall();
    const headers = { authorization: `Bearer ${ada.playerToken}`, 'content-type': type };
    const url = `/api/v1${made.path}/calls/${call.callId}`;
    const answer = await server.app.inject({ method: 'PUT', url, headers, payload });
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { code }]);
  });

  test('after sixty that did not replay within a minute', async () => {
    const { made, ada, call } = await aCall();
    for (let at = 0; at < 60; at += 1) await handIn(server, made, ada, call, [`wrong${at}`]);
    const answer = await handIn(server, made, ada, call, ['wrong again']);
    expect([answer.statusCode, answer.json()]).toMatchObject([429, { code: 'too-many' }]);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await handIn(server, made, ada, call)).statusCode).toBe(201);
  });
});

describe('pausing and closing', () => {
  test.each([
    ['paused', 'workshop-paused'],
    ['closed', 'workshop-closed'],
  ])('refused: a new call while it is %s; taken: one that was begun before', async (state, code) => {
    const { made, ada, call } = await aCall();
    await server.ask('PATCH', made.path, made.facilitatorToken, { state });
    const refused = await server.ask('POST', `${made.path}/calls`, ada.playerToken, { scenario: 'sue' });
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code }]);
    expect((await handIn(server, made, ada, call)).statusCode).toBe(201);
  });

  test('refused: a call that comes long after the closing; the same again is still answered', async () => {
    const { made, ada, call } = await aCall();
    const bela = await join(server, made, 'Bela');
    const late = await begin(server, made, bela);
    await handIn(server, made, ada, call);
    await server.ask('PATCH', made.path, made.facilitatorToken, { state: 'closed' });
    now += 11 * 60_000;
    expect((await handIn(server, made, bela, late)).json()).toMatchObject({ status: 409, code: 'workshop-closed' });
    expect((await handIn(server, made, ada, call)).statusCode).toBe(200);
  });

  test('a clock that is set back keeps nobody out', async () => {
    const { made, ada, call } = await aCall();
    await server.ask('PATCH', made.path, made.facilitatorToken, { state: 'closed' });
    now -= 365 * 86_400_000;
    expect((await handIn(server, made, ada, call)).statusCode).toBe(201);
  });

  test.each([
    ['of a later round', 'bob'],
    ['that is none', 'nobody'],
  ])('refused: a call %s', async (_name, scenario) => {
    const { made, ada } = await aCall();
    const answer = await server.ask('POST', `${made.path}/calls`, ada.playerToken, { scenario });
    expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'not-this-round' }]);
  });

  test('a round that is over may still be caught up on', async () => {
    const { made, ada, call } = await aCall();
    await server.ask('PATCH', made.path, made.facilitatorToken, { round: 1 });
    expect((await handIn(server, made, ada, call)).statusCode).toBe(201);
    expect((await begin(server, made, ada, 'sue')).scenario).toBe('sue');
  });
});
