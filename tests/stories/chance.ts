// chance.ts: chance that is the same every time, and calls that are played by it.
import { momentOf, pick, startCall, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import type { InkValues } from '#core/dialogue/ink.ts';

/** A whole number from 0 to below `below`. */
export type Draw = (below: number) => number;

/** A multiplicative generator with a prime modulus (Park and Miller 1988, with their later multiplier); `seed` is 1 or more. */
export function chance(seed: number): Draw {
  let now = seed;
  return (below) => (now = (now * 48_271) % 2_147_483_647) % below;
}

/** A call in which each decision is drawn, to its end. */
export function callByChance(scenario: Scenario, seed: number, draw: Draw, given: InkValues = {}): Call {
  const call = startCall(scenario, seed, given);
  for (;;) {
    proceedToStop(call);
    const moment = momentOf(call);
    if (moment.at !== 'choice') return call;
    pick(call, moment.replies[draw(moment.replies.length)]?.id ?? '');
  }
}
