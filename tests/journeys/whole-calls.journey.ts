// whole-calls.journey.ts: both calls to the best and to a poor ending, with each kind of hand.
import { devices } from '@playwright/test';
import { hindsight } from '#compiler/worth.ts';
import type { Guess } from '#game/state/guess.ts';
import { turningPoint } from '#game/state/hindsight.ts';
import { answer, guess, heading, link, open, play } from './call.ts';
import { expect, keptRecord, test } from './game.ts';
import { HANDS, handOf } from './hands.ts';
import { FINAL_TIERS, recordOfPicks, SCENARIOS, verified, type Story } from './stories.ts';
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
          await answer(page, hand);
          await play(page, hand, story, record);
          expect(await toldInLog(page)).toEqual(wordsOfCall(story, record));
          await guess(page, hand, GUESS);
          const kept = await keptRecord(page, id);
          expect(kept.picks).toEqual(record.picks);
          expect(verified(story, kept).scorecard.tier).toBe(tier);
          await checkDebrief(page, story, kept);
        });
      }
    }
  });
}

/** The debrief tells what the core makes of the record that was kept, and what the explorer makes of its lines. */
async function checkDebrief(page: Page, story: Story, kept: unknown): Promise<void> {
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
  await expect(page.getByRole('listitem').filter({ hasText: words('strip.you') })).toHaveCount(record.picks.length);
  const turn = turningPoint(hindsight(story.scenario, record));
  const told = page.getByRole('region', { name: turn ? words('turn.heading') : words('turn.none') });
  if (!turn) return expect(told).toBeVisible();
  const { before, after, better } = turn.worth;
  await expect(told).toContainText(words('turn.cost', { before, after }));
  await expect(told).toContainText(words('turn.line', { line: turn.pick + 1, lines: record.picks.length }));
  await expect(told).toContainText(better.text);
  await expect(told).toContainText(better.tags.note ?? 'no note');
}
