// unknown-tag.ts: a tag that the game does not know.
import { LINE_KEYS, REPLY_KEYS } from '#core/dialogue/tags.ts';
import { isOneOf } from '#core/dialogue/words.ts';
import { nearest } from '../nearest.ts';
import { call, twoReplies } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { tagsOf, type TagHere } from './tags-of.ts';

export const unknownTag: Diagnostic = {
  on: 'source',
  code: 'unknown-tag',
  severity: 'error',
  why: 'A misspelt tag does nothing, and nothing shows that it does nothing: points, faces or endings are missing.',
  hint: `on replies: ${REPLY_KEYS.join(', ')}; on lines: ${LINE_KEYS.join(', ')}`,
  example: {
    bad: call(twoReplies('Hello. # courtsy: 1 # id: a // <-', 'What? # id: b')),
    mended: call(twoReplies('Hello. # courtesy: 1 # id: a', 'What? # id: b')),
  },
  find: ({ outline }) => (outline ? tagsOf(outline) : []).filter(isUnknown).map(finding),
};

/** What scores stands on replies only; on a line it is known, and told as being in the wrong place. */
function isUnknown({ isKnown, on, key }: TagHere): boolean {
  return !isKnown && !(on === 'line' && isOneOf(REPLY_KEYS, key));
}

function finding({ tag, on, key }: TagHere): Finding {
  const message = `\`# ${tag.text}\` is no tag of a ${on}`;
  if (on === 'reply' && isOneOf(LINE_KEYS, key))
    return {
      ...tag.place,
      message,
      hint: `\`${key}:\` belongs on a line: put it behind the bracket, or on the answer`,
    };
  const meant = nearest(key, on === 'reply' ? REPLY_KEYS : [...LINE_KEYS, ...REPLY_KEYS]);
  return { ...tag.place, message, ...(meant === null ? {} : { hint: `did you mean \`${meant}:\`?` }) };
}
