// kept.journey.ts: what was begun is there again: after a reload, after leaving, in another tab; and so are settings.
import type { Page } from '@playwright/test';
import { answer, button, heading, hurry, link, look, openCall, replies, sayReply } from './call.ts';
import { expect, keptRecord, putOnShelf, test } from './game.ts';
import { handOf } from './hands.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { picksOf, recordOfPicks, SCENARIOS, type ScenarioId } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;

test('a reload in mid-call comes back to the same decision, and the call goes on', async ({ page, stories }) => {
  const story = stories[SUE];
  const hand = handOf('pointer', page);
  const picks = picksOf(story, recordOfPicks(story, story.paths[4]));
  await putOnShelf(page, { settings: QUICK });
  await openCall(page, SUE);
  await answer(page, hand);
  for (const { reply, offered } of picks.slice(0, 2)) {
    await hurry(page, hand);
    await sayReply(page, hand, offered.indexOf(reply));
  }
  await hurry(page, hand);
  const before = await transcript(page);
  await page.reload();
  await expect(replies(page).first()).toBeFocused();
  expect((await look(page)).replies).toEqual(picks[2]?.offered.map(({ text }) => text));
  expect(await transcript(page)).toEqual(before);
  await sayReply(page, hand, 0);
  expect((await keptRecord(page, SUE)).picks).toHaveLength(3);
});

/** Opens the transcript, reads it, and closes it with Escape, which gives the focus back. */
async function transcript(page: Page): Promise<readonly string[]> {
  await button(page, 'bar.transcript').click();
  const dialog = page.getByRole('dialog', { name: words('transcript.title') });
  // It is fetched when it is first wanted.
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const lines = await dialog.getByRole('listitem').allTextContents();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'bar.transcript')).toBeFocused();
  return lines;
}

test('a reload where one guesses, and in the debrief, comes back there', async ({ page, stories }) => {
  const story = stories[FRIDAY];
  await putOnShelf(page, saveOf(story, story.paths[1]));
  await openCall(page, FRIDAY);
  await expect(heading(page)).toHaveText(words('guess.title'));
  await page.reload();
  await expect(heading(page)).toHaveText(words('guess.title'));
  await putOnShelf(page, saveOf(story, story.paths[1], A_GUESS));
  await openCall(page, FRIDAY);
  const headline = words('debrief.headline.1', { name: story.caller });
  await expect(heading(page)).toHaveText(headline);
  await page.reload();
  await expect(heading(page)).toHaveText(headline);
});

test('an open question is named, and the focus goes to it', async ({ page, stories }) => {
  const story = stories[FRIDAY];
  await putOnShelf(page, saveOf(story, story.paths[1]));
  await openCall(page, FRIDAY);
  await page
    .getByRole('group', { name: words('guess.tier') })
    .getByRole('radio')
    .nth(2)
    .check({ force: true });
  await button(page, 'guess.submit').click();
  await expect(page.getByRole('alert')).toContainText(words('guess.turn.short'));
  await expect(
    page
      .getByRole('group', { name: words('guess.turn') })
      .getByRole('radio')
      .first(),
  ).toBeFocused();
  await expect(heading(page)).toHaveText(words('guess.title'));
});

test('leaving and going on', async ({ page, stories }) => {
  const story = stories[SUE];
  const hand = handOf('keyboard', page);
  await putOnShelf(page, saveOf(story, story.paths[4].slice(0, 3)));
  await openCall(page, SUE);
  const before = (await hurry(page, hand)).replies;
  await hand.press(link(page, 'bar.leave'));
  await expect(heading(page)).toBeFocused();
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: story.scenario.header.title }) });
  await expect(card).toContainText(words('calls.going'));
  await hand.press(card.getByRole('link', { name: words('calls.goOn') }));
  expect((await hurry(page, hand)).replies).toEqual(before);
});

test('another tab of the same call: the older one says so, and nothing is lost', async ({ page, context, stories }) => {
  const story = stories[SUE];
  await putOnShelf(page, saveOf(story, story.paths[4].slice(0, 1)));
  await openCall(page, SUE);
  const older = handOf('pointer', page);
  await hurry(page, older);
  const second = await context.newPage();
  await openCall(second, SUE);
  await told(page);
  const newer = handOf('pointer', second);
  expect((await look(second)).replies).toEqual(offeredAt(1));
  await sayReply(second, newer, 0);
  const there = await hurry(second, newer);
  // The older tab takes it over just as the newer one has left it.
  await page.bringToFront();
  await button(page, 'elsewhere.here').click();
  expect((await hurry(page, older)).replies).toEqual(there.replies);
  await told(second);
  await sayReply(page, older, 0);
  expect((await keptRecord(page, SUE)).picks).toHaveLength(3);
  await second.bringToFront();
  await link(second, 'broken.leave').click();
  await expect(heading(second)).toHaveText(words('calls.title'));

  function offeredAt(turn: number): readonly string[] | undefined {
    return picksOf(story, recordOfPicks(story, story.paths[4]))[turn]?.offered.map(({ text }) => text);
  }
});

async function told(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: words('elsewhere.title') })).toBeVisible();
  await expect(button(page, 'elsewhere.here')).toBeVisible();
  await expect(replies(page)).toHaveCount(0);
}

test('settings hold at once, and after a reload', async ({ page, stories }) => {
  await openCall(page, SUE);
  await expect(page.getByText(words('caption.ring'))).toBeVisible();
  await setAll(page);
  await expect(page.getByText(words('caption.ring'))).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.reload();
  await checkAll(page);
  await page.keyboard.press('Escape');
  await button(page, 'call.answer').click();
  // “At once” leaves no letter to wait for.
  await expect.poll(async () => (await look(page)).line).not.toBe('');
  expect((await look(page)).rest).toBe(0);
  await expect(page.getByText('♪')).toHaveCount(0);
  const story = stories[SUE];
  await putOnShelf(page, { [`call/${SUE}`]: saveOf(story, story.paths[4], A_GUESS)[`call/${SUE}`] });
  await openCall(page, SUE);
  await expect(page.getByRole('textbox', { name: words('board.nickname') })).toHaveValue(NICKNAME);
});

const NICKNAME = 'Wry Lantern';

async function setAll(page: Page): Promise<void> {
  await button(page, 'bar.settings').click();
  const dialog = page.getByRole('dialog', { name: words('settings.title') });
  await dialog.getByRole('slider').fill('25');
  await dialog.getByRole('checkbox', { name: words('settings.muted') }).check();
  await dialog.getByRole('checkbox', { name: words('settings.captions') }).uncheck();
  await dialog.getByRole('radio', { name: words('settings.speed.instant') }).check();
  await dialog.getByRole('textbox', { name: words('settings.nickname') }).fill(NICKNAME);
}

async function checkAll(page: Page): Promise<void> {
  await button(page, 'bar.settings').click();
  const dialog = page.getByRole('dialog', { name: words('settings.title') });
  await expect(dialog.getByRole('slider')).toHaveValue('25');
  await expect(dialog.getByRole('checkbox', { name: words('settings.muted') })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: words('settings.captions') })).not.toBeChecked();
  await expect(dialog.getByRole('radio', { name: words('settings.speed.instant') })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: words('settings.nickname') })).toHaveValue(NICKNAME);
}

test('what is heard stands there in words', async ({ page, stories }) => {
  const hand = handOf('keyboard', page);
  const id: ScenarioId = FRIDAY;
  await putOnShelf(page, { settings: QUICK });
  await openCall(page, id);
  await expect(page.getByText(words('caption.ring'))).toBeVisible();
  await answer(page, hand);
  await expect(page.getByText(words('caption.pickup'))).toBeVisible();
  await expect(page.getByText(words('caption.ring'))).toHaveCount(0);
  const story = stories[id];
  await putOnShelf(page, saveOf(story, story.paths[4].slice(0, -1)));
  await openCall(page, id);
  const last = picksOf(story, recordOfPicks(story, story.paths[4])).at(-1);
  await hurry(page, hand);
  await sayReply(page, hand, last?.offered.findIndex((one) => one.id === last.reply.id) ?? -1);
  expect((await hurry(page, hand)).phase).toBe('over');
  await expect(page.getByText(words('caption.hangup'))).toBeVisible();
});
