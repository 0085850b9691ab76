// best-section.tsx: the best of each call that was played to its end: rung, stars, and how often.
import { ButtonLink } from '#ui/button.tsx';
import { Stars } from '#ui/stars.tsx';
import { t } from '#ui/text.ts';
import type { FinishedCall } from '../../state/history.ts';
import { latestCalls } from '../../state/history.ts';
import { bestOfEach, type Best } from '../../state/progress.ts';
import { hashOf } from '../../state/route.ts';
import { tierWords } from '../facts.tsx';
import { CallName } from './call-name.tsx';
import { Rungs } from './rungs.tsx';
import type { Scenarios } from './use-scenarios.ts';

interface BestSectionProps {
  readonly history: readonly FinishedCall[];
  readonly scenarios: Scenarios;
}

export function BestSection({ history, scenarios }: BestSectionProps) {
  const best = bestOfEach(history);
  const open = typeof scenarios === 'string' ? null : scenarios.filter(({ id }) => !best.has(id)).length;
  return (
    <section class="pg-best" aria-labelledby="pg-best">
      <h2 id="pg-best">{t('progress.best')}</h2>
      <ul class="pg-best-list">
        {[...latestCalls(history)].reverse().map((call) => (
          <Entry
            key={call.record.scenario}
            call={call}
            best={best.get(call.record.scenario) ?? call}
            times={history.filter(({ record }) => record.scenario === call.record.scenario).length}
            scenarios={scenarios}
          />
        ))}
      </ul>
      {open !== null && (
        <p class="pg-open">
          {t('progress.best.open', { count: open })}{' '}
          {open > 0 && <ButtonLink href={hashOf({ at: 'calls' })}>{t('progress.best.calls')}</ButtonLink>}
        </p>
      )}
    </section>
  );
}

interface EntryProps {
  readonly call: FinishedCall;
  readonly best: Best;
  readonly times: number;
  readonly scenarios: Scenarios;
}

function Entry({ call, best, times, scenarios }: EntryProps) {
  return (
    <li class="pg-best-entry">
      <h3>
        <CallName call={call} scenarios={scenarios} />
      </h3>
      <p class="pg-tier">
        <Rungs tier={best.tier} />
        {tierWords(best.tier)}
      </p>
      <p>
        <Stars stars={best.stars} />
      </p>
      <p class="pg-times">{t('progress.best.times', { times })}</p>
    </li>
  );
}
