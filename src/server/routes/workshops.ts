// workshops.ts: making a workshop, telling of it, changing it, and making it gone.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MadeWorkshop, NewWorkshop, WorkshopChange, WorkshopView } from '#protocol/workshop.ts';
import { tidy } from '../joining/nicknames.ts';
import type { Room } from '../live/room.ts';
import { sizesOf } from '../live/standings.ts';
import { refuse } from '../problems.ts';
import type { KeptScenario, WorkshopColumns } from '../stores/store.ts';
import type { WorkshopRow } from '../stores/tables.ts';
import { bearerOf, drawCode, drawId, drawToken, hashOf, isHashOf } from '../tokens.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';
import { audienceOf, roomIn, type Guards } from './who.ts';

/** A code is taken once in some hundred thousand draws. */
const DRAWS = 5;

export function workshopRoutes(api: Api, services: Services, guards: Guards): void {
  api.post(
    '/workshops',
    {
      schema: { body: NewWorkshop, response: { 201: MadeWorkshop } },
      onRequest: (request, reply) => mayMake(services, request, reply),
    },
    (request, reply) => make(services, request.body, reply),
  );
  api.get(
    '/workshops/:code',
    { schema: { response: { 200: WorkshopView } }, onRequest: guards.anyone },
    (request, reply) => tell(roomIn(request), audienceOf(request) === 'facilitator', reply),
  );
  api.patch(
    '/workshops/:code',
    { schema: { body: WorkshopChange, response: { 200: WorkshopView } }, onRequest: guards.facilitator },
    (request, reply) => change(services, roomIn(request), request.body, request.headers['if-match'], reply),
  );
  api.delete('/workshops/:code', { onRequest: guards.facilitator }, async (request, reply) => {
    const { id } = roomIn(request);
    await services.store.removeWorkshop(id);
    await services.hub.reload(id);
    return reply.code(204).send();
  });
}

async function mayMake(
  { facilitatorKey, limits }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const key = bearerOf(request.headers.authorization);
  if (facilitatorKey !== null && key === null) return refuse(reply, 'key-missing');
  if (facilitatorKey !== null && !isHashOf(key ?? '', hashOf(facilitatorKey))) {
    const counted = await limits.wrongKey.count(request.ip);
    return counted.ok ? refuse(reply, 'key-refused') : refuse(reply, 'too-many', counted);
  }
  const counted = await limits.making.count(request.ip);
  return counted.ok ? undefined : refuse(reply, 'too-many', counted);
}

async function make(services: Services, asked: NewWorkshop, reply: FastifyReply): Promise<FastifyReply> {
  const teams = asked.teams.map(tidy);
  const title = tidy(asked.title);
  if (!title || teams.some((name) => !name)) return refuse(reply, 'malformed-body', { detail: 'A name is empty.' });
  if (new Set(teams.map((name) => name.toLowerCase())).size < teams.length)
    return refuse(reply, 'malformed-body', { detail: 'Two teams have the same name.' });
  const scenarios = new Map<string, KeptScenario>();
  for (const id of new Set(asked.rounds)) {
    const scenario = await services.library.today(id);
    if (!scenario) return refuse(reply, 'no-such-scenario', { detail: `There is no scenario “${id}”.` });
    scenarios.set(id, scenario);
  }
  const rounds = asked.rounds.map((scenario) => ({ scenario, version: scenarios.get(scenario)?.version ?? '' }));
  const facilitatorToken = drawToken();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const row = newRow(asked, title, hashOf(facilitatorToken), services.clock());
    if (await services.store.makeWorkshop({ row, rounds, teams, scenarios: [...scenarios.values()] }))
      return reply.code(201).send({ code: row.code, facilitatorToken } satisfies MadeWorkshop);
  }
  throw new Error(`${DRAWS} codes in a row were taken: there are too many workshops for codes of this length.`);
}

function newRow({ language, best, across }: NewWorkshop, title: string, hash: string, now: number): WorkshopRow {
  return {
    id: drawId(),
    code: drawCode(),
    title,
    language: language ?? 'en',
    // People join first; the facilitator opens.
    state: 'paused',
    round: 0,
    rewind: 0,
    board: 'live',
    best: best ?? null,
    across: across ? 1 : 0,
    split_scenario: null,
    split_decision: null,
    facilitator_hash: hash,
    revision: 1,
    created_at: now,
    closed_at: null,
  };
}

function tell(room: Room, all: boolean, reply: FastifyReply): FastifyReply {
  return reply.header('etag', `"${room.row.revision}"`).send(viewOf(room, all));
}

function viewOf({ row, rounds, teams, players, ...room }: Room, all: boolean): WorkshopView {
  const sizes = sizesOf({ row, rounds, teams, players, ...room });
  return {
    code: row.code,
    title: row.title,
    language: row.language,
    state: row.state,
    round: row.round,
    rounds: all ? [...rounds] : rounds.slice(0, row.round + 1),
    roundsInAll: rounds.length,
    teams: teams.map((name, id) => ({ id, name, players: sizes[id] ?? 0 })),
    players: players.size,
    rewind: row.rewind === 1,
    board: row.board,
    best: row.best,
    across: row.across === 1,
    split: splitOf(row),
  };
}

function splitOf({ split_scenario: scenario, split_decision: decision }: WorkshopRow): WorkshopView['split'] {
  return scenario === null || decision === null ? null : { scenario, decision };
}

async function change(
  { store, hub, clock }: Services,
  room: Room,
  asked: WorkshopChange,
  ifMatch: string | undefined,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (asked.round !== undefined && asked.round >= room.rounds.length)
    return refuse(reply, 'no-such-round', { detail: `The last round is ${room.rounds.length - 1}.` });
  if (asked.split && !room.rounds.some(({ scenario }) => scenario === asked.split?.scenario))
    return refuse(reply, 'no-such-decision', { detail: 'No round plays this scenario.' });
  const title = asked.title === undefined ? undefined : tidy(asked.title);
  if (title === '') return refuse(reply, 'malformed-body', { detail: 'The title is empty.' });
  const revision = readRevision(ifMatch);
  const changed = await store.changeWorkshop(
    room.id,
    columnsOf({ ...asked, ...(title ? { title } : {}) }, room, clock()),
    revision,
  );
  const now = await hub.reload(room.id);
  if (!now) return refuse(reply, 'unknown-workshop');
  return changed ? tell(now, true, reply) : refuse(reply, 'workshop-changed');
}

/** −1, which no workshop has, for what is no revision of ours; null for any. */
function readRevision(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  return Number(/^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1] ?? -1);
}

function columnsOf({ rewind, across, split, ...asked }: WorkshopChange, { row }: Room, now: number): WorkshopColumns {
  return {
    ...asked,
    ...(rewind === undefined ? {} : { rewind: rewind ? 1 : 0 }),
    ...(across === undefined ? {} : { across: across ? 1 : 0 }),
    ...(split === undefined
      ? {}
      : { split_scenario: split?.scenario ?? null, split_decision: split?.decision ?? null }),
    ...(asked.state === undefined ? {} : { closed_at: asked.state === 'closed' ? (row.closed_at ?? now) : null }),
  };
}
