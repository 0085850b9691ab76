// layout.test.ts: nothing of the composition covers a face, leaves its panel, or shrinks away, at any size.
import { describe, expect, test } from 'vitest';
import { ART_WIDTHS, layoutStage, liesWithin, placeArt } from '#game/scenes/layout.ts';
import type { Box, PanelLayout, Side, StageLayout } from '#game/scenes/layout.ts';

/** Hosts in CSS pixels: the smallest phone, phones, a small tablet, a tablet, a laptop, a wide screen. */
const SIZES = [
  [312, 220],
  [360, 260],
  [390, 300],
  [640, 300],
  [700, 360],
  [768, 390],
  [1000, 390],
  [1240, 390],
  [1880, 460],
] as const;
const SIDES = ['caller', 'you'] as const satisfies readonly Side[];

/** Hair, brow and face of a portrait as shares of its square, which every head keeps. */
const FACE = { left: 0.26, right: 0.78, top: 0.2, bottom: 0.68 };

function faceOf({ bust }: PanelLayout, side: Side): Box {
  const left = side === 'caller' ? FACE.left : 1 - FACE.right;
  return {
    x: bust.x + bust.width * left,
    y: bust.y + bust.height * FACE.top,
    width: bust.width * (FACE.right - FACE.left),
    height: bust.height * (FACE.bottom - FACE.top),
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function widthAt({ outline: [a, b, c, d] }: PanelLayout, share: number): number {
  return b.x + (c.x - b.x) * share - (a.x + (d.x - a.x) * share);
}

const all = SIZES.flatMap(([width, height]) => SIDES.map((side) => ({ width, height, side })));

describe.each(all)('$side in $width × $height', ({ width, height, side }) => {
  const stage: StageLayout = layoutStage(width, height);
  const panel = stage[side];

  test('panel, bubble and telephones stay on the stage', () => {
    for (const { x, y } of panel.outline) {
      expect(x).toBeGreaterThanOrEqual(2);
      expect(x).toBeLessThanOrEqual(width - 2);
      expect(y).toBeGreaterThanOrEqual(2);
      expect(y).toBeLessThanOrEqual(height - 2);
    }
    for (const box of [panel.bubble, panel.phone, panel.burst]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  test('the face lies within its own panel', () => {
    expect(liesWithin(faceOf(panel, side), panel.outline)).toBe(true);
  });

  test('the bubble is clear of the face and has room for words', () => {
    expect(overlap(panel.bubble, faceOf(panel, side))).toBe(false);
    // Two lines of 16 px type at the least, and about fourteen letters in each.
    expect(panel.bubble.height).toBeGreaterThan(44);
    expect(panel.bubble.width).toBeGreaterThan(125);
  });

  test('the desk runs below the face, and the telephone stands on it', () => {
    const face = faceOf(panel, side);
    expect(panel.deskY).toBeGreaterThan(face.y + face.height);
    expect(panel.phone.y + panel.phone.height).toBeGreaterThanOrEqual(panel.deskY);
    expect(panel.phone.y).toBeLessThan(panel.deskY);
  });

  test('the drawing covers the panel wherever its focus is', () => {
    for (const focus of [0, 205, 480, 960]) {
      const art = placeArt(panel, ART_WIDTHS[side], focus);
      expect(art.x).toBeLessThanOrEqual(panel.bounds.x + 0.001);
      expect(art.y).toBeLessThanOrEqual(panel.bounds.y + 0.001);
      expect(art.x + art.width).toBeGreaterThanOrEqual(panel.bounds.x + panel.bounds.width - 0.001);
      expect(art.y + art.height).toBeCloseTo(panel.bounds.y + panel.bounds.height);
    }
  });
});

test('the panels never touch, and the gutter keeps one width', () => {
  for (const [width, height] of SIZES) {
    const { caller, you } = layoutStage(width, height);
    const top = you.outline[0].x - caller.outline[1].x;
    const foot = you.outline[3].x - caller.outline[2].x;
    expect(top).toBeGreaterThanOrEqual(11 - 0.001);
    expect(foot).toBeCloseTo(top);
  }
});

test('on a narrow stage each panel keeps 45 % of the width; on a wide one the caller has more', () => {
  const narrow = layoutStage(390, 300);
  for (const side of SIDES) expect(widthAt(narrow[side], 0.5)).toBeGreaterThan(390 * 0.45);
  const wide = layoutStage(1240, 390);
  expect(widthAt(wide.caller, 0.5)).toBeGreaterThan(widthAt(wide.you, 0.5) * 1.4);
});

test('a box is within a slanted panel only when its corners clear the slant', () => {
  const outline = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 60, y: 100 },
    { x: 0, y: 100 },
  ] as const;
  expect(liesWithin({ x: 50, y: 10, width: 20, height: 20 }, outline)).toBe(true);
  expect(liesWithin({ x: 50, y: 70, width: 20, height: 20 }, outline)).toBe(false);
  expect(liesWithin({ x: 10, y: -5, width: 20, height: 20 }, outline)).toBe(false);
});
