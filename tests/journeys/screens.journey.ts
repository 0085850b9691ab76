// screens.journey.ts: every screen of the game against the rules of accessibility, large and small.
import type { Page } from '@playwright/test';
import { checkScreen } from './accessible.ts';
import { answer, button, heading, hurry, look, open, openCall, replies, sayReply } from './call.ts';
import { expect, putOnShelf, test } from './game.ts';
import { handOf } from './hands.ts';
import { withFullStorage } from './obstacles.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { picksOf, recordOfPicks, SCENARIOS } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;

/** Everything fades and slides in at most this long; a screen is judged when it stands. */
async function standing(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter((one) => one.playState === 'running' && one.effect?.getTiming().iterations !== Infinity).length,
      ),
    )
    .toBe(0);
}

async function check(page: Page, screen: string): Promise<void> {
  await standing(page);
  await checkScreen(page, screen);
}

test('the title and the calls', async ({ page, stories }) => {
  await open(page, { at: 'title' });
  await expect(heading(page)).toBeFocused();
  await check(page, 'title');
  await button(page, 'bar.settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'settings on the title');
  await putOnShelf(page, saveOf(stories[SUE], stories[SUE].paths[4].slice(0, 1)));
  await open(page, { at: 'calls' });
  await expect(page.getByText(words('calls.going'), { exact: true })).toBeVisible();
  await check(page, 'calls');
});

test('the credits and the faults', async ({ page, watch }) => {
  watch.expects(/404/);
  await open(page, { at: 'credits' });
  await expect(heading(page)).toBeFocused();
  await check(page, 'credits');
  await page.route('**/stories/index.json', (route) => route.fulfill({ status: 404 }));
  await open(page, { at: 'calls' });
  await expect(heading(page)).toHaveText(words('fault.missing.title'));
  await check(page, 'a fault');
});

test('the call: ring, line, replies, transcript, settings', async ({ page, stories }) => {
  await openCall(page, SUE);
  await expect(button(page, 'call.answer')).toBeFocused();
  await check(page, 'ring');
  await putOnShelf(page, {
    ...saveOf(stories[SUE], stories[SUE].paths[4].slice(0, 2)),
    settings: { ...QUICK, textSpeed: 'slow' },
  });
  await openCall(page, SUE);
  await expect(replies(page).first()).toBeFocused();
  await check(page, 'choosing');
  await button(page, 'bar.transcript').click();
  await check(page, 'transcript');
  await page.keyboard.press('Escape');
  await button(page, 'bar.settings').click();
  await check(page, 'settings in a call');
  await page.keyboard.press('Escape');
  await sayReply(page, handOf('pointer', page), 0);
  await expect.poll(async () => (await look(page)).phase).toBe('line');
  await check(page, 'a line');
});

test('after the call: its end, and what one thinks happened', async ({ page, stories }) => {
  const story = stories[FRIDAY];
  const hand = handOf('keyboard', page);
  await putOnShelf(page, saveOf(story, story.paths[1].slice(0, -1)));
  await openCall(page, FRIDAY);
  await hurry(page, hand);
  const last = picksOf(story, recordOfPicks(story, story.paths[1])).at(-1);
  await sayReply(page, hand, last?.offered.findIndex(({ id }) => id === last.reply.id) ?? -1);
  expect((await hurry(page, hand)).phase).toBe('over');
  await check(page, 'over');
  await hand.press(button(page, 'over.what'));
  await expect(heading(page)).toBeFocused();
  await check(page, 'guess');
  await button(page, 'guess.submit').click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await check(page, 'guess with open questions');
});

test('the debrief', async ({ page, stories }) => {
  const story = stories[FRIDAY];
  await putOnShelf(page, saveOf(story, story.paths[1], A_GUESS));
  await openCall(page, FRIDAY);
  await expect(page.getByText(words('turn.better'))).toBeVisible();
  await page.getByText(words('lines.open', { count: story.paths[1].length })).click();
  await check(page, 'debrief');
});

test('the best calls, and one that is watched', async ({ page, stories }) => {
  const story = stories[SUE];
  const record = recordOfPicks(story, story.paths[4]);
  const best = { nickname: 'Wry Lantern', record, total: 100, tier: 4, stars: 3, at: 1_700_000_000_000 };
  await open(page, { at: 'best', scenario: SUE });
  await expect(page.getByText(words('best.none'))).toBeVisible();
  await check(page, 'best calls, none');
  await putOnShelf(page, { settings: QUICK, [`best/${SUE}`]: [best, { ...best, nickname: 'Quiet Bell', at: 1 }] });
  await open(page, { at: 'best', scenario: SUE });
  await page
    .getByRole('button', { name: words('best.remove') })
    .first()
    .click();
  await expect(button(page, 'best.keep')).toBeFocused();
  await check(page, 'best calls');
  await open(page, { at: 'watch', scenario: SUE, place: 1 });
  await button(page, 'watch.start').click();
  const picked = page.getByText(words('watch.picked'));
  for (let lines = 0; lines < 20 && !(await picked.isVisible()); lines += 1) {
    const before = (await look(page)).line;
    await button(page, 'call.next').click();
    await expect.poll(async () => (await look(page)).line !== before || (await picked.isVisible())).toBe(true);
  }
  await check(page, 'watching');
});

test('notices, another tab, and the call on a full device', async ({ page, context, stories }) => {
  const story = stories[SUE];
  await putOnShelf(page, { ...saveOf(story, story.paths[4].slice(0, 1)), [`spoilt/x`]: 'x', [`best/${SUE}`]: '{' });
  await openCall(page, SUE);
  await expect(replies(page).first()).toBeFocused();
  const second = await context.newPage();
  await openCall(second, SUE);
  await page.bringToFront();
  await expect(button(page, 'elsewhere.here')).toBeVisible();
  await check(page, 'a call that another tab has');
  await second.bringToFront();
  await withFullStorage(second);
  await openCall(second, SUE);
  await expect(second.getByText(words('notice.storage.full'))).toBeVisible();
  await check(second, 'a notice');
});

test('200 % zoom and a window of 320 px: a call is played as ever', async ({ page }) => {
  const hand = handOf('pointer', page);
  await putOnShelf(page, { settings: QUICK });
  for (const size of [
    { width: 320, height: 568 },
    { width: 640, height: 360 },
  ]) {
    await page.setViewportSize(size);
    await openCall(page, size.width === 320 ? SUE : FRIDAY);
    await answer(page, hand);
    for (let turn = 0; turn < 3; turn += 1) {
      await hurry(page, hand);
      await sayReply(page, hand, turn % 3);
    }
    expect((await hurry(page, hand)).phase).not.toBe('line');
  }
});
