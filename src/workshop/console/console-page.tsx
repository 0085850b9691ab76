// console-page.tsx: where a facilitator leads a workshop: what is now, who is in, what the room chose.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import type { Frame } from '../frame.ts';
import { hashOf } from '../route.ts';
import { loadScenarios } from '../scenarios.ts';
import { Slip } from '../slip.tsx';
import { refusalText } from '../texts.ts';
import { TopBar } from '../top-bar.tsx';
import { useLoaded } from '../use-loaded.ts';
import { usePage } from '../use-page.ts';
import { useValue } from '../value.ts';
import { boardWire } from '../wire/board-wire.ts';
import type { Line } from '../wire/follow-board.ts';
import { AfterCard } from './after-card.tsx';
import { BoardCard } from './board-card.tsx';
import type { CardProps } from './card-props.ts';
import { createConsole } from './console-store.ts';
import { JoinCard } from './join-card.tsx';
import { NowCard } from './now-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { TalkCard } from './talk-card.tsx';
import { ToldSlip } from './told-slip.tsx';
import './console.css';

interface Led {
  readonly frame: Frame;
  readonly code: string;
  readonly token: string;
}

export function ConsolePage({ frame, code, token }: Led): JSX.Element {
  const lead = useMemo(
    () => createConsole(frame.api, boardWire(frame.api, code, token), code, token),
    [frame, code, token],
  );
  const leading = useValue(lead.state);
  const scenarios = useLoaded(() => loadScenarios(frame.root), frame) ?? [];
  const [gone, setGone] = useState(false);
  const { view, barred } = leading;
  useEffect(() => (gone ? undefined : lead.follow()), [lead, gone]);
  useEffect(() => {
    if (view) frame.keeper.keep({ code, token, title: view.title });
  }, [view?.title]);
  const forget = (): void => {
    frame.keeper.forget(code);
    setGone(true);
  };
  if (gone) return <Gone />;
  if (barred !== null) return <Barred text={refusalText(barred)} />;
  return (
    <div class="page">
      <TopBar>
        <LineSign line={leading.line} />
        <a class="button plain bar-button" href={hashOf({ at: 'board', code })} target="_blank" rel="noreferrer">
          {t('ws.toBoard')} <span class="unseen">{t('ws.newTab')}</span>
        </a>
      </TopBar>
      <p class="away-slip" aria-live="polite">
        {leading.line === 'away' && t('lead.away')}
      </p>
      {view ? (
        <Cards frame={frame} lead={lead} leading={{ ...leading, view }} scenarios={scenarios} onGone={forget} />
      ) : (
        <main class="console" aria-busy="true">
          <p>{t('ws.loading')}</p>
        </main>
      )}
      <ToldSlip lead={lead} told={leading.told} />
    </div>
  );
}

function Cards(props: CardProps & { frame: Frame; onGone: () => void }): JSX.Element {
  const { frame, onGone, ...card } = props;
  const { title } = card.leading.view;
  const heading = usePage(t('lead.title', { title }));
  return (
    <main class="console">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <div class="cards">
        <div class="cards-side">
          <JoinCard {...card} root={frame.root} />
          <RulesCard {...card} />
        </div>
        <div class="cards-main">
          <NowCard {...card} />
          <PeopleCard {...card} />
          <BoardCard {...card} />
          <TalkCard {...card} />
          <AfterCard {...card} onGone={onGone} />
        </div>
      </div>
    </main>
  );
}

function LineSign({ line }: { line: Line }): JSX.Element {
  return (
    <span class={`line-sign line-sign--${line}`}>
      <span class="line-dot" aria-hidden="true" />
      {t(`lead.line.${line}`)}
    </span>
  );
}

function Gone(): JSX.Element {
  return (
    <Slip title={t('after.gone')}>
      <p>{t('after.goneText')}</p>
      <Onwards />
    </Slip>
  );
}

function Barred({ text }: { text: string }): JSX.Element {
  return (
    <Slip title={t('lead.barred')}>
      <p>{text}</p>
      <Onwards />
    </Slip>
  );
}

function Onwards(): JSX.Element {
  return (
    <p class="ways">
      <ButtonLink kind="main" href="#/">
        {t('ws.toMake')}
      </ButtonLink>
    </p>
  );
}
