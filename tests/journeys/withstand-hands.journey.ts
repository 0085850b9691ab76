// withstand-hands.journey.ts: keys held down, double clicks, clicks in a hurry: one pick for one deliberate press.
import type { Locator, Page } from '@playwright/test';
import { button, hurry, look, openCall, replies } from './call.ts';
import { expect, picksKept, putOnShelf, test } from './game.ts';
import { handOf } from './hands.ts';
import { QUICK, saveOf } from './shelf.ts';
import { SCENARIOS } from './stories.ts';

const [SUE] = SCENARIOS;
/** A second of a key held down at the usual rate of repeat. */
const REPEATS = 30;

/** Playwright repeats a key that is pressed again without having been let go. */
async function hold(page: Page, key: string): Promise<void> {
  for (let times = 0; times < REPEATS; times += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** Lines and picks until now. */
async function progress(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.journeyTold.filter(({ region }) => region === 'log').map(({ text }) => text));
}

for (const key of ['Enter', 'Space', 'ArrowRight']) {
  test(`${key} held down does not race through the call`, async ({ page }) => {
    await putOnShelf(page, { settings: { ...QUICK, textSpeed: 'slow' } });
    await openCall(page, SUE);
    const pickUp = button(page, 'call.answer');
    await expect(pickUp).toBeFocused();
    if (key === 'ArrowRight') await pickUp.click();
    else await hold(page, key);
    await expect.poll(async () => (await look(page)).phase).toBe('line');
    const lines = (await progress(page)).length;
    expect(lines).toBe(1);
    await hold(page, key);
    // One press completes the line; the second one goes on; no press picks.
    expect((await progress(page)).length).toBe(lines);
    expect((await look(page)).rest).toBe(0);
    await hold(page, key);
    expect((await progress(page)).length).toBeLessThanOrEqual(lines + 1);
    expect(await picksKept(page, SUE)).toBe(0);
  });
}

for (const key of ['1', 'Enter', 'Space']) {
  test(`${key} held down on a reply is one pick`, async ({ page, stories }) => {
    const story = stories[SUE];
    // At once, so that the next replies are there while the key is still down.
    await putOnShelf(page, saveOf(story, story.paths[4].slice(0, 1)));
    await openCall(page, SUE);
    await hurry(page, handOf('keyboard', page));
    await expect(replies(page).first()).toBeFocused();
    await hold(page, key);
    await expect.poll(() => picksKept(page, SUE)).toBe(2);
    await hold(page, key === '1' ? 'ArrowRight' : key);
    expect(await picksKept(page, SUE)).toBe(2);
  });
}

test('a double click on a reply is one pick, and does not pass over the answer', async ({ page, stories }) => {
  const story = stories[SUE];
  await putOnShelf(page, saveOf(story, story.paths[4].slice(0, 1)));
  await openCall(page, SUE);
  await hurry(page, handOf('pointer', page));
  const before = (await progress(page)).length;
  await replies(page).nth(1).dblclick();
  await expect.poll(() => picksKept(page, SUE)).toBe(2);
  // What you said, the mood where it turned, and the first line of the answer: not the second.
  const since = (await progress(page)).slice(before);
  expect(since.length).toBeLessThanOrEqual(3);
  // The second click fell on the ground of the page, which takes the focus there.
  await button(page, 'call.next').focus();
  const now = await hurry(page, handOf('pointer', page));
  expect(now.phase).toBe('choosing');
  expect(await picksKept(page, SUE)).toBe(2);
});

/** Clicks on one spot, as fast as a machine can, counted by the browser as one run of clicks. */
async function clickOnAndOn(page: Page, target: Locator, times: number): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to click on');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let clickCount = 1; clickCount <= times; clickCount += 1) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  }
}

for (const [name, viewport] of Object.entries({
  'a desk': { width: 1280, height: 720 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`clicking Next on and on picks nothing, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openCall(page, SUE);
    await button(page, 'call.answer').click();
    await clickOnAndOn(page, button(page, 'call.next'), 40);
    await expect(replies(page).first()).toBeVisible();
    expect(await picksKept(page, SUE)).toBe(0);
    await replies(page).first().click();
    await expect.poll(() => picksKept(page, SUE)).toBe(1);
  });
}

test('a click on the picture goes on; the phone, clicked twice, is picked up once', async ({ page }) => {
  await openCall(page, SUE);
  await button(page, 'call.answer').dblclick();
  await expect.poll(async () => (await look(page)).phase).toBe('line');
  const first = await look(page);
  const picture = page.locator('.stage');
  await picture.click({ position: { x: 40, y: 120 } });
  await expect.poll(async () => (await look(page)).rest).toBe(0);
  await picture.click({ position: { x: 40, y: 120 } });
  await expect.poll(async () => (await look(page)).line).not.toBe(first.line);
});
