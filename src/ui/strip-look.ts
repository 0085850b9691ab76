// strip-look.ts: colours and sizes of the strip's picture, by `DESIGN.md` §6; sizes in CSS pixels.
import type { Mood } from '#core/dialogue/words.ts';

export const INK = '#1b1f3b';
export const PAPER = '#fbf6ec';
export const CORAL = '#f26b4e';
export const MUSTARD = '#f3b33d';
export const WHITE = '#ffffff';
/** Teal, thinned so that ink on it reads at 14 : 1. */
export const TEAL_TINT = '#e0f1ef';

/** Wall and halftone dots, from had enough to with you; the same as behind the caller during the call. */
export const WALLS: Readonly<Record<Mood, { readonly colour: string; readonly dots: string }>> = {
  1: { colour: '#f0ab98', dots: '#e4947e' },
  2: { colour: '#f4d0c3', dots: '#e9b9a9' },
  3: { colour: '#d9d3ec', dots: '#c2b9de' },
  4: { colour: '#bfdce5', dots: '#a3c8d4' },
  5: { colour: '#b5ded3', dots: '#95ccbd' },
};

export const SIZE = {
  panel: 300,
  gap: 18,
  margin: 44,
  outline: 4,
  /** From the panel's outline to a bubble. */
  inset: 12,
  bubblePad: 12,
  bubbleRadius: 14,
  bubbleLine: 2.5,
  /** Height kept free for the face. */
  art: 216,
  portrait: 226,
  dots: 16,
  text: 17,
  lineHeight: 22,
  flag: 15,
  title: 46,
  titleLine: 52,
  small: 20,
  smallLine: 28,
  frame: 7,
} as const;
