// migrations.ts: the steps that bring a database to today's tables; a step that has run is never changed.
import { Migrator, type Kysely, type Migration } from 'kysely';

export type Kind = 'sqlite' | 'postgres';

/** A migration knows the tables as they were then, not as they are typed now. */
type Old = Kysely<unknown>;

/** Runs what has not run yet. Several instances may do so at once: PostgreSQL lets one pass and the others wait. */
export async function migrate(db: Kysely<never>, kind: Kind): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrationsFor(kind)) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('The tables could not be made.', { cause: error });
}

function migrationsFor(kind: Kind): Record<string, Migration> {
  return {
    '2026-11-workshops': {
      up: async (db) => {
        await makeWorkshops(db);
        await makePlayers(db);
        await makeCalls(db, kind);
      },
    },
  };
}

async function makeWorkshops(db: Old): Promise<void> {
  await db.schema
    .createTable('scenarios')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('compiled', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('scenarios_key', ['id', 'version'])
    .execute();
  await db.schema
    .createTable('workshops')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('rewind', 'integer', (column) => column.notNull())
    .addColumn('board', 'text', (column) => column.notNull())
    .addColumn('best', 'integer')
    .addColumn('across', 'integer', (column) => column.notNull())
    .addColumn('split_scenario', 'text')
    .addColumn('split_decision', 'text')
    .addColumn('facilitator_hash', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .execute();
  await db.schema
    .createTable('rounds')
    .addColumn('workshop', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rounds_key', ['workshop', 'number'])
    .execute();
  await db.schema.createIndex('rounds_by_scenario').on('rounds').column('scenario').execute();
}

async function makePlayers(db: Old): Promise<void> {
  await db.schema
    .createTable('teams')
    .addColumn('workshop', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('teams_key', ['workshop', 'number'])
    .execute();
  await db.schema
    .createTable('players')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workshop', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('team', 'integer', (column) => column.notNull())
    .addColumn('nickname', 'text', (column) => column.notNull())
    .addColumn('skeleton', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('players_unlike', ['workshop', 'skeleton'])
    .execute();
}

async function makeCalls(db: Old, kind: Kind): Promise<void> {
  await db.schema
    .createTable('calls')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('player', 'text', (column) => column.notNull().references('players.id').onDelete('cascade'))
    .addColumn('workshop', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('scenario', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('began_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('calls_one_at_a_time', ['player', 'round', 'attempt'])
    .execute();
  await db.schema.createIndex('calls_by_workshop').on('calls').columns(['workshop', 'round']).execute();
  await db.schema
    .createTable('records')
    .addColumn('seq', kind === 'postgres' ? 'bigserial' : 'integer', (column) =>
      kind === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn('call', 'text', (column) => column.notNull().unique().references('calls.id').onDelete('cascade'))
    .addColumn('player', 'text', (column) => column.notNull())
    .addColumn('workshop', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('picks', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('tier', 'integer', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('records_by_workshop').on('records').columns(['workshop', 'finished_at']).execute();
  await makeResults(db);
}

async function makeResults(db: Old): Promise<void> {
  await db.schema
    .createTable('results')
    .addColumn('player', 'text', (column) => column.notNull().references('players.id').onDelete('cascade'))
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('workshop', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('tier', 'integer', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('calls', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('results_key', ['player', 'round'])
    .execute();
  await db.schema.createIndex('results_by_workshop').on('results').column('workshop').execute();
}
