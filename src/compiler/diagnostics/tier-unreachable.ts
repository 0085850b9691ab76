// tier-unreachable.ts: no call ends on one of the four rungs.
import { graded, reply } from './graded.ts';
import type { Diagnostic } from './diagnostic.ts';

export const tierUnreachable: Diagnostic = {
  on: 'study',
  code: 'tier-unreachable',
  severity: 'warning',
  why: 'The ladder is what the game teaches: each rung must be one where a call can be left standing.',
  hint: 'a rung is the last one reached where the next can be missed; rungs that one reply gives together are climbed together',
  example: {
    bad: graded(reply(2, 0, { tags: '# tier: 3 # tier: 4 # courtesy: 1' })),
    mended: graded(),
  },
  find: ({ path, measures: { tiers } }) =>
    tiers.unreachable.length
      ? [{ path, line: 1, message: `no call ends at tier ${tiers.unreachable.join(', nor at tier ')}` }]
      : [],
};
