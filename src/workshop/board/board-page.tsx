// board-page.tsx: the board for the projector: it listens, and shows what there is to show.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Board } from '#protocol/board.ts';
import { ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import type { Frame } from '../frame.ts';
import { loadFaces, loadScenarios } from '../scenarios.ts';
import { Slip } from '../slip.tsx';
import { useLoaded } from '../use-loaded.ts';
import { boardWire } from '../wire/board-wire.ts';
import { followBoard, type Line } from '../wire/follow-board.ts';
import { BoardView } from './board-view.tsx';
import { stayAwake } from './stay-awake.ts';

export function BoardPage({ frame, code }: { frame: Frame; code: string }): JSX.Element {
  const [board, setBoard] = useState<Board | null>(null);
  const [line, setLine] = useState<Line>('coming');
  const scenarios = useLoaded(() => loadScenarios(frame.root), frame) ?? [];
  const faces = useLoaded(() => loadFaces(frame.root), frame) ?? [];
  useEffect(() => followBoard(boardWire(frame.api, code, null), { onBoard: setBoard, onLine: setLine }), [code]);
  useEffect(stayAwake, []);
  useEffect(() => {
    if (board) document.title = t('ws.pageTitle', { title: t('wall.title', { title: board.title }) });
  }, [board?.title]);
  if (line === 'gone')
    return (
      <Slip title={t('wall.gone')}>
        <p>{t('wall.goneText')}</p>
        <p class="ways">
          <ButtonLink href="#/">{t('ws.toMake')}</ButtonLink>
        </p>
      </Slip>
    );
  if (!board) return <Waiting line={line} />;
  return <BoardView board={board} line={line} scenarios={scenarios} faces={faces} root={frame.root} />;
}

function Waiting({ line }: { line: Line }): JSX.Element {
  return (
    <main class="wall wall--waiting">
      <h1>{t(line === 'away' ? 'lead.line.away' : 'ws.loading')}</h1>
      <p aria-live="polite">{line === 'away' && t('problem.no-answer')}</p>
    </main>
  );
}
