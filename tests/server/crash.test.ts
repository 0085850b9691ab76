// crash.test.ts: the program is killed in the midst of calls: every acknowledged one is there afterwards, exactly once.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { BegunCall } from '#protocol/call.ts';
import type { Joined, Me } from '#protocol/player.ts';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import { BEST, makeFolder, recordOf } from './a-workshop.ts';
import { isMissing, makeDatabase, REDIS_URL } from './neighbours.ts';
import { makeSmallGame } from './small-stories.ts';

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));
const PLAYERS = 24;
/** Acknowledged calls after which the program is killed, with others on their way. */
const KILL_AFTER = 30;

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(root: string, env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, root], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', TRUST_PROXY: 'loopback', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  for await (const part of child.stdout ?? []) {
    out += String(part);
    const url = /http:\/\/[\d.]+:\d+/.exec(out)?.[0];
    if (url) return { child, url: `${url}/api/v1` };
  }
  throw new Error(`The server did not start: ${out}`);
}

async function stop({ child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function ask<T>(
  url: string,
  method: string,
  token: string | null,
  body?: unknown,
): Promise<{ status: number; body: T }> {
  const headers = {
    'content-type': 'application/json',
    // An address of its own, or runs after one another would be limited.
    'x-forwarded-for': ADDRESS,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, body: (await answer.json()) as T };
}

const ADDRESS = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250)).join('.')}`;

interface Player extends Joined {
  /** Calls that were begun, by id. */
  readonly begun: Map<string, BegunCall>;
  readonly acknowledged: Set<string>;
}

interface House {
  readonly made: MadeWorkshop;
  readonly players: readonly Player[];
}

async function fill({ url }: Running): Promise<House> {
  const asked = { title: 'Crash', rounds: ['sue'], teams: ['Reds', 'Blues'] };
  const made = (await ask<MadeWorkshop>(`${url}/workshops`, 'POST', null, asked)).body;
  const path = `${url}/workshops/${made.code}`;
  await ask(path, 'PATCH', made.facilitatorToken, { state: 'open' });
  const players: Player[] = [];
  for (let at = 0; at < PLAYERS; at += 1) {
    const nickname = `${'ABCD'[at % 4]} ${'xyzuvw'[Math.floor(at / 4)]}`;
    const joined = (await ask<Joined>(`${path}/players`, 'POST', null, { nickname, team: at % 2 })).body;
    players.push({ ...joined, begun: new Map(), acknowledged: new Set() });
  }
  return { made, players };
}

/** Call after call, until the server answers no more. */
async function playOn(url: string, { made }: House, player: Player, onAcknowledged: () => void): Promise<void> {
  const path = `${url}/workshops/${made.code}/calls`;
  try {
    for (;;) {
      const call = (await ask<BegunCall>(path, 'POST', player.playerToken, { scenario: 'sue' })).body;
      player.begun.set(call.callId, call);
      const { status } = await ask(`${path}/${call.callId}`, 'PUT', player.playerToken, recordOf(call, BEST));
      if (status !== 201 && status !== 200) return;
      player.acknowledged.add(call.callId);
      onAcknowledged();
    }
  } catch {
    // The server was killed.
  }
}

async function finishedOf(url: string, { made }: House, { playerToken }: Player): Promise<string[]> {
  const { body } = await ask<Me>(`${url}/workshops/${made.code}/me`, 'GET', playerToken);
  return body.calls.filter(({ total }) => total !== null).map(({ callId }) => callId);
}

/** What is not as it was acknowledged; empty where all is well. */
async function wrongIn(url: string, house: House): Promise<string[]> {
  const wrong: string[] = [];
  for (const player of house.players) {
    const finished = await finishedOf(url, house, player);
    if (new Set(finished).size < finished.length) wrong.push(`${player.nickname} has a call twice`);
    wrong.push(...[...player.acknowledged].filter((id) => !finished.includes(id)).map((id) => `${id} is lost`));
    // Whoever had no answer sends the same again, and has one.
    for (const call of player.begun.values()) {
      const address = `${url}/workshops/${house.made.code}/calls/${call.callId}`;
      const { status } = await ask(address, 'PUT', player.playerToken, recordOf(call, BEST));
      const fits = player.acknowledged.has(call.callId) ? status === 200 : status === 200 || status === 201;
      if (!fits) wrong.push(`${call.callId} is answered with ${status}`);
    }
    const now = await finishedOf(url, house, player);
    if (now.length !== player.begun.size)
      wrong.push(`${player.nickname} has ${now.length} of ${player.begun.size} calls`);
  }
  return wrong;
}

/** Plays until some are acknowledged, and kills the program while others are on their way. Returns how many were. */
async function crash(house: House, victim: Running): Promise<number> {
  let acknowledged = 0;
  const ended = once(victim.child, 'exit');
  const count = (): void => {
    acknowledged += 1;
    if (acknowledged === KILL_AFTER) victim.child.kill('SIGKILL');
  };
  await Promise.all(house.players.map((player) => playOn(victim.url, house, player, count)));
  await ended;
  return acknowledged;
}

describe('SQLite', () => {
  test('killed in the midst of calls, and started again', async () => {
    const game = await makeSmallGame();
    const { folder, remove } = await makeFolder();
    const first = await start(game.root, { DATA_DIR: folder });
    const house = await fill(first);
    expect(await crash(house, first)).toBeGreaterThanOrEqual(KILL_AFTER);
    const second = await start(game.root, { DATA_DIR: folder });
    expect(await wrongIn(second.url, house)).toEqual([]);
    await stop(second);
    await remove();
    await game.remove();
  });
});

describe.skipIf(isMissing('PostgreSQL', 'Redis'))('one of two instances over PostgreSQL and Redis', () => {
  test('killed in the midst of calls: the other has them all', async () => {
    const game = await makeSmallGame();
    const database = await makeDatabase();
    const env = { DATABASE_URL: database.url, REDIS_URL };
    const victim = await start(game.root, env);
    const other = await start(game.root, env);
    const house = await fill(victim);
    expect(await crash(house, victim)).toBeGreaterThanOrEqual(KILL_AFTER);
    expect(await wrongIn(other.url, house)).toEqual([]);
    await stop(other);
    await database.remove();
    await game.remove();
  });
});
