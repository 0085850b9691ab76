// measure-4.ts: whoever has seen the other scenarios guesses the best reply from its surface.
import { MOST_AUC } from '../measures/surface-reader.ts';
import { figure } from './causes.ts';
import { BALANCED, bestFirst, graded } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Telling marks that are named. */
const MOST_TELLS = 3;

export const measureFour: Diagnostic = {
  on: 'set',
  code: 'measure-4',
  severity: 'warning',
  why: 'After a few calls players know how a right answer looks. It must not look like anything.',
  hint: 'begin with these lines: let another reply have what gives this one away',
  example: {
    bad: twoScenarios(() => BALANCED.map((decision) => [...decision].sort(bestFirst))),
    mended: twoScenarios(() => BALANCED),
  },
  find: ({ scenarios, measures }) => {
    const reader = measures?.reader;
    if (!reader || reader.holds || reader.auc === null) return [];
    const [first] = reader.giveaways;
    const scenario = scenarios.find(({ id }) => id === first?.scenario);
    if (!scenario || !first) return [];
    const place = scenario.placeOfReply(first.decision[0] ?? '');
    const tells = reader.tells
      .slice(0, MOST_TELLS)
      .map(({ feature, weight }) => `${weight < 0 ? 'less ' : ''}${feature}`);
    const message = `a reader of surfaces puts a best reply before another in ${figure(reader.auc, 2)} of the pairs; at most ${MOST_AUC} is wanted (by ${tells.join(', ')})`;
    return [{ ...place, message }];
  },
};

function twoScenarios(change: Parameters<typeof graded>[0]): Record<string, string> {
  const [text = ''] = Object.values(graded(change));
  return { 'one.ink': text, 'two.ink': text };
}
