// calls.ts: calls that are given out: one at a time for each player and round, so that nobody shops for a lucky seed.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isOrphan } from './away.ts';
import { createBatcher } from './batch.ts';
import type { BeginResult, OwnCallRow, PlayedCall, Store } from './store.ts';
import type { CallRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;
type NewCall = Omit<CallRow, 'attempt'>;
type Verbs = Pick<Store, 'beginCall' | 'findCall' | 'callsOf' | 'playedCalls' | 'firstCalls' | 'openCalls'>;

export function callVerbs(db: Db): Verbs {
  const beginning = createBatcher((calls: readonly NewCall[]) => beginCalls(db, calls));
  return {
    beginCall: async (call): Promise<BeginResult> => {
      try {
        return { kind: 'begun', call: await beginning.add(call) };
      } catch (error) {
        if (isOrphan(error)) return { kind: 'gone' };
        throw error;
      }
    },
    findCall: async (id) => (await db.selectFrom('calls').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
    callsOf: (player) => callsOf(db, player),
    playedCalls: (workshop, round) => playedCalls(db, workshop, round),
    firstCalls: (workshop, round) => firstCalls(db, workshop, round),
    openCalls: (workshop, round) => openCalls(db, workshop, round),
  };
}

const keyOf = ({ player, round }: { readonly player: string; readonly round: number }): string => `${player} ${round}`;

function beginCalls(db: Db, calls: readonly NewCall[]): Promise<readonly CallRow[]> {
  return db.transaction().execute(async (tx) => {
    const players = [...new Set(calls.map(({ player }) => player))];
    const results = await tx
      .selectFrom('results')
      .select(['player', 'round', 'calls'])
      .where('player', 'in', players)
      .execute();
    const before = new Map(results.map((result) => [keyOf(result), result.calls]));
    const asked = calls.map((call) => ({ ...call, attempt: before.get(keyOf(call)) ?? 0 }));
    await tx
      .insertInto('calls')
      .values(asked)
      .onConflict((conflict) => conflict.columns(['player', 'round', 'attempt']).doNothing())
      .execute();
    return standing(tx, asked);
  });
}

/** The call that stands where each was asked for: itself, or an earlier one. */
async function standing(db: Db, asked: readonly CallRow[]): Promise<readonly CallRow[]> {
  const players = [...new Set(asked.map(({ player }) => player))];
  const rounds = [...new Set(asked.map(({ round }) => round))];
  const rows = await db
    .selectFrom('calls')
    .selectAll()
    .where('player', 'in', players)
    .where('round', 'in', rounds)
    .execute();
  const byPlace = new Map(rows.map((row) => [`${keyOf(row)} ${row.attempt}`, row]));
  return asked.map((call) => byPlace.get(`${keyOf(call)} ${call.attempt}`) ?? call);
}

function callsOf(db: Db, player: string): Promise<readonly OwnCallRow[]> {
  return db
    .selectFrom('calls')
    .leftJoin('records', 'records.call', 'calls.id')
    .selectAll('calls')
    .select(['records.total', 'records.tier', 'records.card'])
    .where('calls.player', '=', player)
    .orderBy('calls.round')
    .orderBy('calls.attempt')
    .execute();
}

/** Rows that are read before others get their turn: some milliseconds of a database in the same process. */
const PAGE = 1_000;

async function playedCalls(db: Db, workshop: string, round?: number): Promise<readonly PlayedCall[]> {
  const calls: PlayedCall[] = [];
  for await (const page of pages(db, workshop, round)) calls.push(...page);
  return calls.sort((a, b) => a.seq - b.seq);
}

async function firstCalls(db: Db, workshop: string, round?: number): Promise<readonly PlayedCall[]> {
  const first = new Map<string, PlayedCall>();
  for await (const page of pages(db, workshop, round)) {
    for (const call of page) if (call.seq < (first.get(keyOf(call))?.seq ?? Infinity)) first.set(keyOf(call), call);
  }
  return [...first.values()].sort((a, b) => a.seq - b.seq);
}

/** In the order of the index, so that no page has to be sorted; others get their turn between two. */
async function* pages(db: Db, workshop: string, round?: number): AsyncGenerator<readonly PlayedCall[]> {
  for (let last: PlayedCall | undefined; ;) {
    const page = await pageAfter(db, workshop, round, last);
    yield page;
    last = page.at(-1);
    if (page.length < PAGE) return;
    await nextTurn();
  }
}

function pageAfter(
  db: Db,
  workshop: string,
  round: number | undefined,
  last: PlayedCall | undefined,
): Promise<readonly PlayedCall[]> {
  let query = db
    .selectFrom('records')
    .innerJoin('calls', 'calls.id', 'records.call')
    .where('records.workshop', '=', workshop);
  if (round !== undefined) query = query.where('records.round', '=', round);
  if (last)
    query = query
      .where('records.finished_at', '>=', last.finished_at)
      .where((eb) => eb.or([eb('records.finished_at', '>', last.finished_at), eb('records.seq', '>', last.seq)]));
  return query
    .select(['records.seq', 'records.player', 'records.round', 'records.picks', 'records.total', 'records.tier'])
    .select(['records.card', 'records.finished_at', 'calls.began_at'])
    .select(['calls.scenario', 'calls.version', 'calls.seed'])
    .orderBy('records.finished_at')
    .orderBy('records.seq')
    .limit(PAGE)
    .execute();
}

function openCalls(db: Db, workshop: string, round: number): ReturnType<Store['openCalls']> {
  return db
    .selectFrom('calls')
    .leftJoin('records', 'records.call', 'calls.id')
    .where('calls.workshop', '=', workshop)
    .where('calls.round', '=', round)
    .where('records.seq', 'is', null)
    .select(['calls.player', 'calls.began_at'])
    .execute();
}
