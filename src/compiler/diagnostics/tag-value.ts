// tag-value.ts: a tag that the game knows, with a value that it cannot read.
import { END_KINDS, LINE_SOUNDS } from '#core/dialogue/words.ts';
import { nearest } from '../nearest.ts';
import { call, twoReplies } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { tagsOf, type TagHere } from './tags-of.ts';

/** These have diagnostics of their own. */
const TOLD_ELSEWHERE: readonly string[] = ['face', 'place'];

export const tagValue: Diagnostic = {
  on: 'source',
  code: 'tag-value',
  severity: 'error',
  why: 'What cannot be read does not count: a tier of 5 is no tier, and half a point is no point.',
  hint: 'tiers are 1 to 4, points are whole numbers, an end is resolved, callback or lost',
  example: {
    bad: call(twoReplies('Hello. # courtesy: some # id: a // <-', 'What? # id: b')),
    mended: call(twoReplies('Hello. # courtesy: 1 # id: a', 'What? # id: b')),
  },
  find: ({ outline }) =>
    (outline ? tagsOf(outline) : [])
      .filter(({ isKnown, fault, key }) => isKnown && fault !== null && !TOLD_ELSEWHERE.includes(key))
      .map(finding),
};

function finding({ tag, key, value, fault }: TagHere): Finding {
  const words = key === 'end' ? END_KINDS : key === 'sound' ? LINE_SOUNDS : [];
  const meant = nearest(value, words);
  const hint = meant === null ? `wanted: ${fault?.wanted ?? ''}` : `did you mean \`${key}: ${meant}\`?`;
  return { ...tag.place, message: `\`# ${tag.text}\` cannot be read`, hint };
}
