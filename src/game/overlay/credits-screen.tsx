// credits-screen.tsx: whose work this stands on, and under which licences.
import type { JSX } from 'preact';
import { t } from '#ui/text.ts';
import './credits.css';
import type { Frame } from './frame.ts';
import { SiteBar } from './site-bar.tsx';
import { useHeading } from './use-heading.ts';
import './pages-text.ts';

const PARTS = ['people', 'text', 'heading', 'story', 'stage', 'sound', 'code', 'own'] as const;

export function CreditsScreen({ frame }: { frame: Frame }): JSX.Element {
  const heading = useHeading(t('credits.title'));
  return (
    <>
      <SiteBar frame={frame} />
      <main class="credits">
        <h1 ref={heading} tabIndex={-1}>
          {t('credits.title')}
        </h1>
        <dl>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`credits.${part}`)}</dt>
              <dd>{t(`credits.${part}.text`)}</dd>
            </div>
          ))}
        </dl>
      </main>
    </>
  );
}
