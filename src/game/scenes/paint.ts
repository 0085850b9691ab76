// paint.ts: what is painted straight onto canvases: walls with halftone, borders, bursts, lettering.
import type { Box, PanelLayout, Point } from './layout.ts';
import { CORAL, DEAD_LINE, INK, PAPER } from './palette.ts';
import type { WallLook } from './palette.ts';
import { blank, pathThrough } from './raster.ts';

/** Distance between halftone dots and width of a panel's border, in CSS pixels, from `look/call.png`. */
const DOT_GRID = 16;
export const BORDER = 4;
/** Share of its full radius that a dot keeps at the far corner. */
const DOT_LEAST = 0.3;
const RAYS = 22;

type Paint = (pen: CanvasRenderingContext2D) => void;

/** A canvas the size of `bounds` at `density`, painted in the stage's own coordinates. */
function paintIn(bounds: Box, density: number, paint: Paint): HTMLCanvasElement {
  const { canvas, pen } = blank(bounds.width * density, bounds.height * density);
  pen.scale(density, density);
  pen.translate(-bounds.x, -bounds.y);
  paint(pen);
  return canvas;
}

/** A border needs half of its width outside of the panel's bounds. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function paintWall(panel: PanelLayout, look: WallLook, density: number): HTMLCanvasElement {
  return paintIn(panel.bounds, density, (pen) => {
    pen.clip(pathThrough(panel.outline));
    pen.fillStyle = look.colour;
    pen.fillRect(panel.bounds.x, panel.bounds.y, panel.bounds.width, panel.bounds.height);
    if (look.rays) paintRays(pen, middleOf(panel.bust), panel.bounds, look.rays);
    paintDots(pen, panel.bounds, look);
  });
}

function paintRays(pen: CanvasRenderingContext2D, from: Point, bounds: Box, colour: string): void {
  const reach = bounds.width + bounds.height;
  const step = (Math.PI * 2) / RAYS;
  pen.fillStyle = colour;
  for (let ray = 0; ray < RAYS; ray++) {
    const at = (angle: number): Point => ({ x: from.x + Math.cos(angle) * reach, y: from.y + Math.sin(angle) * reach });
    pen.fill(pathThrough([from, at(ray * step), at((ray + 0.5) * step)]));
  }
}

/** Dots in offset rows, heaviest at the lower outer corner, as a halftone runs out. */
function paintDots(pen: CanvasRenderingContext2D, bounds: Box, look: WallLook): void {
  pen.fillStyle = look.dots;
  pen.beginPath();
  for (let row = 0; row * DOT_GRID * 0.5 < bounds.height; row++) {
    for (let column = 0; column * DOT_GRID < bounds.width; column++) {
      const x = bounds.x + column * DOT_GRID + (row % 2) * DOT_GRID * 0.5;
      const y = bounds.y + row * DOT_GRID * 0.5;
      const heavy = ((y - bounds.y) / bounds.height + 1 - (x - bounds.x) / bounds.width) / 2;
      const radius = look.dotRadius * 0.75 * (DOT_LEAST + (1 - DOT_LEAST) * heavy);
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, Math.PI * 2);
    }
  }
  pen.fill();
}

export function paintBorder(panel: PanelLayout, density: number): HTMLCanvasElement {
  return paintIn(grown(panel.bounds, BORDER), density, (pen) => {
    pen.strokeStyle = INK;
    pen.lineWidth = BORDER;
    pen.lineJoin = 'miter';
    pen.stroke(pathThrough(panel.outline));
  });
}

export function paintDeadLine(panel: PanelLayout, density: number): HTMLCanvasElement {
  return paintIn(panel.bounds, density, (pen) => {
    pen.fillStyle = DEAD_LINE;
    pen.fill(pathThrough(panel.outline));
  });
}

/** A starburst that fills `box`, behind a ringing telephone. */
export function paintBurst(box: Box, density: number): HTMLCanvasElement {
  return paintIn(box, density, (pen) => {
    const line = BORDER;
    pen.fillStyle = PAPER;
    pen.strokeStyle = INK;
    pen.lineWidth = line;
    pen.lineJoin = 'round';
    const star = pathThrough(starPoints(box, line));
    pen.fill(star);
    pen.stroke(star);
  });
}

/** Spikes of three lengths in turn, so that the star looks cut by hand. */
function starPoints(box: Box, margin: number): Point[] {
  const spikes = 15;
  const lengths = [1, 0.84, 0.93] as const;
  const valley = 0.68;
  const { x, y } = middleOf(box);
  return Array.from({ length: spikes * 2 }, (_, corner) => {
    const reach = corner % 2 === 0 ? (lengths[(corner / 2) % lengths.length] ?? 1) : valley;
    const angle = (corner / (spikes * 2)) * Math.PI * 2 - Math.PI / 2;
    return {
      x: x + Math.cos(angle) * (box.width / 2 - margin) * reach,
      y: y + Math.sin(angle) * (box.height / 2 - margin) * reach,
    };
  });
}

/** A sound word as a comic letters it: each letter on its own slant, coral, inked, with a paper rim. */
export function paintLettering(word: string, size: number, density: number): HTMLCanvasElement {
  const letters = Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
  const font = `800 ${size}px "Bricolage Grotesque", "Arial Black", sans-serif`;
  const { pen: ruler } = blank(1, 1);
  ruler.font = font;
  const widths = letters.map((letter) => ruler.measureText(letter).width * 0.98);
  const margin = size * 0.4;
  const width = widths.reduce((sum, one) => sum + one, 0) + 2 * margin;
  return paintIn({ x: 0, y: 0, width, height: size * 1.8 }, density, (pen) => {
    Object.assign(pen, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round' });
    for (const layer of ['rim', 'ink', 'fill'] as const) {
      let x = margin;
      letters.forEach((letter, at) => {
        const wide = widths[at] ?? 0;
        paintLetter(pen, letter, { x: x + wide / 2, y: size * (0.9 + 0.09 * Math.sin(at * 2.2)) }, at, size, layer);
        x += wide;
      });
    }
  });
}

function paintLetter(
  pen: CanvasRenderingContext2D,
  letter: string,
  at: Point,
  index: number,
  size: number,
  layer: 'rim' | 'ink' | 'fill',
): void {
  const slant = 0.13;
  pen.save();
  pen.translate(at.x, at.y);
  pen.rotate(index % 2 === 0 ? -slant : slant * 0.6);
  pen.fillStyle = CORAL;
  pen.strokeStyle = layer === 'rim' ? PAPER : INK;
  pen.lineWidth = size * (layer === 'rim' ? 0.36 : 0.2);
  if (layer === 'fill') pen.fillText(letter, 0, 0);
  else pen.strokeText(letter, 0, 0);
  pen.restore();
}

export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
