// app.ts: builds the web server over a built dist/; it does not listen.
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import {
  fastify,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { cachingOf } from './caching.ts';
import { helmetFor, PERMISSIONS_POLICY } from './headers.ts';
import { pageRoutes } from './pages.ts';
import { answerProblems, refuseAddress } from './problems.ts';
import type { Api } from './routes/api.ts';
import { packageVersion } from './version.ts';
import { openServices, workshopApi, type WorkshopOptions } from './workshops.ts';

/** Answers from here on are refusals. */
const BAD_REQUEST = 400;

export interface AppOptions {
  /** The absolute path of the built game. */
  readonly root: string;
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  /** Left out where only the game is served. */
  readonly workshops?: WorkshopOptions;
  /** Whose word is taken for a visitor's address; as Fastify understands it. */
  readonly trustProxy?: NonNullable<FastifyServerOptions['trustProxy']>;
}

/** Bytes: a record with 500 picks. */
const LARGEST_BODY = 65_536;

export async function buildApp({
  root,
  logger = false,
  workshops,
  trustProxy = false,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    trustProxy,
    frameworkErrors: refuseAddress,
    bodyLimit: LARGEST_BODY,
    // What was sent is taken as it is, or refused.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  answerProblems(app);
  await app.register(helmet, { global: false });
  app.addHook('onSend', guardDocuments(helmetFor(await readFile(join(root, 'index.html'), 'utf8'))));
  app.get('/api/v1/health', () => ({ status: 'ok', version: packageVersion() }));
  if (workshops) {
    const services = await openServices(app, root, workshops);
    await app.register(async (api) => workshopApi(api as unknown as Api, services), { prefix: '/api/v1' });
  }
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => setCaching(reply, relative(root, path)),
  });
  pageRoutes(app, root);
  return app;
}

/** Parts of a page, which the page's own policy covers: theirs would be 1 kB more before each. */
const PART_OF_PAGE = /^\/(?:assets|stories|sounds)\//;
/** Those among them that have a policy of their own: a worker runs by its own headers, a drawing can be opened alone. */
const STANDS_ALONE = /worker|\.svg/;

function guardDocuments(policy: FastifyHelmetOptions) {
  // Always the same: worked out for the first answer, and not again for each of thousands a second.
  let guards: Readonly<Record<string, string>> | null = null;
  return async ({ url }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (reply.statusCode < BAD_REQUEST && PART_OF_PAGE.test(url) && !STANDS_ALONE.test(url)) {
      reply.header('x-content-type-options', 'nosniff');
      // A name that changes with the content needs no other means to tell whether it has changed.
      if (String(reply.getHeader('cache-control')).includes('immutable'))
        reply.removeHeader('etag').removeHeader('last-modified');
      return;
    }
    guards ??= guardsOf(reply, policy);
    reply.headers(guards);
  };
}

/** What helmet sets on the bare answer, before anything else is on it. */
function guardsOf(reply: FastifyReply, policy: FastifyHelmetOptions): Readonly<Record<string, string>> {
  reply.helmet(policy);
  const names = reply.raw.getHeaderNames();
  const guards = names.map((name) => [name, String(reply.raw.getHeader(name))] as const);
  for (const name of names) reply.raw.removeHeader(name);
  return { 'permissions-policy': PERMISSIONS_POLICY, ...Object.fromEntries(guards) };
}

function setCaching(reply: FastifyReply, path: string): void {
  reply.header('cache-control', cachingOf(path.split(sep).join('/')));
}
