// pages.tsx: which page stands: making a workshop, leading it, or its board.
import { render, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/fonts.css';
import { ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { BoardPage } from './board/board-page.tsx';
import { ConsolePage } from './console/console-page.tsx';
import type { Frame } from './frame.ts';
import { MakePage } from './make/make-page.tsx';
import { hashOf, routeOf, type Route } from './route.ts';
import { Slip } from './slip.tsx';
import './texts.ts';
import './workshop.css';

export function mountPages(host: HTMLElement, frame: Frame): void {
  render(<Pages frame={frame} />, host);
}

function Pages({ frame }: { frame: Frame }): JSX.Element {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const route = useMemo(() => routeOf(hash), [hash]);
  return <Page key={hash} frame={frame} route={route} />;
}

function Page({ frame, route }: { frame: Frame; route: Route }): JSX.Element {
  if (route.at === 'make') return <MakePage frame={frame} />;
  if (route.at === 'board') return <BoardPage frame={frame} code={route.code} />;
  const token = route.at === 'console' ? (route.token ?? frame.keeper.tokenOf(route.code)) : null;
  if (route.at === 'console' && token !== null) return <ConsolePage frame={frame} code={route.code} token={token} />;
  return (
    <Slip title={t(route.at === 'console' ? 'ws.noToken.title' : 'ws.nowhere.title')}>
      <p>{t(route.at === 'console' ? 'ws.noToken.text' : 'ws.nowhere.text')}</p>
      <p class="ways">
        <ButtonLink kind="main" href="#/">
          {t('ws.toMake')}
        </ButtonLink>
        {route.at === 'console' && (
          <ButtonLink href={hashOf({ at: 'board', code: route.code })}>{t('ws.toBoard')}</ButtonLink>
        )}
      </p>
    </Slip>
  );
}
