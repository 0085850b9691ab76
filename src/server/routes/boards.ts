// boards.ts: the board to ask for and to listen to, a player's own place, and boards across workshops.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Scorecard } from '#core/scoring/score.ts';
import { AcrossBoards } from '#protocol/board.ts';
import { Me, type OwnCall } from '#protocol/player.ts';
import { ASK_FIRST } from '../caching.ts';
import { acrossBoards } from '../live/across.ts';
import { ownPlace } from '../live/board.ts';
import { refuse } from '../problems.ts';
import type { OwnCallRow } from '../stores/store.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';
import { audienceOf, playerIn, roomIn, type Guards } from './who.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const ID = /^[A-Za-z0-9_-]{1,100}$/;

export function boardRoutes(api: Api, services: Services, guards: Guards): void {
  api.get('/workshops/:code/board', { onRequest: guards.anyone }, (request, reply) => board(services, request, reply));
  api.get('/workshops/:code/events', { onRequest: guards.anyone, exposeHeadRoute: false }, (request, reply) =>
    listen(services, request, reply),
  );
  api.get('/workshops/:code/me', { schema: { response: { 200: Me } }, onRequest: guards.player }, (request, reply) =>
    me(services, request, reply),
  );
  api.get('/scenarios/:id/teams', { schema: { response: { 200: AcrossBoards } } }, async (request, reply) => {
    const { id = '' } = request.params as { readonly id?: string };
    if (!ID.test(id)) return refuse(reply, 'unknown-scenario');
    return reply.send(acrossBoards(id, await services.store.acrossResults(id)));
  });
}

async function board({ boards }: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { text, etag } = await boards.of(roomIn(request), audienceOf(request));
  reply.header('etag', etag).header('cache-control', ASK_FIRST).header('vary', 'Authorization');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type(JSON_TYPE).send(text);
}

async function listen(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const audience = audienceOf(request);
  const { for: place } = request.query as { readonly for?: unknown };
  const pace = audience === 'facilitator' || place === 'board' ? 'fast' : 'slow';
  if (services.streams.isFull()) return refuse(reply, 'too-many-streams', { retryAfterS: 30 });
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Proxies that gather answers up hold a stream back for good.
    'x-accel-buffering': 'no',
  });
  await services.streams.open(roomIn(request), { audience, pace }, reply.raw);
  return reply;
}

async function me({ store }: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const player = playerIn(request);
  const calls = await store.callsOf(player.id);
  const { points, place, neighbours } = ownPlace(roomIn(request), player);
  const { id: playerId, nickname, team } = player;
  const told: Me = { playerId, nickname, team, calls: calls.map(ownCall), points, place, neighbours: [...neighbours] };
  return reply.send(told);
}

function ownCall({ id, round, scenario, version, seed, total, tier, card }: OwnCallRow): OwnCall {
  const stars = card === null ? null : (JSON.parse(card) as Scorecard).stars;
  return { callId: id, round, scenario, version, seed, total, tier, stars };
}
