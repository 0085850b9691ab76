// whole-calls.journey.ts: two calls to the best and to a poor ending, with each kind of hand; every other call once to its best.
import { devices } from '@playwright/test';
import { hindsight } from '#compiler/worth.ts';
import type { CallRecord } from '#core/replay/record.ts';
import type { Guess } from '#game/state/guess.ts';
import { turningPoint } from '#game/state/hindsight.ts';
import { answer, guess, heading, link, open, openCall, play } from './call.ts';
import { expect, keptRecord, putOnShelf, test } from './game.ts';
import { HANDS, handOf, quickHand, type Hand } from './hands.ts';
import { ringOf } from './shelf.ts';
import {
  EVERY_SCENARIO,
  FINAL_TIERS,
  plannedBest,
  recordOfPicks,
  SCENARIOS,
  servedStory,
  verified,
  type Played,
} from './stories.ts';
import { toldInLog, wordsOfCall } from './told.ts';
import { words } from './words.ts';
import type { Page } from '@playwright/test';

const GUESS: Guess = { tier: 3, turn: 1, sure: 2 };

for (const name of HANDS) {
  test.describe(name, () => {
    if (name === 'finger') {
      const { isMobile, hasTouch, userAgent } = devices['Pixel 7'];
      test.use({ isMobile, hasTouch, userAgent, viewport: { width: 390, height: 844 } });
    }
    for (const id of SCENARIOS) {
      for (const tier of FINAL_TIERS) {
        test(`${id} to tier ${tier}`, async ({ page, stories }) => {
          const story = stories[id];
          const hand = handOf(name, page);
          const record = recordOfPicks(story, story.paths[tier]);
          await open(page, { at: 'title' });
          await hand.press(link(page, 'title.start'));
          const { title } = story.scenario.header;
          await hand.press(page.getByRole('link', { name: `${words('calls.take')} ${title}` }));
          const kept = await playThrough(page, hand, story, record);
          expect(verified(story, kept).scorecard.tier).toBe(tier);
        });
      }
    }
  });
}

for (const id of EVERY_SCENARIO.filter((one) => !SCENARIOS.some((tried) => tried === one))) {
  test(`${id} to its best`, async ({ page, request }) => {
    const story = await servedStory(request, id);
    const record = plannedBest(story);
    await putOnShelf(page, ringOf(record));
    await openCall(page, id);
    const kept = await playThrough(page, quickHand(page), story, record);
    expect(verified(story, kept).scorecard).toMatchObject({ tier: 4, total: 100 });
  });
}

/** From the ring to the debrief; returns what is kept of the call. */
async function playThrough(page: Page, hand: Hand, story: Played, record: CallRecord): Promise<unknown> {
  await answer(page, hand);
  await play(page, hand, story, record);
  expect(await toldInLog(page)).toEqual(wordsOfCall(story, record));
  await guess(page, hand, GUESS);
  const kept = await keptRecord(page, record.scenario);
  expect(kept.picks).toEqual(record.picks);
  await checkDebrief(page, story, kept);
  return kept;
}

/** The debrief tells what the core makes of the record that was kept, and what the explorer makes of its lines. */
async function checkDebrief(page: Page, story: Played, kept: unknown): Promise<void> {
  const { record, scorecard, transcript } = verified(story, kept);
  const { tier, total, stars, skills } = scorecard;
  await expect(heading(page)).toHaveText(words(`debrief.headline.${tier}`, { name: story.caller }));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(words('skills.totalOf', { total }))).toBeAttached();
  await expect(page.getByText(words('skills.stars', { stars }))).toBeVisible();
  for (const { earned, possible } of Object.values(skills)) {
    await expect(page.getByText(words('skills.number', { earned, possible })).first()).toBeVisible();
  }
  await expect(page.getByText(transcript.ending?.next ?? 'no next').first()).toBeVisible();
  const truth = page.getByRole('row', { name: words('beside.rung') }).getByRole('cell');
  await expect(truth).toHaveText([words(`beside.tier.${GUESS.tier}`), words(`beside.tier.${tier as 1 | 4}`)]);
  const said = page.getByText(words('strip.you'), { exact: true });
  await expect(page.getByRole('listitem').filter({ has: said })).toHaveCount(record.picks.length);
  const turn = turningPoint(hindsight(story.scenario, record));
  const told = page.getByRole('region', { name: turn ? words('turn.heading') : words('turn.none') });
  if (!turn) return expect(told).toBeVisible();
  const { before, after, better } = turn.worth;
  await expect(told).toContainText(words('turn.cost', { before, after }));
  await expect(told).toContainText(words('turn.line', { line: turn.pick + 1, lines: record.picks.length }));
  await expect(told).toContainText(better.text);
  await expect(told).toContainText(better.tags.note ?? 'no note');
}
