// missing-error.ts: a wrong reply does not say which mistake it stands for.
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const missingError: Diagnostic = {
  on: 'study',
  code: 'missing-error',
  severity: 'warning',
  why: 'Every wrong reply is a mistake that a decent person makes on a bad day. One that cannot be named is a silly one, and given away by it.',
  hint: 'add `# error: a-short-name` inside the brackets, or give it the points that it deserves',
  example: {
    bad: graded(reply(1, 1, { error: null, marked: true })),
    mended: graded(),
  },
  find: ({ measures, placeOfReply }) =>
    measures.wording.unnamed.map((id) => ({
      ...placeOfReply(id),
      message: `“${id}” is not the best reply and has no \`error:\``,
    })),
};
