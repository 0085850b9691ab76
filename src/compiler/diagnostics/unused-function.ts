// unused-function.ts: a function that nothing calls.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const unusedFunction: Diagnostic = {
  on: 'walk',
  code: 'unused-function',
  severity: 'warning',
  why: 'What it was to change does not change: a call to it is missing, or it was left behind.',
  hint: 'call it, `~ name()` or `{name()}`, or take it away',
  example: {
    bad: call(`${BYE}\n=== function tired() === // <-\n~ return 1`),
    mended: call(`VAR how = 0\n~ how = tired()\n${BYE}\n=== function tired() ===\n~ return 1`),
  },
  find: ({ outline, isLinked, certain, seen }) =>
    outline.knots
      .filter(({ kind }) => kind === 'function')
      .flatMap(({ name, place }) => {
        if (!isLinked(name)) return [{ ...place, message: `nothing calls “${name}”` }];
        return certain && !seen.entered.has(name)
          ? [{ ...place, message: `“${name}” is called in no call, whatever is picked` }]
          : [];
      }),
};
