// still-people.tsx: the two people in their places as plain pictures; fetched after the first reply can be picked.
import type { JSX } from 'preact';
import type { Face, Place } from '#core/dialogue/words.ts';
import yourDeskFront from '../../../assets/places/your-desk.front.svg?no-inline';
import yourDesk from '../../../assets/places/your-desk.svg?no-inline';
import type { CallStore } from '../state/call-store.ts';
import type { Cast, Portraits } from '../state/library.ts';
import { useStore } from './use-store.ts';

interface Drawing {
  readonly back: string;
  readonly front: string;
}

const FILES = import.meta.glob<string>('../../../assets/places/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

function drawingOf(place: Place): Drawing {
  const [back = '', front = ''] = ['', '.front'].map((layer) => FILES[`../../../assets/places/${place}${layer}.svg`]);
  return { back, front };
}

const DESK: Drawing = { back: yourDesk, front: yourDeskFront };

export interface StillPeopleProps {
  readonly cast: Cast;
  readonly store: CallStore;
  readonly caller: string;
}

export function StillPeople({ cast, store, caller }: StillPeopleProps): JSX.Element {
  const place = useStore(store, (state) => state.place);
  const face = useStore(store, (state) => state.face);
  return (
    <>
      <Half side="caller" drawing={drawingOf(place)} portraits={cast[caller] ?? {}} face={face} />
      <Half side="you" drawing={DESK} portraits={cast['you'] ?? {}} face="calm" />
    </>
  );
}

interface HalfProps {
  readonly side: 'caller' | 'you';
  readonly drawing: Drawing;
  readonly portraits: Portraits;
  readonly face: Face;
}

/** Lazy, so that nothing is fetched while a canvas hides it. */
function Half({ side, drawing, portraits, face }: HalfProps): JSX.Element {
  const portrait = portraits[face] ?? portraits.calm ?? Object.values(portraits)[0];
  return (
    <div class={`half ${side}`}>
      <img class={`place ${place(drawing)}`} src={drawing.back} alt="" loading="lazy" />
      {portrait !== undefined && <img class="bust" src={`data:image/svg+xml,${encodeURIComponent(portrait)}`} alt="" />}
      <img class={`place ${place(drawing)}`} src={drawing.front} alt="" loading="lazy" />
    </div>
  );
}

/** Where a narrow crop looks. */
function place(drawing: Drawing): string {
  return drawing.back === drawingOf('training-room').back ? 'look-left' : 'look-right';
}
