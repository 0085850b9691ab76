// calls.ts: a call is given out with its seed, and comes back as a record that is played again.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readRecord, type CallRecord } from '#core/replay/record.ts';
import { parseJson } from '#core/replay/scenario.ts';
import { BegunCall, HandedInRecord, NewCall, ScorecardAnswer } from '#protocol/call.ts';
import type { ProblemCode } from '#protocol/problem.ts';
import { elapsed, MINUTE_MS } from '../clock.ts';
import type { Room } from '../live/room.ts';
import { refuse, type ProblemFacts } from '../problems.ts';
import type { CallRow } from '../stores/tables.ts';
import { drawId, drawSeed } from '../tokens.ts';
import type { Path } from '../verifying/paths.ts';
import type { Api } from './api.ts';
import type { Services } from './services.ts';
import { playerIn, roomIn, type Guards } from './who.ts';

/** Bytes: 500 picks with ids of a hundred letters. */
const LARGEST_RECORD = 65_536;
/** After the closing, for phones that were offline. */
const GRACE_MS = 10 * MINUTE_MS;
/** Of one player and round: nobody plays more, a program might. */
const MOST_CALLS = 100;

export function callRoutes(api: Api, services: Services, guards: Guards): void {
  api.post(
    '/workshops/:code/calls',
    { schema: { body: NewCall, response: { '2xx': BegunCall } }, onRequest: guards.player },
    (request, reply) => begin(services, request, request.body, reply),
  );
  api.put(
    '/workshops/:code/calls/:callId',
    {
      schema: { body: HandedInRecord, response: { '2xx': ScorecardAnswer } },
      bodyLimit: LARGEST_RECORD,
      config: { malformed: 'malformed-record' },
      // The core says better than the schema what is wrong with a record.
      attachValidation: true,
      onRequest: guards.player,
    },
    (request, reply) => handIn(services, request, reply),
  );
}

async function begin(
  services: Services,
  request: FastifyRequest,
  { scenario }: NewCall,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const room = roomIn(request);
  const player = playerIn(request);
  const { state, round: current } = room.row;
  if (state !== 'open') return refuse(reply, state === 'paused' ? 'workshop-paused' : 'workshop-closed');
  const round = room.rounds.slice(0, current + 1).findLastIndex((each) => each.scenario === scenario);
  const pinned = room.rounds[round];
  if (!pinned) return refuse(reply, 'not-this-round');
  if ((player.results.get(round)?.calls ?? 0) >= MOST_CALLS) return refuse(reply, 'too-many-calls');
  const id = drawId();
  const asked = { id, player: player.id, workshop: room.id, round, ...pinned, seed: drawSeed() };
  const begun = await services.store.beginCall({ ...asked, began_at: services.clock() });
  if (begun.kind === 'gone') return refuse(reply, 'unknown-player');
  services.calls.note(begun.call);
  const { version, seed } = begun.call;
  return reply.code(begun.call.id === id ? 201 : 200).send({ callId: begun.call.id, scenario, version, seed });
}

async function handIn(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { callId = '' } = request.params as { readonly callId?: string };
  const call = await services.calls.find(callId);
  if (!call || call.player !== playerIn(request).id) return refuse(reply, 'unknown-call');
  const reading = readRecord(request.body);
  if (!reading.ok) return refuse(reply, 'malformed-record', { detail: reading.message });
  if (request.validationError) return refuse(reply, 'malformed-record', { detail: request.validationError.message });
  const { record } = reading;
  const mismatch = mismatchOf(record, call);
  if (mismatch) return refuseRecord(services, call, reply, mismatch);
  if (isOver(roomIn(request), services.clock())) return answerKnown(services, call, record, reply, 'workshop-closed');
  const loaded = await services.library.load(call.scenario, call.version);
  if (!loaded) throw new Error(`Version ${call.version} of ${call.scenario} was pinned and is not kept.`);
  const path = services.paths.of(loaded, record);
  if (!path.ok) return refuseRecord(services, call, reply, path.refusal.code, factsOf(path.refusal));
  return store(services, call, record, path, reply);
}

function mismatchOf(record: CallRecord, call: CallRow): ProblemCode | null {
  if (record.scenario !== call.scenario) return 'other-scenario';
  if (record.version !== call.version) return 'other-version';
  return record.seed === call.seed ? null : 'other-seed';
}

function isOver({ row }: Room, now: number): boolean {
  return row.state === 'closed' && elapsed(row.closed_at ?? now, now) > GRACE_MS;
}

function factsOf(refusal: { readonly message: string; readonly at?: number }): ProblemFacts {
  return { detail: refusal.message, ...(refusal.at === undefined ? {} : { at: refusal.at }) };
}

/** Where a record is in already, any other is another record, whatever else is wrong with it. */
async function refuseRecord(
  { store, limits }: Services,
  call: CallRow,
  reply: FastifyReply,
  code: ProblemCode,
  facts: ProblemFacts = {},
): Promise<FastifyReply> {
  const counted = await limits.refused.count(call.player);
  if (!counted.ok) return refuse(reply, 'too-many', counted);
  return (await store.findRecord(call.id)) ? refuse(reply, 'other-record') : refuse(reply, code, facts);
}

async function store(
  services: Services,
  call: CallRow,
  record: CallRecord,
  { scorecard }: Extract<Path, { ok: true }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { player, workshop, round } = call;
  const stored = await services.store.handIn({
    call: call.id,
    player,
    workshop,
    round,
    picks: JSON.stringify(record.picks),
    total: scorecard.total,
    tier: scorecard.tier,
    card: JSON.stringify(scorecard),
    finished_at: services.clock(),
  });
  if (stored.kind === 'gone') return refuse(reply, 'unknown-player');
  if (stored.kind === 'known') return answerKnown(services, call, record, reply, 'other-record');
  services.hub.tell(workshop, { kind: 'result', result: stored.result });
  return reply.code(201).send(scorecard);
}

/** The same again gets the same; anything else is refused. */
async function answerKnown(
  services: Services,
  call: CallRow,
  record: CallRecord,
  reply: FastifyReply,
  otherwise: ProblemCode,
): Promise<FastifyReply> {
  const known = await services.store.findRecord(call.id);
  if (known?.picks !== JSON.stringify(record.picks)) return refuse(reply, otherwise);
  return reply.code(200).send(parseJson(known.card));
}
