// call-score.ts: the scorecard of a call, over or not.
import { scorecard, type Scorecard } from '#core/scoring/score.ts';
import { tallyNow, type Call } from './call.ts';

export function callScore(call: Call): Scorecard {
  return scorecard(tallyNow(call), call.rubric);
}
