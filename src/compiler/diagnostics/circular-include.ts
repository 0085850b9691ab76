// circular-include.ts: files INCLUDE each other in a circle.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromInk } from './from-ink.ts';

export const circularInclude: Diagnostic = {
  on: 'source',
  code: 'circular-include',
  severity: 'error',
  why: 'An INCLUDE puts a file in its own place; a file that holds itself would never end.',
  hint: 'let the scenario’s own file INCLUDE all others, and no other file any',
  example: {
    bad: {
      ...call('INCLUDE finish.ink\n-> finish'),
      'finish.ink': `INCLUDE example.ink // <-\n=== finish ===\n${BYE}\n`,
    },
    mended: { ...call('INCLUDE finish.ink\n-> finish'), 'finish.ink': `=== finish ===\n${BYE}\n` },
  },
  find: (subject) =>
    fromInk(subject, 'circular-include').map((one) => {
      const name = /'([^']*)'/.exec(one.message)?.[1] ?? '';
      return { ...one, message: `“${name}” is open already: it includes this file, or is this file` };
    }),
};
