// places.test.ts: every place is drawn whole: two layers, one thing that moves, small, and with nothing from outside.
import { describe, expect, test } from 'vitest';
import { PLACES } from '#core/dialogue/words.ts';
import { ART_HEIGHT } from '#game/scenes/layout.ts';
import { clearedDesk, movingAlone, PLACE_ART, withoutMoving, YOUR_DESK } from '#game/scenes/places.ts';

/** Bytes that one drawing may have. */
const DRAWING_MOST = 4096;

const arts = [...PLACES.map((place) => [place, PLACE_ART[place]] as const), ['your desk', YOUR_DESK] as const];

describe.each(arts)('%s', (_, art) => {
  const layers = [art.backdrop, art.front];

  test('is two small drawings of the agreed size', () => {
    for (const svg of layers) {
      expect(svg.length).toBeLessThanOrEqual(DRAWING_MOST);
      expect(svg).toContain(`viewBox="0 0 ${art.width} ${ART_HEIGHT}"`);
    }
  });

  test('asks for nothing from outside and runs nothing', () => {
    for (const svg of layers)
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|href|<script|<style|<image|\son\w+=|url\(/,
      );
  });

  test('has one thing that moves, in the layer it says, and comes apart cleanly', () => {
    expect(layers.map((svg) => svg.split('id="moving"').length - 1)).toEqual(
      art.moving.layer === 'backdrop' ? [1, 0] : [0, 1],
    );
    const source = art[art.moving.layer];
    expect(withoutMoving(source)).not.toContain('moving');
    const alone = movingAlone(art);
    const { x, y, width, height } = art.moving.box;
    expect(alone).toContain(`viewBox="${x} ${y} ${width} ${height}"`);
    expect(alone.match(/<g\b/g)?.length).toBe(alone.match(/<\/g>/g)?.length);
    expect(withoutMoving(source).match(/<g\b/g)?.length).toBe(withoutMoving(source).match(/<\/g>/g)?.length);
  });

  test('turns about the middle of its box, or rises within it', () => {
    const { pivot, box, movement } = art.moving;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    expect(pivot.x).toBe(middle.x);
    expect(movement === 'rise' ? pivot.y > middle.y : pivot.y === middle.y).toBe(true);
  });

  test('has a desk that can be cleared', () => {
    expect(clearedDesk(art.front)).not.toContain('props');
    expect(clearedDesk(art.front)).toContain('<path');
  });
});
