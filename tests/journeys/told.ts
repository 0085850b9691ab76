// told.ts: what someone who listens was told of a call, beside what was said in it.
import type { Page } from '@playwright/test';
import type { Entry } from '#core/dialogue/words.ts';
import type { Told } from './page-side.ts';
import { verified, type Played } from './stories.ts';
import { words } from './words.ts';

export function allTold(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => window.journeyTold);
}

/** What the call's live region said, but for the moods; a line in any other region too would be told twice. */
export async function toldInLog(page: Page): Promise<readonly string[]> {
  const told = (await allTold(page)).map(({ text }) => text);
  return told.filter((text) => !isMood(text) && !isCaption(text));
}

/** The call, line by line, as the live region words it. */
export function wordsOfCall(story: Played, record: unknown): readonly string[] {
  return verified(story, record).transcript.entries.map(wordsOf);
}

function wordsOf(entry: Entry): string {
  if (entry.kind === 'pick') return words('call.youSaid', { text: entry.reply.text });
  const { speaker: name, how, text } = entry.line;
  if (name === null) return text;
  return how === null ? words('call.heard', { name, text }) : words('call.heardHow', { name, how, text });
}

const MOODS = [1, 2, 3, 4, 5] as const;

/** “Sue seems warmer: listening.” has a name in front and a mood behind. */
function isMood(text: string): boolean {
  const said = MOODS.flatMap((mood) =>
    (['call.warmer', 'call.warier'] as const).map((key) =>
      words(key, { name: '', mood: words(`mood.${mood}`) }).trim(),
    ),
  );
  return said.some((ending) => text.endsWith(ending));
}

function isCaption(text: string): boolean {
  return text.startsWith('♪');
}
