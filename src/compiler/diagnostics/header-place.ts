// header-place.ts: where in the source a tag of the header stands.
import { splitTag } from '#core/dialogue/tags.ts';
import type { Place } from '../ink-outline.ts';
import type { WalkSubject } from './diagnostic.ts';

/** `tag` as it is written, or its key; the top of the file where it does not stand anywhere. */
export function headerPlace({ path, outline }: WalkSubject, tag: string): Place {
  const all = outline.lines.filter(({ knot }) => knot === '').flatMap(({ tags }) => tags);
  const found = all.find(({ text }) => text === tag || splitTag(text).key === tag);
  return found?.place ?? { path, line: 1 };
}
