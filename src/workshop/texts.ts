// texts.ts: the words of these pages, and those for every refusal.
import debrief from '#ui/messages/en/debrief.json';
import pages from '#ui/messages/en/pages.json';
import workshop from '#ui/messages/en/workshop.json';
import { addTexts, t } from '#ui/text.ts';
import type { RefusalCode } from '#protocol/ask.ts';

// Skills and dialogs are called here what the game calls them.
addTexts(debrief);
addTexts(pages);
addTexts(workshop);

/** What went wrong, and what can be done about it. */
export function refusalText(code: RefusalCode): string {
  const text = t(`problem.${code}`);
  // A server newer than this page may refuse in ways the page has no words for.
  return text === `problem.${code}` ? t('problem.server-fault') : text;
}
