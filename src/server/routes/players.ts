// players.ts: joining a workshop, changing name or team, leaving; and who is where, for the facilitator.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MOST_PLAYERS } from '#protocol/bounds.ts';
import {
  Joined,
  Joining,
  OfferedNickname,
  PlayerChange,
  PlayerList,
  PlayerView,
  type PlayerStatus,
} from '#protocol/player.ts';
import { elapsed } from '../clock.ts';
import { readNickname, skeletonOf, tidy } from '../joining/nicknames.ts';
import { offerNickname } from '../joining/offered.ts';
import type { Player, Room } from '../live/room.ts';
import { refuse } from '../problems.ts';
import type { PlayerRow } from '../stores/tables.ts';
import { drawId, drawToken, hashOf, playerToken } from '../tokens.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';
import { roomIn, type Guards } from './who.ts';

export function playerRoutes(api: Api, services: Services, guards: Guards): void {
  api.get(
    '/workshops/:code/nickname',
    { schema: { response: { 200: OfferedNickname } }, onRequest: guards.anyone },
    (request) => ({ nickname: offerFor(roomIn(request)) }),
  );
  api.get(
    '/workshops/:code/players',
    { schema: { response: { 200: PlayerList } }, onRequest: guards.facilitator },
    async (request) => ({ players: await statuses(services, roomIn(request)) }),
  );
  api.post(
    '/workshops/:code/players',
    { schema: { body: Joining, response: { 201: Joined } }, onRequest: guards.anyone },
    (request, reply) => join(services, roomIn(request), request.body, reply),
  );
  api.patch(
    '/workshops/:code/players/:playerId',
    { schema: { body: PlayerChange, response: { 200: PlayerView } }, onRequest: guards.either },
    (request, reply) => change(services, request, request.body, reply),
  );
  api.delete('/workshops/:code/players/:playerId', { onRequest: guards.either }, (request, reply) =>
    remove(services, request, reply),
  );
}

function offerFor({ row, players }: Room): string {
  const taken = new Set([...players.values()].map(({ nickname }) => skeletonOf(nickname)));
  return offerNickname(row.language, (skeleton) => taken.has(skeleton));
}

async function statuses({ store, clock }: Services, { id, row, players }: Room): Promise<PlayerStatus[]> {
  const open = new Map((await store.openCalls(id, row.round)).map((call) => [call.player, call.began_at]));
  const now = clock();
  return [...players.values()].map((player) => {
    const since = open.get(player.id);
    const done = player.results.has(row.round);
    return {
      playerId: player.id,
      nickname: player.nickname,
      team: player.team,
      state: since !== undefined ? 'calling' : done ? 'done' : 'waiting',
      callingFor: since === undefined ? null : elapsed(since, now),
    };
  });
}

/** The number of a team that is named by its number or its exact name; null where there is none. */
function teamIn({ teams }: Room, asked: number | string): number | null {
  const number = typeof asked === 'number' ? asked : teams.indexOf(tidy(asked));
  return number in teams ? number : null;
}

async function join(services: Services, room: Room, asked: Joining, reply: FastifyReply): Promise<FastifyReply> {
  if (room.row.state === 'closed') return refuse(reply, 'workshop-closed');
  if (room.players.size >= MOST_PLAYERS) return refuse(reply, 'workshop-full');
  const inTeam = teamIn(room, asked.team);
  if (inTeam === null) return refuse(reply, 'no-such-team');
  const reading = readNickname(asked.nickname);
  if (!reading.ok) return refuse(reply, reading.code);
  const secret = drawToken();
  const player: PlayerRow = {
    id: drawId(),
    workshop: room.id,
    team: inTeam,
    nickname: reading.nickname,
    skeleton: reading.skeleton,
    token_hash: hashOf(secret),
    joined_at: services.clock(),
  };
  const added = await services.store.addPlayer(player);
  if (added !== 'added') return refuse(reply, added === 'taken' ? 'nickname-taken' : 'unknown-workshop');
  services.hub.tell(room.id, { kind: 'player', player });
  const { id, nickname, team } = player;
  return reply.code(201).send({ playerId: id, playerToken: playerToken(id, secret), nickname, team } satisfies Joined);
}

/** The player that the address names, as far as whoever asks may touch them; else the code of the refusal. */
function touchable(request: FastifyRequest): Player | 'unknown-player' | 'token-refused' {
  const { playerId = '' } = request.params as { readonly playerId?: string };
  const { asker } = request;
  if (asker?.is === 'player' && asker.player.id !== playerId) return 'token-refused';
  return roomIn(request).players.get(playerId) ?? 'unknown-player';
}

async function change(
  { store, hub }: Services,
  request: FastifyRequest,
  asked: PlayerChange,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const room = roomIn(request);
  const player = touchable(request);
  if (typeof player === 'string') return refuse(reply, player);
  const toTeam = asked.team === undefined ? undefined : teamIn(room, asked.team);
  if (toTeam === null) return refuse(reply, 'no-such-team');
  const reading = asked.nickname === undefined ? null : readNickname(asked.nickname);
  if (reading && !reading.ok) return refuse(reply, reading.code);
  const changed = await store.changePlayer(player.id, {
    ...(reading ? { nickname: reading.nickname, skeleton: reading.skeleton } : {}),
    ...(toTeam === undefined ? {} : { team: toTeam }),
  });
  if (changed === 'taken') return refuse(reply, 'nickname-taken');
  const now = (await hub.reload(room.id))?.players.get(player.id);
  if (!now) return refuse(reply, 'unknown-player');
  return reply.send({ playerId: now.id, nickname: now.nickname, team: now.team } satisfies PlayerView);
}

async function remove({ store, hub }: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const player = touchable(request);
  if (typeof player === 'string') return refuse(reply, player);
  await store.removePlayer(player.id);
  await hub.reload(roomIn(request).id);
  return reply.code(204).send();
}
