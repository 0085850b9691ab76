// measure-10.ts: picking at random passes too often.
import { MOST_PASSING } from '../measures/limits.ts';
import { percent } from './causes.ts';
import { graded } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const measureTen: Diagnostic = {
  on: 'study',
  code: 'measure-10',
  severity: 'warning',
  why: 'A call that chance passes says nothing about whoever passed it.',
  hint: 'more decisions, three replies in each, and tier 3 only for what was earned on the way',
  example: {
    bad: graded((all) => all.map((decision) => decision.slice(0, 2))),
    mended: graded(),
  },
  find: ({ path, measures: { limits } }) =>
    limits.passing <= MOST_PASSING
      ? []
      : [
          {
            path,
            line: 1,
            message: `${percent(limits.passing)} of random play passes; at most ${percent(MOST_PASSING)} is wanted`,
          },
        ],
};
