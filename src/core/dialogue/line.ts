// line.ts: from ink's plain text to something said, and from text to an id where the author gave none.
import type { LineTags } from './tags.ts';
import type { Line } from './words.ts';

/** `Name: (how) text`. A name starts with a capital and has at most three words, so that a colon in narration is not one. */
const SPOKEN = /^(\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+){0,2}):\s+(?:\(([^)]*)\)\s*)?(.+)$/su;
/** Longest slug in a derived id, in characters: long enough to be told apart, short enough to read. */
const SLUG_LENGTH = 40;

export function parseLine(text: string, tags: LineTags, knot: string): Line {
  const [, speaker, how, said] = SPOKEN.exec(text) ?? [];
  return {
    id: tags.id ?? deriveId(knot, text),
    speaker: speaker ?? null,
    how: how ?? null,
    text: said ?? text,
    face: tags.face,
    place: tags.place,
    sound: tags.sound,
  };
}

/** An id from the knot and the text: stable until either is edited. */
export function deriveId(knot: string, text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, SLUG_LENGTH);
  return `${knot || 'top'}.${slug || 'unnamed'}`;
}
