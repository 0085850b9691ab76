// places.ts: where a caller stood, as the backdrop of a panel.
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '#core/dialogue/words.ts';
import { drawingAt, PLACE_DRAWINGS, PLACE_SIZE } from '../../state/places.ts';

/** Drawings of places as SVG text, as far as they have come. */
export type Backdrops = Readonly<Partial<Record<Place, string>>>;

/** A panel of the strip is narrower than it is high: this much of a place is seen in it, in units of the drawing. */
const NARROW_WIDTH = 320;

/** The drawings of `places`, each as soon as it is there; one that cannot be had is left out. */
export function useBackdrops(places: readonly (Place | null)[]): Backdrops {
  const [drawn, setDrawn] = useState<Backdrops>({});
  const wanted = [...new Set(places)].filter((place) => place !== null);
  useEffect(() => {
    let gone = false;
    for (const place of wanted) {
      void drawingAt(PLACE_DRAWINGS[place].back).then((svg) => {
        if (svg !== null && !gone) setDrawn((others) => ({ ...others, [place]: svg }));
      });
    }
    return () => {
      gone = true;
    };
    // Their names stand for the list, which is new each time.
  }, [wanted.join(' ')]);
  return drawn;
}

/** The part of a place around what a narrow view keeps in sight. */
export function narrowed(svg: string, place: Place): string {
  const { width, height } = PLACE_SIZE;
  const left = Math.max(0, Math.min(width - NARROW_WIDTH, PLACE_DRAWINGS[place].focus - NARROW_WIDTH / 2));
  return svg.replace(/viewBox="[^"]*"/, `viewBox="${left} 0 ${NARROW_WIDTH} ${height}"`);
}
