// review-page.tsx: Ruth's five minutes at the end of a week, once there are calls enough to talk about.
import { t } from '#ui/text.ts';
import { ButtonLink } from '#ui/button.tsx';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { App } from '../../state/app-store.ts';
import { historyOf } from '../../state/history.ts';
import type { Week } from '../../state/fortnight.ts';
import type { ScenarioSummary } from '../../state/library.ts';
import { PLACE_DRAWINGS } from '../../state/places.ts';
import { CALLS_TO_REVIEW, callsOf, scenariosOf } from '../../state/review-quotes.ts';
import { hashOf } from '../../state/route.ts';
import type { Frame } from '../frame.ts';
import { Message } from '../message.tsx';
import { SiteBar } from '../site-bar.tsx';
import { useHeading } from '../use-heading.ts';
import { ReviewPanels } from './review-panels.tsx';
import './review.css';
import { Ruth, useRuth } from './ruth.tsx';
import './texts.ts';
import { useScenarios } from './use-scenarios.ts';

interface ReviewProps {
  readonly frame: Frame;
  readonly week: Week;
}

export function ReviewPage({ frame, week }: ReviewProps): JSX.Element {
  const [scenarios, again] = useScenarios(frame.app.library);
  return (
    <>
      <SiteBar frame={frame} />
      {scenarios === 'coming' && <div class="reserved" aria-busy="true" />}
      {scenarios === 'lost' && (
        <Message title={t('fault.unreachable.title')} action={t('fault.again')} onAction={again}>
          <p>{t('fault.unreachable.text')}</p>
        </Message>
      )}
      {typeof scenarios !== 'string' && <Review frame={frame} week={week} scenarios={scenarios} />}
    </>
  );
}

function Review({ frame, week, scenarios }: ReviewProps & { scenarios: readonly ScenarioSummary[] }): JSX.Element {
  const { app } = frame;
  const [history] = useState(() => historyOf(app.shelf));
  const ofWeek = useMemo(() => scenariosOf(week, scenarios), [week, scenarios]);
  const calls = useMemo(() => callsOf(ofWeek, history), [ofWeek, history]);
  const heading = useHeading(t('review.title', { week }));
  return (
    <main class="review">
      <h1 ref={heading} tabIndex={-1}>
        {t('review.title', { week })}
      </h1>
      {calls.length < CALLS_TO_REVIEW ? (
        <Closed app={app} week={week} scenarios={scenarios} finished={calls.length} possible={ofWeek.length} />
      ) : (
        <ReviewPanels app={app} calls={calls} scenarios={scenarios} />
      )}
      <p class="rv-ways">
        <ButtonLink href={hashOf({ at: 'progress' })}>{t('review.progress')}</ButtonLink>
        <ButtonLink href={hashOf({ at: 'calls' })}>{t('review.calls')}</ButtonLink>
      </p>
    </main>
  );
}

interface ClosedProps {
  readonly app: App;
  readonly week: Week;
  readonly scenarios: readonly ScenarioSummary[];
  /** Calls of the week: finished ones, and all there are. */
  readonly finished: number;
  readonly possible: number;
}

function Closed({ app, week, scenarios, finished, possible }: ClosedProps): JSX.Element {
  const ruth = useRuth(app.library, scenarios);
  if (possible < CALLS_TO_REVIEW) return <p class="rv-count">{t('review.closed.few', { count: possible, week })}</p>;
  return (
    <>
      <p class="rv-count">{t('review.closed.count', { count: finished, missing: CALLS_TO_REVIEW - finished, week })}</p>
      <div class="rv-panel rv-opening">
        <img class="rv-place" src={PLACE_DRAWINGS['meeting-room'].back} alt="" />
        <Ruth portraits={ruth} face="calm" look={t('review.look', { face: t('face.calm') })}>
          {t('review.closed')}
        </Ruth>
      </div>
    </>
  );
}
