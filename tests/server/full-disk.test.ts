// full-disk.test.ts: a disk that is full: 503 for what must be kept, and all goes on once there is room again.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Joined } from '#protocol/player.ts';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import { makeFolder } from './a-workshop.ts';
import { makeSmallGame } from './small-stories.ts';

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));
/** Blocks of 1 kB that any file of the program may have: the tables, and some rows more. */
const BLOCKS = 400;

const CAN = spawnSync('prlimit', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0;
if (!CAN) console.log('not run, for want of prlimit: a full disk');

test.skipIf(!CAN && !process.env['CI'])('a full disk, and room again', async () => {
  const game = await makeSmallGame();
  const { folder, remove } = await makeFolder();
  const script = `trap '' XFSZ; ulimit -S -f ${BLOCKS}; exec "$0" --import tsx "$@"`;
  const child = spawn('bash', ['-c', script, process.execPath, MAIN, game.root], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  let url = '';
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    out += String(part);
    url = /http:\/\/[\d.]+:\d+/.exec(out)?.[0] ?? '';
    if (url) break;
  }
  const ask = (path: string, method: string, body: unknown) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const made = (await (
    await ask('/workshops', 'POST', { title: 'Full', rounds: ['sue'], teams: ['Reds'] })
  ).json()) as MadeWorkshop;
  const join = (at: number) =>
    ask(`/workshops/${made.code}/players`, 'POST', { nickname: `Rider ${toLetters(at)}`, team: 0 });
  const joined: Joined[] = [];
  let full: Response | null = null;
  for (let at = 0; at < 5_000 && !full; at += 1) {
    const answer = await join(at);
    if (answer.status === 201) joined.push((await answer.json()) as Joined);
    else full = answer;
  }
  expect(joined.length).toBeGreaterThan(0);
  expect([full?.status, full?.headers.get('retry-after'), await full?.json()]).toMatchObject([
    503,
    expect.stringMatching(/^\d+$/),
    { code: 'storage-away' },
  ]);
  expect((await fetch(`${url}/api/v1/workshops/${made.code}/board`)).status).toBe(200);
  spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:']);
  expect((await join(6_000)).status).toBe(201);
  const { players } = (await (await fetch(`${url}/api/v1/workshops/${made.code}`)).json()) as { players: number };
  expect(players).toBe(joined.length + 1);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  await remove();
  await game.remove();
});

/** No two that look alike. */
function toLetters(at: number): string {
  const letters = 'abcdefghkp';
  return Array.from(String(at), (digit) => letters[Number(digit)]).join('');
}
