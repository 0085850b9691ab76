// replay.ts: a record played again, as far as the story allows.
import { openStory, type InkStory } from '#core/dialogue/ink.ts';
import { proceed } from '#core/dialogue/session.ts';
import { momentOf, pick, startCall, type Call } from './call.ts';
import type { CallRecord } from './record.ts';
import type { Scenario } from './scenario.ts';

export const PICK_REFUSALS = ['unknown-pick', 'pick-not-on-offer', 'picks-after-end'] as const;
export type PickRefusal = (typeof PICK_REFUSALS)[number];

/** Where a record stops fitting the story: `at` is the number of the pick, from 0. */
export interface Change {
  readonly code: PickRefusal | 'story-fault';
  readonly at: number;
}

export interface Replay {
  readonly call: Call;
  /** Null when every pick still fits. */
  readonly changed: Change | null;
}

/** Lines and picks of one call, far above any (the longest have about 60): a story that goes round in circles ends here. */
const MOST_ENTRIES = 5_000;

/**
 * Plays a record as far as the story still allows and says at which pick it changed; versions may differ.
 * `story` is the scenario's own, at its beginning.
 */
export function replay(scenario: Scenario, record: CallRecord, story: InkStory = openStory(scenario.ink)): Replay {
  const call = startCall(scenario, record.seed, record.given, story);
  for (const [at, id] of record.picks.entries()) {
    proceedToStop(call);
    if (call.session.entries.length > MOST_ENTRIES) return { call, changed: { code: 'story-fault', at } };
    if (!pick(call, id)) return { call, changed: { code: refusalAt(call, id), at } };
  }
  return { call, changed: null };
}

/** Passes over the lines until something is to be picked or the call is over. */
export function proceedToStop(call: Call): void {
  while (momentOf(call).at === 'line') proceed(call.session);
}

function refusalAt(call: Call, id: string): Change['code'] {
  const { at } = momentOf(call);
  if (at === 'end') return 'picks-after-end';
  if (at === 'fault') return 'story-fault';
  return call.scenario.replies.includes(id) ? 'pick-not-on-offer' : 'unknown-pick';
}
