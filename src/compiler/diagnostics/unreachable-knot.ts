// unreachable-knot.ts: a knot or stitch that no call comes to.
import type { SourceKnot } from '../ink-outline.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic, WalkSubject } from './diagnostic.ts';

export const unreachableKnot: Diagnostic = {
  on: 'walk',
  code: 'unreachable-knot',
  severity: 'warning',
  why: 'Nobody will ever read it: a divert is missing, or leads elsewhere, or its condition is never true.',
  hint: 'divert to it from somewhere, or take it away',
  example: {
    bad: call(`-> finish\n=== aside === // <-\nSue: By the way. # id: aside\n-> finish\n=== finish ===\n${BYE}`),
    mended: call(`-> aside\n=== aside ===\nSue: By the way. # id: aside\n-> finish\n=== finish ===\n${BYE}`),
  },
  find: (subject) => {
    const lost = subject.outline.knots.filter((knot) => knot.kind !== 'function' && whyNot(subject, knot) !== null);
    const names = new Set(lost.map(({ name }) => name));
    return lost
      .filter(({ name }) => !names.has(name.split('.')[0] ?? '') || !name.includes('.'))
      .map((knot) => ({ ...knot.place, message: `${knot.kind} “${knot.name}”: ${whyNot(subject, knot) ?? ''}` }));
  },
};

/** Only what is certain: nothing leads there, or every call was walked and none came there. */
function whyNot({ isLinked, certain, seen }: WalkSubject, { name }: SourceKnot): string | null {
  if (!isLinked(name)) return 'nothing that can be reached leads here';
  return certain && !seen.entered.has(name) ? 'no call comes here, whatever is picked' : null;
}
