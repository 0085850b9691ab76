// leave-to.ts: where a call is left to.
import type { OpenCall } from '../state/app-store.ts';
import { hashOf } from '../state/route.ts';

/** The place one came from: the workshop, the best calls, the list. */
export function leaveTo({ part, seat, store }: OpenCall): string {
  if (seat) return hashOf({ at: 'join', code: seat.code });
  return part === 'watch' ? hashOf({ at: 'best', scenario: store.scenario.id }) : hashOf({ at: 'calls' });
}
