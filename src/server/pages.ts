// pages.ts: addresses that people type or read aloud, for pages that lie elsewhere.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readCode } from '#protocol/bounds.ts';

/** The facilitator's page in a built game. */
const CONSOLE = 'workshop.html';
const NO_CONSOLE = 'The facilitators’ page is not part of this build. Build the game anew: npm run build\n';

/** @param root of the built game. */
export function pageRoutes(app: FastifyInstance, root: string): void {
  app.get('/join/:code', (request, reply) => {
    const { code: typed = '' } = request.params as { readonly code?: string };
    const code = readCode(typed);
    // What is no code is not echoed: the page asks for one.
    return reply.redirect(code === null ? '/#/join' : `/#/join/${code}`, 302);
  });
  app.get('/join', (_request, reply) => reply.redirect('/#/join', 302));
  app.get('/workshop', (_request, reply) =>
    existsSync(join(root, CONSOLE)) ? reply.sendFile(CONSOLE) : reply.code(404).type('text/plain').send(NO_CONSOLE),
  );
}
