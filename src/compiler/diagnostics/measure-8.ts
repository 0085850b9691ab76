// measure-8.ts: a reply gives itself away by its length, by an insult or by an absolute.
import { MOST_LENGTH_RATIO } from '../measures/wording.ts';
import { figure } from './causes.ts';
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const measureEight: Diagnostic = {
  on: 'study',
  code: 'measure-8',
  severity: 'warning',
  why: 'Players soon learn that the longest reply is right and that “never” is wrong, and learn nothing else.',
  hint: 'make the replies of a decision as long as each other, and as moderate',
  example: {
    bad: graded(reply(2, 2, { words: 'No', marked: true })),
    mended: graded(),
  },
  find: ({ measures: { wording }, placeOfReply }) => {
    const uneven = wording.ratios
      .filter(({ ratio }) => ratio > MOST_LENGTH_RATIO)
      .map(({ shortest, longest, ratio }) => ({
        ...placeOfReply(shortest),
        message: `“${longest}” is ${figure(ratio, 2)} times as long as “${shortest}”; at most ${MOST_LENGTH_RATIO} is wanted`,
      }));
    const telling = (wording.lone ?? []).map(({ reply: id, kind }) => ({
      ...placeOfReply(id),
      message: `of its decision only “${id}” holds an ${kind}`,
      hint: 'say it without, or let another reply hold one too',
    }));
    return [...uneven, ...telling];
  },
};
