// id-places.ts: where in an ink source the lines and replies stand that could carry an id, and which have one.
import {
  alternatives,
  bracketsIn,
  idIn,
  isBlank,
  isExpression,
  pastBrace,
  pastCondition,
  pastSequenceSign,
  readStretch,
  withoutComments,
  type Span,
  type Stretch,
} from './ink-text.ts';

export interface IdPlace {
  readonly kind: 'line' | 'reply';
  /** From 1. */
  readonly line: number;
  /** Empty above the first knot. */
  readonly knot: string;
  readonly text: string;
  /** The id it has, or where one would go. */
  readonly id: string | null;
  readonly at: number;
  /** What must stand around the tag there. */
  readonly lead: '' | ' ';
  readonly trail: '' | ' ';
}

/** Something said for which there is no place that would be right whatever happens. */
export interface NoPlace {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface IdPlaces {
  readonly places: readonly IdPlace[];
  readonly without: readonly NoPlace[];
}

type Block = 'sequence' | 'conditional';

interface Scan {
  readonly text: string;
  readonly places: IdPlace[];
  readonly without: NoPlace[];
  /** Blocks over several lines that are open, outermost first. */
  readonly blocks: Block[];
  line: number;
  knot: string;
  inFunction: boolean;
  /** A choice whose label and conditions have come, and whose words are on a line below. */
  choiceBegun: boolean;
}

/** Reads a source line by line. A function's words are left out: they are part of whatever line calls it. */
export function idPlaces(source: string): IdPlaces {
  const text = withoutComments(source);
  const [places, without, blocks]: [IdPlace[], NoPlace[], Block[]] = [[], [], []];
  const scan: Scan = { text, places, without, blocks, line: 0, knot: '', inFunction: false, choiceBegun: false };
  let next = 1;
  for (let from = 0; from <= text.length;) {
    const to = lineEnd(text, from);
    scan.line = next;
    readLine(scan, trimmed(text, { from, to }));
    next += text.slice(from, to + 1).split('\n').length - 1;
    from = to + 1;
  }
  return { places, without };
}

/** Where a line ends; a backslash at its end makes the next line part of it. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

const HEADER = /^={2,}\s*(?:(function)\s+)?([\p{L}\p{N}_]+)/u;
const SILENT = /^(?:=|~|#|->|<-|TODO\s*:|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL)\s)/;

function readLine(scan: Scan, span: Span): void {
  const code = scan.text.slice(span.from, span.to);
  if (code === '') return;
  const [header, isFunction, knot] = HEADER.exec(code) ?? [];
  if (header !== undefined) {
    [scan.knot, scan.inFunction, scan.choiceBegun] = [knot ?? '', isFunction !== undefined, false];
    scan.blocks.length = 0;
  } else if (!SILENT.test(code)) readStatement(scan, span);
}

function readStatement(scan: Scan, span: Span): void {
  const block = scan.blocks.at(-1);
  if (scan.choiceBegun) return readChoice(scan, span);
  const branch = block && /^-(?!>)\s*/.exec(scan.text.slice(span.from, span.to));
  const from = branch ? pastBranch(scan, block, { from: span.from + branch[0].length, to: span.to }) : span.from;
  const bullets = /^(?:(?:-(?!>)\s*)+(?:\([\p{L}\p{N}_]+\)\s*)?)?(?<choice>[*+][*+\s]*)?/u;
  const [mark, ...rest] = bullets.exec(scan.text.slice(from, span.to)) ?? [''];
  const body = trimmed(scan.text, { from: from + mark.length, to: span.to });
  if (rest[0] !== undefined) readChoice(scan, body);
  else if (!/^(?:~|<-)/.test(scan.text.slice(body.from, body.to))) readContent(scan, body);
}

function pastBranch(scan: Scan, block: Block, span: Span): number {
  if (block === 'sequence') return span.from;
  const otherwise = /^else\s*:\s*/.exec(scan.text.slice(span.from, span.to));
  return trimmed(scan.text, {
    ...span,
    from: otherwise ? span.from + otherwise[0].length : pastCondition(scan.text, span),
  }).from;
}

/** Words that are said, as far as this line of the source has them. */
function readContent(scan: Scan, span: Span): void {
  const stretch = readStretch(scan.text, span);
  if (stretch.opens !== null) return openBlock(scan, span, stretch, stretch.opens);
  if (!scan.inFunction) placeLine(scan, span, stretch);
  if (stretch.closes === null) return;
  scan.blocks.pop();
  readContent(scan, trimmed(scan.text, { from: stretch.closes + 1, to: span.to }));
}

/** A brace that closes on a later line: a block, whose lines are read one by one. */
function openBlock(scan: Scan, span: Span, stretch: Stretch, at: number): void {
  if (stretch.hasText || stretch.groups.length) refuse(scan, span, 'its braces close on another line');
  const sign = pastSequenceSign(scan.text, at + 1);
  scan.blocks.push(sign === null ? 'conditional' : 'sequence');
  const from = sign ?? pastCondition(scan.text, { from: at + 1, to: span.to });
  const rest = trimmed(scan.text, { from, to: span.to });
  if (rest.from < rest.to) readStatement(scan, rest);
}

function placeLine(scan: Scan, span: Span, stretch: Stretch): void {
  // A tag beside glue makes ink swallow the next line end too: the words before it go under the next line's id.
  if (stretch.glued || scan.text.startsWith('<-', span.from)) return;
  const [group, ...others] = stretch.groups;
  if (stretch.hasText || (group && stretch.tags.length)) return place(scan, 'line', span, stretch);
  if (!group) return;
  const parts = others.length ? null : alternatives(scan.text, group);
  if (parts) return placeAlternatives(scan, parts);
  const printed = scan.text.slice(group.from + 1, group.to - 1).trim();
  if (others.length) refuse(scan, span, 'it is put together from several braces, and may come to nothing');
  else if (printed.includes('(')) refuse(scan, span, 'what it says is computed, and may come to nothing');
  else place(scan, 'line', span, stretch);
}

/**
 * ink ends a tag in braces where the next one begins, at a divert, or behind the braces. Where a later alternative
 * ends it by a divert, an earlier one would never be told that its tag is over, and what follows would become part of it.
 */
function placeAlternatives(scan: Scan, parts: readonly Span[]): void {
  const inner: Scan = { ...scan, places: [], without: [] };
  let [lasting, open] = [false, false];
  for (const part of parts.map((one) => trimmed(scan.text, one))) {
    const stretch = readStretch(scan.text, part);
    const before = inner.places.length;
    placeLine(inner, part, stretch);
    const tagged = stretch.tags.length > 0 || inner.places.length > before;
    const diverts = stretch.divert < part.to;
    lasting ||= tagged && !diverts;
    open = diverts ? false : open || tagged;
  }
  if (!lasting || open) scan.places.push(...inner.places);
  else
    for (const { line, text } of inner.places)
      scan.without.push({ line, text, why: 'another alternative ends in a divert' });
  scan.without.push(...inner.without);
}

/** A choice from its label and conditions on. */
function readChoice(scan: Scan, span: Span): void {
  const body = trimmed(scan.text, { from: pastConditions(scan.text, span), to: span.to });
  scan.choiceBegun = body.from === body.to;
  if (scan.choiceBegun || scan.inFunction) return;
  const brackets = bracketsIn(scan.text, body);
  if (!brackets) return readPlainChoice(scan, body);
  const start = readStretch(scan.text, { from: body.from, to: brackets.from });
  const inner = { from: brackets.from + 1, to: brackets.to - 1 };
  const inside = readStretch(scan.text, inner);
  const after = trimmed(scan.text, { from: brackets.to, to: body.to });
  const said = [start, inside].some(({ hasText, groups }) => hasText || groups.length);
  if (said) placeReply(scan, { from: body.from, to: brackets.to }, [...start.tags, ...inside.tags], inside);
  if (!start.hasText && start.groups.length === 0) return readContent(scan, after);
  const rest = readStretch(scan.text, after);
  if (rest.opens !== null) openBlock(scan, body, { ...rest, hasText: true }, rest.opens);
  else if (!rest.glued) place(scan, 'line', body, { ...rest, tags: [...start.tags, ...rest.tags] });
}

function placeReply(scan: Scan, span: Span, tags: readonly Span[], inside: Stretch): void {
  place(
    scan,
    'reply',
    span,
    { ...inside, tags },
    inside.end > span.from && scan.text[inside.end - 1] === '[' ? '' : ' ',
  );
}

/** Without brackets the player's words are the reply and the line after it. */
function readPlainChoice(scan: Scan, span: Span): void {
  const stretch = readStretch(scan.text, span);
  if (stretch.opens !== null) openBlock(scan, span, { ...stretch, hasText: true }, stretch.opens);
  else if (stretch.glued) refuse(scan, span, 'it ends in glue, and a tag there would join the lines that follow');
  else if (stretch.hasText || stretch.groups.length) place(scan, 'reply', span, stretch);
  if (stretch.closes !== null) scan.blocks.pop();
}

function pastConditions(text: string, { from, to }: Span): number {
  let at = from;
  const label = /^\([\p{L}\p{N}_]+\)\s*/u.exec(text.slice(at, to));
  if (label) at += label[0].length;
  while (text[at] === '{') {
    const past = pastBrace(text, at, to);
    if (past === null || !isExpression(text.slice(at + 1, past - 1))) break;
    at = trimmed(text, { from: past, to }).from;
  }
  return at;
}

function place(scan: Scan, kind: IdPlace['kind'], span: Span, stretch: Stretch, lead: '' | ' ' = ' '): void {
  const { text, line, knot } = scan;
  const touches = stretch.divert === stretch.end && text.startsWith('->', stretch.end);
  scan.places.push({
    kind,
    line,
    knot,
    text: text.slice(span.from, span.to).trim(),
    id: idIn(text, stretch.tags),
    at: stretch.end,
    lead,
    trail: touches ? ' ' : '',
  });
}

function refuse(scan: Scan, { from, to }: Span, why: string): void {
  if (!scan.inFunction) scan.without.push({ line: scan.line, text: scan.text.slice(from, to).trim(), why });
}

function trimmed(text: string, { from, to }: Span): Span {
  let [start, end] = [from, to];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { from: start, to: end };
}
