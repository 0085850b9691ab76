// measure-7.ts: too many decisions decide nothing, or a call is lost too soon.
import { LEAST_OPEN, MOST_FLAT } from '../measures/stakes.ts';
import { linesOf, percent, placeOfFirst } from './causes.ts';
import { REPAIRABLE, graded } from './graded.ts';
import type { Diagnostic, StudySubject } from './diagnostic.ts';

const FLAT = ['That is one thing to say', 'That is another thing now', 'That is a third one today'].map((words) => ({
  words,
  tags: '',
  error: null,
}));

export const measureSeven: Diagnostic = {
  on: 'study',
  code: 'measure-7',
  severity: 'warning',
  why: 'A decision without consequences teaches that words do not matter; a call that is lost early teaches that repairing is no use.',
  hint: 'give what is said there a consequence; let a lost rung be won back further on',
  example: {
    bad: graded((all) => [...all, ...all.map(() => FLAT)]),
    mended: graded(() => REPAIRABLE),
  },
  find: (subject) => [...flat(subject), ...closed(subject)],
};

function flat(subject: StudySubject): ReturnType<Diagnostic['find']> {
  const { flatShare, flat: found } = subject.measures.stakes;
  if (flatShare <= MOST_FLAT) return [];
  const firsts = found.flatMap(({ decision }) => decision.slice(0, 1));
  const message = `${percent(flatShare)} of the decisions are worth the same whatever is picked; at most ${percent(MOST_FLAT)} is wanted (${linesOf(subject, firsts)})`;
  return [{ ...placeOfFirst(subject, firsts), message }];
}

function closed(subject: StudySubject): ReturnType<Diagnostic['find']> {
  const { openInPlay, closing } = subject.measures.stakes;
  // Where no call comes to tier 3 at all, that is told as such.
  if (openInPlay >= LEAST_OPEN || closing.length === 0) return [];
  const replies = closing.map(({ reply }) => reply);
  const message = `in random play tier 3 is still within reach at ${percent(openInPlay)} of the decisions; at least ${percent(LEAST_OPEN)} is wanted (closed by ${linesOf(subject, replies)}, most often first)`;
  return [{ ...placeOfFirst(subject, replies), message }];
}
