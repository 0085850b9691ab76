// records.ts: calls that come back: stored once, and counted in the same transaction.
import { sql, type Kysely, type Transaction } from 'kysely';
import { isOrphan } from './away.ts';
import { createBatcher, type Batcher } from './batch.ts';
import { isBetter } from './better.ts';
import type { HandInResult, Store } from './store.ts';
import type { NewRecord, ResultRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Verbs = Pick<Store, 'handIn' | 'findRecord'>;

export function recordBatcher(db: Db): Batcher<NewRecord, HandInResult> {
  return createBatcher((records: readonly NewRecord[]) => handInAll(db, records));
}

export function recordVerbs(db: Db, batcher: Batcher<NewRecord, HandInResult>): Verbs {
  return {
    handIn: async (record) => {
      try {
        return await batcher.add(record);
      } catch (error) {
        if (isOrphan(error)) return { kind: 'gone' };
        throw error;
      }
    },
    findRecord: async (call) =>
      (await db.selectFrom('records').selectAll().where('call', '=', call).executeTakeFirst()) ?? null,
  };
}

function handInAll(db: Db, records: readonly NewRecord[]): Promise<readonly HandInResult[]> {
  return db.transaction().execute(async (tx) => {
    const stored = await tx
      .insertInto('records')
      .values([...records])
      .onConflict((conflict) => conflict.column('call').doNothing())
      .returning(['call', 'seq'])
      .execute();
    const seqs = new Map(stored.map(({ call, seq }) => [call, seq]));
    const results = await addResults(tx, mergeNew(records, seqs));
    return outcomes(records, seqs, results);
  });
}

/** One copy of a record that came twice in a batch is the stored one, the other was known. */
function outcomes(
  records: readonly NewRecord[],
  seqs: ReadonlyMap<string, number>,
  results: ReadonlyMap<string, ResultRow>,
): HandInResult[] {
  const told = new Set<string>();
  return records.map((record) => {
    const result = results.get(keyOf(record));
    if (!seqs.has(record.call) || told.has(record.call) || !result) return { kind: 'known' };
    told.add(record.call);
    return { kind: 'stored', result };
  });
}

const keyOf = ({ player, round }: Pick<ResultRow, 'player' | 'round'>): string => `${player} ${round}`;

/** What the new records add, by player and round, always in the same order, so that two instances never wait in a circle. */
function mergeNew(records: readonly NewRecord[], seqs: ReadonlyMap<string, number>): ResultRow[] {
  const merged = new Map<string, ResultRow>();
  const seen = new Set<string>();
  for (const record of records) {
    const seq = seqs.get(record.call);
    if (seq === undefined || seen.has(record.call)) continue;
    seen.add(record.call);
    const { player, round, workshop, total, tier } = record;
    const before = merged.get(keyOf(record));
    const now: ResultRow = { player, round, workshop, total, tier, seq, calls: (before?.calls ?? 0) + 1 };
    merged.set(keyOf(record), before && !isBetter(now, before) ? { ...before, calls: now.calls } : now);
  }
  return [...merged.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The same as `isBetter`, in the database’s words. */
const BETTER = sql<boolean>`excluded.total > results.total or (excluded.total = results.total and excluded.seq < results.seq)`;

async function addResults(tx: Transaction<Tables>, added: readonly ResultRow[]): Promise<Map<string, ResultRow>> {
  if (added.length === 0) return new Map();
  const rows = await tx
    .insertInto('results')
    .values([...added])
    .onConflict((conflict) =>
      conflict.columns(['player', 'round']).doUpdateSet({
        total: sql<number>`case when ${BETTER} then excluded.total else results.total end`,
        tier: sql<number>`case when ${BETTER} then excluded.tier else results.tier end`,
        seq: sql<number>`case when ${BETTER} then excluded.seq else results.seq end`,
        calls: sql<number>`results.calls + excluded.calls`,
      }),
    )
    .returningAll()
    .execute();
  return new Map(rows.map((row) => [keyOf(row), row]));
}
