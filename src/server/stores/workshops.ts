// workshops.ts: workshops in their tables, with their rounds, teams and the versions they pin.
import type { Kysely } from 'kysely';
import type { NewWorkshopRows, Store, Workshop, WorkshopColumns } from './store.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Verbs = Pick<
  Store,
  | 'makeWorkshop'
  | 'findWorkshop'
  | 'loadWorkshop'
  | 'changeWorkshop'
  | 'removeWorkshop'
  | 'findScenario'
  | 'removeOlder'
  | 'acrossResults'
>;

export function workshopVerbs(db: Db): Verbs {
  return {
    makeWorkshop: (made) => makeWorkshop(db, made),
    findWorkshop: async (code) => {
      const found = await db.selectFrom('workshops').select('id').where('code', '=', code).executeTakeFirst();
      return found?.id ?? null;
    },
    loadWorkshop: (id) => loadWorkshop(db, id),
    changeWorkshop: (id, change, revision) => changeWorkshop(db, id, change, revision),
    removeWorkshop: async (id) => void (await db.deleteFrom('workshops').where('id', '=', id).execute()),
    findScenario: (id, version) => findScenario(db, id, version),
    removeOlder: (before) => removeOlder(db, before),
    acrossResults: (scenario) => acrossResults(db, scenario),
  };
}

function makeWorkshop(db: Db, { row, rounds, teams, scenarios }: NewWorkshopRows): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('workshops')
      .values(row)
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('id')
      .execute();
    if (made.length === 0) return false;
    await tx
      .insertInto('scenarios')
      .values([...scenarios])
      .onConflict((conflict) => conflict.columns(['id', 'version']).doNothing())
      .execute();
    const workshop = row.id;
    await tx
      .insertInto('rounds')
      .values(rounds.map((round, number) => ({ workshop, number, ...round })))
      .execute();
    await tx
      .insertInto('teams')
      .values(teams.map((name, number) => ({ workshop, number, name })))
      .execute();
    return true;
  });
}

async function loadWorkshop(db: Db, id: string): Promise<Workshop | null> {
  const row = await db.selectFrom('workshops').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const [rounds, teams, players, results] = await Promise.all([
    db.selectFrom('rounds').select(['scenario', 'version']).where('workshop', '=', id).orderBy('number').execute(),
    db.selectFrom('teams').select('name').where('workshop', '=', id).orderBy('number').execute(),
    db.selectFrom('players').selectAll().where('workshop', '=', id).orderBy('joined_at').orderBy('id').execute(),
    db.selectFrom('results').selectAll().where('workshop', '=', id).execute(),
  ]);
  return { row, rounds, teams: teams.map(({ name }) => name), players, results };
}

async function changeWorkshop(db: Db, id: string, change: WorkshopColumns, revision: number | null): Promise<boolean> {
  let query = db
    .updateTable('workshops')
    .set(change)
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id);
  if (revision !== null) query = query.where('revision', '=', revision);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function findScenario(db: Db, id: string, version: string): Promise<string | null> {
  const found = await db
    .selectFrom('scenarios')
    .select('compiled')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return found?.compiled ?? null;
}

async function removeOlder(db: Db, before: number): Promise<readonly string[]> {
  const removed = await db
    .deleteFrom('workshops')
    .where('created_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('records')
            .select('records.seq')
            .whereRef('records.workshop', '=', 'workshops.id')
            .where('records.finished_at', '>=', before),
        ),
      ),
    )
    .returning('id')
    .execute();
  return removed.map(({ id }) => id);
}

/** Hidden boards stay hidden here too. */
async function acrossResults(db: Db, scenario: string): ReturnType<Store['acrossResults']> {
  const results = await db
    .selectFrom('rounds')
    .innerJoin('workshops', 'workshops.id', 'rounds.workshop')
    .innerJoin('results', (join) =>
      join.onRef('results.workshop', '=', 'rounds.workshop').onRef('results.round', '=', 'rounds.number'),
    )
    .innerJoin('players', 'players.id', 'results.player')
    .where('rounds.scenario', '=', scenario)
    .where('workshops.across', '=', 1)
    .where('workshops.board', '=', 'live')
    .select(['results.workshop', 'results.player', 'results.round', 'results.total', 'results.seq'])
    .select(['rounds.version', 'players.team', 'workshops.best'])
    .execute();
  const workshops = [...new Set(results.map(({ workshop }) => workshop))];
  if (workshops.length === 0) return { results, teams: [] };
  const teams = await db
    .selectFrom('teams')
    .leftJoin('players', (join) =>
      join.onRef('players.workshop', '=', 'teams.workshop').onRef('players.team', '=', 'teams.number'),
    )
    .where('teams.workshop', 'in', workshops)
    .groupBy(['teams.workshop', 'teams.number', 'teams.name'])
    .select(['teams.workshop', 'teams.number as team', 'teams.name'])
    .select(({ fn }) => fn.count<number>('players.id').as('players'))
    .execute();
  return { results, teams };
}
