// log.ts: what the log tells of a fault: nothing that a person wrote, and no token.
import type { FastifyServerOptions } from 'fastify';

/** A database's error repeats the row it refused, in fields of its own; name, words and place are enough. */
function tellError(error: Error): { type: string; message: string; stack: string } {
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  return { type: error.name, message: error.message + code, stack: error.stack ?? '' };
}

export const LOG = {
  level: 'warn',
  serializers: {
    err: tellError,
    req: ({ method, url }: { method: string; url: string }) => ({ method, url: url.replace(/\?.*/s, '') }),
  },
} satisfies FastifyServerOptions['logger'];
