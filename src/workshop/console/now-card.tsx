// now-card.tsx: the round that is played now, and the few buttons that move a whole room.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { titleOf } from '../scenarios.ts';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';
import { Question } from './question.tsx';

export function NowCard(props: CardProps): JSX.Element {
  const { leading, scenarios } = props;
  const { view, board } = leading;
  const { round, rounds, roundsInAll, players } = view;
  return (
    <Card id="now" title={t('lead.now')}>
      <p class="now-round">{t('lead.round', { round: round + 1, of: roundsInAll })}</p>
      <p class="now-title">{titleOf(scenarios, rounds[round]?.scenario ?? '')}</p>
      <p class={`now-state now-state--${view.state}`}>{stateText(props)}</p>
      <p class="now-in">
        <progress value={board?.callsIn ?? 0} max={Math.max(1, players)} aria-hidden="true" />
        {t('lead.in', { calls: board?.callsIn ?? 0, players })}
      </p>
      <StateButtons {...props} />
      <RoundButtons {...props} />
      <details class="all-rounds">
        <summary>{t('lead.rounds')}</summary>
        <ol>
          {rounds.map(({ scenario }, at) => (
            <li key={at} aria-current={at === round ? 'step' : undefined}>
              {titleOf(scenarios, scenario)}{' '}
              {at <= round && <em>{t(at === round ? 'lead.roundNow' : 'lead.roundOver')}</em>}
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}

function stateText({ leading: { view, board } }: CardProps): string {
  const fresh = view.state === 'paused' && view.round === 0 && (board?.callsIn ?? 0) === 0;
  return t(fresh ? 'lead.state.pausedFirst' : `lead.state.${view.state}`);
}

function StateButtons({ lead, leading: { view, board } }: CardProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const { state } = view;
  const set = (next: typeof state): void => void lead.change({ state: next }, 'as-shown');
  const opening = state === 'closed' ? 'lead.reopen' : (board?.callsIn ?? 0) > 0 ? 'lead.goOn' : 'lead.open';
  // One button that changes its word keeps the focus of whoever presses it.
  return (
    <div class="ways">
      <Button kind="main" onPress={() => set(state === 'open' ? 'paused' : 'open')}>
        {t(state === 'open' ? 'lead.pause' : opening)}
      </Button>
      {state !== 'closed' && <Button onPress={() => setAsking(true)}>{t('lead.close')}</Button>}
      {asking && (
        <Question
          title={t('lead.closeAsk')}
          yes={t('lead.closeYes')}
          onYes={() => {
            setAsking(false);
            set('closed');
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('lead.closeText')}</p>
        </Question>
      )}
    </div>
  );
}

function RoundButtons({ lead, leading: { view, busy }, scenarios }: CardProps): JSX.Element {
  const { round, rounds, roundsInAll } = view;
  const go = (to: number): void => {
    // A second press before the first is answered would be another round.
    if (!busy) void lead.change({ round: to }, 'as-shown');
  };
  const next = rounds[round + 1];
  return (
    <div class="ways">
      {round > 0 && <Button onPress={() => go(round - 1)}>{t('lead.before')}</Button>}
      {round + 1 < roundsInAll && (
        <Button kind="answer" onPress={() => go(round + 1)}>
          {t('lead.next')}
        </Button>
      )}
      <span class="hint">{next ? t('lead.nextIs', { title: titleOf(scenarios, next.scenario) }) : t('lead.last')}</span>
    </div>
  );
}
