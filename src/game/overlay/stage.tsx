// stage.tsx: the box in which the call is seen, reserved before anything is drawn in it, and the words over it.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Mood } from '#core/dialogue/words.ts';
import { MoodBadge } from '#ui/mood-badge.tsx';
import { NamePlate } from '#ui/name-plate.tsx';
import { OwnBubble, SpeechBubble } from '#ui/speech-bubble.tsx';
import { t } from '#ui/text.ts';
import type { CallStore } from '../state/call-store.ts';
import type { Cast } from '../state/library.ts';
import type { Frame } from './frame.ts';
import type { Hand } from './hand.ts';
import { Lazy } from './lazy.tsx';
import { loadPeople } from './loads.ts';
import './stage.css';
import { charactersPerSecond } from './text-speed.ts';
import { useSource, useStore } from './use-store.ts';

export interface StageProps {
  readonly frame: Frame;
  readonly store: CallStore;
  readonly hand: Hand;
}

export function Stage({ frame, store, hand }: StageProps): JSX.Element {
  const begun = useStore(store, ({ phase }) => phase !== 'ringing');
  const mood = useStore(store, (state) => state.mood);
  const person = useStore(store, (state) => state.person);
  const place = useStore(store, (state) => state.place);
  // A line that rings for many shows nobody’s mood before somebody speaks.
  const known = store.scenario.header.cast.some(({ name }) => name === person);
  const cast = useSource(frame.cast);
  const drawn = useSource(frame.drawn);
  const stage = useGoOnByClick(hand);
  return (
    <div class="stage" ref={stage}>
      <Picture frame={frame} store={store} />
      {!drawn && <Still cast={cast} store={store} mood={mood} />}
      {begun && cast && <NamePlate side="caller" text={t(`place.${place}`)} />}
      {begun && known && <MoodBadge name={person} mood={mood} />}
      <NamePlate side="you" text={t('call.you')} />
      <CallerBubble frame={frame} store={store} hand={hand} />
    </div>
  );
}

/** Drawn once and never again, so that a canvas in it stays. */
function Picture({ frame, store }: { frame: Frame; store: CallStore }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (host.current ? frame.onStage(host.current, store) : undefined), [frame, store]);
  return useMemo(() => <div class="stage-canvas" aria-hidden="true" data-stage="" ref={host} />, []);
}

interface StillProps {
  /** Null until what is fetched late has come: the portraits, and the names of places with them. */
  readonly cast: Cast | null;
  readonly store: CallStore;
  readonly mood: Mood;
}

/** The split panel as the page itself can draw it: until the canvas has come, and where it never comes. */
function Still({ cast, store, mood }: StillProps): JSX.Element {
  return (
    <div class={`still mood-${mood}`} aria-hidden="true">
      <div class="panel caller">
        <div class="wall dots" />
      </div>
      <div class="panel you">
        <div class="wall dots" />
      </div>
      {cast && <Lazy load={loadPeople} props={{ cast, store }} meanwhile={<></>} />}
    </div>
  );
}

function CallerBubble({ frame, store, hand }: StageProps): JSX.Element | null {
  const { line, lineNumber, typed, phase, person } = useStore(store, (state) => state);
  const chosen = useStore(frame.app.settings, (settings) => settings.textSpeed);
  const speed = charactersPerSecond(chosen, matchMedia('(prefers-reduced-motion: reduce)').matches);
  // A dead line says nothing any more.
  if (!line || phase === 'ringing' || phase === 'over') return null;
  return (
    <SpeechBubble
      key={lineNumber}
      text={line.text}
      told={line.speaker === null}
      who={line.speaker === person ? null : line.speaker}
      how={line.how}
      lang={store.scenario.header.locale}
      speed={speed}
      whole={typed}
      onWhole={() => hand.lineTyped(speed !== Infinity)}
    />
  );
}

/** What you said last. */
export function OwnLine({ store }: { store: CallStore }): JSX.Element {
  const said = useStore(store, (state) => (state.phase === 'over' ? null : state.said));
  const picks = useStore(store, (state) => state.picks);
  return (
    <div class="own">{said !== null && <OwnBubble key={picks} text={said} lang={store.scenario.header.locale} />}</div>
  );
}

/** A click anywhere on the picture goes on; the second click of a double one has been had already. */
function useGoOnByClick(hand: Hand): { current: HTMLDivElement | null } {
  const stage = useRef<HTMLDivElement>(null);
  const latest = useRef(hand);
  latest.current = hand;
  useLayoutEffect(() => {
    const element = stage.current;
    const onClick = (): void => latest.current.goOn();
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, []);
  return stage;
}
