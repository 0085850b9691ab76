// open-store.ts: opens the store: its database at today's tables, and its verbs.
import { Kysely, type Dialect } from 'kysely';
import { callVerbs } from './calls.ts';
import { migrate, type Kind } from './migrations.ts';
import { playerVerbs } from './players.ts';
import { postgresDialect } from './postgres.ts';
import { recordBatcher, recordVerbs } from './records.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { workshopVerbs } from './workshops.ts';

export type Place =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly onLost: (error: Error) => void };

/** Throws where the database cannot be had. */
export async function openStore(place: Place): Promise<Store> {
  const { dialect, commits } = counting(
    place.kind === 'sqlite' ? sqliteDialect(place.folder) : postgresDialect(place.url, place.onLost),
  );
  const db = new Kysely<Tables>({ dialect });
  try {
    await prepare(db, place.kind);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOver(db, commits);
}

/** The same dialect, whose driver counts what it commits. */
function counting(dialect: Dialect): { readonly dialect: Dialect; readonly commits: () => number } {
  let commits = 0;
  const createDriver = (): ReturnType<Dialect['createDriver']> => {
    const driver = dialect.createDriver();
    const commit = driver.commitTransaction.bind(driver);
    driver.commitTransaction = async (connection) => {
      await commit(connection);
      commits += 1;
    };
    return driver;
  };
  const own: Omit<Dialect, 'createDriver'> = {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
  return { dialect: { ...own, createDriver }, commits: () => commits };
}

async function prepare(db: Kysely<Tables>, kind: Kind): Promise<void> {
  await migrate(db as unknown as Kysely<never>, kind);
}

function storeOver(db: Kysely<Tables>, commits: () => number): Store {
  const records = recordBatcher(db);
  return {
    ...workshopVerbs(db),
    ...playerVerbs(db),
    ...callVerbs(db),
    ...recordVerbs(db, records),
    groups: records.groups,
    commits,
    close: () => db.destroy(),
  };
}
