// facts.tsx: what is kept of a call, in words: its day, its tier.
import { isOneOf } from '#core/dialogue/words.ts';
import '#ui/debrief-texts.ts';
import { t } from '#ui/text.ts';
import type { JSX } from 'preact';
import { TIERS } from '../state/guess.ts';

/** `at` in epoch milliseconds. */
export function Day({ at }: { at: number }): JSX.Element {
  return <time dateTime={new Date(at).toISOString()}>{dayWords(at)}</time>;
}

export function dayWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** What is kept on the device may claim any whole number. */
export function tierWords(tier: number): string {
  return t(`beside.tier.${isOneOf(TIERS, tier) ? tier : 0}`);
}
