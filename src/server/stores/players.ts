// players.ts: players in their table; no two of a workshop look alike.
import type { Kysely } from 'kysely';
import { isOrphan } from './away.ts';
import { createBatcher } from './batch.ts';
import type { Store } from './store.ts';
import type { PlayerRow, Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Verbs = Pick<Store, 'addPlayer' | 'changePlayer' | 'removePlayer' | 'findPlayer'>;

/** The codes of SQLite and PostgreSQL for a value that is there already. */
const DOUBLES = new Set<unknown>(['SQLITE_CONSTRAINT_UNIQUE', '23505']);

export function playerVerbs(db: Db): Verbs {
  const joining = createBatcher((players: readonly PlayerRow[]) => addPlayers(db, players));
  return {
    addPlayer: async (player) => {
      try {
        return await joining.add(player);
      } catch (error) {
        if (isOrphan(error)) return 'gone';
        throw error;
      }
    },
    changePlayer: (id, change) => changePlayer(db, id, change),
    removePlayer: async (id) => void (await db.deleteFrom('players').where('id', '=', id).execute()),
    findPlayer: async (id) =>
      (await db.selectFrom('players').selectAll().where('id', '=', id).executeTakeFirst()) ?? null,
  };
}

async function addPlayers(db: Db, players: readonly PlayerRow[]): Promise<readonly ('added' | 'taken')[]> {
  const added = await db
    .insertInto('players')
    .values([...players])
    .onConflict((conflict) => conflict.columns(['workshop', 'skeleton']).doNothing())
    .returning('id')
    .execute();
  const ids = new Set(added.map(({ id }) => id));
  return players.map(({ id }) => (ids.has(id) ? 'added' : 'taken'));
}

async function changePlayer(
  db: Db,
  id: string,
  change: Parameters<Store['changePlayer']>[1],
): ReturnType<Store['changePlayer']> {
  try {
    const { numUpdatedRows } = await db.updateTable('players').set(change).where('id', '=', id).executeTakeFirst();
    return numUpdatedRows > 0n ? 'changed' : 'gone';
  } catch (error) {
    if (error instanceof Error && 'code' in error && DOUBLES.has(error.code)) return 'taken';
    throw error;
  }
}
