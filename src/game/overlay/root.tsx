// root.tsx: the words and buttons of the game, drawn over whatever the stage shows.
import { render, type JSX } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import type { App } from '../state/app-store.ts';
import { CallPart } from './call-part.tsx';
import { frameOf, type DialogName, type Frame, type OverlayOptions } from './frame.ts';
import { Lazy } from './lazy.tsx';
import {
  loadBest,
  loadCalls,
  loadCertificate,
  loadCredits,
  loadFault,
  loadJoin,
  loadProgress,
  loadReview,
  loadSettings,
  loadTitle,
  loadTranscript,
} from './loads.ts';
import { Notices } from './notices.tsx';
import { useStore } from './use-store.ts';

/** Draws the game into `host`, and follows `app` from then on. Returns how to take it away. */
export function mountOverlay(app: App, host: HTMLElement, options: OverlayOptions = {}): () => void {
  render(<Game app={app} options={options} />, host);
  return () => render(null, host);
}

function Game({ app, options }: { app: App; options: OverlayOptions }): JSX.Element {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const frame = useMemo(() => frameOf(app, options, setDialog), [app, options]);
  const route = useStore(app, (state) => state.route);
  // Nothing lies over a screen that it was not opened on.
  useLayoutEffect(() => setDialog(null), [route]);
  return (
    <div class="page">
      <Notices app={app} />
      <Screen frame={frame} />
      {dialog === 'settings' && (
        <Lazy key="settings" load={loadSettings} props={{ app, onClose: () => setDialog(null) }} meanwhile={<></>} />
      )}
      {dialog === 'transcript' && (
        <Lazy
          key="transcript"
          load={loadTranscript}
          props={{ app, onClose: () => setDialog(null) }}
          meanwhile={<></>}
        />
      )}
    </div>
  );
}

function Screen({ frame }: { frame: Frame }): JSX.Element {
  const { app } = frame;
  const route = useStore(app, (state) => state.route);
  const fault = useStore(app, (state) => state.fault);
  if (fault) return <Lazy key="fault" load={loadFault} props={{ app }} />;
  switch (route.at) {
    case 'title':
      return <Lazy key="title" load={loadTitle} props={{ frame }} />;
    case 'calls':
      return <Lazy key="calls" load={loadCalls} props={{ frame }} />;
    case 'credits':
      return <Lazy key="credits" load={loadCredits} props={{ frame }} />;
    case 'best':
      return <Lazy key={`best ${route.scenario}`} load={loadBest} props={{ frame, scenario: route.scenario }} />;
    case 'progress':
      return <Lazy key="progress" load={loadProgress} props={{ frame }} />;
    case 'review':
      return <Lazy key={`review ${route.week}`} load={loadReview} props={{ frame, week: route.week }} />;
    case 'certificate':
      return <Lazy key="certificate" load={loadCertificate} props={{ frame }} />;
    case 'join':
      return <Lazy key={`join ${route.code}`} load={loadJoin} props={{ frame, code: route.code }} />;
    case 'call':
    case 'round':
    case 'watch':
      return <CallPart frame={frame} />;
  }
}
