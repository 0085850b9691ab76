// lobby.tsx: before the first round is open: how to join, as large as it goes, and who has.
import type { JSX } from 'preact';
import { t } from '#ui/text.ts';
import { Qr } from '../qr.tsx';
import { joinLink, typedAddress } from '../route.ts';
import type { BoardViewProps } from './board-props.ts';
import { Faces } from './team-rows.tsx';
import { MOST_SHOWN } from './shown.ts';

export function Lobby({ board, line, faces, root }: BoardViewProps): JSX.Element {
  const { code, title, players, teams } = board;
  const link = joinLink(root, code);
  return (
    <main class="wall wall--lobby">
      <div class="lobby-words">
        <p class="wall-workshop">{title}</p>
        <h1>{t('wall.lobby')}</h1>
        <p class="lobby-address">{t('wall.lobbyAt', { address: typedAddress(root) })}</p>
        <p class="lobby-code">{code}</p>
        <p class="lobby-count">{t('wall.lobbyAnyone', { players })}</p>
      </div>
      <Qr text={link} label={t('ws.qr', { address: link })} />
      {teams && (
        <ul class="lobby-teams">
          {[...teams]
            .sort((a, b) => a.id - b.id)
            .slice(0, MOST_SHOWN)
            .map(({ id, name, players: inTeam }) => (
              <li key={id} class={inTeam > 0 ? 'lobby-team' : 'lobby-team lobby-team--empty'}>
                <Faces team={id} players={inTeam} faces={faces} />
                <strong>{name}</strong>
                <span>{t('wall.lobbyTeam', { players: inTeam })}</span>
              </li>
            ))}
        </ul>
      )}
      <p class="wall-line" aria-live="polite">
        {line === 'away' && t('wall.away')}
      </p>
    </main>
  );
}
