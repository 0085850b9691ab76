// join-texts.ts: the words of a workshop as a player sees it; whoever draws a part of it imports this.
import join from '#ui/messages/en/join.json';
import { addTexts, t } from '#ui/text.ts';
import type { RefusalCode } from '#protocol/ask.ts';

addTexts(join);

/** In its own words where the catalogue has some. */
export function refusalText(code: RefusalCode): string {
  const key = `refusal.${code}`;
  return isTold(key) ? t(key) : t('refusal.other', { code });
}

function isTold(key: string): key is keyof typeof join {
  return key in join;
}
