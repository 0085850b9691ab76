// places.ts: the drawn places as data: their pictures, what to keep in sight, and the one thing that moves.
import type { Place } from '#core/dialogue/words.ts';
import accountsFloor from '../../../assets/places/accounts-floor.svg?raw';
import accountsFloorFront from '../../../assets/places/accounts-floor.front.svg?raw';
import trainingRoom from '../../../assets/places/training-room.svg?raw';
import trainingRoomFront from '../../../assets/places/training-room.front.svg?raw';
import yourDesk from '../../../assets/places/your-desk.svg?raw';
import yourDeskFront from '../../../assets/places/your-desk.front.svg?raw';
import type { Box, Point } from './layout.ts';

/** `spin` turns, `tick` turns by a minute now and then, `rise` drifts upwards and sways. */
export type Movement = 'spin' | 'tick' | 'rise';

/** The group `#moving` of one layer; box and pivot in units of the drawing. */
export interface MovingThing {
  readonly layer: 'backdrop' | 'front';
  readonly box: Box;
  readonly pivot: Point;
  readonly movement: Movement;
}

export interface PlaceArt {
  readonly width: number;
  /** What a narrow crop keeps in the middle, behind the person. */
  readonly focus: number;
  /** SVG sources: behind the person (the wall is left open for the mood's colour) and in front. */
  readonly backdrop: string;
  readonly front: string;
  readonly moving: MovingThing;
}

export const PLACE_ART: Readonly<Record<Place, PlaceArt>> = {
  'accounts-floor': {
    width: 960,
    focus: 668,
    backdrop: accountsFloor,
    front: accountsFloorFront,
    moving: {
      layer: 'backdrop',
      movement: 'spin',
      pivot: { x: 769, y: 292 },
      box: { x: 729, y: 252, width: 80, height: 80 },
    },
  },
  'training-room': {
    width: 960,
    focus: 188,
    backdrop: trainingRoom,
    front: trainingRoomFront,
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 92, y: 196 },
      box: { x: 52, y: 156, width: 80, height: 80 },
    },
  },
};

export const YOUR_DESK: PlaceArt = {
  width: 700,
  focus: 300,
  backdrop: yourDesk,
  front: yourDeskFront,
  moving: {
    layer: 'front',
    movement: 'rise',
    pivot: { x: 162, y: 340 },
    box: { x: 122, y: 260, width: 80, height: 92 },
  },
};

const MOVING_GROUP = /<g id="moving"[\s\S]*?<\/g>/;

const LOOSE_PROPS = /<g id="props"[\s\S]*?<\/g>/;

/** The front of a desk without what lies on it: in a narrow panel the person needs the room. */
export function clearedDesk(svg: string): string {
  return svg.replace(LOOSE_PROPS, '');
}

/** A layer's source without the thing that moves. */
export function withoutMoving(svg: string): string {
  return svg.replace(MOVING_GROUP, '');
}

/** The thing that moves alone, cropped to its box. */
export function movingAlone(art: PlaceArt): string {
  const svg = art[art.moving.layer];
  const { x, y, width, height } = art.moving.box;
  const root = svg.slice(0, svg.indexOf('>') + 1).replace(/viewBox="[^"]*"/, `viewBox="${x} ${y} ${width} ${height}"`);
  return `${root}${MOVING_GROUP.exec(svg)?.[0] ?? ''}</svg>`;
}
