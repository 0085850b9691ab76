// progress-page.tsx: what the finished calls on this device say about the player, and what can be done with them.
import { ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { historyOf } from '../../state/history.ts';
import { hashOf } from '../../state/route.ts';
import type { Frame } from '../frame.ts';
import { SiteBar } from '../site-bar.tsx';
import { useHeading } from '../use-heading.ts';
import { BestSection } from './best-section.tsx';
import { FileSection } from './file-section.tsx';
import { HearingSection } from './hearing-section.tsx';
import './progress.css';
import { SkillsSection } from './skills-section.tsx';
import './texts.ts';
import { useScenarios } from './use-scenarios.ts';
import { WaysSection } from './ways-section.tsx';

export function ProgressPage({ frame }: { frame: Frame }): JSX.Element {
  const { app } = frame;
  const [history, setHistory] = useState(() => historyOf(app.shelf));
  const [scenarios] = useScenarios(app.library);
  const heading = useHeading(t('progress.title'));
  const look = (): void => setHistory(historyOf(app.shelf));
  const erased = (): void => {
    look();
    heading.current?.focus();
  };
  return (
    <>
      <SiteBar frame={frame} />
      <main class="progress">
        <h1 ref={heading} tabIndex={-1}>
          {t('progress.title')}
        </h1>
        {history.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <p class="pg-lead">{t('progress.lead', { count: history.length })}</p>
            <SkillsSection history={history} scenarios={scenarios} />
            <div class="pg-columns">
              <HearingSection history={history} />
              <WaysSection history={history} scenarios={scenarios} />
            </div>
            <BestSection history={history} scenarios={scenarios} />
          </>
        )}
        <FileSection app={app} onChange={look} onErased={erased} />
      </main>
    </>
  );
}

/** A page without calls shows what it is for. */
function Nothing(): JSX.Element {
  return (
    <section class="pg-none" aria-labelledby="pg-none">
      <svg class="pg-none-chart" viewBox="0 0 300 120" aria-hidden="true">
        <path class="pg-rule" d="M14 14H286M14 60H286M14 106H286" />
        <path class="pg-dash" d="M14 92H82V72H150V78H218V38H286" />
      </svg>
      <p class="pg-none-bubble" aria-hidden="true">
        {t('progress.none.bubble')}
      </p>
      <div>
        <h2 id="pg-none">{t('progress.none')}</h2>
        <p>{t('progress.noneWhat')}</p>
        <ButtonLink kind="main" href={hashOf({ at: 'calls' })}>
          <Icon name="phone" />
          {t('progress.none.take')}
        </ButtonLink>
      </div>
    </section>
  );
}
