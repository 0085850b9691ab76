// given-calls.ts: the calls that were given out lately: they never change, so most records need no look at the store.
import { LRUCache } from 'lru-cache';
import type { Store } from '../stores/store.ts';
import type { CallRow } from '../stores/tables.ts';

export interface GivenCalls {
  readonly find: (id: string) => Promise<CallRow | null>;
  readonly note: (call: CallRow) => void;
}

/** Some hundred bytes each. */
const MOST_NOTED = 50_000;
const ID = /^[\w-]{16}$/;

export function createGivenCalls(store: Pick<Store, 'findCall'>): GivenCalls {
  const noted = new LRUCache<string, CallRow>({ max: MOST_NOTED });
  const note = (call: CallRow): void => void noted.set(call.id, call);
  const find = async (id: string): Promise<CallRow | null> => {
    if (!ID.test(id)) return null;
    const known = noted.get(id);
    if (known) return known;
    const found = await store.findCall(id);
    if (found) note(found);
    return found;
  };
  return { find, note };
}
