// measure-5.ts: playing better does not score better, or not by enough.
import { LEAST_DISTANCE } from '../measures/steps.ts';
import { figure, percent } from './causes.ts';
import { graded } from './graded.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';

export const measureFive: Diagnostic = {
  on: 'study',
  code: 'measure-5',
  severity: 'warning',
  why: 'A total must tell someone who is right three times out of four from someone who is right once.',
  hint: 'more decisions that count, and fewer on which everything hangs: one lucky pick must not make the call',
  example: {
    bad: graded(([first]) => (first ? [first] : [])),
    mended: graded(),
  },
  find: ({ path, measures: { steps } }) => {
    const here = { path, line: 1 };
    const flat = steps.notRising.map((skill): Finding => {
      const means = steps.steps.map((step) => figure(step.mean)).join(', ');
      return {
        ...here,
        message: `taking the best reply ${percent(skill)} of the time scores no more than taking it less often (means ${means})`,
      };
    });
    const { distance } = steps;
    if (distance === null || distance >= LEAST_DISTANCE) return flat;
    const message = `players who take the best reply a quarter and three quarters of the time are ${figure(distance, 2)} standard deviations apart; wanted are ${LEAST_DISTANCE}`;
    return [...flat, { ...here, message }];
  },
};
