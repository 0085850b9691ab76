// instances.test.ts: two instances over one PostgreSQL and Redis agree; and when either goes away, nothing is lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '#protocol/board.ts';
import type { Me } from '#protocol/player.ts';
import { begin, handIn, join, joinAll, makeWorkshop, play, startServer, type Made, type Server } from './a-workshop.ts';
import { isMissing, makeDatabase, PORTS, REDIS_URL, wayTo, type OwnDatabase, type Way } from './neighbours.ts';
import { makeSmallGame, type SmallGame } from './small-stories.ts';

describe.skipIf(isMissing('PostgreSQL', 'Redis'))('two instances over PostgreSQL and Redis', () => {
  let game: SmallGame;
  let database: OwnDatabase;
  let toPostgres: Way;
  let toRedis: Way;
  let one: Server;
  let other: Server;
  beforeAll(async () => {
    game = await makeSmallGame();
    database = await makeDatabase();
    toPostgres = await wayTo(PORTS.postgres);
    toRedis = await wayTo(PORTS.redis);
    const redisPrefix = `test-${Math.random()}`;
    const through = (url: string, { port }: Way): string => url.replace(/:\d+/, `:${port}`);
    const options = { databaseUrl: through(database.url, toPostgres), redisPrefix };
    // Both start at once, on a database without tables; the first reaches Redis by a way that can be cut.
    [one, other] = await Promise.all([
      startServer(game.root, { ...options, redisUrl: through(REDIS_URL, toRedis) }),
      startServer(game.root, { ...options, redisUrl: REDIS_URL }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await toPostgres.cut();
    await toRedis.cut();
    await database.remove();
    await game.remove();
  });

  const boardBy = async (server: Server, { path }: Made): Promise<Board> =>
    (await server.ask('GET', `${path}/board`)).json();
  /** Polled: news takes its time, and the test has as much as it needs. */
  const agree = async (made: Made, board: object): Promise<void> =>
    await expect.poll(async () => boardBy(other, made), { timeout: 15_000, interval: 20 }).toMatchObject(board);

  test('what is committed at one is on the other’s board', async () => {
    const made = await makeWorkshop(one);
    await boardBy(other, made);
    const ada = await join(one, made, 'Ada');
    await play(one, made, ada);
    await agree(made, { players: 1, callsIn: 1, teams: [{ points: 100 }, {}] });
    await one.ask('PATCH', made.path, made.facilitatorToken, { round: 1 });
    await agree(made, { round: 1 });
    await one.ask('DELETE', `${made.path}/players/${ada.playerId}`, made.facilitatorToken);
    await agree(made, { players: 0 });
    await one.ask('DELETE', made.path, made.facilitatorToken);
    await expect.poll(async () => (await other.ask('GET', made.path)).statusCode).toBe(404);
  });

  test('a player joins at one, begins at the other and hands in at the first', async () => {
    const made = await makeWorkshop(one);
    await boardBy(other, made);
    const ada = await join(one, made, 'Ada');
    const call = await begin(other, made, ada);
    expect((await handIn(one, made, ada, call)).statusCode).toBe(201);
    expect((await handIn(other, made, ada, call)).statusCode).toBe(200);
    expect((await other.ask('GET', `${made.path}/me`, ada.playerToken)).json<Me>().calls).toHaveLength(1);
  });

  test('one record at both at once is stored once', async () => {
    const made = await makeWorkshop(one);
    const players = await joinAll(one, made, 8);
    const calls = await Promise.all(players.map((player) => begin(one, made, player)));
    const answers = await Promise.all(
      players.flatMap((player, at) => {
        const call = calls[at];
        return call ? [handIn(one, made, player, call), handIn(other, made, player, call)] : [];
      }),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([
      ...Array<number>(8).fill(200),
      ...Array<number>(8).fill(201),
    ]);
    await agree(made, { callsIn: 8 });
  });

  test('of two facilitators who saw the same, at two instances, one is told', async () => {
    const made = await makeWorkshop(one);
    const seen = { 'if-match': String((await one.ask('GET', made.path)).headers['etag']) };
    const answers = await Promise.all(
      [one, other].map((server) => server.ask('PATCH', made.path, made.facilitatorToken, { round: 1 }, seen)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 412]);
  });

  test('refused: too many workshops, whichever instance makes them', async () => {
    const make = (server: Server) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/workshops',
        remoteAddress: '10.6.0.1',
        payload: { title: 'x', rounds: ['sue'], teams: ['Reds'] },
      });
    for (let at = 0; at < 30; at += 1) expect((await make(at % 2 ? one : other)).statusCode).toBe(201);
    expect([(await make(one)).statusCode, (await make(other)).statusCode]).toEqual([429, 429]);
  });

  test('Redis goes away: calls are taken all the same; it comes back: the boards are right again', async () => {
    const made = await makeWorkshop(one);
    await boardBy(other, made);
    const ada = await join(one, made, 'Ada');
    await agree(made, { players: 1 });
    await toRedis.cut();
    await play(one, made, ada);
    const missed = await join(other, made, 'Bela');
    await play(other, made, missed);
    expect(await boardBy(other, made)).toMatchObject({ players: 2, callsIn: 1 });
    await toRedis.mend();
    await expect
      .poll(async () => boardBy(one, made), { timeout: 15_000, interval: 50 })
      .toMatchObject({ players: 2, callsIn: 2 });
    // What the first said while it was away nobody heard; the other hears it when it looks again.
    await other.ask('PATCH', made.path, made.facilitatorToken, { rewind: true });
    await agree(made, { players: 2, callsIn: 2 });
  });

  test('PostgreSQL goes away: 503 with a time to come back, and then all goes on', async () => {
    const made = await makeWorkshop(one);
    const ada = await join(one, made, 'Ada');
    const call = await begin(one, made, ada);
    await toPostgres.cut();
    const away = await handIn(one, made, ada, call);
    expect([away.statusCode, away.json(), away.headers['retry-after']]).toMatchObject([
      503,
      { code: 'storage-away' },
      expect.stringMatching(/^\d+$/),
    ]);
    expect((await boardBy(one, made)).callsIn).toBe(0);
    await toPostgres.mend();
    expect((await handIn(one, made, ada, call)).statusCode).toBe(201);
    await agree(made, { callsIn: 1 });
  });
});
