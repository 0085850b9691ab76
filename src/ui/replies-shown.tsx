// replies-shown.tsx: the replies of a decision with the one that was said, where a call is only watched.
import type { JSX } from 'preact';
import type { Reply } from '#core/dialogue/words.ts';
import { t } from './text.ts';

export function RepliesShown({
  replies,
  picked,
  lang,
}: {
  replies: readonly Reply[];
  picked: string;
  lang: string;
}): JSX.Element {
  return (
    <ol class="replies" lang={lang}>
      {replies.map(({ id, text }, at) => (
        <li key={id} class={id === picked ? 'reply shown picked' : 'reply shown'}>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>
          <span class="words">{text}</span>
          {id === picked && <span class="picked-mark">{t('watch.picked')}</span>}
        </li>
      ))}
    </ol>
  );
}
