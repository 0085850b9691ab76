// neighbours.ts: PostgreSQL and Redis on their standard local ports; where one is missing, tests say so by name.
import { randomBytes } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Client } from 'pg';

const HOST = '127.0.0.1';
const POSTGRES_PORT = 5432;
const REDIS_PORT = 6379;
/** Milliseconds: a service on this machine answers at once, or is not there. */
const PATIENCE_MS = 2_000;
const DATABASE = `postgres://root@${HOST}:${POSTGRES_PORT}/test`;

export const REDIS_URL = `redis://${HOST}:${REDIS_PORT}`;

const HAS_POSTGRES = await answers(POSTGRES_PORT);
const HAS_REDIS = await answers(REDIS_PORT);

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: HOST, timeout: PATIENCE_MS });
    const tell = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', tell(true)).once('error', tell(false)).once('timeout', tell(false));
  });
}

/** Whether tests must be passed over, and says so. In CI they are run all the same, and fail: there a service must be. */
export function isMissing(...services: readonly ('PostgreSQL' | 'Redis')[]): boolean {
  const missing = services.filter((service) => !(service === 'Redis' ? HAS_REDIS : HAS_POSTGRES));
  if (missing.length)
    console.log(`Not run: tests that need ${missing.join(' and ')} on ${HOST}, which does not answer.`);
  return missing.length > 0 && !process.env['CI'];
}

export interface OwnDatabase {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** A database of its own, for one test file. */
export async function makeDatabase(): Promise<OwnDatabase> {
  const name = `calls_${randomBytes(6).toString('hex')}`;
  await runSql(`create database ${name}`);
  return { url: DATABASE.replace(/test$/, name), remove: () => runSql(`drop database if exists ${name} with (force)`) };
}

async function runSql(text: string): Promise<void> {
  const client = new Client({ connectionString: DATABASE });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** A way to a service that can be cut and mended. */
export interface Way {
  readonly port: number;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

export async function wayTo(port: number): Promise<Way> {
  const sockets = new Set<Socket>();
  const carry = (near: Socket): void => {
    const far = connect({ port, host: HOST });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  };
  let server = await opened(0, carry);
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port: own, cut, mend: async () => void (server = await opened(own, carry)) };
}

function opened(port: number, carry: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(carry).listen({ port, host: HOST }, () => resolve(server));
  });
}

export const PORTS = { postgres: POSTGRES_PORT, redis: REDIS_PORT };
