// missing-note.ts: replies about which the coach says nothing.
import { splitTag } from '#core/dialogue/tags.ts';
import { call, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceChoice } from '../ink-outline.ts';

const NOTE = '# note: Name what she needs before you name what you cannot do, or all she hears is a no.';

export const missingNote: Diagnostic = {
  on: 'source',
  code: 'missing-note',
  severity: 'warning',
  why: 'A player learns from the reason and not from right or wrong: in the debrief a reply without a note teaches nothing.',
  hint: 'add `# note: …` inside the brackets: a rule with its reason, 12 to 60 words',
  example: {
    bad: call(twoReplies(`Hello. # id: a ${NOTE}`, 'What? # id: b // <-')),
    mended: call(twoReplies(`Hello. # id: a ${NOTE}`, `What? # id: b ${NOTE}`)),
  },
  find: ({ outline }) => {
    const replies = (outline?.choices ?? []).filter(({ fallback }) => !fallback);
    const without = replies.filter((reply) => !hasNote(reply));
    const [first] = without;
    if (!first) return [];
    if (without.length === replies.length && replies.length > 1)
      return [{ ...first.place, message: `none of the ${replies.length} replies has a note; this is the first` }];
    return without.map(({ place, before, inside }) => ({ ...place, message: `“${before}${inside}” has no note` }));
  },
};

function hasNote({ tags }: SourceChoice): boolean {
  return tags.map(({ text }) => splitTag(text)).some(({ key, value }) => key === 'note' && value !== '');
}
