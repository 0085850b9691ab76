// best-section.tsx: the best of each call that was played to its end: rung, stars, and how often.
import { RUNGS } from '#core/dialogue/words.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Stars } from '#ui/stars.tsx';
import { t } from '#ui/text.ts';
import type { FinishedCall } from '../../state/history.ts';
import { latestCalls } from '../../state/history.ts';
import { bestOfEach, type Best } from '../../state/progress.ts';
import { hashOf } from '../../state/route.ts';
import { tierWords } from '../facts.tsx';
import { CallName, summaryOf } from './call-name.tsx';
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
      <Stars stars={best.stars} />
      <p class="pg-times">{t('progress.best.times', { times })}</p>
      {summaryOf(call, scenarios) && (
        <a href={hashOf({ at: 'best', scenario: call.record.scenario })}>
          {t('best.heading')}
          <span class="unseen">
            {' '}
            <CallName call={call} scenarios={scenarios} />
          </span>
        </a>
      )}
    </li>
  );
}

/** Four rungs, as many filled as were reached; the words beside it say the same. */
export function Rungs({ tier }: { tier: number }) {
  return (
    <span class="pg-rungs" aria-hidden="true">
      {RUNGS.map((rung) => (
        <i key={rung} class={rung <= tier ? 'won' : ''} />
      ))}
    </span>
  );
}
