// measure-9.ts: a wrong reply gets no answer of its own, or a note that is too short or too long.
import { NOTE_WORDS } from '../measures/feedback.ts';
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const measureNine: Diagnostic = {
  on: 'study',
  code: 'measure-9',
  severity: 'warning',
  why: 'What a reply does is told by how the caller takes it, and why by the note: feedback that explains is worth ten times a bare right or wrong.',
  hint: `let the caller answer this reply and no other; a note has ${NOTE_WORDS.least} to ${NOTE_WORDS.most} words`,
  example: {
    bad: graded(reply(1, 2, { note: 'Ask first.', marked: true })),
    mended: graded(),
  },
  find: ({ measures: { feedback }, placeOfReply }) => {
    const shared = feedback.shared.map(({ reply: id, with: twin }) => ({
      ...placeOfReply(id),
      message: twin === null ? `nothing is said after “${id}”` : `the caller answers “${id}” as “${twin}”`,
    }));
    const odd = feedback.notes
      .filter(({ words }) => words > 0)
      .map(({ reply: id, words }) => ({
        ...placeOfReply(id),
        message: `the note of “${id}” has ${words} ${words === 1 ? 'word' : 'words'}; ${NOTE_WORDS.least} to ${NOTE_WORDS.most} are wanted`,
      }));
    return [...shared, ...odd];
  },
};
