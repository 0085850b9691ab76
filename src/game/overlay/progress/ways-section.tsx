// ways-section.tsx: from progress to the reviews and the certificate; a review that is not open yet says when it will be.
import { t } from '#ui/text.ts';
import { WEEKS, type Week } from '../../state/fortnight.ts';
import type { FinishedCall } from '../../state/history.ts';
import { CALLS_TO_REVIEW, callsOf, scenariosOf } from '../../state/review-quotes.ts';
import { hashOf } from '../../state/route.ts';
import type { Scenarios } from './use-scenarios.ts';

export function WaysSection({
  history,
  scenarios,
}: {
  readonly history: readonly FinishedCall[];
  readonly scenarios: Scenarios;
}) {
  const list = typeof scenarios === 'string' ? [] : scenarios;
  const reviewed = WEEKS.filter((week) => scenariosOf(week, list).length >= CALLS_TO_REVIEW);
  return (
    <nav class="pg-ways" aria-labelledby="pg-ways">
      <h2 id="pg-ways">{t('progress.ways')}</h2>
      <ul>
        {reviewed.map((week) => (
          <ReviewWay key={week} week={week} finished={callsOf(scenariosOf(week, list), history).length} />
        ))}
        <li>
          <a href={hashOf({ at: 'certificate' })}>{t('progress.certificate')}</a>
          <p>{t('progress.certificate.what')}</p>
        </li>
      </ul>
    </nav>
  );
}

function ReviewWay({ week, finished }: { week: Week; finished: number }) {
  const missing = CALLS_TO_REVIEW - finished;
  return (
    <li>
      <a href={hashOf({ at: 'review', week })}>{t('progress.review', { week })}</a>
      <p>{missing > 0 ? t('progress.review.closed', { missing }) : t('progress.review.open')}</p>
    </li>
  );
}
