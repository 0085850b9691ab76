// ink.ts: the ink compiler cannot make a story of it.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromInk } from './from-ink.ts';

export const ink: Diagnostic = {
  on: 'source',
  code: 'ink',
  severity: 'error',
  why: 'The story cannot be played before it compiles. The message is the ink compiler’s own.',
  hint: 'mend this line; Inky shows the same message while you type',
  example: {
    bad: call(`Sue: Hello. # id: hello\n-> fnish // <-\n=== finish ===\n${BYE}`),
    mended: call(`Sue: Hello. # id: hello\n-> finish\n=== finish ===\n${BYE}`),
  },
  find: (subject) => {
    const found = fromInk(subject, 'ink');
    if (subject.outline) return found;
    return found.map((one) => ({
      ...one,
      hint: 'mend this line and check again: a mistake of writing hides others below and beyond it',
    }));
  },
};
