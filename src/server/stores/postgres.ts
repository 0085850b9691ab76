// postgres.ts: PostgreSQL, or anything that speaks like it, by a pool of connections.
import { PostgresDialect, type Dialect } from 'kysely';
import { Pool, TypeOverrides, type PoolConfig } from 'pg';

/** Batches carry most of the traffic: more connections would only wait for one another. */
const MOST_CONNECTIONS = 10;
/** Milliseconds after which a database that does not answer counts as away. */
const CONNECT_MS = 3_000;
const QUERY_MS = 10_000;
/** PostgreSQL's number for `int8`: sums and moments, all far below 2⁵³. */
const INT8 = 20;

/** @param onLost is told when a connection breaks; the next query opens another. */
export function postgresDialect(url: string, onLost: (error: Error) => void): Dialect {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, Number);
  const config: PoolConfig = {
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    types,
  };
  const pool = new Pool(config);
  pool.on('error', onLost);
  // One that breaks while it is lent, between two queries, would otherwise end the program.
  pool.on('connect', (client) => client.on('error', onLost));
  return new PostgresDialect({ pool });
}
