// site-bar.tsx: the bar at the top of every screen that is not a call.
import type { JSX } from 'preact';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import './bar.css';
import type { Frame } from './frame.ts';
import './pages-text.ts';

export function SiteBar({ frame }: { frame: Frame }): JSX.Element {
  return (
    <header class="bar">
      <a class="home" href="#/">
        {t('title.name')}
      </a>
      <nav class="tools" aria-label={t('bar.nav')}>
        <a class="tool" href="#/calls">
          {t('bar.calls')}
        </a>
        <a class="tool" href="#/progress">
          {t('bar.progress')}
        </a>
        <a class="tool second" href="#/credits">
          {t('bar.credits')}
        </a>
        <button type="button" class="tool" onClick={() => frame.openDialog('settings')}>
          <Icon name="gear" />
          <span class="label">{t('bar.settings')}</span>
        </button>
      </nav>
    </header>
  );
}
