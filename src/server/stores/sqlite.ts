// sqlite.ts: one SQLite file by libsql: what is acknowledged is on the disk.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import Database from 'libsql';
import { LRUCache } from 'lru-cache';

const FILE = 'workshops.sqlite';
/** Milliseconds to wait for another process that writes to the same file. */
const BUSY_MS = 5_000;
/** Statements kept ready: batches differ by their number of rows. */
const MOST_STATEMENTS = 300;
/** SQLite's number for `synchronous=FULL`: a commit returns once it is on the disk. */
const FULL = 2;

type File = Database.Database;
type Statement = Database.Statement<unknown[]>;

export function sqliteDialect(folder: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOver(openFile(folder)),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Throws where the folder cannot be had or the disk would not be waited for. */
function openFile(folder: string): File {
  mkdirSync(folder, { recursive: true });
  const file = new Database(join(folder, FILE));
  file.exec(`pragma busy_timeout = ${BUSY_MS}`);
  file.exec('pragma journal_mode = WAL');
  file.exec('pragma synchronous = FULL');
  file.exec('pragma foreign_keys = ON');
  assertPragma(file, 'journal_mode', 'wal');
  assertPragma(file, 'synchronous', FULL);
  assertPragma(file, 'foreign_keys', 1);
  return file;
}

function assertPragma(file: File, name: string, wanted: unknown): void {
  const [row] = file.prepare(`pragma ${name}`).all() as Record<string, unknown>[];
  if (row?.[name] !== wanted) throw new Error(`SQLite has ${name} = ${String(row?.[name])}, not ${String(wanted)}.`);
}

/** One connection, lent in the order it was asked for; Kysely's own wakes every waiter for each turn. */
function driverOver(file: File): Driver {
  const connection = connectionTo(file);
  const turns = takeTurns();
  const run = async (statement: string): Promise<void> =>
    void (await connection.executeQuery(CompiledQuery.raw(statement)));
  return {
    init: () => Promise.resolve(),
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    // A full disk ends the transaction by itself.
    rollbackTransaction: () => (file.inTransaction ? run('rollback') : Promise.resolve()),
    releaseConnection: () => Promise.resolve(turns.give()),
    destroy: () => Promise.resolve(void file.close()),
  };
}

function connectionTo(file: File): DatabaseConnection {
  const statements = new LRUCache<string, Statement>({ max: MOST_STATEMENTS });
  const prepare = (text: string): Statement => {
    const known = statements.get(text) ?? file.prepare(text);
    statements.set(text, known);
    return known;
  };
  return {
    executeQuery: <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = prepare(sql);
      if (statement.reader) return Promise.resolve({ rows: statement.all(...parameters) as R[] });
      const { changes } = statement.run(...parameters);
      return Promise.resolve({ rows: [], numAffectedRows: BigInt(changes) });
    },
    streamQuery: () => {
      throw new Error('Nothing is streamed from SQLite here: ask for the rows.');
    },
  };
}

function takeTurns(): { readonly take: () => Promise<void>; readonly give: () => void } {
  const waiting: (() => void)[] = [];
  let taken = false;
  const take = (): Promise<void> => {
    if (taken) return new Promise((resolve) => waiting.push(resolve));
    taken = true;
    return Promise.resolve();
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  return { take, give };
}
