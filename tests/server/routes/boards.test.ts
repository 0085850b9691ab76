// boards.test.ts: the board on the wall, one's own place, and the streams that carry them.
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '#protocol/board.ts';
import type { Decision, Insights } from '#protocol/insights.ts';
import type { Me } from '#protocol/player.ts';
import { BEST, WORST, join, joinAll, makeWorkshop, play, startServer, type Made, type Server } from '../a-workshop.ts';
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

const change = (made: Made, body: unknown) => server.ask('PATCH', made.path, made.facilitatorToken, body);
const boardFor = async (made: Made, token: string | null = null): Promise<Board> =>
  (await server.ask('GET', `${made.path}/board`, token)).json();
const meOf = async (made: Made, token: string): Promise<Me> =>
  (await server.ask('GET', `${made.path}/me`, token)).json();

test('teams in order, with the rule that orders them', async () => {
  const made = await makeWorkshop(server, { teams: ['Reds', 'Blues', 'Greens'] });
  const [ada, bela, chloe] = await joinAll(server, made, 3, (at) => (at === 2 ? 1 : at));
  if (!ada || !bela || !chloe) throw new Error('three join');
  await play(server, made, ada, WORST);
  await play(server, made, bela, BEST);
  await play(server, made, chloe, WORST);
  expect(await boardFor(made)).toEqual({
    code: made.code,
    title: 'Monday',
    state: 'open',
    board: 'live',
    round: 0,
    roundsInAll: 2,
    scenario: 'sue',
    rule: { points: 'mean-of-best', best: 1, by: 'smallest-team', ties: 'finished-first' },
    teams: [
      { id: 1, name: 'Blues', players: 2, place: 1, points: 100, change: null, callsIn: 2 },
      { id: 0, name: 'Reds', players: 1, place: 2, points: 0, change: null, callsIn: 1 },
      { id: 2, name: 'Greens', players: 0, place: 3, points: 0, change: null, callsIn: 0 },
    ],
    players: 3,
    callsIn: 3,
    tiers: [2, 0, 1, 0, 0],
    split: null,
  });
});

test('the best call of a round counts, and places gained since the last round are told', async () => {
  const made = await makeWorkshop(server);
  const [ada, bela] = await joinAll(server, made, 2);
  if (!ada || !bela) throw new Error('two join');
  await play(server, made, ada, BEST);
  await play(server, made, ada, WORST);
  await play(server, made, bela, WORST);
  await change(made, { round: 1 });
  await play(server, made, bela, BEST);
  expect((await boardFor(made)).teams).toMatchObject([
    { name: 'Reds', points: 100, place: 1, change: 0 },
    { name: 'Blues', points: 100, place: 2, change: 0 },
  ]);
});

test('a facilitator says how many of each team count', async () => {
  const made = await makeWorkshop(server, { best: 2 });
  const [ada, bela, chloe] = await joinAll(server, made, 3);
  if (!ada || !bela || !chloe) throw new Error('three join');
  await play(server, made, ada, BEST);
  await play(server, made, bela, ['good', 'worse']);
  const board = await boardFor(made);
  expect(board.rule).toMatchObject({ best: 2, by: 'facilitator' });
  expect(board.teams?.map(({ name, points }) => [name, points])).toEqual([
    ['Reds', 50],
    ['Blues', expect.any(Number)],
  ]);
});

test('a hidden board is for the facilitator alone, and so is one’s place', async () => {
  const made = await makeWorkshop(server);
  const ada = await join(server, made, 'Ada');
  await play(server, made, ada);
  await change(made, { board: 'hidden' });
  expect(await boardFor(made)).toMatchObject({ board: 'hidden', teams: null, tiers: null, callsIn: 1 });
  expect((await boardFor(made, made.facilitatorToken)).teams).toHaveLength(2);
  expect(await meOf(made, ada.playerToken)).toMatchObject({ points: 100, place: null, neighbours: [] });
});

test('no list of players anywhere that anyone sees', async () => {
  const made = await makeWorkshop(server);
  await play(server, made, await join(server, made, 'Wilhelmina'));
  for (const url of ['', '/board']) expect((await server.ask('GET', made.path + url)).body).not.toContain('Wilhelmina');
});

test('polled: a board that has not changed is not sent again', async () => {
  const made = await makeWorkshop(server);
  const { headers } = await server.ask('GET', `${made.path}/board`);
  const ask = () =>
    server.ask('GET', `${made.path}/board`, null, undefined, { 'if-none-match': String(headers['etag']) });
  expect([(await ask()).statusCode, (await ask()).body]).toEqual([304, '']);
  await join(server, made, 'Ada');
  expect((await ask()).statusCode).toBe(200);
});

describe('one’s own place', () => {
  test('with two on either side, and whoever finished first before whoever is equal', async () => {
    const made = await makeWorkshop(server);
    const players = await joinAll(server, made, 7);
    for (const [at, player] of players.entries()) await play(server, made, player, at === 6 ? WORST : BEST);
    const me = await meOf(made, players[3]?.playerToken ?? '');
    expect(me.place).toBe(4);
    expect(me.neighbours.map(({ place, nickname, you }) => [place, nickname.trim(), you])).toEqual([
      [2, 'Bela', false],
      [3, 'Chloe', false],
      [4, 'Dov', true],
      [5, 'Emil', false],
      [6, 'Fay', false],
    ]);
    expect((await meOf(made, players[0]?.playerToken ?? '')).neighbours.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  test('none before the first call is in', async () => {
    const made = await makeWorkshop(server);
    const ada = await join(server, made, 'Ada');
    expect(await meOf(made, ada.playerToken)).toMatchObject({ calls: [], points: 0, place: null, neighbours: [] });
  });
});

describe('the room’s split', () => {
  const firstDecision = async (made: Made): Promise<Decision> => {
    const insights = (await server.ask('GET', `${made.path}/insights`, made.facilitatorToken)).json<Insights>();
    const found = insights.decisions.find(({ replies }) => replies.some(({ id }) => id === 'good'));
    if (!found) throw new Error('nobody came to the first decision');
    return found;
  };

  test('shown from five players on, by their first calls', async () => {
    const made = await makeWorkshop(server);
    const players = await joinAll(server, made, 6);
    for (const player of players.slice(0, 4)) await play(server, made, player, BEST);
    for (const player of players.slice(4)) await play(server, made, player, ['bad', 'better']);
    for (const player of players) await play(server, made, player, BEST);
    const { decision } = await firstDecision(made);
    await change(made, { split: { scenario: 'sue', decision } });
    expect((await boardFor(made)).split).toEqual({
      scenario: 'sue',
      decision,
      heard: 'Hello?',
      players: 6,
      replies: [
        { id: 'good', text: 'Networks, good morning.', count: 4 },
        { id: 'bad', text: 'What?', count: 2 },
      ],
    });
    const leaving = `${made.path}/players/${players[0]?.playerId}`;
    await server.ask('DELETE', leaving, made.facilitatorToken);
    expect((await boardFor(made)).split?.players).toBe(5);
    await server.ask('DELETE', `${made.path}/players/${players[1]?.playerId}`, made.facilitatorToken);
    expect((await boardFor(made)).split).toBeNull();
  });
});

describe('boards across workshops', () => {
  test('only of those that opted in, by version, and gone with the workshop', async () => {
    const own = await startServer(game.root);
    const shown = await makeWorkshop(own, { across: true, teams: ['Shown', 'Empty'] });
    const hidden = await makeWorkshop(own, { teams: ['Private', 'Other'] });
    for (const made of [shown, hidden]) await play(own, made, await join(own, made, 'Ada'));
    const across = async (): Promise<unknown> => (await own.ask('GET', '/scenarios/sue/teams')).json();
    expect(await across()).toEqual({
      scenario: 'sue',
      boards: [{ version: game.sue.version, teams: [{ name: 'Shown', points: 100 }] }],
    });
    await own.ask('DELETE', shown.path, shown.facilitatorToken);
    expect(await across()).toEqual({ scenario: 'sue', boards: [] });
    await own.close();
  });
});

describe('listening', () => {
  let port: number;
  let live: Server;
  beforeAll(async () => {
    live = await startServer(game.root, { ticking: true });
    await live.app.listen({ port: 0, host: '127.0.0.1' });
    const address = live.app.server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => live.close());

  async function listen(made: Made, query = '', token?: string): Promise<IncomingMessage> {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const asked = request({ port, host: '127.0.0.1', path: `/api/v1${made.path}/events${query}`, headers });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return answer.setEncoding('utf8');
  }

  /** Reads on until a board is as it should be. */
  async function boardUntil(answer: IncomingMessage, fits: (board: Board) => boolean): Promise<Board> {
    let text = '';
    for await (const part of answer.iterator({ destroyOnReturn: false })) {
      text += String(part);
      for (const [, data = ''] of text.matchAll(/event: board\ndata: (.*)\n\n/g)) {
        const board = JSON.parse(data) as Board;
        if (fits(board)) return board;
      }
    }
    throw new Error(`The stream ended, and no board was as it should be: ${text}`);
  }

  test.each(['', '?for=board'])('the board comes at once, and again when something changed: %s', async (query) => {
    const made = await makeWorkshop(live);
    const answer = await listen(made, query);
    expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect((await boardUntil(answer, () => true)).players).toBe(0);
    await play(live, made, await join(live, made, 'Ada'));
    expect(await boardUntil(answer, ({ callsIn }) => callsIn === 1)).toMatchObject({ teams: [{ points: 100 }, {}] });
    answer.destroy();
  });

  test('the facilitator sees what is hidden', async () => {
    const made = await makeWorkshop(live);
    await live.ask('PATCH', made.path, made.facilitatorToken, { board: 'hidden' });
    const [room, facilitator] = [await listen(made), await listen(made, '', made.facilitatorToken)];
    expect((await boardUntil(room, () => true)).teams).toBeNull();
    expect((await boardUntil(facilitator, () => true)).teams).toHaveLength(2);
    room.destroy();
    facilitator.destroy();
  });

  test('a workshop that is gone says so, and the stream ends', async () => {
    const made = await makeWorkshop(live);
    const answer = await listen(made);
    await live.ask('DELETE', made.path, made.facilitatorToken);
    let text = '';
    for await (const part of answer) text += String(part);
    expect(text).toContain('event: gone');
  });

  test('streams do not hold the server up when it closes', async () => {
    const own = await startServer(game.root, { ticking: true });
    const made = await makeWorkshop(own);
    await own.app.listen({ port: 0, host: '127.0.0.1' });
    const address = own.app.server.address();
    const at = typeof address === 'object' && address ? address.port : 0;
    const asked = request({ port: at, host: '127.0.0.1', path: `/api/v1${made.path}/events` });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    const ended = once(answer, 'close');
    await own.close();
    await expect(ended).resolves.toEqual([]);
  });
});
