// certificate.ts: what a certificate says: the calls that were played to their end, no more.
import type { FinishedCall } from '../../state/history.ts';

export interface CertifiedCall {
  /** The call in which the best tier was first reached. */
  readonly call: FinishedCall;
  readonly tier: number;
}

export interface Certificate {
  /** In the order in which they were first played to their end. */
  readonly calls: readonly CertifiedCall[];
  /** When the first and the last call was finished, in epoch milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** Null where nothing was played to its end. @param history oldest first. */
export function certificateOf(history: readonly FinishedCall[]): Certificate | null {
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return null;
  const best = new Map<string, CertifiedCall>();
  for (const call of history) {
    const before = best.get(call.record.scenario);
    if (!before || call.tier > before.tier) best.set(call.record.scenario, { call, tier: call.tier });
  }
  return { calls: [...best.values()], first: first.at, last: last.at };
}
