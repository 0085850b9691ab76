// title-screen.tsx: the cover of the comic.
import type { JSX } from 'preact';
import { ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import type { Frame } from './frame.ts';
import { RingingPhone, Star } from './ringing-phone.tsx';
import './title.css';
import { useHeading } from './use-heading.ts';
import './pages-text.ts';

export function TitleScreen({ frame }: { frame: Frame }): JSX.Element {
  const heading = useHeading(t('title.name'));
  return (
    <main class="cover">
      <div class="cover-frame">
        <div class="cover-words">
          <p class="issue">{t('title.issue')}</p>
          <h1 ref={heading} tabIndex={-1} aria-label={t('title.name')}>
            <span aria-hidden="true">{t('title.first')}</span>
            <span aria-hidden="true">{t('title.second')}</span>
          </h1>
          <p class="pitch">{t('title.pitch')}</p>
          <p class="ways">
            <ButtonLink kind="main" href="#/calls">
              <Icon name="phone" />
              {t('title.start')}
            </ButtonLink>
            <ButtonLink href="#/join">{t('title.join')}</ButtonLink>
          </p>
        </div>
        <div class="cover-picture" aria-hidden="true">
          <div class="cut" />
          <div class="cut" />
          <div class="cut" />
          <div class="cut dots" />
          <Star />
          <RingingPhone />
          <p class="ring-word">{t('title.ring')}</p>
          <p class="bubble">{t('title.bubble')}</p>
        </div>
        <p class="cover-foot">
          <a href="#/credits">{t('bar.credits')}</a>
          <button type="button" class="tool" onClick={() => frame.openDialog('settings')}>
            <Icon name="gear" />
            {t('bar.settings')}
          </button>
        </p>
      </div>
    </main>
  );
}
