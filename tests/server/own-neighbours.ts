// own-neighbours.ts: a Redis and a PostgreSQL of a test's own, which it may kill; where a program is missing, undefined.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OwnService {
  readonly url: string;
  /** Without a word of warning. */
  readonly kill: () => Promise<void>;
  /** On the same port, with what it had on the disk. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const HOST = '127.0.0.1';
/** Milliseconds between two looks whether it answers, and until it must. */
const LOOK_MS = 50;
const PATIENCE_MS = 30_000;

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Who runs PostgreSQL, which refuses to be run by root; null where there is nobody. */
const UNPRIVILEGED = process.getuid?.() === 0 ? idsOf('nobody') : {};

export const CAN = {
  redis: has('redis-server'),
  postgres: has('initdb') && has('postgres') && UNPRIVILEGED !== null,
};

function idsOf(user: string): { readonly uid: number; readonly gid: number } | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, user]).stdout?.toString().trim() || NaN));
  return uid && gid ? { uid, gid } : null;
}

export async function ownRedis(): Promise<OwnService> {
  const port = await freePort();
  return service(`redis://${HOST}:${port}`, port, null, () =>
    spawn('redis-server', ['--port', String(port), '--bind', HOST, '--save', '', '--dir', tmpdir()], {
      stdio: 'ignore',
    }),
  );
}

export async function ownPostgres(): Promise<OwnService> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'own-postgres-'));
  await chmod(folder, 0o777);
  const data = join(folder, 'data');
  const by = { ...UNPRIVILEGED, cwd: folder };
  const made = spawnSync('initdb', ['-D', data, '-U', 'calls', '-A', 'trust', '-E', 'UTF8'], by);
  if (made.status !== 0) throw new Error(`No PostgreSQL could be made: ${made.stderr.toString()}`);
  const args = ['-D', data, '-p', String(port), '-c', `listen_addresses=${HOST}`, '-c', `unix_socket_directories=`];
  return service(`postgres://calls@${HOST}:${port}/postgres`, port, folder, () =>
    spawn('postgres', args, { ...by, stdio: 'ignore' }),
  );
}

async function service(url: string, port: number, folder: string | null, run: () => ChildProcess): Promise<OwnService> {
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = run();
    await answering(port);
  };
  const kill = async (): Promise<void> => {
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    child = null;
  };
  await start();
  const remove = async (): Promise<void> => {
    await kill();
    if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { url, kill, start, remove };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function answering(port: number): Promise<void> {
  for (const from = Date.now(); Date.now() - from < PATIENCE_MS; await new Promise((go) => setTimeout(go, LOOK_MS))) {
    const socket = connect(port, HOST);
    const open = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'close')]).catch(
      () => false,
    );
    socket.destroy();
    if (open === true) return;
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
