// log.test.ts: what the log holds at its most talkative, of everything that goes well and wrong: nobody's name or token.
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import type { Joined } from '#protocol/player.ts';
import { buildApp } from '#server/app.ts';
import { LOG } from '#server/log.ts';
import type { Services } from '#server/routes/services.ts';
import { makeFolder } from './a-workshop.ts';
import { makeSmallGame, type SmallGame } from './small-stories.ts';

const NICKNAME = 'Zanzibar Quill';
const TITLE = 'Secretive Monday';
const WRITTEN = 'unheard-of-record';

let game: SmallGame;
beforeAll(async () => void (game = await makeSmallGame()));
afterAll(() => game.remove());

test('no nickname, no title, no token, no query, no body', async () => {
  let log = '';
  const stream = new Writable({
    write: (part: Buffer, _encoding, done) => {
      log += part.toString();
      done();
    },
  });
  const { folder, remove } = await makeFolder();
  let services: Services | null = null;
  const workshops = {
    dataDir: folder,
    databaseUrl: null,
    redisUrl: null,
    facilitatorKey: null,
    retentionDays: 30,
    ticking: false,
    onOpen: (opened: Services) => void (services = opened),
  };
  const app = await buildApp({ root: game.root, logger: { ...LOG, level: 'trace', stream }, workshops });
  const ask = (method: 'GET' | 'POST' | 'PUT', url: string, token = '', payload?: object) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { authorization: `Bearer ${token}` },
      ...(payload ? { payload } : {}),
    });
  const asked = { title: TITLE, rounds: ['sue'], teams: ['Reds'] };
  const made = (await ask('POST', '/workshops', '', asked)).json<MadeWorkshop>();
  const path = `/workshops/${made.code}`;
  const joined = (await ask('POST', `${path}/players`, '', { nickname: NICKNAME, team: 0 })).json<Joined>();
  expect(joined.playerToken).toBeTruthy();
  await ask('POST', `${path}/players`, '', { nickname: NICKNAME, team: 0 });
  await ask('GET', `${path}/me?token=${joined.playerToken}&code=${made.code}`, joined.playerToken);
  await ask('GET', `${path}/insights?code=${made.code}`, joined.playerToken);
  await ask('PUT', `${path}/calls/nothing`, joined.playerToken, { picks: [WRITTEN] });
  await ask('PUT', `${path}/calls/nothing`, `${joined.playerToken}x`, { picks: [WRITTEN] });
  // A fault in the midst of storing somebody.
  await (services as Services | null)?.store.close();
  const faulty = await ask('POST', `${path}/players`, '', { nickname: `${NICKNAME} 2`, team: 0 });
  expect(faulty.statusCode).toBeGreaterThanOrEqual(500);
  expect(log).toContain('"level":50');
  for (const secret of [NICKNAME, TITLE, WRITTEN, joined.playerToken, made.facilitatorToken, 'code=', 'token='])
    expect(log).not.toContain(secret);
  await app.close().catch(() => undefined);
  await remove();
});
