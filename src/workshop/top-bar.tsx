// top-bar.tsx: the inked bar over the facilitator's pages.
import type { ComponentChildren, JSX } from 'preact';
import { t } from '#ui/text.ts';

export function TopBar({ children }: { children?: ComponentChildren }): JSX.Element {
  return (
    <header class="top-bar">
      <a class="home" href="#/">
        {t('ws.home')}
      </a>
      <span class="role">{t('ws.role')}</span>
      <span class="right">{children}</span>
    </header>
  );
}
