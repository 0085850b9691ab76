// places.ts: the drawn places as the stage needs them: both layers as SVG text, and the one thing that moves.
import type { Place } from '#core/dialogue/words.ts';
import yourDesk from '../../../assets/places/your-desk.svg?raw';
import yourDeskFront from '../../../assets/places/your-desk.front.svg?raw';
import { drawingAt, PLACE_DRAWINGS, PLACE_SIZE } from '../state/places.ts';
import type { Box, Point } from './layout.ts';

/**
 * `spin` turns, `tick` turns by a minute now and then, `rise` drifts upwards and sways, `sway` swings as a pendulum,
 * `blink` goes out for a moment, `revolve` turns about an upright axis.
 */
export type Movement = 'spin' | 'tick' | 'rise' | 'sway' | 'blink' | 'revolve';

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

/** A thing behind the person whose box lies around its pivot. */
function behind(movement: Movement, x: number, y: number, width: number, height: number): MovingThing {
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return { layer: 'backdrop', movement, pivot: { x, y }, box };
}

export const MOVING_THINGS: Readonly<Record<Place, MovingThing>> = {
  'accounts-floor': behind('spin', 769, 292, 80, 80),
  'training-room': behind('tick', 92, 196, 80, 80),
  'plant-line': behind('sway', 95, 158, 130, 300),
  warehouse: behind('revolve', 715, 244, 114, 40),
  shop: behind('spin', 752, 286, 96, 96),
  'payroll-office': behind('sway', 95, 192, 60, 152),
  'lorry-cab': behind('sway', 110, 124, 84, 240),
  workshop: behind('sway', 95, 110, 120, 214),
  'supply-office': behind('blink', 112, 195, 60, 110),
  'hr-office': {
    layer: 'backdrop',
    movement: 'rise',
    pivot: { x: 770, y: 276 },
    box: { x: 742, y: 214, width: 56, height: 70 },
  },
  'next-desk': behind('blink', 132, 201, 80, 64),
  'meeting-room': behind('spin', 712, 286, 80, 80),
  reception: behind('revolve', 690, 243, 226, 244),
  'car-park': behind('blink', 115, 236, 150, 296),
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

/** What stands in for a drawing that cannot be had: the wall alone. */
const NOTHING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLACE_SIZE.width} ${PLACE_SIZE.height}"></svg>`;

/** A caller's place, fetched when it is first wanted. */
export async function artOf(place: Place): Promise<PlaceArt> {
  const { back, front, focus } = PLACE_DRAWINGS[place];
  const [behindThem, before] = await Promise.all([drawingAt(back), drawingAt(front)]);
  return {
    width: PLACE_SIZE.width,
    focus,
    backdrop: behindThem ?? NOTHING,
    front: before ?? NOTHING,
    moving: MOVING_THINGS[place],
  };
}

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
