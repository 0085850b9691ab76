// still-people.tsx: the two people in their places as plain pictures; fetched after the first reply can be picked.
import type { JSX } from 'preact';
import type { Face } from '#core/dialogue/words.ts';
import yourDeskFront from '../../../assets/places/your-desk.front.svg?no-inline';
import yourDesk from '../../../assets/places/your-desk.svg?no-inline';
import type { CallStore } from '../state/call-store.ts';
import type { Cast, Portraits } from '../state/library.ts';
import { PLACE_DRAWINGS, PLACE_SIZE } from '../state/places.ts';
import './still-people.css';
import { useStore } from './use-store.ts';

export interface StillPeopleProps {
  readonly cast: Cast;
  readonly store: CallStore;
}

export function StillPeople({ cast, store }: StillPeopleProps): JSX.Element {
  const place = useStore(store, (state) => state.place);
  const person = useStore(store, (state) => state.person);
  const face = useStore(store, (state) => state.face);
  const { back, front, focus } = PLACE_DRAWINGS[place];
  return (
    <>
      <Half side="caller" back={back} front={front} look={around(focus)} portraits={cast[person] ?? {}} face={face} />
      <Half side="you" back={yourDesk} front={yourDeskFront} portraits={cast['you'] ?? {}} face="calm" />
    </>
  );
}

interface HalfProps {
  readonly side: 'caller' | 'you';
  /** Addresses of the drawings behind the person and in front. */
  readonly back: string;
  readonly front: string;
  /** Which part a crop shows, as CSS has it; left out, what the style sheet says. */
  readonly look?: string;
  readonly portraits: Portraits;
  readonly face: Face;
}

function Half({ side, back, front, look, portraits, face }: HalfProps): JSX.Element {
  const portrait = portraits[face] ?? portraits.calm ?? Object.values(portraits)[0];
  const style = look === undefined ? {} : { objectPosition: look };
  return (
    <div class={`half ${side}`}>
      <img class="place" src={back} alt="" style={style} />
      {portrait !== undefined && <img class="bust" src={`data:image/svg+xml,${encodeURIComponent(portrait)}`} alt="" />}
      <img class="place" src={front} alt="" style={style} />
    </div>
  );
}

/** Brings `focus` behind the person as near as covering the panel allows, by the measures of stage.css. */
function around(focus: number): string {
  return `max(100%, min(0px, var(--bust-mid) - 4px - ${focus / PLACE_SIZE.height} * (var(--h) - 8px))) 100%`;
}
