// ink-outline.ts: what stands in the source, with its lines, as the ink compiler parsed it: reached or not.
import {
  PRINTED,
  SILENT,
  isBranch,
  isStart,
  lastTagIn,
  nameOf,
  targetOf,
  wordsOf,
  type Parsed,
  type ParsedChoice,
  type ParsedObject,
} from './ink-parsed.ts';

export interface Place {
  /** With `/`, from the folder of the project. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export interface SourceTag {
  /** As written, without `#`. */
  readonly text: string;
  readonly place: Place;
  /** True where part of it is computed while playing: nothing can be said of it beforehand. */
  readonly computed: boolean;
  /** True where ink does not end it, and what follows the braces becomes part of it. */
  readonly unclosed: boolean;
}

export interface SourceChoice {
  readonly place: Place;
  /** Path of what follows when it is taken, as the story knows it; empty where the story could not be made. */
  readonly target: string;
  /** What stands before the brackets, inside, and after them; all before where there are none. */
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  /** Tags that ink puts on the choice. */
  readonly tags: readonly SourceTag[];
  /** Tags behind the bracket, which ink puts on the next line. */
  readonly tagsAfter: readonly SourceTag[];
  /** What stands after the brackets ends in glue. */
  readonly gluedAfter: boolean;
  /** True for `* ->`, which nobody sees. */
  readonly fallback: boolean;
  readonly sticky: boolean;
  /** Knot, or knot.stitch, that it stands in; empty at the top. */
  readonly knot: string;
  /** Its text is computed, at least in part. */
  readonly computed: boolean;
  readonly conditional: boolean;
}

export interface SourceLine {
  readonly place: Place;
  readonly text: string;
  readonly tags: readonly SourceTag[];
  readonly knot: string;
  readonly computed: boolean;
  /** Its words end in glue: whatever line comes next is part of it. */
  readonly glued: boolean;
}

export interface SourceKnot {
  /** `knot` or `knot.stitch`. */
  readonly name: string;
  readonly kind: 'knot' | 'stitch' | 'function';
  readonly place: Place;
}

export interface SourceExternal {
  readonly name: string;
  readonly place: Place;
}

export interface Outline {
  readonly lines: readonly SourceLine[];
  readonly choices: readonly SourceChoice[];
  readonly knots: readonly SourceKnot[];
  /** Functions that the story wants from whatever plays it. */
  readonly externals: readonly SourceExternal[];
}

interface Run {
  text: string;
  tags: SourceTag[];
  place: Place | null;
  computed: boolean;
  glued: boolean;
}

type OpenTag = { -readonly [K in keyof SourceTag]: SourceTag[K] };

interface Walk {
  readonly lines: SourceLine[];
  readonly choices: SourceChoice[];
  readonly knots: SourceKnot[];
  readonly externals: SourceExternal[];
  readonly pathOf: (file: string | null) => string;
  knot: string;
  run: Run;
  /** Within a choice's own text a new line ends nothing. */
  inChoice: boolean;
  /** The tag that is open, gathered until it closes. */
  tag: OpenTag | null;
  /** The last tag that was opened. */
  lastTag: OpenTag | null;
  /** Tags that braces have left open: told by what follows. */
  left: OpenTag[];
}

/** `pathOf` turns a file name of the compiler's into a path. */
export function outlineOf(story: Parsed, pathOf: (file: string | null) => string): Outline {
  const walk: Walk = {
    lines: [],
    choices: [],
    knots: [],
    externals: [],
    pathOf,
    knot: '',
    run: emptyRun(),
    inChoice: false,
    tag: null,
    lastTag: null,
    left: [],
  };
  visitAll(walk, story.content);
  endLine(walk);
  return { lines: walk.lines, choices: walk.choices, knots: walk.knots, externals: walk.externals };
}

function emptyRun(): Run {
  return { text: '', tags: [], place: null, computed: false, glued: false };
}

function visitAll(walk: Walk, objects: readonly ParsedObject[]): void {
  for (const object of objects) visit(walk, object);
}

/** The parser's own names of what it found. */
function visit(walk: Walk, object: ParsedObject): void {
  const { typeName } = object;
  if (typeName === 'Knot' || typeName === 'Stitch' || typeName === 'Function') visitKnot(walk, object);
  else if (typeName === 'Choice') visitChoice(walk, object);
  else if (typeName === 'Tag') visitTag(walk, object);
  else if (typeName === 'Text') visitText(walk, object);
  else if (typeName === 'Glue') walk.run.glued = true;
  else if (typeName === 'Conditional') visitBranches(walk, object.content.filter(isBranch).map(wordsOf));
  else if (typeName === 'Sequence')
    visitBranches(
      walk,
      object.content.map((part) => [part]),
    );
  else if (typeName === 'Gather') endLine(walk);
  else if (typeName === 'EXTERNAL') walk.externals.push({ name: nameOf(object), place: placeOf(walk, object) });
  else if (SILENT.has(typeName)) return;
  else if (PRINTED.has(typeName)) compute(walk);
  else visitAll(walk, object.content);
}

function compute(walk: Walk): void {
  if (walk.tag) walk.tag.computed = true;
  else walk.run.computed = true;
}

function placeOf(walk: Walk, object: ParsedObject): Place {
  const metadata = object.debugMetadata;
  return { path: walk.pathOf(metadata?.fileName ?? null), line: metadata?.startLineNumber ?? 1 };
}

function visitKnot(walk: Walk, object: ParsedObject): void {
  endLine(walk);
  const outer = walk.knot;
  const own = nameOf(object);
  const kind = object.typeName === 'Stitch' ? 'stitch' : object.typeName === 'Function' ? 'function' : 'knot';
  walk.knot = kind === 'stitch' && outer ? `${outer}.${own}` : own;
  walk.knots.push({ name: walk.knot, kind, place: placeOf(walk, object) });
  visitAll(walk, object.content);
  endLine(walk);
  walk.knot = outer;
}

function visitChoice(walk: Walk, object: ParsedObject): void {
  endLine(walk);
  const choice = object as unknown as ParsedChoice;
  const [before, inside, after] = [choice.startContent, choice.choiceOnlyContent, choice.innerContent].map((part) =>
    gather(walk, part),
  ) as [Run, Run, Run];
  walk.choices.push({
    place: placeOf(walk, object),
    target: targetOf(object),
    before: before.text.trim(),
    inside: inside.text.trim(),
    after: after.text.trim(),
    tags: [...before.tags, ...inside.tags],
    tagsAfter: after.tags,
    gluedAfter: after.glued,
    fallback: choice.isInvisibleDefault,
    sticky: !choice.onceOnly,
    knot: walk.knot,
    computed: before.computed || inside.computed,
    conditional: Boolean(choice.condition),
  });
}

/** The text and tags of one part of a choice. */
function gather(walk: Walk, part: ParsedObject | null | undefined): Run {
  const outer = walk.run;
  walk.run = emptyRun();
  walk.inChoice = true;
  if (part) visitAll(walk, part.content);
  closeTag(walk);
  walk.inChoice = false;
  const run = walk.run;
  walk.run = outer;
  return run;
}

function visitTag(walk: Walk, object: ParsedObject): void {
  closeTag(walk);
  walk.left = [];
  if (isStart(object))
    walk.lastTag = walk.tag = { text: '', place: placeOf(walk, object), computed: false, unclosed: false };
}

function closeTag(walk: Walk): void {
  const { tag } = walk;
  walk.tag = null;
  if (!tag) return;
  tag.text = tag.text.trim();
  walk.run.tags.push(tag);
  walk.run.place ??= tag.place;
}

function visitText(walk: Walk, object: ParsedObject): void {
  const { text } = object as unknown as { text: string };
  if (text === '\n' || text.trim() !== '') {
    for (const tag of walk.left) tag.unclosed = true;
    walk.left = [];
  }
  if (text === '\n') return walk.inChoice ? closeTag(walk) : endLine(walk);
  if (walk.tag) walk.tag.text += text;
  else {
    // Tags on the lines above belong to this one too; it stands where its words do.
    if (text.trim() !== '' && walk.run.text.trim() === '') walk.run.place = placeOf(walk, object);
    walk.run.text += text;
    walk.run.glued &&= text.trim() === '';
  }
}

/**
 * ink ends a tag in braces where the next one begins, at a divert, or behind the braces if it is the last. A divert in a
 * later branch ends it for that branch alone: where this one is played, nothing does.
 */
function visitBranches(walk: Walk, branches: readonly (readonly ParsedObject[])[]): void {
  const left: OpenTag[] = [];
  for (const branch of branches) {
    visitBranch(walk, branch);
    const last = lastTagIn(branch);
    if (last && isStart(last) && walk.lastTag) left.push(walk.lastTag);
  }
  const last = lastTagIn(branches.flat());
  if (last && !isStart(last)) walk.left = left;
}

/** A branch is a line of its own; what stands around it is printed together with one of several, so it is computed. */
function visitBranch(walk: Walk, objects: readonly ParsedObject[]): void {
  if (walk.inChoice) return compute(walk);
  const outer = walk.run;
  walk.run = emptyRun();
  visitAll(walk, objects);
  endLine(walk);
  walk.run = { ...outer, computed: outer.computed || outer.text.trim() !== '' };
}

function endLine(walk: Walk): void {
  closeTag(walk);
  const { text, tags, place, computed, glued } = walk.run;
  walk.run = emptyRun();
  if (place && (text.trim() !== '' || tags.length)) {
    walk.lines.push({ place, text: text.trim(), tags, knot: walk.knot, computed, glued });
  }
}
