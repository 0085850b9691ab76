// decision-view.tsx: one decision: what had been said, how the room split, and whether the board shows it.
import type { JSX } from 'preact';
import type { Decision } from '#protocol/insights.ts';
import { Button } from '#ui/button.tsx';
import { quoted } from '#ui/quoted.ts';
import { t } from '#ui/text.ts';
import { percentOf } from '../board/shown.ts';
import type { CardProps } from './card-props.ts';

type DecisionProps = Pick<CardProps, 'lead' | 'leading'> & {
  readonly decision: Decision;
  readonly level: 'h4';
};

export function DecisionView({ lead, leading, decision, level: Heading }: DecisionProps): JSX.Element {
  const { scenario, heard, replies, players, decision: id } = decision;
  const { split } = leading.view;
  const shown = split?.decision === id && split.scenario === scenario;
  return (
    <div class="decision">
      <Heading>{heard === '' ? t('talk.beginning') : quoted(heard)}</Heading>
      <ul class="split">
        {replies.map((reply) => (
          <SplitLine key={reply.id} reply={reply} players={players} />
        ))}
      </ul>
      <Button onPress={() => void lead.change({ split: shown ? null : { scenario, decision: id } })}>
        {t(shown ? 'talk.shown' : 'talk.show')}
      </Button>
    </div>
  );
}

function SplitLine({ reply, players }: { reply: Decision['replies'][number]; players: number }): JSX.Element {
  const { text, count, loses, note } = reply;
  const percent = percentOf(count, players);
  return (
    <li class={loses ? 'split-line split-line--loses' : 'split-line'}>
      <span class="split-text">
        {quoted(text)} {loses && <em>{t('talk.loses')}</em>}
        {note && <small>{note}</small>}
      </span>
      <span class="split-track" aria-hidden="true">
        <span class="split-bar" style={{ inlineSize: `${percent}%` }} />
      </span>
      <strong aria-hidden="true">{t('talk.share', { percent })}</strong>
      <span class="unseen">{t('talk.spoken', { count, players, percent })}</span>
    </li>
  );
}
