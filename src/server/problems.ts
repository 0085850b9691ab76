// problems.ts: what a visitor is told when there is nothing to send them, or when they are refused (RFC 9457).
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type Problem, type ProblemCode } from '#protocol/problem.ts';
import { isAway } from './stores/away.ts';

const PROBLEM_JSON = 'application/problem+json; charset=utf-8';
const BAD_REQUEST = 400;
const TOO_LARGE = 413;
const NOT_JSON = 415;
const SERVER_ERROR = 500;
/** Seconds: a database is back within some, and nobody presses that fast again. */
const AWAY_S = 5;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a body is called that does not fit. */
    malformed?: ProblemCode;
  }
}

export interface ProblemFacts {
  /** What exactly, in English, for whoever writes a client. */
  readonly detail?: string;
  /** The pick at which a record was refused, from 0. */
  readonly at?: number;
  readonly retryAfterS?: number;
}

/** Answers with a problem, and nothing else may be sent after it. */
export function refuse(reply: FastifyReply, code: ProblemCode, facts: ProblemFacts = {}): FastifyReply {
  const [status, title] = PROBLEMS[code];
  const { detail = title, at, retryAfterS } = facts;
  if (retryAfterS !== undefined) reply.header('retry-after', retryAfterS);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  reply.code(status).header('cache-control', 'no-store');
  // Programs get JSON, people a sentence; neither gets the path echoed back.
  if (!reply.request.url.startsWith('/api/')) return reply.type('text/plain; charset=utf-8').send(`${title}\n`);
  const problem: Problem = {
    type: `urn:problem:${code}`,
    title,
    status,
    code,
    detail,
    ...(at === undefined ? {} : { at }),
  };
  // By hand: the answers' own schemas are for what was asked, not for this.
  return reply.type(PROBLEM_JSON).serializer(String).send(JSON.stringify(problem));
}

export function answerProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'not-found'));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isAway(error)) {
      request.log.warn(error);
      return refuse(reply, 'storage-away', { retryAfterS: AWAY_S });
    }
    if ((error.statusCode ?? SERVER_ERROR) >= SERVER_ERROR) {
      request.log.error(error);
      return refuse(reply, 'server-fault');
    }
    // An odd spelling of a path (`//a`, `/a/../b`) is no address of ours, and is not told apart from any other.
    if (!request.url.startsWith('/api/')) return refuse(reply, 'not-found');
    return refuse(reply, codeOf(error, request), { detail: error.message });
  });
}

function codeOf({ statusCode }: FastifyError, request: FastifyRequest): ProblemCode {
  if (statusCode === TOO_LARGE) return 'too-large';
  if (statusCode === NOT_JSON) return 'not-json';
  if (statusCode === BAD_REQUEST) return request.routeOptions.config.malformed ?? 'malformed-body';
  return 'not-found';
}

/** For an address that cannot be read at all, such as `/%zz`; no hook has run yet. */
export function refuseAddress(_error: Error, _request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-content-type-options', 'nosniff');
  refuse(reply, 'unreadable-address');
}
