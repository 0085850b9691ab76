// listening.ts: opens the door, or says in plain words why it stays shut.
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';

export type ListenResult =
  { readonly ok: true; readonly url: string; readonly port: number } | { readonly ok: false; readonly message: string };

export async function listen(
  app: FastifyInstance,
  { port, host }: Pick<Settings, 'port' | 'host'>,
): Promise<ListenResult> {
  try {
    for (const { address } of await lookup(host, { all: true })) await refuseTaken(address, port);
    await app.listen({ port, host });
    const opened = openedPort(app, port);
    return { ok: true, url: urlOf(host, opened), port: opened };
  } catch (error) {
    return { ok: false, message: reasonOf(error, { port, host }) };
  }
}

/** Port 0 asks for any free one; this is the one that came. */
function openedPort(app: FastifyInstance, asked: number): number {
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : asked;
}

/** `localhost` is two addresses; Fastify is content with one, and a visitor could reach another program by the other. */
function refuseTaken(address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? reject(error) : resolve()));
    probe.listen({ port, host: address }, () => probe.close(() => resolve()));
  });
}

function reasonOf(error: unknown, { port, host }: Pick<Settings, 'port' | 'host'>): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that program, or choose another port, for example: PORT=${neighbour(port)} npm start`;
    case 'EACCES':
      return `Port ${port} needs rights this user does not have. Choose one from 1024 up, for example: PORT=8081 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is not an address of this machine. Leave HOST out for this machine alone, or give HOST=0.0.0.0 for its whole network.`;
    default:
      return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function neighbour(port: number): number {
  return port < 65_535 ? port + 1 : port - 1;
}

/** 0.0.0.0 and :: mean every address; a person can follow only one of them. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
