// afterwards.ts: what a facilitator takes from a workshop: insights, and everything as a file.
import { Insights } from '#protocol/insights.ts';
import { csvOf, jsonOf } from '../exporting.ts';
import { insightsOf } from '../verifying/insights.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';
import { roomIn, type Guards } from './who.ts';

export function afterwardsRoutes(api: Api, services: Services, guards: Guards): void {
  api.get(
    '/workshops/:code/insights',
    { schema: { response: { 200: Insights } }, onRequest: guards.facilitator },
    (request) => {
      const { id, rounds, row } = roomIn(request);
      return insightsOf(services, id, rounds, row.round);
    },
  );
  api.get('/workshops/:code/export.csv', { onRequest: guards.facilitator }, async (request, reply) => {
    const room = roomIn(request);
    reply.type('text/csv; charset=utf-8').header('content-disposition', attachment(room.row.code, 'csv'));
    return reply.send(csvOf(room, await services.store.playedCalls(room.id)));
  });
  api.get('/workshops/:code/export.json', { onRequest: guards.facilitator }, async (request, reply) => {
    const room = roomIn(request);
    reply.header('content-disposition', attachment(room.row.code, 'json'));
    return reply.send(jsonOf(room, await services.store.playedCalls(room.id)));
  });
}

function attachment(code: string, ending: string): string {
  return `attachment; filename="workshop-${code}.${ending}"`;
}
