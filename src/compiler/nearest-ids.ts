// nearest-ids.ts: the few ids that a strange one was probably meant to be.
import { nearest } from './nearest.ts';

/** More than this is no help. */
const MOST = 3;

/** The nearest first: those a slip away, then those that begin alike. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let one = nearest(id, ids); one !== null && found.length < MOST;) {
    found.push(one);
    one = nearest(
      id,
      ids.filter((other) => !found.includes(other)),
    );
  }
  const alike = ids.filter((other) => !found.includes(other) && (other.startsWith(id) || id.startsWith(other)));
  return [...found, ...alike].slice(0, MOST);
}
