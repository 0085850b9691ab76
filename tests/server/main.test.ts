// main.test.ts: the program itself: it serves, stops when told, and says why when it cannot start.
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBuiltGame, type BuiltGame } from './built-game.ts';

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

interface Ended {
  readonly status: unknown;
  readonly out: string;
  readonly err: string;
}

let game: BuiltGame;
beforeAll(async () => void (game = await makeBuiltGame()));
afterAll(() => game.remove());

/** Runs the program; once it prints, `whenUp` is given its words, and then it is told to stop. */
async function run(env: Record<string, string>, folder: string, whenUp = async (_out: string) => {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, folder], {
    env: { ...process.env, HOST: '', DATA_DIR: join(game.root, '../data'), ...env },
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (data: Buffer) => void (err += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    void whenUp(out).finally(() => child.kill('SIGTERM'));
  });
  const [status]: unknown[] = await once(child, 'close');
  return { status, out, err };
}

/** Without a host: on every address the machine has. */
async function takePort(host?: string): Promise<{ server: Server; port: string }> {
  const server = createServer().listen({ port: 0, ...(host ? { host } : {}) });
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('A listening server has an address; this one has none.');
  return { server, port: String(address.port) };
}

test('serves the folder at the address it prints, and stops cleanly', async () => {
  let page = '';
  const ended = await run({ PORT: '0' }, game.root, async (out) => {
    const url = /http:\/\/localhost:\d+/.exec(out)?.[0];
    page = await (await fetch(`${url}/`)).text();
  });
  expect(page).toContain('<title>Calls</title>');
  expect(ended).toMatchObject({ status: 0, err: '' });
});

/** Every address by which a visitor may understand `localhost`; here one of them, there two. */
const LOCAL = (await lookup('localhost', { all: true })).map(({ address }) => address);

test.each([...LOCAL.map((host) => [host, host] as const), ['every address', undefined] as const])(
  'refused: a port taken on %s',
  async (_name, host) => {
    const { server, port } = await takePort(host);
    const ended = await run({ PORT: port }, game.root);
    server.close();
    expect(ended).toMatchObject({ status: 1, out: '' });
    expect(ended.err).toContain(`Port ${port} is taken by another program`);
    expect(ended.err).toMatch(/PORT=\d+ npm start/);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  },
);

test.each([
  ['a port that is none', { PORT: 'phone' }, 'PORT is "phone"'],
  ['a data folder that is a file', { PORT: '0', DATA_DIR: MAIN }, 'DATA_DIR='],
  ['a database that is away', { PORT: '0', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'DATABASE_URL cannot'],
  ['a key that is guessed', { PORT: '0', FACILITATOR_KEY: 'abc' }, 'FACILITATOR_KEY must have'],
  ['an address of another machine', { PORT: '0', HOST: '192.0.2.1' }, 'HOST is "192.0.2.1"'],
])('refused: %s', async (_name, env, message) => {
  const ended = await run(env, game.root);
  expect(ended).toMatchObject({ status: 1, out: '' });
  expect(ended.err).toContain(message);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test('refused: a folder without a built game', async () => {
  const ended = await run({ PORT: '0' }, `${game.root}/stories`);
  expect(ended).toMatchObject({ status: 1, out: '' });
  expect(ended.err).toContain('There is no built game in');
  expect(ended.err).toContain('npm run build');
});
