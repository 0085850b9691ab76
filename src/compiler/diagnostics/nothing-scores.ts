// nothing-scores.ts: no reply earns anything.
import { splitTag } from '#core/dialogue/tags.ts';
import { SKILLS, isOneOf } from '#core/dialogue/words.ts';
import type { Outline } from '../ink-outline.ts';
import { call, callWith, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const nothingScores: Diagnostic = {
  on: 'walk',
  code: 'nothing-scores',
  severity: 'warning',
  why: 'Whatever a player says, the total is 0: the debrief can tell neither the turning point nor a better reply.',
  hint: 'give replies `# tier: n` and points of the skills that the call is about',
  example: {
    bad: callWith((header) => header, twoReplies('Good day. # id: a', 'What? # id: b')),
    mended: call(twoReplies('Good day. # id: a # courtesy: 1', 'What? # id: b')),
  },
  find: ({ path, outline }) =>
    outline.choices.length && !scores(outline) ? [{ path, line: 1, message: 'no reply scores anything' }] : [],
};

export function scores({ choices }: Outline): boolean {
  return choices
    .flatMap(({ tags }) => tags)
    .some(({ text, computed }) => {
      const { key } = splitTag(text);
      return computed || key === 'tier' || isOneOf(SKILLS, key);
    });
}
