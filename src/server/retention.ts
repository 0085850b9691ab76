// retention.ts: everything of a workshop goes some days after its last call.
import { DAY_MS, type Clock } from './clock.ts';
import type { Hub } from './live/hub.ts';
import type { Store } from './stores/store.ts';

/** Returns how many went. */
export async function sweep(store: Store, hub: Hub, days: number, clock: Clock): Promise<number> {
  const removed = await store.removeOlder(clock() - days * DAY_MS);
  for (const id of removed) await hub.reload(id);
  return removed.length;
}
