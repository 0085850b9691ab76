// no-full-marks.ts: no call earns all there is.
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const noFullMarks: Diagnostic = {
  on: 'study',
  code: 'no-full-marks',
  severity: 'warning',
  why: 'What is possible is counted skill by skill. Where no one call has it all, a player who did everything right is told that something is missing.',
  hint: 'let the best replies stand on one path: what one of them earns must not bar another',
  example: {
    bad: graded(reply(1, 1, { tags: '# courtesy: -1 # clarify: 1 # follow: 1' })),
    mended: graded(),
  },
  find: ({ path, measures: { limits } }) => {
    if (limits.perfect !== null) return [];
    const missing = limits.missing.length ? `; it lacks ${limits.missing.join(', ')}` : '';
    const chance = limits.unlucky ? 'where chance draws badly, ' : '';
    const message = `${chance}the best call comes to ${limits.best} of 100${missing}`;
    return [{ path, line: 1, message, picks: limits.bestPicks }];
  },
};
