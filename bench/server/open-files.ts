// open-files.ts: how many files a process may hold open here; every connection is one.
import { readFileSync } from 'node:fs';

/** Node raises its soft limit to the hard one by itself. */
export function mostFiles(): number {
  try {
    return readMost(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return Infinity;
  }
}

/** The hard limit in what Linux tells of a process; Infinity where there is none. */
export function readMost(limits: string): number {
  const hard = /^Max open files\s+\S+\s+(\d+)/m.exec(limits)?.[1];
  return hard === undefined ? Infinity : Number(hard);
}
