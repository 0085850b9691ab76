// tag-outside-brackets.ts: a tag that scores or explains a reply stands behind its bracket, or on a line.
import { REPLY_KEYS, splitTag } from '#core/dialogue/tags.ts';
import { isOneOf } from '#core/dialogue/words.ts';
import type { SourceChoice } from '../ink-outline.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { tagsOf } from './tags-of.ts';

export const tagOutsideBrackets: Diagnostic = {
  on: 'source',
  code: 'tag-outside-brackets',
  severity: 'error',
  why: 'Behind the bracket ink puts a tag on the next line and not on the reply: it scores nothing, and no record holds its id.',
  hint: 'move it into the brackets of its reply: `* [What do you need? # clarify: 1 # id: need]`',
  example: {
    bad: call(`Sue: Hello. # id: hello
* [Good day. # id: a] # courtesy: 1 // <-
* [What? # id: b]
- ${BYE}`),
    mended: call(`Sue: Hello. # id: hello
* [Good day. # id: a # courtesy: 1]
* [What? # id: b]
- ${BYE}`),
  },
  find: ({ outline }) => {
    if (!outline) return [];
    const scoring = tagsOf(outline).filter(({ on, key }) => on === 'line' && key !== 'id' && isOneOf(REPLY_KEYS, key));
    const found = scoring.map(({ tag }) => ({
      ...tag.place,
      message: `\`# ${tag.text}\` stands outside the brackets of a reply`,
    }));
    return [...found, ...outline.choices.flatMap(strayId)];
  },
};

/** An id behind the bracket, with no words of its own there: the next line gets it, whatever that is. */
function strayId({ tags, tagsAfter, after, fallback }: SourceChoice): readonly Finding[] {
  const isId = ({ text }: { text: string }): boolean => splitTag(text).key === 'id';
  const stray = tagsAfter.find(isId);
  if (!stray || after !== '' || fallback || tags.some(isId)) return [];
  return [{ ...stray.place, message: `\`# ${stray.text}\` becomes the id of the next line and not of this reply` }];
}
