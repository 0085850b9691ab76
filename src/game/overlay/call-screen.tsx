// call-screen.tsx: the call itself: who is on the line, what is said, what can be said.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { letGo } from '#ui/focus.ts';
import { t } from '#ui/text.ts';
import type { OpenCall } from '../state/app-store.ts';
import { finishLine, goOn, say } from '../state/call-store.ts';
import { CallBar } from './call-bar.tsx';
import './call.css';
import { CallLog } from './call-log.tsx';
import { Captions } from './captions.tsx';
import { readCaller } from './caller.ts';
import type { Frame } from './frame.ts';
import type { Hand } from './hand.ts';
import { fetchAhead } from './loads.ts';
import { OwnLine, Stage } from './stage.tsx';
import { Talk } from './talk.tsx';
import { useCallKeys } from './use-call-keys.ts';
import { usePageTitle } from './use-heading.ts';
import { useSource, useStore } from './use-store.ts';

export function CallScreen({ frame, call }: { frame: Frame; call: OpenCall }): JSX.Element {
  const { store } = call;
  const caller = readCaller(store.scenario.header.caller);
  const unasked = useRef(false);
  const hand: Hand = {
    goOn: () => {
      unasked.current = false;
      goOn(store);
    },
    say: (id) => {
      letGo();
      say(store, id);
    },
    lineTyped: (byItself) => {
      unasked.current = byItself;
      finishLine(store);
    },
    unasked: () => unasked.current,
  };
  const played = useStore(store, (state) => state.picks > 0);
  const begun = useStore(store, (state) => state.phase !== 'ringing');
  const title = t('call.title', { caller: store.scenario.header.caller });
  usePageTitle(title);
  useCallKeys(call, hand);
  const drawn = useSource(frame.drawn);
  // Not before the picture, which is waited for; without one, once the first reply is said.
  useEffect(() => {
    if (played || drawn) fetchAhead();
  }, [played, drawn]);
  return (
    <div class="call">
      <CallBar frame={frame} call={call} caller={caller} />
      <main class="talking">
        <h1 class="unseen">{title}</h1>
        <div class="table">
          <div class="scene">
            <Stage frame={frame} store={store} hand={hand} />
            <Captions frame={frame} />
          </div>
          {begun && <OwnLine store={store} />}
          <div class="talk">
            <Talk frame={frame} call={call} caller={caller} hand={hand} />
          </div>
        </div>
        <CallLog store={store} />
      </main>
    </div>
  );
}
