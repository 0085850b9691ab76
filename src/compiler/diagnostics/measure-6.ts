// measure-6.ts: a player with one virtue and not the others does too well.
import { MOST_AT_TIER_4 } from '../measures/characters.ts';
import { linesOf, percent, placeOfFirst } from './causes.ts';
import { TEMPTING, graded } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const measureSix: Diagnostic = {
  on: 'study',
  code: 'measure-6',
  severity: 'warning',
  why: 'Politeness alone, knowledge alone, haste, questions without end or a recited formula must not pass for the whole of it.',
  hint: 'at these lines its one virtue is also the best reply: in some, let the usual good move be the wrong one',
  example: {
    // Whoever gives every rung reaches the top, however rude.
    bad: graded(),
    mended: graded(() => TEMPTING),
  },
  find: (subject) =>
    subject.measures.characters
      .filter(({ holds }) => !holds)
      .map(({ name, tier4, strongToo, causes }) => {
        const takes = causes.flatMap((cause) => cause.takes.slice(0, 1));
        const high =
          tier4 > MOST_AT_TIER_4
            ? [`reaches tier 4 in ${percent(tier4)} of calls; at most ${percent(MOST_AT_TIER_4)} is wanted`]
            : [];
        const strong = strongToo.length ? [`is strong in ${strongToo.join(', ')} too`] : [];
        const by = takes.length ? ` (${linesOf(subject, takes)})` : '';
        return {
          ...placeOfFirst(subject, takes),
          message: `the ${name} player ${[...high, ...strong].join(', and ')}${by}`,
        };
      }),
};
