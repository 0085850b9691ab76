// random-calls.journey.ts: calls by chance in the real page, as fast as it allows: no error in the console, and a debrief each time.
import { recordOf } from '#core/replay/call.ts';
import { callByChance, chance } from '../stories/chance.ts';
import { answer, guess, heading, openCall, play } from './call.ts';
import { expect, keptRecord, putOnShelf, test } from './game.ts';
import { handOf, quickHand } from './hands.ts';
import { A_GUESS, ringOf } from './shelf.ts';
import { EVERY_SCENARIO, servedStory, verified } from './stories.ts';
import { words } from './words.ts';

/** Of each scenario. Ten take some minutes: `RANDOM_CALLS=10 npm run test:journeys`. */
const CALLS = Number(process.env['RANDOM_CALLS'] ?? 2);
/** A busy machine takes long over each call, in milliseconds. */
const PATIENCE_PER_CALL = 150_000;

for (const id of EVERY_SCENARIO) {
  test(`${id}: ${CALLS} calls by chance`, async ({ page, request }) => {
    test.setTimeout(CALLS * PATIENCE_PER_CALL);
    const story = await servedStory(request, id);
    const draw = chance(1);
    for (let seed = 1; seed <= CALLS; seed += 1) {
      const record = recordOf(callByChance(story.scenario, seed, draw));
      const hand = quickHand(page);
      await putOnShelf(page, ringOf(record));
      await openCall(page, id);
      await answer(page, hand);
      await play(page, hand, story, record);
      await guess(page, handOf('pointer', page), A_GUESS);
      const { tier } = verified(story, record).scorecard;
      await expect(heading(page)).toHaveText(words(`debrief.headline.${tier}`, { name: story.caller }));
      expect((await keptRecord(page, id)).picks).toEqual(record.picks);
    }
  });
}
