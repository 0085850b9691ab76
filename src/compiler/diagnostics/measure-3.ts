// measure-3.ts: a player who reads nothing and follows a trick scores well, over the whole set.
import { MOST_SHORTCUT_SCORE } from '../measures/shortcuts.ts';
import { figure, linesOf } from './causes.ts';
import { BALANCED, bestFirst, graded } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const measureThree: Diagnostic = {
  on: 'set',
  code: 'measure-3',
  severity: 'warning',
  why: 'If the longest, the first or the politest reply tends to be the right one, players learn the trick and not the work.',
  hint: 'at these lines the trick gains most: change the order, the length or the tone there',
  example: {
    bad: graded(() => BALANCED.map((decision) => [...decision].sort(bestFirst))),
    mended: graded(() => BALANCED),
  },
  find: ({ scenarios, measures }) =>
    (measures?.shortcuts ?? [])
      .filter(({ holds }) => !holds)
      .flatMap(({ name, score, scenarios: scored }) => {
        const [worst] = scored;
        const scenario = scenarios.find(({ id }) => id === worst?.id);
        if (!scenario || score === null || !worst) return [];
        const takes = scenario.gains(name);
        const others = scored.length > 1 ? `, most in ${worst.id} (${figure(worst.score, 2)})` : '';
        const message = `whoever picks “${name}” comes ${figure(score, 2)} of the way from random play to the best; at most ${MOST_SHORTCUT_SCORE} is wanted${others} (${linesOf(scenario, takes)})`;
        return [{ ...scenario.placeOfReply(takes[0] ?? ''), message }];
      }),
};
