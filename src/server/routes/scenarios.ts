// scenarios.ts: any version of a scenario that a workshop was made on, long after the build has another.
import { FOREVER } from '../caching.ts';
import { refuse } from '../problems.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';

export function scenarioRoutes(api: Api, { library }: Services): void {
  api.get('/scenarios/:id/:version', async (request, reply) => {
    const { id = '', version = '' } = request.params as { readonly id?: string; readonly version?: string };
    const text = await library.text(id, version);
    if (text === null) return refuse(reply, 'unknown-scenario');
    return reply.header('cache-control', FOREVER).type('application/json; charset=utf-8').send(text);
  });
}
