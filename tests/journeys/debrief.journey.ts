// debrief.journey.ts: looking back, and going back: the line taken again, the strip as a picture, the page on paper.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hindsight } from '#compiler/worth.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { turningPoint } from '#game/state/hindsight.ts';
import { button, guess, heading, hurry, link, look, openCall, replies, sayReply } from './call.ts';
import { expect, keptRecord, putOnShelf, test } from './game.ts';
import { handOf, type Hand } from './hands.ts';
import { A_GUESS, saveOf } from './shelf.ts';
import { picksOf, recordOfPicks, SCENARIOS, verified, type Story } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;

/** The debrief of the poor call. */
async function openDebrief(page: Page, story: Story): Promise<CallRecord> {
  const picks = story.paths[1];
  await putOnShelf(page, saveOf(story, picks, A_GUESS));
  await openCall(page, story.scenario.id === SUE ? SUE : FRIDAY);
  await expect(heading(page)).toHaveText(words('debrief.headline.1', { name: story.caller }));
  return recordOfPicks(story, picks);
}

for (const id of SCENARIOS) {
  test(`“Take that line again” in ${id} plays on from there`, async ({ page, stories }) => {
    const story = stories[id];
    const hand = handOf('keyboard', page);
    const record = await openDebrief(page, story);
    const turn = turningPoint(hindsight(story.scenario, record));
    if (!turn) throw new Error('a call that ended on tier 1 has lost something on its way');
    await hand.press(page.getByRole('button', { name: words('turn.again'), exact: true }));
    await expect(replies(page).first()).toBeFocused();
    const offered = picksOf(story, record)[turn.pick]?.offered ?? [];
    expect((await look(page)).replies).toEqual(offered.map(({ text }) => text));
    await sayReply(
      page,
      hand,
      offered.findIndex((one) => one.id === turn.worth.better.id),
    );
    await playOut(page, hand);
    const kept = await keptRecord(page, id);
    const better = [...record.picks.slice(0, turn.pick), turn.worth.better.id];
    expect(kept.picks.slice(0, better.length)).toEqual(better);
    // What one thought of the first call says nothing of the second.
    await guess(page, hand, { tier: 0, turn: null, sure: 1 });
    const { tier } = verified(story, kept).scorecard;
    await expect(heading(page)).toHaveText(words(`debrief.headline.${tier}`, { name: story.caller }));
  });
}

/** More decisions than any call here has. */
const MOST_DECISIONS = 20;

/** Says whatever stands first, to the end. */
async function playOut(page: Page, hand: Hand): Promise<void> {
  for (let turn = 0; turn < MOST_DECISIONS; turn += 1) {
    if ((await hurry(page, hand)).phase === 'over') return;
    await sayReply(page, hand, 0, turn);
  }
  throw new Error(`the call goes on after ${MOST_DECISIONS} decisions`);
}

test('any line can be taken again, and the call played from the start', async ({ page, stories }) => {
  const story = stories[SUE];
  const hand = handOf('pointer', page);
  const record = await openDebrief(page, story);
  await page.getByText(words('lines.open', { count: record.picks.length })).click();
  for (const { reply } of picksOf(story, record)) {
    await expect(page.getByText(reply.tags.note ?? 'no note').last()).toBeVisible();
  }
  await hand.press(page.getByRole('button', { name: words('lines.again', { line: 2 }) }));
  await expect(replies(page).first()).toBeFocused();
  expect((await keptRecord(page, SUE)).picks).toEqual(record.picks.slice(0, 1));
  await openDebrief(page, story);
  await hand.press(button(page, 'turn.start'));
  await expect(button(page, 'call.answer')).toBeFocused();
  await openDebrief(page, story);
  await hand.press(link(page, 'turn.another'));
  await expect(heading(page)).toHaveText(words('calls.title'));
});

/** The first bytes of every PNG, and where its width and height stand (RFC 2083, 3.1 and 4.1.1). */
const PNG_MAGIC = '89504e470d0a1a0a';
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;
/** Of a strip of a few panels, in pixels and bytes; a blank one of this size takes a tenth of these bytes. */
const LEAST_SIDE = 600;
const LEAST_BYTES = 50_000;

test('the strip is saved as a picture', async ({ page, stories }) => {
  await openDebrief(page, stories[FRIDAY]);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'strip.save').click()]);
  expect(download.suggestedFilename()).toBe(`${FRIDAY}-strip.png`);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 8).toString('hex')).toBe(PNG_MAGIC);
  expect(bytes.readUInt32BE(PNG_WIDTH_AT)).toBeGreaterThan(LEAST_SIDE);
  expect(bytes.readUInt32BE(PNG_HEIGHT_AT)).toBeGreaterThan(LEAST_SIDE);
  expect(bytes.length).toBeGreaterThan(LEAST_BYTES);
  await expect(page.getByText(words('strip.saved', { file: `${FRIDAY}-strip.png` }))).toBeVisible();
});

test('the debrief goes on paper: the call and what it teaches, and nothing to press', async ({ page, stories }) => {
  const record = await openDebrief(page, stories[SUE]);
  await expect(page.getByText(words('turn.better'))).toBeVisible();
  const print = button(page, 'strip.print');
  await page.evaluate(() => void (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await print.click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: words('strip.you') })).toHaveCount(record.picks.length);
  await expect(page.getByText(words('turn.better'))).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('without the coach’s notes the debrief says so and tells the rest', async ({ page, stories, watch }) => {
  const story = stories[SUE];
  watch.expects(/404/);
  await page.route(`**/stories/${SUE}.${story.scenario.version}.json`, (route) => route.fulfill({ status: 404 }));
  await openDebrief(page, story);
  await expect(page.getByText(words('lines.notesLost'))).toBeVisible();
  await expect(page.getByText(words('turn.better'))).toBeVisible();
});

test('without a worker the turning point is found all the same', async ({ page, stories, watch }) => {
  watch.expects(/hindsight-worker/, /ERR_FAILED/);
  await page.route('**/assets/hindsight-worker-*', (route) => route.abort());
  await openDebrief(page, stories[FRIDAY]);
  await expect(page.getByText(words('turn.better'))).toBeVisible();
});
