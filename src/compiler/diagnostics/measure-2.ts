// measure-2.ts: a call ends at tier 4 without having asked, offered or committed.
import { percent } from './causes.ts';
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

const WORDS = {
  asks: 'has asked nothing that was right to ask',
  offers: 'has offered nothing',
  commits: 'has committed to nothing',
} as const;

export const measureTwo: Diagnostic = {
  on: 'study',
  code: 'measure-2',
  severity: 'warning',
  why: 'Whoever gets a caller to act has asked what they need, offered ways forward and taken something on, where the scenario is about that.',
  hint: 'let the rung be given only where that was done, or let the reply that gives it do it',
  example: {
    bad: graded(reply(1, 1, { tags: '# follow: 1' })),
    mended: graded(reply(3, 0, { tags: '# tier: 4 # courtesy: 1 # follow: 1' })),
  },
  find: ({ measures: { tiers }, path, placeOfReply }) =>
    tiers.lacks.map(({ lacks, share, picks }) => {
      const last = picks.at(-1);
      const place = last === undefined ? { path, line: 1 } : placeOfReply(last);
      const message = `a call ends at tier 4 and ${WORDS[lacks]} (${percent(share)} of those in random play); the shortest ends here, after ${picks.join(', ')}`;
      return { ...place, message, picks };
    }),
};
