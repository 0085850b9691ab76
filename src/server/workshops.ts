// workshops.ts: everything behind /api/v1 meets here: the store, what lives in memory, the routes, and what runs by the clock.
import type { FastifyInstance } from 'fastify';
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Clock } from './clock.ts';
import { createLimits } from './limits.ts';
import { createBoards } from './live/boards.ts';
import { createHub } from './live/hub.ts';
import { openRedis, type Redis } from './live/redis.ts';
import { createStreams, TICK_MS } from './live/streams.ts';
import { createSweeper } from './retention.ts';
import { afterwardsRoutes } from './routes/afterwards.ts';
import type { Api } from './routes/api.ts';
import { boardRoutes } from './routes/boards.ts';
import { callRoutes } from './routes/calls.ts';
import { playerRoutes } from './routes/players.ts';
import { scenarioRoutes } from './routes/scenarios.ts';
import type { Services } from './routes/services.ts';
import { createGuards } from './routes/who.ts';
import { workshopRoutes } from './routes/workshops.ts';
import { openStore } from './stores/open-store.ts';
import type { Store } from './stores/store.ts';
import { createGivenCalls } from './verifying/given-calls.ts';
import { createLibrary } from './verifying/library.ts';
import { createPaths } from './verifying/paths.ts';

export interface WorkshopOptions {
  /** Where SQLite keeps its file; not looked at with a `databaseUrl`. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly facilitatorKey: string | null;
  readonly retentionDays: number;
  /** Before every name in Redis, so that two installations can share one. */
  readonly redisPrefix?: string;
  readonly clock?: Clock;
  /** False where a test does by hand what runs by the clock. */
  readonly ticking?: boolean;
  /** Is given what was opened: for whoever measures. */
  readonly onOpen?: (services: Services) => void;
}

/** Instances that missed each other's news agree again after this long. */
const RELOAD_MS = 30 * SECOND_MS;
const FORGET_MS = 60 * SECOND_MS;
/** After a start; by then the network has told the time. */
const FIRST_SWEEP_MS = 10 * MINUTE_MS;
const REDIS_PREFIX = 'colleague-calling';

/** Opens the store first: throws where it cannot be had. */
export async function openServices(app: FastifyInstance, root: string, options: WorkshopOptions): Promise<Services> {
  const { clock = Date.now, redisPrefix = REDIS_PREFIX } = options;
  const warn = (error: Error): void => app.log.warn(error);
  const store = await storeFor(options, warn);
  const redis = options.redisUrl === null ? null : await openRedis(options.redisUrl, redisPrefix, warn);
  const hub = await createHub(store, redis?.bus ?? null, clock);
  const library = createLibrary(root, store);
  const paths = createPaths();
  const boards = createBoards({ store, library, paths }, clock);
  const streams = createStreams(boards);
  hub.onGone(streams.close);
  const limits = createLimits(redis && { client: redis.client, prefix: redisPrefix });
  const calls = createGivenCalls(store);
  const { facilitatorKey } = options;
  const services = { store, hub, boards, streams, library, paths, calls, limits, clock, facilitatorKey };
  if (options.ticking ?? true) startClock(app, services, options);
  closeWith(app, services, redis);
  options.onOpen?.(services);
  return services;
}

function storeFor({ databaseUrl: url, dataDir }: WorkshopOptions, warn: (error: Error) => void): Promise<Store> {
  return openStore(url === null ? { kind: 'sqlite', folder: dataDir } : { kind: 'postgres', url, onLost: warn });
}

/** Streams end before the server waits for its connections. */
function closeWith(app: FastifyInstance, { streams, store }: Services, redis: Redis | null): void {
  app.addHook('preClose', (done) => {
    streams.closeAll();
    done();
  });
  app.addHook('onClose', async () => {
    await redis?.bus.close();
    await store.close();
  });
}

function startClock(app: FastifyInstance, services: Services, options: WorkshopOptions): void {
  const { hub, streams, store, clock } = services;
  const steady = (): number => performance.now();
  const sweeper = createSweeper({ store, hub, days: options.retentionDays, clock, steady });
  const sweepNow = async (): Promise<void> => void (await sweeper.look());
  const timers = [
    every(app, TICK_MS, streams.tick),
    every(app, HOUR_MS, sweepNow),
    // Many a server runs for one workshop alone, and would never come to its first hour.
    setTimeout(() => void sweepNow().catch((error: unknown) => app.log.warn(error)), FIRST_SWEEP_MS).unref(),
    every(app, FORGET_MS, () => Promise.resolve(hub.forgetIdle(streams.has))),
  ];
  // SQLite has one instance, which misses nothing.
  if (options.databaseUrl !== null) timers.push(every(app, RELOAD_MS, hub.reloadAll));
  app.addHook('preClose', (done) => {
    timers.forEach(clearInterval);
    done();
  });
}

/** Never twice at once; what fails is tried again the next time. */
function every(app: FastifyInstance, ms: number, work: () => Promise<void>): NodeJS.Timeout {
  let working = false;
  const run = async (): Promise<void> => {
    if (working) return;
    working = true;
    await work().catch((error: unknown) => app.log.warn(error));
    working = false;
  };
  return setInterval(() => void run(), ms).unref();
}

/** Only JSON is read here, and nothing that is answered is kept unless a route says so. */
export function workshopApi(api: Api, services: Services): void {
  api.removeContentTypeParser('text/plain');
  api.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  const guards = createGuards(api as unknown as FastifyInstance, services);
  workshopRoutes(api, services, guards);
  playerRoutes(api, services, guards);
  callRoutes(api, services, guards);
  boardRoutes(api, services, guards);
  afterwardsRoutes(api, services, guards);
  scenarioRoutes(api, services);
}
