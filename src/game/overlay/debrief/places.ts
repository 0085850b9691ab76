// places.ts: where a caller stands, as the backdrop of a panel.
import type { Place } from '#core/dialogue/words.ts';

const FILES = import.meta.glob<string>('../../../../assets/places/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const FOCUS: Readonly<Partial<Record<Place, number>>> = { 'training-room': 205 };

function drawingOf(place: Place): { svg: string; focus: number } {
  return { svg: FILES[`../../../../assets/places/${place}.svg`] ?? '', focus: FOCUS[place] ?? 640 };
}

/** In units of the drawings, which are all this high; a panel of the strip is narrower than it is high. */
const DRAWING = { width: 960, height: 460 } as const;
const NARROW_WIDTH = 320;

/** The whole place, for the wide panel. */
export function widePlace(place: Place): string {
  return drawingOf(place).svg;
}

/** The part of a place around what a narrow view keeps in sight. */
export function narrowPlace(place: Place): string {
  const { svg, focus } = drawingOf(place);
  const left = Math.max(0, Math.min(DRAWING.width - NARROW_WIDTH, focus - NARROW_WIDTH / 2));
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${left} 0 ${NARROW_WIDTH} ${DRAWING.height}"`);
}
