// batch.ts: what arrives in one turn of the event loop is written together, and acknowledged after it.
import { isAway } from './away.ts';

/** Rows of one statement: far below the 32,766 values that SQLite binds. */
const MOST_IN_A_BATCH = 500;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface Batcher<T, R> {
  readonly add: (item: T) => Promise<R>;
  /** Groups written so far, each with one commit. */
  readonly groups: () => number;
}

/** `write` answers for each item in order, and writes all of them or none. One bad item does not refuse the others. */
export function createBatcher<T, R>(write: (items: readonly T[]) => Promise<readonly R[]>): Batcher<T, R> {
  const waiting: Waiting<T, R>[] = [];
  let running = false;
  let groups = 0;
  const writeAll = async (): Promise<void> => {
    while (waiting.length) {
      groups += 1;
      await writeGroup(waiting.splice(0, MOST_IN_A_BATCH), write);
    }
    running = false;
  };
  const add = (item: T): Promise<R> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      setImmediate(() => void writeAll());
    });
  return { add, groups: () => groups };
}

async function writeGroup<T, R>(
  group: readonly Waiting<T, R>[],
  write: (items: readonly T[]) => Promise<readonly R[]>,
): Promise<void> {
  try {
    const results = await write(group.map(({ item }) => item));
    for (const [at, { resolve }] of group.entries()) resolve(results[at] as R);
  } catch (error) {
    if (group.length === 1 || isAway(error)) return group.forEach(({ reject }) => reject(error));
    for (const one of group) await writeGroup([one], write);
  }
}
