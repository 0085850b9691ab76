// shelf.ts: what a journey finds on the device when it begins, so that it need not play its way there.
import type { Guess } from '#game/state/guess.ts';
import { INITIAL, type Settings } from '#game/state/settings.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { recordOfPicks, type Story } from './stories.ts';

/** For journeys that are not about how lines appear. */
export const QUICK: Settings = { ...INITIAL, textSpeed: 'instant' };

export const A_GUESS: Guess = { tier: 2, turn: null, sure: 3 };

/** A kept call with these picks; with a guess it stands in the debrief. */
export function saveOf(story: Story, picks: readonly string[], guess: Guess | null = null): Record<string, unknown> {
  return { settings: QUICK, [`call/${story.scenario.id}`]: { record: recordOfPicks(story, picks), guess } };
}

/** A phone that is about to ring, with the chance of this record and what is remembered in it. */
export function ringOf(record: CallRecord): Record<string, unknown> {
  return { settings: QUICK, [`call/${record.scenario}`]: { record: { ...record, picks: [] }, guess: null } };
}
