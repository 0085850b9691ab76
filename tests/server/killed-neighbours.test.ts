// killed-neighbours.test.ts: Redis and PostgreSQL are really killed in the midst of calls, and started again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Board } from '#protocol/board.ts';
import type { Me } from '#protocol/player.ts';
import { begin, handIn, join, joinAll, makeWorkshop, play, startServer, type Made, type Server } from './a-workshop.ts';
import { CAN, ownPostgres, ownRedis, type OwnService } from './own-neighbours.ts';
import { makeSmallGame, type SmallGame } from './small-stories.ts';

const RUN = CAN.redis && CAN.postgres;
if (!RUN)
  console.log('Not run: Redis and PostgreSQL killed and started again. It needs redis-server, initdb and postgres.');
/** Milliseconds for a service to come back on a busy machine. */
const BACK = { timeout: 30_000, interval: 100 };

describe.skipIf(!RUN)('two instances', () => {
  let game: SmallGame;
  let postgres: OwnService;
  let redis: OwnService;
  let one: Server;
  let other: Server;
  beforeAll(async () => {
    game = await makeSmallGame();
    [postgres, redis] = await Promise.all([ownPostgres(), ownRedis()]);
    const options = { databaseUrl: postgres.url, redisUrl: redis.url };
    [one, other] = await Promise.all([startServer(game.root, options), startServer(game.root, options)]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await Promise.all([postgres.remove(), redis.remove()]);
    await game.remove();
  });

  const boardBy = async (server: Server, { path }: Made): Promise<Board> =>
    (await server.ask('GET', `${path}/board`)).json();

  test('Redis is killed: calls are taken; it starts again, empty: the boards agree', { timeout: 60_000 }, async () => {
    const made = await makeWorkshop(one);
    await boardBy(other, made);
    const ada = await join(one, made, 'Ada');
    await redis.kill();
    await play(one, made, ada);
    await play(other, made, await join(other, made, 'Bela'));
    await redis.start();
    for (const server of [one, other])
      await expect.poll(() => boardBy(server, made), BACK).toMatchObject({ players: 2, callsIn: 2 });
    // News flows again.
    await play(one, made, await join(one, made, 'Chloe'));
    await expect.poll(() => boardBy(other, made), BACK).toMatchObject({ players: 3, callsIn: 3 });
  });

  test('PostgreSQL is killed in the midst of calls: none acknowledged is lost', { timeout: 120_000 }, async () => {
    const made = await makeWorkshop(one);
    const players = await joinAll(one, made, 12);
    const calls = await Promise.all(players.map((player) => begin(one, made, player)));
    const handInAll = () =>
      Promise.all(
        players.map(async (player, at) => {
          const call = calls[at];
          return call ? (await handIn(at % 2 ? one : other, made, player, call)).statusCode : 0;
        }),
      );
    const first = handInAll();
    await postgres.kill();
    const before = await first;
    expect(before.every((status) => status === 201 || status === 503)).toBe(true);
    expect((await join(one, made, 'Zoe')).playerId).toBeUndefined();
    await postgres.start();
    await expect
      .poll(
        async () => (await one.ask('POST', `${made.path}/players`, null, { nickname: 'Zoe', team: 0 })).statusCode,
        BACK,
      )
      .toBe(201);
    const after = await handInAll();
    for (const [at, status] of after.entries()) expect(before[at] === 201 ? [200] : [200, 201]).toContain(status);
    for (const player of players) {
      const me = (await one.ask('GET', `${made.path}/me`, player.playerToken)).json<Me>();
      expect(me.calls.map(({ total }) => total)).toEqual([100]);
    }
    for (const server of [one, other])
      await expect.poll(() => boardBy(server, made), BACK).toMatchObject({ callsIn: 12 });
  });
});
