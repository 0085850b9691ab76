// announce.ts: what someone who listens is told when a call goes on; each thing once, and whole.
import type { Line } from '#core/dialogue/words.ts';
import { t } from '#ui/text.ts';
import type { CallState } from '../state/call-store.ts';

/** As much of a call as is spoken of. */
export type Spoken = Pick<CallState, 'line' | 'lineNumber' | 'said' | 'picks' | 'person' | 'mood'>;

export function announcements(before: Spoken | null, now: Spoken): string[] {
  const texts: string[] = [];
  const picked = before !== null && now.picks > before.picks;
  if (picked && now.said !== null) texts.push(t('call.youSaid', { text: now.said }));
  if (picked && now.mood !== before.mood) texts.push(moodText(before.mood, now.mood, before.person));
  if (now.line && now.lineNumber !== (before?.lineNumber ?? 0)) texts.push(lineText(now.line));
  return texts;
}

function moodText(before: Spoken['mood'], now: Spoken['mood'], name: string): string {
  return t(now > before ? 'call.warmer' : 'call.warier', { name, mood: t(`mood.${now}`) });
}

/** A line as it is read out and as the transcript prints it. */
export function lineText({ speaker, how, text }: Line): string {
  if (speaker === null) return text;
  return how === null ? t('call.heard', { name: speaker, text }) : t('call.heardHow', { name: speaker, how, text });
}
