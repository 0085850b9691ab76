// served.ts: a process of its own that serves what is measured, and tells of itself when asked.
import Database from 'libsql';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { HandedInRecord, ScorecardAnswer } from '#protocol/call.ts';
import { buildApp } from '#server/app.ts';
import { LOG } from '#server/log.ts';
import type { Services } from '#server/routes/services.ts';

/** `bare`: Fastify that reads the same body by the same schema, and answers alike. `durable`: with one insert, on the disk. */
export const KINDS = ['workshop', 'bare', 'durable'] as const;
export type Kind = (typeof KINDS)[number];

export interface Told {
  readonly rssBytes: number;
  /** Of JavaScript's heap and of buffers, after a collection. */
  readonly usedBytes: number;
  /** Groups of acknowledgements, and transactions that were committed, so far. */
  readonly groups: number;
  readonly commits: number;
  /** Microseconds of processor that were taken so far. */
  readonly cpuUs: number;
}

const CARD = {
  total: 82,
  tier: 4,
  stars: 2,
  passed: true,
  skills: {
    courtesy: { earned: 3, possible: 4 },
    clarify: { earned: 1, possible: 2 },
    follow: { earned: 1, possible: 1 },
  },
};

let services: Services | null = null;

const [kind = 'workshop', root = '', folder = ''] = process.argv.slice(2);
const app = kind === 'workshop' ? await workshop() : bare(kind === 'durable' ? insertInto(folder) : () => undefined);
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
process.on('message', () => process.send?.(tell()));
process.on('disconnect', () => process.exit());

function workshop(): Promise<FastifyInstance> {
  const options = { dataDir: folder, databaseUrl: null, redisUrl: null, facilitatorKey: null, retentionDays: 30 };
  const onOpen = (opened: Services): void => void (services = opened);
  return buildApp({ root, logger: LOG, workshops: { ...options, onOpen } });
}

function bare(keep: (picks: string) => void): FastifyInstance {
  const server = fastify();
  const schema = { body: HandedInRecord, response: { '2xx': ScorecardAnswer } };
  server.put<{ Body: HandedInRecord }>('/*', { schema }, async (request, reply) => {
    keep(JSON.stringify(request.body.picks));
    return reply.code(201).send(CARD);
  });
  return server;
}

function insertInto(place: string): (picks: string) => void {
  const file = new Database(join(place, 'bare.sqlite'));
  file.exec('pragma journal_mode = WAL');
  file.exec('pragma synchronous = FULL');
  file.exec('create table records (seq integer primary key, picks text not null)');
  const insert = file.prepare('insert into records (picks) values (?)');
  return (picks) => void insert.run(picks);
}

function tell(): Told {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const [groups, commits] = [services?.store.groups() ?? 0, services?.store.commits() ?? 0];
  return { rssBytes: rss, usedBytes: heapUsed + external, groups, commits, cpuUs: user + system };
}
