// palette.ts: the colours of DESIGN.md §6 as the stage uses them, and how a mood looks on a wall.
import type { Mood } from '#core/dialogue/words.ts';

export const PAPER = '#fbf6ec';
export const INK = '#1b1f3b';
export const CORAL = '#f26b4e';
export const TEAL = '#1f8a84';
export const MUSTARD = '#f3b33d';
export const SKY = '#bfdce5';
export const LILAC = '#d9d3ec';
/** INK as the number that Phaser's Graphics wants. */
export const INK_NUMBER = 0x1b1f3b;

export interface WallLook {
  readonly colour: string;
  readonly dots: string;
  /** Radius of the largest halftone dot, in CSS pixels on a grid of 16. */
  readonly dotRadius: number;
  /** Colour of rays behind the person, or null. */
  readonly rays: string | null;
}

/** From had enough (heavy dots on coral) to with you (fine dots on teal, and rays). */
export const MOOD_WALLS: Readonly<Record<Mood, WallLook>> = {
  1: { colour: '#f0ab98', dots: '#d9775f', dotRadius: 6.4, rays: '#e8947e' },
  2: { colour: '#f4d0c3', dots: '#e2a491', dotRadius: 5.4, rays: null },
  3: { colour: LILAC, dots: '#b6abd8', dotRadius: 4.6, rays: null },
  4: { colour: SKY, dots: '#94bfcd', dotRadius: 3.8, rays: null },
  5: { colour: '#b5ded3', dots: '#84c2b3', dotRadius: 3, rays: '#c9e9df' },
};

export const YOUR_WALL: WallLook = { colour: MUSTARD, dots: '#de9a25', dotRadius: 4.2, rays: null };

/** Laid over the caller's panel when the line is dead. */
export const DEAD_LINE = '#8b8fa3';
