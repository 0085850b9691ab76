// notices.tsx: what stands in the way, in plain words at the top of the page, until it is put away.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { putAway, type App, type Notice } from '../state/app-store.ts';
import { useStore } from './use-store.ts';

export function Notices({ app }: { app: App }): JSX.Element {
  const notices = useStore(app, (state) => state.notices);
  const any = notices.length > 0;
  // Rarely needed, so it is fetched when it is; without it the words stand plain.
  useEffect(() => void (any && import('./notices.css').catch(() => undefined)), [any]);
  return (
    <div class="notices" aria-live="polite">
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} class="notice">
          <span>{noticeText(notice)}</span>
          <Button onPress={() => putAway(app, notice)}>{t('notice.ok')}</Button>
        </p>
      ))}
    </div>
  );
}

/** What is wrong and what it means for the player. */
export function noticeText(notice: Notice): string {
  if (notice.kind === 'storage') return t(`notice.storage.${notice.fault}`);
  if (notice.kind !== 'changed') return t(`notice.${notice.kind}`);
  const pick = notice.change.at + 1;
  return notice.change.code === 'story-fault' ? t('notice.changed.broken', { pick }) : t('notice.changed', { pick });
}
