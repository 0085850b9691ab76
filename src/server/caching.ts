// caching.ts: how long a browser may keep each built file without asking again.

/** A year in seconds, the longest RFC 9111 expects anyone to honour. */
const YEAR_S = 31_536_000;

/** For files whose name changes with their content. */
export const FOREVER = `public, max-age=${YEAR_S}, immutable`;
/** For files that keep their name: kept, but asked about (ETag) each time. */
export const ASK_FIRST = 'no-cache';

/** What Vite writes into `assets/` carries its hash; a story carries its version, 12 hex digits, before its ending. */
const HASHED = /^assets\/|\.[0-9a-f]{12}\.[a-z0-9]+$/;

/** @param path of a file within dist/, with forward slashes and without a leading one. */
export function cachingOf(path: string): string {
  return HASHED.test(path.replace(/\.(br|gz)$/, '')) ? FOREVER : ASK_FIRST;
}
