// a-workshop.ts: a server over small stories and a workshop in it, driven through its own interface.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { BegunCall } from '#protocol/call.ts';
import type { Joined } from '#protocol/player.ts';
import type { MadeWorkshop, NewWorkshop } from '#protocol/workshop.ts';
import { buildApp } from '#server/app.ts';
import type { WorkshopOptions } from '#server/workshops.ts';

/** The picks of Sue's call and what they come to. */
export const BEST = ['good', 'better'];
export const WORST = ['bad', 'worse'];

export interface Server {
  readonly app: FastifyInstance;
  readonly ask: (
    method: NonNullable<InjectOptions['method']>,
    url: string,
    token?: string | null,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

/** A data folder that goes with the test. */
export async function makeFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(joinPath(tmpdir(), 'workshops-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Nothing in it runs by the clock unless `options` say so. */
export async function startServer(root: string, options: Partial<WorkshopOptions> = {}): Promise<Server> {
  const { folder, remove } = await makeFolder();
  const workshops: WorkshopOptions = {
    dataDir: folder,
    databaseUrl: null,
    redisUrl: null,
    facilitatorKey: null,
    retentionDays: 30,
    ticking: false,
    ...options,
  };
  const app = await buildApp({ root, workshops });
  const ask: Server['ask'] = (method, url, token, body, headers = {}) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { payload: body as object }),
    });
  const close = async (): Promise<void> => {
    await app.close();
    await remove();
  };
  return { app, ask, close };
}

export interface Made extends MadeWorkshop {
  /** Below the interface's own root. */
  readonly path: string;
}

let addresses = 0;

/** A workshop that is open. */
export async function makeWorkshop(server: Server, asked: Partial<NewWorkshop> = {}): Promise<Made> {
  const body = { title: 'Monday', rounds: ['sue', 'bob'], teams: ['Reds', 'Blues'], language: 'en', ...asked };
  // Each from an address of its own, or their number would be limited.
  addresses += 1;
  const remoteAddress = `10.0.${addresses >> 8}.${addresses & 255}`;
  const answer = await server.app.inject({ method: 'POST', url: '/api/v1/workshops', remoteAddress, payload: body });
  if (answer.statusCode !== 201) throw new Error(`No workshop was made: ${answer.body}`);
  const made = answer.json<MadeWorkshop>();
  const path = `/workshops/${made.code}`;
  await server.ask('PATCH', path, made.facilitatorToken, { state: 'open' });
  return { ...made, path };
}

export async function join(server: Server, { path }: Made, nickname: string, team = 0): Promise<Joined> {
  return (await server.ask('POST', `${path}/players`, null, { nickname, team })).json<Joined>();
}

export async function begin(
  server: Server,
  { path }: Made,
  { playerToken }: Joined,
  scenario = 'sue',
): Promise<BegunCall> {
  return (await server.ask('POST', `${path}/calls`, playerToken, { scenario })).json<BegunCall>();
}

export function recordOf(call: BegunCall, picks: readonly string[]): Record<string, unknown> {
  const { scenario, version, seed } = call;
  return { scenario, version, seed, picks };
}

export function handIn(
  server: Server,
  { path }: Made,
  { playerToken }: Joined,
  call: BegunCall,
  picks: readonly string[] = BEST,
): Promise<LightMyRequestResponse> {
  return server.ask('PUT', `${path}/calls/${call.callId}`, playerToken, recordOf(call, picks));
}

/** A whole call of Sue's, begun and handed in. */
export async function play(server: Server, made: Made, player: Joined, picks: readonly string[] = BEST): Promise<void> {
  const answer = await handIn(server, made, player, await begin(server, made, player), picks);
  if (answer.statusCode !== 201) throw new Error(`A call was not taken: ${answer.body}`);
}

/** Players with nicknames that nobody takes for one another. */
export async function joinAll(
  server: Server,
  made: Made,
  count: number,
  teamOf = (at: number) => at % 2,
): Promise<Joined[]> {
  const names = ['Ada', 'Bela', 'Chloe', 'Dov', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo', 'Juno', 'Kai', 'Lou'];
  const players: Joined[] = [];
  for (let at = 0; at < count; at += 1)
    players.push(
      await join(server, made, `${names[at % names.length]} ${'x'.repeat(Math.floor(at / names.length))}`, teamOf(at)),
    );
  return players;
}
