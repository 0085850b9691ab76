// places.ts: where a caller stands, as the backdrop of a panel.
import type { Place } from '#core/dialogue/words.ts';
import accountsFloor from '../../../../assets/places/accounts-floor.svg?raw';
import trainingRoom from '../../../../assets/places/training-room.svg?raw';

const DRAWINGS: Readonly<Record<Place, { readonly svg: string; readonly focus: number }>> = {
  'accounts-floor': { svg: accountsFloor, focus: 640 },
  'training-room': { svg: trainingRoom, focus: 205 },
};

/** In units of the drawings, which are all this high; a panel of the strip is narrower than it is high. */
const DRAWING = { width: 960, height: 460 } as const;
const NARROW_WIDTH = 320;

/** The whole place, for the wide panel. */
export function widePlace(place: Place): string {
  return DRAWINGS[place].svg;
}

/** The part of a place around what a narrow view keeps in sight. */
export function narrowPlace(place: Place): string {
  const { svg, focus } = DRAWINGS[place];
  const left = Math.max(0, Math.min(DRAWING.width - NARROW_WIDTH, focus - NARROW_WIDTH / 2));
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${left} 0 ${NARROW_WIDTH} ${DRAWING.height}"`);
}
