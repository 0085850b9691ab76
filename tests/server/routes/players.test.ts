// players.test.ts: joining under a name that hurts nobody and is nobody else's; changing; leaving.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Joined, OfferedNickname } from '#protocol/player.ts';
import type { Static } from 'typebox';
import { begin, join, makeWorkshop, play, startServer, type Made, type Server } from '../a-workshop.ts';
import { makeSmallGame, type SmallGame } from '../small-stories.ts';

let game: SmallGame;
let server: Server;
let made: Made;
let now = 1_800_000_000_000;
beforeAll(async () => {
  game = await makeSmallGame();
  server = await startServer(game.root, { clock: () => now });
  made = await makeWorkshop(server);
});
afterAll(async () => {
  await server.close();
  await game.remove();
});

test('joined: an id, a token, and the name as it is shown', async () => {
  const answer = await server.ask('POST', `${made.path}/players`, null, { nickname: '  Ａda \u200b Two ', team: 1 });
  expect([answer.statusCode, answer.json()]).toEqual([
    201,
    { playerId: expect.any(String), playerToken: expect.any(String), nickname: 'Ada Two', team: 1 },
  ]);
});

test('<script> is a name like any other', async () => {
  expect((await join(server, made, '<script>alert(1)')).nickname).toBe('<script>alert(1)');
});

test('an offered nickname can be taken', async () => {
  const { nickname } = (await server.ask('GET', `${made.path}/nickname`)).json<Static<typeof OfferedNickname>>();
  expect(nickname).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
  expect((await server.ask('POST', `${made.path}/players`, null, { nickname, team: 0 })).statusCode).toBe(201);
});

describe('refused: to join', () => {
  test.each<[string, number, string, unknown]>([
    ['without a name', 400, 'nickname-empty', { nickname: '', team: 0 }],
    ['with blanks for a name', 400, 'nickname-empty', { nickname: ' \u3164\u200b\u2800 ', team: 0 }],
    ['with a name that is too long', 400, 'nickname-too-long', { nickname: 'a'.repeat(25), team: 0 }],
    ['with a name that hurts', 400, 'nickname-offensive', { nickname: 'sh1t', team: 0 }],
    ['with one that hurts in German', 400, 'nickname-offensive', { nickname: 'Arschloch', team: 0 }],
    ['with a number for a name', 400, 'malformed-body', { nickname: 5, team: 0 }],
    ['with a team that is none', 400, 'no-such-team', { nickname: 'Zoe', team: 2 }],
    ['with a team by a name that is none’s', 400, 'no-such-team', { nickname: 'Zoe', team: 'reds' }],
    ['with a team by something else', 400, 'malformed-body', { nickname: 'Zoe', team: ['Reds'] }],
    ['as facilitator', 400, 'malformed-body', { nickname: 'Zoe', team: 0, facilitator: true }],
  ])('%s', async (_name, status, code, body) => {
    const answer = await server.ask('POST', `${made.path}/players`, null, body);
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { code }]);
  });

  test.each([
    'Hilda',
    'HILDA',
    'H i l d a',
    'Hi\u200blda',
    'Hiłda'.replace('ł', 'l'),
    'Hilda!',
    'Нilda',
    'H1lda',
    'Híldá',
  ])('under a name that looks like another: %s', async (nickname) => {
    const own = await makeWorkshop(server);
    await join(server, own, 'Hilda');
    const answer = await server.ask('POST', `${own.path}/players`, null, { nickname, team: 1 });
    expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'nickname-taken' }]);
  });

  test('where it is closed', async () => {
    const own = await makeWorkshop(server);
    await server.ask('PATCH', own.path, own.facilitatorToken, { state: 'closed' });
    const answer = await server.ask('POST', `${own.path}/players`, null, { nickname: 'Zoe', team: 0 });
    expect(answer.json()).toMatchObject({ status: 409, code: 'workshop-closed' });
  });

  test('of two who take one name at the same time, one', async () => {
    const own = await makeWorkshop(server);
    const take = () => server.ask('POST', `${own.path}/players`, null, { nickname: 'Zoe', team: 0 });
    const answers = await Promise.all([take(), take(), take()]);
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([201, 409, 409]);
  });
});

describe('changing', () => {
  test('by the player, and by the facilitator', async () => {
    const own = await makeWorkshop(server);
    const ada = await join(server, own, 'Ada');
    const url = `${own.path}/players/${ada.playerId}`;
    const renamed = await server.ask('PATCH', url, ada.playerToken, { nickname: 'Ada Bell' });
    expect(renamed.json()).toEqual({ playerId: ada.playerId, nickname: 'Ada Bell', team: 0 });
    const moved = await server.ask('PATCH', url, own.facilitatorToken, { team: 1 });
    expect(moved.json()).toEqual({ playerId: ada.playerId, nickname: 'Ada Bell', team: 1 });
  });

  test('a team is named by its number or its name', async () => {
    const own = await makeWorkshop(server);
    const asked = { nickname: 'Ada', team: ' Blues' };
    const ada = (await server.ask('POST', `${own.path}/players`, null, asked)).json<Joined>();
    expect(ada.team).toBe(1);
    const path = `${own.path}/players/${ada.playerId}`;
    const moved = await server.ask('PATCH', path, ada.playerToken, { team: 'Reds' });
    expect([moved.statusCode, moved.json()]).toMatchObject([200, { team: 0 }]);
  });

  test.each<[string, number, string, unknown]>([
    ['to a name that is taken', 409, 'nickname-taken', { nickname: 'BELA' }],
    ['to a name that hurts', 400, 'nickname-offensive', { nickname: 'Fotze' }],
    ['to a team that is none', 400, 'no-such-team', { team: 9 }],
    ['of nothing', 400, 'malformed-body', {}],
  ])('refused: %s', async (_name, status, code, body) => {
    const own = await makeWorkshop(server);
    const ada = await join(server, own, 'Ada');
    await join(server, own, 'Bela');
    const answer = await server.ask('PATCH', `${own.path}/players/${ada.playerId}`, ada.playerToken, body);
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { code }]);
  });

  test.each(['PATCH', 'DELETE'] as const)('refused: %s by another player, or in another workshop', async (method) => {
    const own = await makeWorkshop(server);
    const ada = await join(server, own, 'Ada');
    const bela = await join(server, own, 'Bela');
    const body = method === 'PATCH' ? { team: 1 } : undefined;
    const url = `/players/${ada.playerId}`;
    expect((await server.ask(method, own.path + url, bela.playerToken, body)).statusCode).toBe(403);
    expect((await server.ask(method, own.path + url, null, body)).statusCode).toBe(401);
    const other = await makeWorkshop(server);
    const answer = await server.ask(method, other.path + url, other.facilitatorToken, body);
    expect(answer.json()).toMatchObject({ status: 404, code: 'unknown-player' });
  });
});

test('removed: with their calls; their token opens nothing, and the name is free', async () => {
  const own = await makeWorkshop(server);
  const ada = await join(server, own, 'Ada');
  await play(server, own, ada);
  const open = await begin(server, own, ada);
  const url = `${own.path}/players/${ada.playerId}`;
  expect((await server.ask('DELETE', url, own.facilitatorToken)).statusCode).toBe(204);
  expect((await server.ask('GET', `${own.path}/me`, ada.playerToken)).statusCode).toBe(403);
  expect((await server.ask('PUT', `${own.path}/calls/${open.callId}`, ada.playerToken, {})).statusCode).toBe(403);
  expect((await server.ask('GET', `${own.path}/board`)).json()).toMatchObject({ players: 0, callsIn: 0 });
  expect((await join(server, own, 'Ada')).nickname).toBe('Ada');
});

test('the facilitator sees who is in and who is stuck, and never for a time below none', async () => {
  const own = await makeWorkshop(server);
  const [ada, bela] = [await join(server, own, 'Ada'), await join(server, own, 'Bela')];
  await join(server, own, 'Chloe');
  await play(server, own, ada);
  await begin(server, own, bela);
  now += 65_000;
  const list = async (): Promise<unknown> =>
    (await server.ask('GET', `${own.path}/players`, own.facilitatorToken)).json();
  expect(await list()).toEqual({
    players: [
      { playerId: ada.playerId, nickname: 'Ada', team: 0, state: 'done', callingFor: null },
      { playerId: bela.playerId, nickname: 'Bela', team: 0, state: 'calling', callingFor: 65_000 },
      { playerId: expect.any(String), nickname: 'Chloe', team: 0, state: 'waiting', callingFor: null },
    ],
  });
  now -= 3_600_000;
  expect(await list()).toMatchObject({ players: [{}, { callingFor: 0 }, {}] });
});
