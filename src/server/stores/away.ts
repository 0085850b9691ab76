// away.ts: tells a database that is away or full, which comes back, from a fault of ours, which does not.

/** SQLite: the disk is full, broken, read-only or held by another process. */
const SQLITE_AWAY = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL)/;
/** PostgreSQL's classes: 08 connection, 40 rolled back to be tried again, 53 out of resources, 57P shut down, 58 system. */
const POSTGRES_AWAY = /^(08|40|53|57P|58)/;
const NETWORK_AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
/** What pg says without a code. */
const SAID =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|query read timeout|connection error|not queryable/i;
/** A row that belongs to something that was removed meanwhile. */
const ORPHANS = new Set(['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']);

export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  const code = codeOf(error);
  if (SQLITE_AWAY.test(code) || NETWORK_AWAY.has(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code) && POSTGRES_AWAY.test(code)) return true;
  return error instanceof Error && SAID.test(error.message);
}

export function isOrphan(error: unknown): boolean {
  return ORPHANS.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
