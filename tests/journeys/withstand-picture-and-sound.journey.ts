// withstand-picture-and-sound.journey.ts: no WebGL, no canvas, no Phaser, no audio: the call goes on, and says what it lacks.
import type { Page } from '@playwright/test';
import { answer, button, guess, heading, hurry, openCall, play, sayReply } from './call.ts';
import { expect, putOnShelf, test, type Watch } from './game.ts';
import { handOf } from './hands.ts';
import { withoutAudio, withoutCanvas } from './obstacles.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { recordOfPicks, SCENARIOS, type Story } from './stories.ts';
import { words, type TextKey } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;
const REFUSED = /ERR_FAILED|Failed to fetch dynamically imported module/;

/** From the ring to the debrief, quickly. */
async function playThrough(page: Page, story: Story): Promise<void> {
  const hand = handOf('pointer', page);
  await putOnShelf(page, { settings: QUICK });
  await openCall(page, story.scenario.id === SUE ? SUE : FRIDAY);
  await answer(page, hand);
  await play(page, hand, story, recordOfPicks(story, story.paths[1]));
  await guess(page, hand, A_GUESS);
  await expect(heading(page)).toHaveText(words('debrief.headline.1', { name: story.caller }));
}

/** The notice stands there once, and goes when it has been read. */
async function readNotice(page: Page, key: TextKey): Promise<void> {
  const notice = page.getByText(words(key));
  await expect(notice).toHaveCount(1);
  await expect(notice).toBeVisible();
  await button(page, 'notice.ok').click();
  await expect(notice).toHaveCount(0);
}

test('WebGL missing: the picture is drawn without it', async ({ page, stories }) => {
  await withoutCanvas(page, false);
  await putOnShelf(page, saveOf(stories[SUE], stories[SUE].paths[4].slice(0, 1)));
  await openCall(page, SUE);
  await expect(page.locator('canvas')).toHaveCount(1);
  await playThrough(page, stories[FRIDAY]);
  await expect(page.getByText(words('notice.picture'))).toHaveCount(0);
});

test('no canvas at all: a still picture, the whole call, and a strip that says it cannot be saved', async ({
  page,
  stories,
}) => {
  await withoutCanvas(page, true);
  await playThrough(page, stories[FRIDAY]);
  await readNotice(page, 'notice.picture');
  await button(page, 'strip.save').click();
  await expect(page.getByText(words('strip.failed'))).toBeVisible();
});

test('Phaser blocked', async ({ page, stories, watch }) => {
  watch.expects(REFUSED);
  await page.route('**/assets/stage-*', (route) => route.abort());
  await playThrough(page, stories[SUE]);
  await readNotice(page, 'notice.picture');
});

const SILENCES: readonly { name: string; silence: (page: Page, watch: Watch) => Promise<unknown> }[] = [
  {
    name: 'the sound files blocked',
    silence: async (page, watch) => {
      watch.expects(REFUSED);
      await page.route('**/sounds/**', (route) => route.abort());
    },
  },
  {
    name: 'the sound player blocked',
    silence: async (page, watch) => {
      watch.expects(REFUSED);
      await page.route('**/assets/sound-link-*', (route) => route.abort());
    },
  },
  { name: 'audio absent', silence: (page) => withoutAudio(page) },
];

for (const { name, silence } of SILENCES) {
  test(name, async ({ page, stories, watch }) => {
    await silence(page, watch);
    await playThrough(page, stories[FRIDAY]);
    await readNotice(page, 'notice.sound');
  });
}

test('without audio the captions still tell what would be heard', async ({ page }) => {
  await withoutAudio(page);
  await openCall(page, SUE);
  await expect(page.getByText(words('caption.ring'))).toBeVisible();
  const hand = handOf('keyboard', page);
  await answer(page, hand);
  await expect(page.getByText(words('caption.pickup'))).toBeVisible();
});

test('portraits missing: the call is played without faces', async ({ page, stories, watch }) => {
  watch.expects(/404/);
  await page.route('**/stories/*.cast.json', (route) => route.fulfill({ status: 404 }));
  await playThrough(page, stories[SUE]);
});

test('reduced motion: lines stand there at once, and the call is played as ever', async ({ page, stories }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const hand = handOf('keyboard', page);
  await openCall(page, SUE);
  await answer(page, hand);
  const now = await hurry(page, hand);
  expect(now.rest).toBe(0);
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running' && one.effect?.getTiming().iterations === Infinity),
  );
  expect(moving).toHaveLength(0);
  await sayReply(page, hand, 0);
  await hurry(page, hand);
  await playThrough(page, stories[FRIDAY]);
});
