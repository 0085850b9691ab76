// board-view.tsx: the board as the room sees it: round and code above, teams in order, where the room split, the rule.
import type { JSX } from 'preact';
import type { Board } from '#protocol/board.ts';
import { t } from '#ui/text.ts';
import { Qr } from '../qr.tsx';
import { joinLink, typedAddress } from '../route.ts';
import { titleOf } from '../scenarios.ts';
import type { Line } from '../wire/follow-board.ts';
import type { BoardViewProps } from './board-props.ts';
import { Lobby } from './lobby.tsx';
import { Rungs, SplitPanel } from './panels.tsx';
import { isLobby, layoutFor } from './shown.ts';
import { TeamRows } from './team-rows.tsx';
import './board.css';

export function BoardView({ board, line, scenarios, faces, root }: BoardViewProps): JSX.Element {
  const { teams, tiers, split, round } = board;
  if (isLobby(board)) return <Lobby board={board} line={line} scenarios={scenarios} faces={faces} root={root} />;
  return (
    <main class={`wall wall--${layoutFor(teams?.length ?? 0)}`}>
      <Head board={board} title={titleOf(scenarios, board.scenario)} root={root} />
      {teams ? <TeamRows teams={teams} round={round} faces={faces} /> : <Hidden />}
      {teams && (
        <div class="wall-panels">
          {split && <SplitPanel split={split} />}
          {tiers && <Rungs tiers={tiers} />}
        </div>
      )}
      <Foot board={board} line={line} />
    </main>
  );
}

function Head({ board, title, root }: { board: Board; title: string; root: string }): JSX.Element {
  const { code, round, roundsInAll, callsIn, players, state } = board;
  return (
    <header class="wall-head">
      <div class="wall-what">
        <p class="wall-workshop">{board.title}</p>
        <h1>{title}</h1>
      </div>
      <p class="wall-round">
        {state !== 'open' && (
          <strong class="wall-state">{t(state === 'paused' ? 'wall.paused' : 'wall.closed')}</strong>
        )}
        <span>{t('wall.round', { round: round + 1, of: roundsInAll })}</span>
        <span>{t('wall.in', { calls: callsIn, players })}</span>
      </p>
      <p class="wall-code">
        <span class="wall-join">{t('ws.join')}</span>
        <strong>{code}</strong>
        <span class="wall-address">{t('ws.joinAt', { address: typedAddress(root) })}</span>
      </p>
      <Qr text={joinLink(root, code)} label={t('ws.qr', { address: joinLink(root, code) })} />
    </header>
  );
}

function Hidden(): JSX.Element {
  return (
    <div class="wall-hidden dots">
      <p>
        <strong>{t('wall.hidden')}</strong>
        <span>{t('wall.hiddenText')}</span>
      </p>
    </div>
  );
}

function Foot({ board: { rule }, line }: { board: Board; line: Line }): JSX.Element {
  return (
    <footer class="wall-foot">
      <p>{t('wall.rule', { best: rule.best, by: rule.by })}</p>
      <p class="wall-line" aria-live="polite">
        {line === 'away' && t('wall.away')}
      </p>
    </footer>
  );
}
