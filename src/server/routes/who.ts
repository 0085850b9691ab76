// who.ts: which workshop a request is about, and who asks: settled before its body is read.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCode } from '#protocol/bounds.ts';
import type { Player, Room } from '../live/room.ts';
import { refuse } from '../problems.ts';
import { bearerOf, isHashOf, readPlayerToken } from '../tokens.ts';
import type { Services } from './services.ts';

declare module 'fastify' {
  interface FastifyRequest {
    room: Room | null;
    asker: Asker | null;
  }
}

export type Asker = { readonly is: 'facilitator' } | { readonly is: 'player'; readonly player: Player };

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

export interface Guards {
  /** Anyone with the code; whoever shows a token that fits is known by it. */
  readonly anyone: Hook[];
  readonly facilitator: Hook[];
  readonly player: Hook[];
  readonly either: Hook[];
}

export function createGuards(app: FastifyInstance, services: Services): Guards {
  app.decorateRequest('room', null);
  app.decorateRequest('asker', null);
  const find: Hook = (request, reply) => findRoom(services, request, reply);
  const only =
    (...wanted: readonly Asker['is'][]): Hook =>
    async (request, reply) =>
      request.asker && wanted.includes(request.asker.is) ? undefined : refuseAsker(request, reply);
  return {
    anyone: [find],
    facilitator: [find, only('facilitator')],
    player: [find, only('player')],
    either: [find, only('facilitator', 'player')],
  };
}

async function findRoom(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { code: typed = '' } = request.params as { readonly code?: string };
  const code = readCode(typed);
  const room = code === null ? null : await services.hub.byCode(code);
  if (!room) return refuseCode(services, request, reply);
  request.room = room;
  request.asker = await askerOf(services, room, bearerOf(request.headers.authorization));
  return undefined;
}

async function refuseCode({ limits }: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const counted = await limits.wrongCode.count(request.ip);
  return counted.ok ? refuse(reply, 'unknown-workshop') : refuse(reply, 'too-many', counted);
}

function refuseAsker(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(reply, request.headers.authorization === undefined ? 'token-missing' : 'token-refused');
}

async function askerOf({ hub, store }: Services, room: Room, token: string | null): Promise<Asker | null> {
  if (token === null) return null;
  const named = readPlayerToken(token);
  if (!named) return isHashOf(token, room.row.facilitator_hash) ? { is: 'facilitator' } : null;
  // Somebody who joined by another instance a moment ago is in the store, and not here yet.
  if (!room.players.has(named.id) && (await store.findPlayer(named.id))?.workshop === room.id)
    await hub.refresh(room.id);
  const player = room.players.get(named.id);
  return player && isHashOf(named.secret, player.tokenHash) ? { is: 'player', player } : null;
}

/** Behind a guard there is a room; without one, somebody forgot the guard. */
export function roomIn({ room }: FastifyRequest): Room {
  if (!room) throw new Error('This route asks for its room without a guard: add one of `createGuards`.');
  return room;
}

export function playerIn({ asker }: FastifyRequest): Player {
  if (asker?.is !== 'player') throw new Error('This route asks for its player without a guard: add `guards.player`.');
  return asker.player;
}

export function audienceOf({ asker }: FastifyRequest): 'room' | 'facilitator' {
  return asker?.is === 'facilitator' ? 'facilitator' : 'room';
}
