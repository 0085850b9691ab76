// strip-svg.ts: the whole strip as one drawing: shapes as SVG text, words as placed lines for whoever has the fonts.
import { MOODS } from '#core/dialogue/words.ts';
import { columnsFor, endingSpan, type Heard, type StripEnding, type StripPanel } from './strip.ts';
import { CORAL, INK, MUSTARD, PAPER, SIZE, TEAL_TINT, WALLS, WHITE } from './strip-look.ts';
import { wrapText, type Font, type Measure } from './strip-text.ts';

export interface Strip {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle: string;
  readonly footer: string;
  /** What stands on the frame of the turning point. */
  readonly turnedWord: string;
  readonly panels: readonly StripPanel[];
  readonly ending: StripEnding | null;
}

/** A line of words; `y` is its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly size: number;
}

/** Sizes in CSS pixels. The SVG holds no words and needs no font. */
export interface DrawnStrip {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly texts: readonly PlacedText[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn so far. */
interface Sheet {
  readonly shapes: string[];
  readonly texts: PlacedText[];
  readonly measure: Measure;
}

/** One panel, whether of the call or the last. */
interface Cell {
  readonly width: number;
  readonly heard: Heard | null;
  readonly foot: string;
  /** The foot is what you said, or a caption. */
  readonly footKind: 'said' | 'caption';
  readonly art: StripPanel | StripEnding;
  readonly flags: readonly string[];
  readonly turned: boolean;
}

/** The first line's baseline, as a share of the line's height: Atkinson's ascent in a line of 1.3. */
const BASELINE = 0.77;

export function drawStrip(strip: Strip, measure: Measure): DrawnStrip {
  const columns = columnsFor(strip.panels.length);
  const width = 2 * SIZE.margin + spanWidth(columns);
  const sheet: Sheet = { shapes: [], texts: [], measure };
  let y: number = SIZE.margin;
  y = putLines(sheet, strip.title, { x: SIZE.margin, y }, 'heading', width);
  y = putLines(sheet, strip.subtitle, { x: SIZE.margin, y }, 'text', width) + SIZE.gap;
  for (const row of rowsOf(cellsOf(strip, columns), columns)) y = drawRow(sheet, row, y, strip.turnedWord) + SIZE.gap;
  const height = putLines(sheet, strip.footer, { x: SIZE.margin, y }, 'bold', width) + SIZE.margin - SIZE.gap;
  return { width, height, svg: wholeSvg(width, height, sheet.shapes), texts: sheet.texts };
}

function spanWidth(columns: number): number {
  return columns * SIZE.panel + (columns - 1) * SIZE.gap;
}

function putLines(sheet: Sheet, text: string, at: { x: number; y: number }, font: Font, width: number): number {
  const [size, step] = font === 'heading' ? [SIZE.title, SIZE.titleLine] : [SIZE.small, SIZE.smallLine];
  const lines = wrapText(text, width - 2 * SIZE.margin, (part) => sheet.measure(part, font, size));
  for (const [n, line] of lines.entries())
    sheet.texts.push({ x: at.x, y: at.y + step * (n + BASELINE), text: line, font, size });
  return at.y + step * lines.length;
}

function cellsOf({ panels, ending }: Strip, columns: number): readonly Cell[] {
  const cells = panels.map((panel): Cell => {
    const { heard, said, flags, turned } = panel;
    return { width: SIZE.panel, heard, foot: said, footKind: 'said', art: panel, flags, turned };
  });
  if (!ending) return cells;
  const last: Cell = {
    width: spanWidth(endingSpan(panels.length, columns)),
    heard: ending.heard,
    foot: `${ending.label}: ${ending.next}`,
    footKind: 'caption',
    art: ending,
    flags: [],
    turned: false,
  };
  return [...cells, last];
}

function rowsOf(cells: readonly Cell[], columns: number): readonly (readonly Cell[])[] {
  const rows = Math.ceil(cells.length / columns);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

/** Draws a row at `y` and returns where it ends. */
function drawRow(sheet: Sheet, row: readonly Cell[], y: number, turnedWord: string): number {
  const heardHeight = Math.max(...row.map((cell) => bubbleHeight(sheet, heardText(cell.heard), cell.width)));
  const footHeight = Math.max(...row.map((cell) => bubbleHeight(sheet, cell.foot, cell.width)));
  const height = heardHeight + SIZE.art + footHeight + 2 * SIZE.inset;
  let x: number = SIZE.margin;
  for (const cell of row) {
    drawCell(sheet, cell, { x, y, width: cell.width, height }, footHeight);
    if (cell.turned) drawFrame(sheet, { x, y, width: cell.width, height }, turnedWord);
    x += cell.width + SIZE.gap;
  }
  return y + height;
}

function drawCell(sheet: Sheet, cell: Cell, box: Box, footHeight: number): void {
  sheet.shapes.push(artSvg(cell.art, box, footHeight));
  const room = { ...box, y: box.y + SIZE.inset, height: 0 };
  const { heard } = cell;
  if (heard) drawBubble(sheet, heardText(heard), room, heard.narration ? PAPER : WHITE, !heard.narration);
  if (heard && !heard.narration) {
    const foot = room.y + bubbleHeight(sheet, heardText(heard), cell.width);
    sheet.shapes.push(tailSvg(box.x + box.width * TAIL_AT, foot));
  }
  const foot = { ...box, y: box.y + box.height - SIZE.inset - footHeight, height: footHeight };
  const flagsFrom = foot.y - SIZE.inset;
  for (const [n, flag] of [...cell.flags].reverse().entries())
    drawFlag(sheet, flag, box, flagsFrom - n * 2 * SIZE.flag);
  const spoken = cell.footKind === 'said';
  drawBubble(sheet, cell.foot, foot, spoken ? TEAL_TINT : PAPER, spoken);
  sheet.shapes.push(outline(box, INK, SIZE.outline, 0));
}

export function heardText(heard: Heard | null): string {
  if (!heard) return '';
  return heard.speaker === null ? heard.text : `${heard.speaker}: ${heard.text}`;
}

/** Where along a bubble its tail hangs, as a share of the panel's width. */
const TAIL_AT = 0.56;

/** A bubble's tail, whose fill opens the line above it; the bubble's foot is at `y`. */
function tailSvg(x: number, y: number): string {
  const half = SIZE.bubbleLine / 2;
  const shape = `M${x} ${y - half}l4 18 18 -18`;
  return `<path d="${shape}" fill="${WHITE}"/><path d="M${x} ${y}l4 18 18 -18" fill="none" stroke="${INK}" stroke-width="${SIZE.bubbleLine}" stroke-linejoin="round"/><path d="M${x + 2} ${y}h14" stroke="${WHITE}" stroke-width="${2 * SIZE.bubbleLine}"/>`;
}

function bubbleLines(sheet: Sheet, text: string, width: number): readonly string[] {
  const room = width - 2 * (SIZE.inset + SIZE.bubblePad);
  return wrapText(text, room, (part) => sheet.measure(part, 'text', SIZE.text));
}

function bubbleHeight(sheet: Sheet, text: string, width: number): number {
  const lines = bubbleLines(sheet, text, width).length;
  return lines === 0 ? 0 : lines * SIZE.lineHeight + 2 * SIZE.bubblePad;
}

/** A bubble at the top of `box`, at least as high; its lines stand in the middle. */
function drawBubble(sheet: Sheet, text: string, box: Box, colour: string, round: boolean): void {
  const lines = bubbleLines(sheet, text, box.width);
  if (lines.length === 0) return;
  const needed = lines.length * SIZE.lineHeight + 2 * SIZE.bubblePad;
  const height = Math.max(needed, box.height);
  const from = box.y + SIZE.bubblePad + (height - needed) / 2;
  const x = box.x + SIZE.inset;
  const rect = { x, y: box.y, width: box.width - 2 * SIZE.inset, height };
  sheet.shapes.push(rectSvg(rect, colour, SIZE.bubbleLine, round ? SIZE.bubbleRadius : 0));
  for (const [n, line] of lines.entries()) {
    const y = from + SIZE.lineHeight * (n + BASELINE);
    sheet.texts.push({ x: x + SIZE.bubblePad, y, text: line, font: 'text', size: SIZE.text });
  }
}

/** A mustard flag at the panel's right, its foot at `y`. */
function drawFlag(sheet: Sheet, word: string, box: Box, y: number): void {
  const width = sheet.measure(word, 'bold', SIZE.flag) + 2 * SIZE.bubblePad;
  const rect = { x: box.x + box.width - SIZE.inset / 2 - width, y: y - SIZE.smallLine, width, height: SIZE.smallLine };
  sheet.shapes.push(rectSvg(rect, MUSTARD, SIZE.bubbleLine, SIZE.smallLine / 2));
  sheet.texts.push({
    x: rect.x + SIZE.bubblePad,
    y: rect.y + SIZE.smallLine * 0.68,
    text: word,
    font: 'bold',
    size: SIZE.flag,
  });
}

/** The coral frame of the turning point, and its word. */
function drawFrame(sheet: Sheet, box: Box, word: string): void {
  sheet.shapes.push(outline(box, CORAL, SIZE.frame, SIZE.outline + 1));
  const width = sheet.measure(word, 'bold', SIZE.flag) + 2 * SIZE.bubblePad;
  const rect = { x: box.x + SIZE.inset, y: box.y - SIZE.smallLine / 2 - SIZE.frame / 2, width, height: SIZE.smallLine };
  sheet.shapes.push(rectSvg(rect, CORAL, SIZE.bubbleLine, SIZE.smallLine / 2));
  sheet.texts.push({
    x: rect.x + SIZE.bubblePad,
    y: rect.y + SIZE.smallLine * 0.68,
    text: word,
    font: 'bold',
    size: SIZE.flag,
  });
}

function artSvg({ mood, portrait, backdrop }: StripPanel | StripEnding, box: Box, footHeight: number): string {
  const foot = box.y + box.height - SIZE.inset - footHeight;
  const face = {
    x: box.x + (box.width - SIZE.portrait) / 2,
    y: foot + SIZE.inset - SIZE.portrait,
    width: SIZE.portrait,
    height: SIZE.portrait,
  };
  return [
    rectSvg(box, WALLS[mood].colour, 0, 0),
    rectSvg(box, `url(#dots-${mood})`, 0, 0),
    backdrop === null ? '' : nested(backdrop, box, 'xMidYMid slice'),
    portrait === null ? '' : nested(portrait, face, 'xMidYMax meet'),
  ].join('');
}

/** A drawing placed within another; what it names is not needed here and would be named twice. */
function nested(svg: string, { x, y, width, height }: Box, fit: string): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="${fit}"`;
  return svg.replace(/ id="[^"]*"/g, '').replace('<svg ', `<svg ${place} `);
}

function rectSvg({ x, y, width, height }: Box, fill: string, line: number, radius: number): string {
  const stroke = line > 0 ? ` stroke="${INK}" stroke-width="${line}"` : '';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${stroke}/>`;
}

/** A line around a box, `out` pixels away from it. */
function outline({ x, y, width, height }: Box, colour: string, line: number, out: number): string {
  const size = `x="${x - out}" y="${y - out}" width="${width + 2 * out}" height="${height + 2 * out}"`;
  return `<rect ${size} fill="none" stroke="${colour}" stroke-width="${line}"/>`;
}

function wholeSvg(width: number, height: number, shapes: readonly string[]): string {
  const dots = MOODS.map(
    (mood) =>
      `<pattern id="dots-${mood}" width="${SIZE.dots}" height="${SIZE.dots}" patternUnits="userSpaceOnUse">` +
      `<circle cx="${SIZE.dots / 2}" cy="${SIZE.dots / 2}" r="2.2" fill="${WALLS[mood].dots}"/></pattern>`,
  );
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const paper = `<rect width="${width}" height="${height}" fill="${PAPER}"/>`;
  return `${root}<defs>${dots.join('')}</defs>${paper}${shapes.join('')}</svg>`;
}
