// problems.ts: what a visitor is told when there is nothing to send them.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** RFC 9457, "problem details". */
const PROBLEM_JSON = 'application/problem+json; charset=utf-8';
const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const SERVER_ERROR = 500;

export function answerProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, NOT_FOUND, 'There is nothing at this address.'),
  );
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? SERVER_ERROR;
    if (status >= SERVER_ERROR) {
      request.log.error(error);
      return sendProblem(request, reply, SERVER_ERROR, 'The server could not answer. Its log says why.');
    }
    // An odd spelling of a path (`//a`, `/a/../b`) is no address of ours, and is not told apart from any other.
    return sendProblem(request, reply, NOT_FOUND, 'There is nothing at this address.');
  });
}

/** For an address that cannot be read at all, such as `/%zz`; no hook has run yet. */
export function refuseAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-content-type-options', 'nosniff');
  sendProblem(request, reply, BAD_REQUEST, 'This address cannot be read.');
}

/** Programs get JSON, people a sentence; neither gets the path echoed back. */
function sendProblem(request: FastifyRequest, reply: FastifyReply, status: number, title: string): FastifyReply {
  reply.code(status).header('cache-control', 'no-store');
  if (request.url.startsWith('/api/')) return reply.type(PROBLEM_JSON).send(JSON.stringify({ status, title }));
  return reply.type('text/plain; charset=utf-8').send(`${title}\n`);
}
