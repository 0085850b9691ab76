// retention.ts: everything of a workshop goes some days after its last call, by a clock that can be believed.
import { DAY_MS, MINUTE_MS, type Clock } from './clock.ts';
import type { Hub } from './live/hub.ts';
import type { Store } from './stores/store.ts';

/** What is too much between two clocks that went on together; corrections by the network's time are seconds. */
const APART_MS = 5 * MINUTE_MS;

export interface Sweeper {
  /** Removes what is too old, unless the clock has jumped since the last look. Returns how many went. */
  readonly look: () => Promise<number>;
}

interface Given {
  readonly store: Pick<Store, 'removeOlder'>;
  readonly hub: Pick<Hub, 'reload'>;
  readonly days: number;
  readonly clock: Clock;
  /** Milliseconds that nobody sets: they only run. */
  readonly steady: () => number;
}

/**
 * A clock that was set wrong makes everything look old, and what is deleted stays so. A start is the likeliest moment,
 * before the network has told the time: so nothing goes at the first look, nor at one after a jump.
 */
export function createSweeper({ store, hub, days, clock, steady }: Given): Sweeper {
  let last = { clock: clock(), steady: steady() };
  const look = async (): Promise<number> => {
    const now = { clock: clock(), steady: steady() };
    const apart = Math.abs(now.clock - last.clock - (now.steady - last.steady));
    last = now;
    if (apart > APART_MS) return 0;
    const removed = await store.removeOlder(now.clock - days * DAY_MS);
    for (const id of removed) await hub.reload(id);
    return removed.length;
  };
  return { look };
}
