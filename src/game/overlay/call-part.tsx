// call-part.tsx: the part of a call one is in: on the phone, asked what happened, told what happened.
import type { JSX } from 'preact';
import { t } from '#ui/text.ts';
import { CallScreen } from './call-screen.tsx';
import type { Frame } from './frame.ts';
import { Lazy } from './lazy.tsx';
import { loadDebrief, loadGuess } from './loads.ts';
import { useStore } from './use-store.ts';

export function CallPart({ frame }: { frame: Frame }): JSX.Element {
  const call = useStore(frame.app, (state) => state.call);
  if (!call) return <Waiting />;
  if (call.part === 'guess') return <Lazy key="guess" load={loadGuess} props={{ frame, call }} />;
  if (call.part === 'debrief') return <Lazy key="debrief" load={loadDebrief} props={{ frame, call }} />;
  return <CallScreen key="call" frame={frame} call={call} />;
}

/** The room of a call, before it is known who rings. */
function Waiting(): JSX.Element {
  return (
    <main class="call" aria-busy="true">
      <div class="bar" />
      <div class="talking">
        <div class="table">
          <div class="scene">
            <div class="stage" />
          </div>
          <div class="talk">
            <p class="waiting">{t('call.waiting')}</p>
          </div>
        </div>
      </div>
    </main>
  );
}
