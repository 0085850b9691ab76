// debrief-page.tsx: the debrief under the bar that all pages have.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OpenCall } from '../state/app-store.ts';
import { Debrief } from './debrief/debrief-screen.tsx';
import { enterHistory, finishedCall } from '../state/history.ts';
import type { Frame } from './frame.ts';
import { SiteBar } from './site-bar.tsx';

export function DebriefPage({ frame, call }: { frame: Frame; call: OpenCall }): JSX.Element {
  const { store, guess } = call;
  useEffect(() => {
    if (guess) enterHistory(frame.app.shelf, finishedCall(store.engine.call, guess, Date.now()));
  }, [store, guess]);
  return (
    <>
      <SiteBar frame={frame} />
      <Debrief app={frame.app} call={call} />
    </>
  );
}
