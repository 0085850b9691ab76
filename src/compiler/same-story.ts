// same-story.ts: whether two compiled stories differ in nothing but the ids that were added to one of them.
import {
  choices,
  guardStory,
  nextOutput,
  openStory,
  restart,
  setVariables,
  takeChoice,
  type InkJson,
  type InkStory,
} from '#core/dialogue/ink.ts';
import { parseReplyTags } from '#core/dialogue/tags.ts';
import { isObject } from '#core/replay/scenario.ts';
import { addPick, emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';

/** Most walks through both stories side by side, and picks in each: enough to pass most lines of a long call. */
const MOST_WALKS = 60;
const MOST_PICKS = 60;
/** Walks in a row that meet no further id, after which the rest counts as out of reach. */
const MOST_BARREN = 6;
const MOST_LINES_IN_A_ROW = 200;

export interface Comparison {
  readonly same: boolean;
  /** Added ids that stood where the stories first differed; empty where that cannot be said. */
  readonly suspects: readonly string[];
}

const SAME: Comparison = { same: true, suspects: [] };

/** Whether `after` is `before` with these ids, each in one place, and plays the same for the same picks. */
export function compareStories(before: InkJson, after: InkJson, added: ReadonlySet<string>): Comparison {
  const [old, now] = [tokensOf(before['root'], new Set()), tokensOf(after['root'], added)];
  if (now.removed !== added.size || JSON.stringify(old.tokens) !== JSON.stringify(now.tokens)) {
    return { same: false, suspects: [] };
  }
  return comparePlay(guardedStory(before), guardedStory(after), added);
}

interface Tokens {
  readonly tokens: unknown[];
  /** How many of the added ids were met. */
  removed: number;
}

/** Everything the story consists of, in order, apart from the added tags and from places that are only numbers. */
function tokensOf(root: unknown, added: ReadonlySet<string>): Tokens {
  const found: Tokens = { tokens: [], removed: 0 };
  collect(root, added, found);
  return found;
}

function collect(json: unknown, added: ReadonlySet<string>, found: Tokens): void {
  const { tokens } = found;
  if (Array.isArray(json)) for (const item of json as unknown[]) collect(item, added, found);
  else if (isObject(json)) for (const [key, value] of Object.entries(json)) collectEntry(key, value, added, found);
  else if (typeof json !== 'string') tokens.push(json);
  else if (isAddedTag(json, added) && tokens.at(-1) === '#') {
    tokens.pop();
    found.removed += 1;
  } else if (json === '/str' && tokens.at(-1) === 'str') tokens.pop();
  // Where a tag ends is decided by what follows it; ink sets the mark behind a brace as often as before it.
  else if (json !== '/#' && (json.trimEnd() !== '^' || tokens.at(-1) === '<>')) tokens.push(json.trimEnd());
}

function isAddedTag(token: string, added: ReadonlySet<string>): boolean {
  const [, id] = /^\^id: (\S+)\s*$/.exec(token) ?? [];
  return id !== undefined && added.has(id);
}

/** Bit of a choice's flags that says it has words in brackets: an added tag alone may set it. */
const HAS_BRACKETS = 4;

function collectEntry(key: string, value: unknown, added: ReadonlySet<string>, found: Tokens): void {
  if (key === 'flg' && typeof value === 'number') found.tokens.push(key, value & ~HAS_BRACKETS);
  else if (typeof value === 'string') found.tokens.push(key, namesIn(value));
  else {
    found.tokens.push(key);
    collect(value, added, found);
  }
}

/** What of a path does not move when something is put before it. */
function namesIn(path: string): string {
  return path
    .split('.')
    .filter((part) => part !== '^' && !/^\d+$/.test(part))
    .join('.');
}

function guardedStory(ink: InkJson): InkStory {
  return guardStory(openStory(withoutShuffle(ink)));
}

/** ink shuffles by a number made of the place itself, which any addition moves: here the alternatives come in turn. */
function withoutShuffle(ink: InkJson): InkJson {
  return JSON.parse(JSON.stringify(ink), (_, value: unknown) => (value === 'seq' ? '%' : value)) as InkJson;
}

/** Walks until every added id has been met, or long enough. */
function comparePlay(before: InkStory, after: InkStory, added: ReadonlySet<string>): Comparison {
  const pair: Pair = { before, after, added, taken: new Map(), met: new Set() };
  let barren = 0;
  for (let walk = 1; walk <= MOST_WALKS && barren < MOST_BARREN && pair.met.size < added.size; walk += 1) {
    const known = pair.met.size;
    const differing = walkBoth(pair, walk);
    if (differing) return { same: false, suspects: suspectsIn(differing, added) };
    // A circle without a line is the author's to mend; another walk would only wait for it again.
    if (before.fault?.code === 'endless') return SAME;
    barren = pair.met.size === known ? barren + 1 : 0;
  }
  return SAME;
}

interface Pair {
  readonly before: InkStory;
  readonly after: InkStory;
  readonly added: ReadonlySet<string>;
  /** How often each reply was picked. */
  readonly taken: Map<string, number>;
  /** The added ids that some walk has passed. */
  readonly met: Set<string>;
}

/** Both stories from the beginning, always on by the reply that was taken least so far; the tags where they part. */
function walkBoth(pair: Pair, seed: number): readonly string[] | null {
  const { before, after, added, taken, met } = pair;
  for (const story of [before, after]) restart(story, seed, {});
  let tally = emptyTally();
  for (let pick = 0; pick <= MOST_PICKS; pick += 1) {
    const [old, now] = [runToChoice(before), runToChoice(after)];
    for (const tag of now.flatMap(({ tags }) => tags)) if (isAdded(tag, added)) met.add(idOfTag(tag));
    const apart = now.find((shown, at) => visible(shown, added) !== visible(old[at], added));
    if (apart ?? now.length !== old.length) return apart?.tags ?? now.flatMap(({ tags }) => tags);
    const index = leastTaken(before, taken);
    if (before.fault || index === null) return null;
    tally = pickBoth(before, after, index, tally);
  }
  return null;
}

/** Of several ids that came to stand on one line the last one counts, so the others are let go first. */
function suspectsIn(tags: readonly string[], added: ReadonlySet<string>): readonly string[] {
  const ids = tags.map(idOfTag).filter((id) => added.has(id));
  return ids.length > 1 ? ids.slice(0, -1) : ids;
}

function idOfTag(tag: string): string {
  return /^id:\s*(\S+)/.exec(tag)?.[1] ?? '';
}

function isAdded(tag: string, added: ReadonlySet<string>): boolean {
  return added.has(tag.replace(/^id:\s*/, '').trim());
}

function pickBoth(before: InkStory, after: InkStory, index: number, tally: Tally): Tally {
  const { tags } = parseReplyTags(choices(before)[index]?.tags ?? []);
  const next = addPick(tally, tags, true);
  for (const story of [before, after]) {
    takeChoice(story, index);
    setVariables(story, heardValues(next));
  }
  return next;
}

function leastTaken(story: InkStory, taken: Map<string, number>): number | null {
  const keys = choices(story).map(({ knot, text }) => `${knot}\n${text}`);
  const counts = keys.map((key) => taken.get(key) ?? 0);
  const index = counts.indexOf(Math.min(...counts));
  const key = keys[index];
  if (key === undefined) return null;
  taken.set(key, (counts[index] ?? 0) + 1);
  return index;
}

interface Shown {
  readonly text: string;
  readonly tags: readonly string[];
}

/** All that can be seen up to and with the next choice. */
function runToChoice(story: InkStory): readonly Shown[] {
  const shown: Shown[] = [];
  for (let count = 0; count < MOST_LINES_IN_A_ROW; count += 1) {
    const output = nextOutput(story);
    if (!output) break;
    shown.push(output);
  }
  return [
    ...shown.filter(({ text, tags }) => text !== '' || tags.length),
    ...choices(story),
    { text: story.fault?.code ?? '', tags: [] },
  ];
}

function visible(shown: Shown | undefined, added: ReadonlySet<string>): string {
  return JSON.stringify([shown?.text, shown?.tags.filter((tag) => !isAdded(tag, added))]);
}
