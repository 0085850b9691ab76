// memory.ts: what colleagues remember of earlier calls: starting values for stories that declare such variables.
import type { InkValues } from '#core/dialogue/ink.ts';
import type { FinishedCall } from './history.ts';

/** Tiers from which a colleague trusts you, and up to which the last call has cost you trust. */
const TRUSTED_FROM = 3;
const DISTRUSTED_TO = 1;

/**
 * For everyone you have spoken with in another scenario, by their name in small letters: `met_sue` is 1; `trust_sue` is
 * 1, 0 or −1 by how far the last call came; `kept_sue` is 1 where it made promises, −1 where it ought to have, 0 where none
 * were asked of you. Changes lines, never what can be scored.
 * @param history oldest first.
 */
export function remembered(history: readonly FinishedCall[], scenario: string): InkValues {
  const values: Record<string, number> = {};
  for (const call of history) {
    if (call.record.scenario === scenario) continue;
    for (const name of call.people.map(variablePart).filter((part) => part !== null)) {
      values[`met_${name}`] = 1;
      values[`trust_${name}`] = trustOf(call);
      values[`kept_${name}`] = keptOf(call);
    }
  }
  return values;
}

/** Null for a name that no variable of ink can have. */
function variablePart(name: string): string | null {
  const part = name.toLowerCase();
  return /^[a-z]+$/.test(part) ? part : null;
}

function trustOf({ tier, ending }: FinishedCall): number {
  if (tier <= DISTRUSTED_TO || ending === 'lost') return -1;
  return tier >= TRUSTED_FROM ? 1 : 0;
}

function keptOf({ skills: { follow } }: FinishedCall): number {
  if (!follow) return 0;
  return follow.earned > 0 ? 1 : -1;
}
