// layout.ts: where everything on the stage stands, in CSS pixels, for a host of a given size.
// No Phaser here: the overlay lays its bubbles and plates by the same numbers.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'caller' | 'you';

export interface PanelLayout {
  /** Corners of the panel's border line, clockwise from the top left. */
  readonly outline: readonly [Point, Point, Point, Point];
  readonly bounds: Box;
  /** Size of a unit of the place's drawing, in CSS pixels. */
  readonly artScale: number;
  /** Height at which the desk's upper edge runs. */
  readonly deskY: number;
  /** Square of the portrait; its foot is hidden behind the desk. */
  readonly bust: Box;
  /** The telephone on the desk. */
  readonly phone: Box;
  /** The same telephone while it rings, larger, and the burst behind it. */
  readonly ringing: Box;
  readonly burst: Box;
  /** Where a bubble may lie without covering a face. */
  readonly bubble: Box;
  /** Where a bubble's tail points to. */
  readonly tail: Point;
}

export interface StageLayout {
  readonly narrow: boolean;
  /** Whether the caller's desk has no room for loose things. */
  readonly cleared: boolean;
  readonly caller: PanelLayout;
  readonly you: PanelLayout;
}

/** Size of the drawings in `assets/places`, and how far their desk's edge lies above their foot. */
export const ART_HEIGHT = 460;
export const ART_WIDTHS: Readonly<Record<Side, number>> = { caller: 960, you: 700 };
const ART_DESK = 49;

/** Hosts narrower than this, in CSS pixels, get equal panels and bubbles along the top. */
export const NARROW_BELOW = 680;
/** Below this width loose things on the caller's desk would lie in front of the caller. */
const CLEARED_BELOW = 960;
/** Room for half of the border line around both panels. */
const INSET = 3;
/** Widest and narrowest gutter, and its share of the width, from `look/call.png` (22 of 1240). */
const GUTTER = { most: 22, least: 11, share: 0.018 };
/** Space that a bubble keeps from a panel's border. */
const BUBBLE_GAP = 14;

/** Shares that make the composition, read off `look/call.png`. */
const WIDE = {
  split: 0.6,
  slant: 0.28,
  slantMost: 0.11,
  callerBust: 0.95,
  callerMost: 0.56,
  youBust: 0.78,
  youMost: 0.8,
};
const NARROW = { split: 0.5, slant: 0.12, bust: 0.68, bustMost: 0.98, bubble: 0.8 };

/** Points of the portrait as shares of its square; the player's is mirrored. */
const HEAD = { right: 0.86, cheekX: 0.8, cheekY: 0.52, crownX: 0.53, crownY: 0.12 };
/** The telephone against the portrait beside it. */
const PHONE = { width: 0.25, ratio: 0.72, onDesk: 0.1 };
/** How much larger it rings, and its burst against that. */
const RINGING = { wide: 1.65, narrow: 1.25, burstWidth: 1.72, burstHeight: 2.1, middle: 0.44 };

export function layoutStage(width: number, height: number): StageLayout {
  const narrow = width < NARROW_BELOW;
  const frame: Box = { x: INSET, y: INSET, width: width - 2 * INSET, height: height - 2 * INSET };
  const share = narrow ? NARROW : WIDE;
  const slant = Math.min(share.slant * height, width * WIDE.slantMost);
  const gutter = Math.min(GUTTER.most, Math.max(GUTTER.least, width * GUTTER.share));
  const middle = frame.x + frame.width * share.split;
  const edges = { top: middle + slant / 2, bottom: middle - slant / 2, half: gutter / 2 };
  return {
    narrow,
    cleared: width < CLEARED_BELOW,
    caller: layoutCaller(frame, edges, narrow),
    you: layoutYou(frame, edges, narrow),
  };
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly half: number;
}

function layoutCaller(frame: Box, edges: Edges, narrow: boolean): PanelLayout {
  const right = edges.top - edges.half;
  const panelWidth = (right + edges.bottom - edges.half) / 2 - frame.x;
  const size = bustSize(frame, panelWidth, narrow, 'caller');
  const centre = narrow ? frame.x + panelWidth * 0.5 : frame.x + Math.max(size * 0.54, panelWidth * 0.31);
  const bust = standing(frame, centre, size);
  const outline = corners(frame, frame.x, right, edges.bottom - edges.half, frame.x);
  const bounds = { ...frame, width: right - frame.x };
  return {
    outline,
    bounds,
    ...desk(bounds, 'caller'),
    bust,
    ...phones(bust, bounds, 'caller', narrow),
    bubble: narrow ? topStrip(frame, bust, 'caller') : besideHead(frame, bust, edges),
    tail: { x: bust.x + bust.width * HEAD.cheekX, y: bust.y + bust.height * (narrow ? HEAD.crownY : HEAD.cheekY) },
  };
}

function layoutYou(frame: Box, edges: Edges, narrow: boolean): PanelLayout {
  const left = edges.bottom + edges.half;
  const end = frame.x + frame.width;
  const panelWidth = end - (left + edges.top + edges.half) / 2;
  const size = bustSize(frame, panelWidth, narrow, 'you');
  const bust = standing(frame, end - panelWidth * (narrow ? 0.5 : 0.48), size);
  const bounds = { ...frame, x: left, width: end - left };
  return {
    outline: corners(frame, edges.top + edges.half, end, end, left),
    bounds,
    ...desk(bounds, 'you'),
    bust,
    ...phones(bust, bounds, 'you', narrow),
    bubble: narrow ? topStrip(frame, bust, 'you') : aboveHead(frame, bust, edges),
    tail: { x: bust.x + bust.width * (1 - HEAD.crownX), y: bust.y + bust.height * HEAD.crownY },
  };
}

function bustSize(frame: Box, panelWidth: number, narrow: boolean, side: Side): number {
  if (narrow) return Math.min(frame.height * NARROW.bust, panelWidth * NARROW.bustMost);
  const [tall, wide] = side === 'caller' ? [WIDE.callerBust, WIDE.callerMost] : [WIDE.youBust, WIDE.youMost];
  return Math.min(frame.height * tall, panelWidth * wide);
}

/** A square whose foot stands on the frame's foot. */
function standing(frame: Box, centre: number, size: number): Box {
  return { x: centre - size / 2, y: frame.y + frame.height - size, width: size, height: size };
}

function corners(
  frame: Box,
  topLeft: number,
  topRight: number,
  bottomRight: number,
  bottomLeft: number,
): PanelLayout['outline'] {
  const foot = frame.y + frame.height;
  return [
    { x: topLeft, y: frame.y },
    { x: topRight, y: frame.y },
    { x: bottomRight, y: foot },
    { x: bottomLeft, y: foot },
  ];
}

function desk(bounds: Box, side: Side): { artScale: number; deskY: number } {
  const artScale = Math.max(bounds.height / ART_HEIGHT, bounds.width / ART_WIDTHS[side]);
  return { artScale, deskY: bounds.y + bounds.height - ART_DESK * artScale };
}

function phones(bust: Box, bounds: Box, side: Side, narrow: boolean): Pick<PanelLayout, 'phone' | 'ringing' | 'burst'> {
  const phone = phoneBeside(bust, bounds, side);
  const scale = narrow ? RINGING.narrow : RINGING.wide;
  const [width, height] = [phone.width * scale, phone.height * scale];
  const halfBurst = (width * RINGING.burstWidth) / 2;
  const [least, most] = [bounds.x + halfBurst, bounds.x + bounds.width - halfBurst];
  const middle = Math.min(most, Math.max(least, phone.x + phone.width / 2));
  const ringing: Box = { x: middle - width / 2, y: phone.y + phone.height - height, width, height };
  const burstHeight = height * RINGING.burstHeight;
  return {
    phone,
    ringing,
    burst: {
      x: middle - halfBurst,
      y: ringing.y + height * RINGING.middle - burstHeight / 2,
      width: halfBurst * 2,
      height: burstHeight,
    },
  };
}

/** On the outer side of the portrait, within the panel, standing on the desk. */
function phoneBeside(bust: Box, bounds: Box, side: Side): Box {
  const width = bust.width * PHONE.width;
  const height = width * PHONE.ratio;
  const { deskY } = desk(bounds, side);
  const outer = width * 0.16;
  const wanted = side === 'caller' ? bust.x - width * 0.4 : bust.x + bust.width - width * 0.6;
  const x = Math.min(bounds.x + bounds.width - width - outer, Math.max(bounds.x + outer, wanted));
  return { x, y: deskY - height + height * PHONE.onDesk, width, height };
}

/** Right of the caller's head, ending before the gutter. */
function besideHead(frame: Box, bust: Box, edges: Edges): Box {
  const y = frame.y + frame.height * 0.07;
  const height = frame.height * 0.5;
  const x = bust.x + bust.width * HEAD.right;
  return { x, y, width: gutterAt(frame, edges, y + height) - edges.half - BUBBLE_GAP - x, height };
}

/** Above the player's head, beginning after the gutter. */
function aboveHead(frame: Box, bust: Box, edges: Edges): Box {
  const y = frame.y + frame.height * 0.045;
  const x = gutterAt(frame, edges, y) + edges.half + BUBBLE_GAP;
  return { x, y, width: frame.x + frame.width - BUBBLE_GAP - x, height: bust.y + bust.height * HEAD.crownY - y };
}

/** Along the top of both panels, leaning to the side that speaks. */
function topStrip(frame: Box, bust: Box, side: Side): Box {
  const gap = BUBBLE_GAP / 2;
  const width = frame.width * NARROW.bubble;
  const x = side === 'caller' ? frame.x + gap : frame.x + frame.width - gap - width;
  return { x, y: frame.y + gap, width, height: bust.y + bust.height * HEAD.crownY - frame.y - gap };
}

/** Where the gutter's middle line is at a height. */
function gutterAt(frame: Box, edges: Edges, y: number): number {
  return edges.top + ((edges.bottom - edges.top) * (y - frame.y)) / frame.height;
}

/**
 * The box of a place's whole drawing behind a panel: it covers the panel, stands on its foot, and brings
 * `focus` (in units of the drawing) as near to the portrait's middle as covering allows.
 */
export function placeArt(panel: PanelLayout, artWidth: number, focus: number): Box {
  const { bounds, artScale, bust } = panel;
  const width = artWidth * artScale;
  const height = ART_HEIGHT * artScale;
  const wanted = bust.x + bust.width / 2 - focus * artScale;
  const x = Math.min(bounds.x, Math.max(bounds.x + bounds.width - width, wanted));
  return { x, y: bounds.y + bounds.height - height, width, height };
}

/** Whether a box lies wholly within a panel, slanted sides and all. */
export function liesWithin({ x, y, width, height }: Box, outline: PanelLayout['outline']): boolean {
  const at = (from: Point, to: Point, level: number): number =>
    from.x + ((to.x - from.x) * (level - from.y)) / (to.y - from.y);
  const [topLeft, topRight, bottomRight, bottomLeft] = outline;
  if (y < topLeft.y || y + height > bottomLeft.y) return false;
  return [y, y + height].every(
    (level) => x >= at(topLeft, bottomLeft, level) && x + width <= at(topRight, bottomRight, level),
  );
}
