// worth.test.ts: what each pick of a call cost, seen from the end.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { hindsight } from '#compiler/worth.ts';
import { callScore } from '#core/replay/call-score.ts';
import { momentOf, pick, recordOf, startCall, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { PATIENCE, scenarioAt, scenarioOf } from '../stories/compile.ts';

/** Courtesy 2 and follow 1 are possible together only by kind, then promise; weights 20 and 10. */
const STORY = `Sue: Hi.
* [Kind # id: kind # courtesy: 2]
* [Plain # id: plain # courtesy: 1]
* [Rude # id: rude # courtesy: -1]
  Sue: Bye. # end: lost
  -> END
-
Sue: So?
* [Promise # id: promise # follow: 1]
* [Wait # id: wait]
-
Sue: Bye. # end: resolved
-> END
`;

let small: Scenario;
let shipped: Scenario;

beforeAll(async () => {
  small = await scenarioOf(STORY);
  shipped = await scenarioAt('story/sue-calls-the-helpdesk.ink');
}, PATIENCE);

test.each([
  [
    ['kind', 'promise'],
    [
      [100, 100, 'kind'],
      [100, 100, 'promise'],
    ],
  ],
  [
    ['plain', 'promise'],
    [
      [100, 67, 'kind'],
      [67, 67, 'promise'],
    ],
  ],
  [
    ['kind', 'wait'],
    [
      [100, 100, 'kind'],
      [100, 67, 'promise'],
    ],
  ],
  [
    ['plain', 'wait'],
    [
      [100, 67, 'kind'],
      [67, 33, 'promise'],
    ],
  ],
  [['rude'], [[100, 0, 'kind']]],
  [[], []],
  [['kind', 'never_written', 'promise'], [[100, 100, 'kind']]],
  [['never_written'], []],
])('%j', (picks, expected) => {
  const worth = hindsight(small, { scenario: small.id, version: small.version, seed: 1, picks });
  expect(worth.map(({ before, after, better }) => [before, after, better.id])).toEqual(expected);
});

function play(scenario: Scenario, turns: readonly number[]): Call {
  const call = startCall(scenario, 1);
  for (const turn of turns) {
    proceedToStop(call);
    const moment = momentOf(call);
    if (moment.at === 'choice') pick(call, moment.replies[turn % moment.replies.length]?.id ?? '');
  }
  return call;
}

test('regrets add up to what was lost, from 100 to the score that was reached', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { minLength: 14, maxLength: 14 }), (turns) => {
      const call = play(shipped, turns);
      const worth = hindsight(shipped, recordOf(call));
      expect(worth).toHaveLength(call.picks.length);
      expect(worth[0]?.before).toBe(100);
      expect(worth.at(-1)?.after).toBe(callScore(call).total);
      for (const [at, { before, after, better }] of worth.entries()) {
        expect(after).toBeLessThanOrEqual(before);
        expect(before).toBe(at === 0 ? 100 : worth[at - 1]?.after);
        expect(better.id === call.picks[at]).toBe(before === after);
      }
    }),
    { numRuns: 3 },
  );
});
