// workshops.test.ts: a workshop is made, told, changed and gone; and who is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_ALPHABET } from '#protocol/bounds.ts';
import type { WorkshopView } from '#protocol/workshop.ts';
import { join, makeWorkshop, play, startServer, type Server } from '../a-workshop.ts';
import { makeSmallGame, type SmallGame } from '../small-stories.ts';

let game: SmallGame;
let server: Server;
beforeAll(async () => {
  game = await makeSmallGame();
  server = await startServer(game.root);
});
afterAll(async () => {
  await server.close();
  await game.remove();
});

const ASKED = { title: 'Monday', rounds: ['sue', 'bob'], teams: ['Reds', 'Blues'], language: 'en' };

test('made: a code that is easy to read aloud, and a token that nobody guesses', async () => {
  const { code, facilitatorToken } = await makeWorkshop(server);
  expect(code).toHaveLength(6);
  expect(Array.from(code).every((sign) => CODE_ALPHABET.includes(sign))).toBe(true);
  expect(facilitatorToken).toMatch(/^[\w-]{43}$/);
});

test('anyone with the code is told what is to be known', async () => {
  const { path, facilitatorToken } = await makeWorkshop(server);
  const answer = await server.ask('GET', path.toLowerCase());
  expect(answer.json()).toEqual({
    code: path.split('/')[2],
    title: 'Monday',
    language: 'en',
    state: 'open',
    round: 0,
    rounds: [{ scenario: 'sue', version: game.sue.version }],
    roundsInAll: 2,
    teams: [
      { id: 0, name: 'Reds', players: 0 },
      { id: 1, name: 'Blues', players: 0 },
    ],
    players: 0,
    rewind: false,
    board: 'live',
    best: null,
    across: false,
    split: null,
  });
  expect(answer.headers['cache-control']).toBe('no-store');
  expect((await server.ask('GET', path, facilitatorToken)).json<WorkshopView>().rounds).toHaveLength(2);
});

test('changed: everything a facilitator decides', async () => {
  const { path, facilitatorToken } = await makeWorkshop(server);
  const split = { scenario: 'sue', decision: '0123456789ab' };
  const change = {
    state: 'paused',
    round: 1,
    rewind: true,
    board: 'hidden',
    best: 3,
    across: true,
    split,
    title: 'Two',
  };
  const answer = await server.ask('PATCH', path, facilitatorToken, change);
  expect([answer.statusCode, answer.json()]).toMatchObject([200, change]);
  expect((await server.ask('GET', path)).json()).toMatchObject(change);
  const back = await server.ask('PATCH', path, facilitatorToken, { best: null, split: null });
  expect(back.json()).toMatchObject({ best: null, split: null, round: 1 });
});

describe('two facilitators pressing next at once', () => {
  test('the same round twice is that round', async () => {
    const { path, facilitatorToken } = await makeWorkshop(server);
    const press = () => server.ask('PATCH', path, facilitatorToken, { round: 1 });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer.json<WorkshopView>().round)).toEqual([1, 1]);
  });

  test('of two who saw the same, one is told that the other was first', async () => {
    const { path, facilitatorToken } = await makeWorkshop(server);
    const seen = String((await server.ask('GET', path)).headers['etag']);
    const press = (round: number) => server.ask('PATCH', path, facilitatorToken, { round }, { 'if-match': seen });
    const answers = await Promise.all([press(1), press(0)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 412]);
    expect(answers[1]?.json()).toMatchObject({ code: 'workshop-changed' });
  });
});

test('a workshop keeps its version when the game is built anew', async () => {
  const old = await makeSmallGame();
  const edited = await makeSmallGame({ edited: true });
  const own = await startServer(old.root);
  const made = await makeWorkshop(own);
  await old.remove();
  const { cp } = await import('node:fs/promises');
  await cp(edited.root, old.root, { recursive: true });
  await play(own, made, await join(own, made, 'Ada'));
  const kept = await own.ask('GET', `/scenarios/sue/${old.sue.version}`);
  expect([kept.statusCode, kept.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(kept.json()).toEqual(JSON.parse(JSON.stringify(old.sue)));
  const fresh = await makeWorkshop(own);
  expect((await own.ask('GET', fresh.path)).json<WorkshopView>().rounds[0]?.version).toBe(edited.sue.version);
  await own.close();
  await Promise.all([old.remove(), edited.remove()]);
});

test('gone: with everything of it', async () => {
  const made = await makeWorkshop(server);
  const ada = await join(server, made, 'Ada');
  await play(server, made, ada);
  expect((await server.ask('DELETE', made.path, made.facilitatorToken)).statusCode).toBe(204);
  for (const url of ['', '/board', '/me', '/insights', '/export.csv'])
    expect((await server.ask('GET', made.path + url, ada.playerToken)).json()).toMatchObject({
      code: 'unknown-workshop',
    });
});

describe('refused: making one', () => {
  test.each<[string, string, unknown]>([
    ['without a title', 'malformed-body', { ...ASKED, title: '' }],
    ['with an invisible title', 'malformed-body', { ...ASKED, title: '\u200b' }],
    ['without rounds', 'malformed-body', { ...ASKED, rounds: [] }],
    ['without teams', 'malformed-body', { ...ASKED, teams: [] }],
    ['with two teams of one name', 'malformed-body', { ...ASKED, teams: ['Reds', 'reds '] }],
    ['with a round that is a number', 'malformed-body', { ...ASKED, rounds: [1] }],
    ['with a language that is none', 'malformed-body', { ...ASKED, language: '../en' }],
    ['with something nobody knows', 'malformed-body', { ...ASKED, admin: true }],
    ['with a path for a scenario', 'malformed-body', { ...ASKED, rounds: ['../../etc/passwd'] }],
    ['with a scenario nobody wrote', 'no-such-scenario', { ...ASKED, rounds: ['nobody'] }],
  ])('%s', async (_name, code, body) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/workshops',
      remoteAddress: '10.9.9.9',
      payload: body as object,
    });
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code, status: 400 }]);
  });

  test('too many from one address, and only from there', async () => {
    const from = (remoteAddress: string) =>
      server.app.inject({ method: 'POST', url: '/api/v1/workshops', remoteAddress, payload: ASKED });
    for (let at = 0; at < 30; at += 1) expect((await from('10.8.0.1')).statusCode).toBe(201);
    const refused = await from('10.8.0.1');
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { code: 'too-many' }]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('10.8.0.2')).statusCode).toBe(201);
  });
});

describe('where there is a key', () => {
  const KEY = 'open-sesame-2026';
  let keyed: Server;
  beforeAll(async () => void (keyed = await startServer(game.root, { facilitatorKey: KEY })));
  afterAll(() => keyed.close());
  const make = (key: string | null) => keyed.ask('POST', '/workshops', key, ASKED);

  test('whoever has it makes a workshop', async () => expect((await make(KEY)).statusCode).toBe(201));
  test('refused: whoever has none', async () =>
    expect((await make(null)).json()).toMatchObject({ status: 401, code: 'key-missing' }));

  test('refused: another key, and then too many of them; the right one still opens', async () => {
    for (let at = 0; at < 10; at += 1)
      expect((await make(`guess-${at}`)).json()).toMatchObject({ status: 403, code: 'key-refused' });
    expect((await make('guess-again')).json()).toMatchObject({ status: 429, code: 'too-many' });
    expect((await make(KEY)).statusCode).toBe(201);
  });
});

describe('codes', () => {
  test('refused: a wrong one; after many from one address a while', async () => {
    const ask = (code: string) =>
      server.app.inject({ method: 'GET', url: `/api/v1/workshops/${code}`, remoteAddress: '10.7.0.1' });
    const { code } = await makeWorkshop(server);
    for (let at = 0; at < 20; at += 1) expect((await ask('CCCCCC')).json()).toMatchObject({ code: 'unknown-workshop' });
    expect((await ask('CCCCCD')).json()).toMatchObject({ status: 429, code: 'too-many' });
    for (let at = 0; at < 30; at += 1) expect((await ask(code)).statusCode).toBe(200);
  });

  test.each(['..', '%00', "' OR 1=1 --", 'CCCCC', 'CCCCCCC', '000000', '💣💣💣💣💣💣'])('refused: %s', async (code) => {
    const answer = await server.app.inject({
      method: 'GET',
      url: `/api/v1/workshops/${encodeURIComponent(code)}`,
      remoteAddress: '10.7.0.2',
    });
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: expect.any(String) }]);
  });
});

describe('a player who tries every facilitator’s verb', () => {
  const VERBS = [
    ['PATCH', '', { state: 'closed' }],
    ['DELETE', '', undefined],
    ['GET', '/players', undefined],
    ['GET', '/insights', undefined],
    ['GET', '/export.csv', undefined],
    ['GET', '/export.json', undefined],
  ] as const;

  test.each(VERBS)(
    'refused: %s %s, by a player, a stranger, and the facilitator of another workshop',
    async (...verb) => {
      const [method, url, body] = verb;
      const made = await makeWorkshop(server);
      const other = await makeWorkshop(server);
      const ada = await join(server, made, 'Ada');
      const tokens = [ada.playerToken, other.facilitatorToken, 'nonsense', `${ada.playerId}.${'x'.repeat(43)}`];
      for (const token of tokens)
        expect((await server.ask(method, made.path + url, token, body)).json()).toMatchObject({
          status: 403,
          code: 'token-refused',
        });
      const stranger = await server.ask(method, made.path + url, null, body);
      expect([stranger.json(), stranger.headers['www-authenticate']]).toMatchObject([
        { status: 401, code: 'token-missing' },
        'Bearer',
      ]);
      expect((await server.ask('GET', made.path)).json()).toMatchObject({ state: 'open', players: 1 });
    },
  );

  test('refused: a token in the address', async () => {
    const { path, facilitatorToken } = await makeWorkshop(server);
    const answer = await server.ask('GET', `${path}/insights?token=${facilitatorToken}`);
    expect(answer.json()).toMatchObject({ code: 'token-missing' });
  });
});

describe('refused: a change', () => {
  test.each<[string, string, unknown]>([
    ['of nothing', 'malformed-body', {}],
    ['to a state that is none', 'malformed-body', { state: 'ended' }],
    ['to a round before the first', 'malformed-body', { round: -1 }],
    ['to a round as text', 'malformed-body', { round: '1' }],
    ['to a round after the last', 'no-such-round', { round: 2 }],
    ['to the best none', 'malformed-body', { best: 0 }],
    [
      'to the split of a call that is not played',
      'no-such-decision',
      { split: { scenario: 'eve', decision: '0'.repeat(12) } },
    ],
    ['of its code', 'malformed-body', { code: 'CCCCCC' }],
  ])('%s', async (_name, code, body) => {
    const { path, facilitatorToken } = await makeWorkshop(server);
    const answer = await server.ask('PATCH', path, facilitatorToken, body);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code }]);
  });
});
