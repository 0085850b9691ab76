// strip.ts: a call as a comic strip: what each panel holds, for the screen and for the picture file alike.
import type { Mood } from '#core/dialogue/words.ts';

/** What was heard, as it is shown, quotation marks and all; narration stands in a caption instead of a bubble. */
export interface Heard {
  readonly text: string;
  readonly narration: boolean;
  /** Named only where it is not the caller who speaks. */
  readonly speaker: string | null;
}

export interface StripPanel {
  readonly heard: Heard | null;
  /** As it is shown. */
  readonly said: string;
  /** SVG text; null where there is no drawing. */
  readonly portrait: string | null;
  readonly backdrop: string | null;
  readonly mood: Mood;
  /** How they look, in words. */
  readonly look: string;
  /** A word for each rung won here. */
  readonly flags: readonly string[];
  readonly turned: boolean;
}

/** The last panel: the last words, and what happened next. */
export interface StripEnding {
  readonly heard: Heard | null;
  readonly portrait: string | null;
  readonly backdrop: string | null;
  readonly mood: Mood;
  readonly look: string;
  /** What stands over `next`. */
  readonly label: string;
  readonly next: string;
}

/** Columns in which the last panel's longer words stand best. */
const BEST_SPAN = 2;
/** One column is too narrow for them: worse than any number too many. */
const NARROW_COST = 5;

/** As many columns as leave the last panel the best room in its row. */
export function columnsFor(panels: number): 4 | 5 {
  return spanCost(endingSpan(panels, 4)) < spanCost(endingSpan(panels, 5)) ? 4 : 5;
}

function spanCost(span: number): number {
  return span < BEST_SPAN ? NARROW_COST : span - BEST_SPAN;
}

/** Columns the last panel takes: what is left of its row, or a whole row. */
export function endingSpan(panels: number, columns: number): number {
  return columns - (panels % columns);
}
