// header-value.ts: something at the top of the file cannot be read.
import { BYE, call, callWith } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { headerPlace } from './header-place.ts';

export const headerValue: Diagnostic = {
  on: 'walk',
  code: 'header-value',
  severity: 'error',
  why: 'What cannot be read is left out: a skill, a weight, a member of the cast.',
  hint: 'the example in docs/trainers.md shows each',
  example: {
    bad: callWith((header) => header.replace('minutes: 1', 'minutes: some // <-'), BYE),
    mended: call(BYE),
  },
  find: (subject) =>
    subject.headerFaults
      .filter(({ tag }) => !tag.endsWith(':'))
      .map(({ tag, wanted }) => ({
        ...headerPlace(subject, tag),
        message: `\`# ${tag}\` cannot be read`,
        hint: `wanted: ${wanted}`,
      })),
};
