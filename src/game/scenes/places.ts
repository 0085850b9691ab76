// places.ts: the drawn places as data: their pictures, what to keep in sight, and the one thing that moves.
import type { Place } from '#core/dialogue/words.ts';
import accountsFloor from '../../../assets/places/accounts-floor.svg?raw';
import accountsFloorFront from '../../../assets/places/accounts-floor.front.svg?raw';
import trainingRoom from '../../../assets/places/training-room.svg?raw';
import trainingRoomFront from '../../../assets/places/training-room.front.svg?raw';
import yourDesk from '../../../assets/places/your-desk.svg?raw';
import yourDeskFront from '../../../assets/places/your-desk.front.svg?raw';
import type { Box, Point } from './layout.ts';

const LAYERS = import.meta.glob<string>('../../../assets/places/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function layersOf(place: Place): { backdrop: string; front: string } {
  const [backdrop = '', front = ''] = ['', '.front'].map(
    (layer) => LAYERS[`../../../assets/places/${place}${layer}.svg`],
  );
  return { backdrop, front };
}

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
  'plant-line': {
    width: 960,
    focus: 640,
    ...layersOf('plant-line'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 126 },
      box: { x: 700, y: -59, width: 120, height: 370 },
    },
  },
  warehouse: {
    width: 960,
    focus: 640,
    ...layersOf('warehouse'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 745, y: 280 },
      box: { x: 705, y: 260, width: 80, height: 40 },
    },
  },
  shop: {
    width: 960,
    focus: 640,
    ...layersOf('shop'),
    moving: {
      layer: 'backdrop',
      movement: 'spin',
      pivot: { x: 760, y: 280 },
      box: { x: 700, y: 220, width: 120, height: 120 },
    },
  },
  'payroll-office': {
    width: 960,
    focus: 640,
    ...layersOf('payroll-office'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 220 },
      box: { x: 730, y: 155, width: 60, height: 130 },
    },
  },
  'lorry-cab': {
    width: 960,
    focus: 640,
    ...layersOf('lorry-cab'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 122 },
      box: { x: 720, y: 7, width: 80, height: 230 },
    },
  },
  workshop: {
    width: 960,
    focus: 640,
    ...layersOf('workshop'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 162 },
      box: { x: 720, y: 72, width: 80, height: 180 },
    },
  },
  'supply-office': {
    width: 960,
    focus: 640,
    ...layersOf('supply-office'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 265 },
      box: { x: 680, y: 245, width: 160, height: 40 },
    },
  },
  'hr-office': {
    width: 960,
    focus: 640,
    ...layersOf('hr-office'),
    moving: {
      layer: 'backdrop',
      movement: 'rise',
      pivot: { x: 780, y: 272 },
      box: { x: 755, y: 212, width: 50, height: 80 },
    },
  },
  'next-desk': {
    width: 960,
    focus: 640,
    ...layersOf('next-desk'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 210 },
      box: { x: 685, y: 190, width: 150, height: 40 },
    },
  },
  'meeting-room': {
    width: 960,
    focus: 640,
    ...layersOf('meeting-room'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 292 },
      box: { x: 735, y: 267, width: 50, height: 50 },
    },
  },
  reception: {
    width: 960,
    focus: 640,
    ...layersOf('reception'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 760, y: 260 },
      box: { x: 685, y: 155, width: 150, height: 210 },
    },
  },
  'car-park': {
    width: 960,
    focus: 640,
    ...layersOf('car-park'),
    moving: {
      layer: 'backdrop',
      movement: 'tick',
      pivot: { x: 752, y: 248 },
      box: { x: 687, y: 163, width: 130, height: 170 },
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
