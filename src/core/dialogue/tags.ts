// tags.ts: ink's tags are strings; here they become types, and what does not fit becomes a fault.
import {
  END_KINDS,
  FACES,
  LINE_SOUNDS,
  PLACES,
  RUNGS,
  SKILLS,
  isOneOf,
  type CastMember,
  type EndKind,
  type Face,
  type Header,
  type LineSound,
  type Place,
  type ReplyTags,
  type Rung,
  type Skill,
} from './words.ts';

/** A tag that could not be read. `tag` is as written, `wanted` says what would have fitted. */
export interface TagFault {
  readonly tag: string;
  readonly wanted: string;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
  readonly written: string;
}

export interface LineTags {
  readonly id: string | null;
  readonly face: Face | null;
  readonly place: Place | null;
  readonly sound: LineSound | null;
  readonly end: EndKind | null;
  readonly next: string | null;
}

export const HEADER_KEYS = [
  'title',
  'desk',
  'caller',
  'summary',
  'minutes',
  'day',
  'skills',
  'cast',
  'locale',
  'pass',
  'rubric',
] as const;

/** What may stand on a reply, inside its brackets. */
export const REPLY_KEYS = ['tier', ...SKILLS, 'error', 'note', 'id'] as const;
/** What may stand on a line. */
export const LINE_KEYS = ['face', 'place', 'sound', 'id', 'end', 'next'] as const;

const NEEDED_HEADER_KEYS = ['title', 'desk', 'caller', 'summary', 'minutes', 'skills', 'cast'] as const;
/** Two working weeks. */
const MOST_DAY = 10;
const DEFAULT_LOCALE = 'en';
/** `DESIGN.md` §3: passed from 70. */
const DEFAULT_PASS = 70;

export function splitTag(written: string): Tag {
  const colon = written.indexOf(':');
  if (colon < 0) return { key: written.trim(), value: '', written };
  return { key: written.slice(0, colon).trim(), value: written.slice(colon + 1).trim(), written };
}

const INTEGER = /^[+-]?\d{1,6}$/;

function integer(value: string): number | null {
  return INTEGER.test(value) ? Number(value) : null;
}

/** The tags of a reply; a key that appears twice adds up (skills), joins (rungs) or keeps the last (id, note, error). */
export function parseReplyTags(written: readonly string[]): {
  id: string | null;
  tags: ReplyTags;
  faults: readonly TagFault[];
} {
  const faults: TagFault[] = [];
  const rungs = new Set<Rung>();
  const skills: Partial<Record<Skill, number>> = {};
  const texts: Record<'id' | 'error' | 'note', string | null> = { id: null, error: null, note: null };
  for (const { key, value, written: tag } of written.map(splitTag)) {
    if (key === 'id' || key === 'error' || key === 'note') texts[key] = value || null;
    else if (key === 'tier') addRung(rungs, value, tag, faults);
    else if (isOneOf(SKILLS, key)) addSkill(skills, key, value, tag, faults);
    else faults.push({ tag, wanted: `one of: tier, ${SKILLS.join(', ')}, error, note, id` });
  }
  const tags: ReplyTags = {
    rungs: RUNGS.filter((rung) => rungs.has(rung)),
    skills,
    error: texts.error,
    note: texts.note,
  };
  return { id: texts.id, tags, faults };
}

function addRung(rungs: Set<Rung>, value: string, tag: string, faults: TagFault[]): void {
  const rung = integer(value);
  if (isOneOf(RUNGS, rung)) rungs.add(rung);
  else faults.push({ tag, wanted: `a tier from 1 to 4` });
}

function addSkill(
  skills: Partial<Record<Skill, number>>,
  skill: Skill,
  value: string,
  tag: string,
  faults: TagFault[],
): void {
  const points = integer(value);
  if (points === null) faults.push({ tag, wanted: 'a whole number, such as 1 or -1' });
  else skills[skill] = (skills[skill] ?? 0) + points;
}

/** The tags of a line or of an ending. Header tags, which ink repeats on the first line, are passed over. */
export function parseLineTags(written: readonly string[]): { tags: LineTags; faults: readonly TagFault[] } {
  const faults: TagFault[] = [];
  const tags: { -readonly [K in keyof LineTags]: LineTags[K] } = {
    id: null,
    face: null,
    place: null,
    sound: null,
    end: null,
    next: null,
  };
  const known = <T extends string>(words: readonly T[], tag: Tag): T | null => {
    if (isOneOf(words, tag.value)) return tag.value;
    faults.push({ tag: tag.written, wanted: `one of: ${words.join(', ')}` });
    return null;
  };
  for (const tag of written.map(splitTag)) {
    if (tag.key === 'id' || tag.key === 'next') tags[tag.key] = tag.value || null;
    else if (tag.key === 'face') tags.face = known(FACES, tag);
    else if (tag.key === 'place') tags.place = known(PLACES, tag);
    else if (tag.key === 'sound') tags.sound = known(LINE_SOUNDS, tag);
    else if (tag.key === 'end') tags.end = known(END_KINDS, tag);
    else if (!isOneOf(HEADER_KEYS, tag.key))
      faults.push({ tag: tag.written, wanted: 'one of: face, place, sound, id, end, next' });
  }
  return { tags, faults };
}

const CAST = /^(.+?)\s*=\s*(\w+)\s*,\s*skin\s+([0-9a-f]{6})\s*,\s*clothes\s+([0-9a-f]{6})\s*,\s*ink\s+([0-9a-f]{6})$/i;

function castMember(tag: Tag, faults: TagFault[]): CastMember[] {
  const [, name, head, skin, clothes, ink] = CAST.exec(tag.value) ?? [];
  if (name && head && skin && clothes && ink) return [{ name, head, skin, clothes, ink }];
  faults.push({
    tag: tag.written,
    wanted: '`Name = head, skin rrggbb, clothes rrggbb, ink rrggbb`, colours as six hex digits',
  });
  return [];
}

function skillList(tag: Tag, faults: TagFault[]): Skill[] {
  const words = tag.value.split(',').map((word) => word.trim());
  const strange = words.filter((word) => !isOneOf(SKILLS, word));
  if (strange.length) faults.push({ tag: tag.written, wanted: `skills out of: ${SKILLS.join(', ')}` });
  return words.filter((word) => isOneOf(SKILLS, word));
}

function weightList(tag: Tag, faults: TagFault[]): Header['weights'] {
  const weights: Partial<Record<Skill | 'tier', number>> = {};
  for (const item of tag.value.split(',')) {
    const [, name, weight] = /^\s*(\w+)\s+(\d{1,3})\s*$/.exec(item) ?? [];
    if (weight !== undefined && (name === 'tier' || isOneOf(SKILLS, name))) weights[name] = Number(weight);
    else faults.push({ tag: tag.written, wanted: '`tier 40, courtesy 30, …`: names with whole weights from 0 to 999' });
  }
  return weights;
}

function wholeNumber(tag: Tag | undefined, most: number, otherwise: number, faults: TagFault[]): number {
  if (!tag) return otherwise;
  const value = integer(tag.value);
  if (value !== null && value >= 0 && value <= most) return value;
  faults.push({ tag: tag.written, wanted: `a whole number from 0 to ${most}` });
  return otherwise;
}

/** A scenario's header from the global tags of its file. Faults name what is missing or cannot be read. */
export function parseHeader(globalTags: readonly string[]): { header: Header; faults: readonly TagFault[] } {
  const faults: TagFault[] = [];
  const tags = globalTags.map(splitTag);
  const last = (key: string): Tag | undefined => tags.findLast((tag) => tag.key === key);
  for (const key of NEEDED_HEADER_KEYS) {
    if (!last(key)?.value) faults.push({ tag: `${key}:`, wanted: `\`# ${key}: …\` at the top of the file` });
  }
  const text = (key: string): string => last(key)?.value ?? '';
  const [skills, rubric] = [last('skills'), last('rubric')];
  const header: Header = {
    title: text('title'),
    desk: text('desk'),
    caller: text('caller'),
    summary: text('summary'),
    minutes: wholeNumber(last('minutes'), 60, 0, faults),
    day: wholeNumber(last('day'), MOST_DAY, 0, faults),
    skills: skills ? skillList(skills, faults) : [],
    cast: tags.filter((tag) => tag.key === 'cast').flatMap((tag) => castMember(tag, faults)),
    locale: text('locale') || DEFAULT_LOCALE,
    pass: wholeNumber(last('pass'), 100, DEFAULT_PASS, faults),
    weights: rubric ? weightList(rubric, faults) : {},
  };
  return { header, faults };
}

/** The caller's first name, as it stands before the comma: `Sue` in `Sue, Customer Accounts, ext. 4471`. */
export function callerName(header: Header): string {
  return (header.caller.split(',')[0] ?? '').trim();
}
