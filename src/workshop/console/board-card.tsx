// board-card.tsx: whether the room sees the board, and how it stands, which the facilitator always sees.
import type { JSX } from 'preact';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';

export function BoardCard({ lead, leading: { view, board } }: CardProps): JSX.Element {
  const hidden = view.board === 'hidden';
  return (
    <Card id="board" title={t('lead.board')}>
      <p class="board-shown">{t(`lead.board.${view.board}`)}</p>
      <div class="ways">
        <Button
          kind={hidden ? 'main' : 'plain'}
          onPress={() => void lead.change({ board: hidden ? 'live' : 'hidden' })}
        >
          {t(hidden ? 'lead.reveal' : 'lead.hide')}
        </Button>
      </div>
      {board?.teams && (
        <table class="standing">
          <caption class="unseen">{t('lead.standing')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lead.place')}</th>
              <th scope="col">{t('lead.team')}</th>
              <th scope="col">{t('lead.points')}</th>
              <th scope="col">{t('lead.callsIn')}</th>
            </tr>
          </thead>
          <tbody>
            {board.teams.map(({ id, name, place, points, callsIn, players }) => (
              <tr key={id}>
                <td>{players > 0 ? place : '–'}</td>
                <th scope="row">{name}</th>
                <td>{points}</td>
                <td>{`${callsIn}/${players}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
