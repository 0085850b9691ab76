// unknown-head.ts: the cast names a head that nobody can draw.
import { HEADS } from '../heads.ts';
import { nearest } from '../nearest.ts';
import { BYE, call, callWith } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { headerPlace } from './header-place.ts';

export const unknownHead: Diagnostic = {
  on: 'walk',
  code: 'unknown-head',
  severity: 'error',
  why: 'A colleague without a head cannot be drawn.',
  hint: `heads are: ${HEADS.join(', ')}`,
  example: {
    bad: callWith(
      (header) => header.replace(/medium1.*/, (cast) => `${cast.replace('medium1', 'meduim1')} // <-`),
      BYE,
    ),
    mended: call(BYE),
  },
  find: (subject) =>
    subject.header.cast
      .filter(({ head }) => !HEADS.includes(head))
      .map(({ name, head }) => {
        const meant = nearest(head, HEADS);
        const tag = subject.outline.lines
          .flatMap(({ tags }) => tags)
          .find(({ text }) => text.startsWith(`cast: ${name}`));
        const message = `there is no head “${head}”`;
        return {
          ...(tag?.place ?? headerPlace(subject, 'cast')),
          message,
          ...(meant ? { hint: `did you mean \`${meant}\`?` } : {}),
        };
      }),
};
