// missing-include.ts: an INCLUDE names a file that is not there.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromInk } from './from-ink.ts';

export const missingInclude: Diagnostic = {
  on: 'source',
  code: 'missing-include',
  severity: 'error',
  why: 'Without its parts a story cannot be put together.',
  hint: 'check the name; it is looked for beside the scenario, and then beside the file that includes it',
  example: {
    bad: call(`INCLUDE finish.ink // <-\n-> finish`),
    mended: { ...call('INCLUDE finish.ink\n-> finish'), 'finish.ink': `=== finish ===\n${BYE}\n` },
  },
  find: (subject) =>
    fromInk(subject, 'missing-include').map((one) => {
      const name = /^Failed to load: '([^']*)'/.exec(one.message)?.[1] ?? '';
      return { ...one, message: `“${name}” cannot be read` };
    }),
};
