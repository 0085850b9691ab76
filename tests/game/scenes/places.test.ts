// places.test.ts: every place is drawn whole: two layers, one thing that moves, small, and with nothing from outside.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PLACES } from '#core/dialogue/words.ts';
import { ART_HEIGHT, ART_WIDTHS } from '#game/scenes/layout.ts';
import {
  artOf,
  clearedDesk,
  movingAlone,
  MOVING_THINGS,
  withoutMoving,
  YOUR_DESK,
  type PlaceArt,
} from '#game/scenes/places.ts';
import { drawingAt, PLACE_DRAWINGS, PLACE_SIZE } from '#game/state/places.ts';

/** Bytes that one drawing may have. */
const DRAWING_MOST = 6144;

const FOLDER = new URL('../../../assets/places/', import.meta.url);

const sourceOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

const arts: readonly (readonly [string, PlaceArt])[] = [
  ...PLACES.map((place) => {
    const layers = { backdrop: sourceOf(`${place}.svg`), front: sourceOf(`${place}.front.svg`) };
    const { focus } = PLACE_DRAWINGS[place];
    return [place, { ...layers, width: PLACE_SIZE.width, focus, moving: MOVING_THINGS[place] }] as const;
  }),
  ['your desk', YOUR_DESK],
];

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

  test('moves within the drawing', () => {
    const { x, y, width, height } = art.moving.box;
    expect([x >= 0, y >= 0, x + width <= art.width, y + height <= ART_HEIGHT]).toEqual([true, true, true, true]);
  });

  test('has a desk that can be cleared', () => {
    expect(clearedDesk(art.front)).not.toContain('props');
    expect(clearedDesk(art.front)).toContain('<path');
  });
});

test('the folder holds the places and your desk, and no other drawing', () => {
  const expected = [...PLACES, 'your-desk'].flatMap((name) => [`${name}.svg`, `${name}.front.svg`]);
  expect(readdirSync(FOLDER).toSorted()).toEqual(expected.toSorted());
});

test('each place is its own two files', () => {
  const files = PLACES.map((place) => [PLACE_DRAWINGS[place].back, PLACE_DRAWINGS[place].front]);
  PLACES.forEach((place, at) => {
    expect(files[at]?.[0]).toContain(`/${place}.svg`);
    expect(files[at]?.[1]).toContain(`/${place}.front.svg`);
  });
});

test('the stage and the drawings agree on their size', () => {
  expect(PLACE_SIZE).toEqual({ width: ART_WIDTHS.caller, height: ART_HEIGHT });
});

describe('fetching', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('a place is fetched when it is wanted, alone and once', async () => {
    const fetched = vi.fn<(address: string) => Promise<Response>>((address) =>
      Promise.resolve(new Response(`<svg>${address}</svg>`)),
    );
    vi.stubGlobal('fetch', fetched);
    const { back, front } = PLACE_DRAWINGS.warehouse;
    expect(await artOf('warehouse')).toMatchObject({ backdrop: `<svg>${back}</svg>`, front: `<svg>${front}</svg>` });
    await artOf('warehouse');
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([back, front]);
  });

  test.each([
    ['a network that drops', () => Promise.reject(new TypeError('offline'))],
    ['a file that is gone', () => Promise.resolve(new Response('', { status: 404 }))],
  ])('%s leaves the bare wall, and is asked again', async (name, answer) => {
    vi.stubGlobal('fetch', answer);
    const { backdrop, front, moving } = await artOf('shop');
    for (const svg of [backdrop, front]) expect(svg).toMatch(/^<svg [^>]*><\/svg>$/);
    expect(movingAlone({ ...YOUR_DESK, backdrop, front, moving })).toMatch(/^<svg [^>]*><\/svg>$/);
    expect(await drawingAt(name)).toBeNull();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<svg></svg>')));
    expect(await drawingAt(name)).toBe('<svg></svg>');
  });
});
