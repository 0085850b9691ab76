// progress.journey.ts: what stays of the calls: figures, a file of it all, Ruth's review, the certificate.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { proceedToStop, replay } from '#core/replay/replay.ts';
import { finishedCall, type FinishedCall } from '#game/state/history.ts';
import type { Guess } from '#game/state/guess.ts';
import { checkScreen } from './accessible.ts';
import { button, heading, link, open } from './call.ts';
import { expect, keptOnShelf, putOnShelf, test, textsOnShelf } from './game.ts';
import { handOf } from './hands.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { picksOf, recordOfPicks, SCENARIOS, type FinalTier, type Stories, type ScenarioId } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;
const DAY_MS = 86_400_000;
const CERTAIN: Guess = { tier: 4, turn: null, sure: 4 };

function finished(stories: Stories, id: ScenarioId, tier: FinalTier, day: number): FinishedCall {
  const story = stories[id];
  const { call } = replay(story.scenario, recordOfPicks(story, story.paths[tier]));
  proceedToStop(call);
  return finishedCall(call, CERTAIN, Date.UTC(2026, 2, 2, 12) + day * DAY_MS);
}

/** Three calls of the first week: one that teaches something, the best, and one on a story that has been rewritten. */
function week(stories: Stories): readonly FinishedCall[] {
  const old = { scenario: 'only-john', version: '000000000000', seed: 1, picks: ['gone'] };
  return [
    finished(stories, SUE, 1, 0),
    finished(stories, FRIDAY, 4, 1),
    { ...finished(stories, SUE, 1, 2), record: old, people: ['John'] },
  ];
}

const shelfOf = (stories: Stories): Record<string, unknown> => ({
  ...saveOf(stories[SUE], stories[SUE].paths[1], A_GUESS),
  settings: QUICK,
  history: week(stories),
});

test('what was played is shown, saved as a file, erased, and taken in again', async ({ page, stories }) => {
  const hand = handOf('keyboard', page);
  await putOnShelf(page, shelfOf(stories));
  await open(page, { at: 'calls' });
  await hand.press(link(page, 'bar.progress'));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(words('progress.hearing.4', { right: 1, guesses: 3 }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: stories[FRIDAY].scenario.header.title })).toBeVisible();
  await hand.press(page.getByText(words('progress.figures')));
  await expect(page.getByRole('row')).toHaveCount(4);

  const download = page.waitForEvent('download');
  await hand.press(button(page, 'progress.file.save'));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^colleague-calling-\d{4}-\d\d-\d\d\.json$/);
  const saved = await file.path();

  await hand.press(page.getByRole('button', { name: words('progress.erase'), exact: true }));
  await expect(button(page, 'progress.erase.keep')).toBeFocused();
  await hand.press(button(page, 'progress.erase.yes'));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(words('progress.erase.done'))).toBeVisible();
  await expect(link(page, 'progress.none.take')).toBeVisible();
  expect(await textsOnShelf(page)).toEqual([]);

  const choose = page.getByLabel(words('progress.file.take'));
  await choose.setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: (await readFile(saved)).subarray(0, 99),
  });
  await expect(page.getByRole('alert')).toContainText(words('progress.file.not-whole'));
  expect(await textsOnShelf(page)).toEqual([]);
  await choose.setInputFiles(saved);
  await expect(page.getByText(words('progress.file.taken', { added: 3 }))).toBeVisible();
  await expect(page.getByText(words('progress.hearing.4', { right: 1, guesses: 3 }))).toBeVisible();
  await page.reload();
  await expect(page.getByText(words('progress.lead', { count: 3 }))).toBeVisible();
  expect(await keptOnShelf(page, 'history')).toEqual(week(stories));
});

test('Ruth reads out lines that were said, says which she cannot, and the call to take again rings', async ({
  page,
  stories,
}) => {
  const hand = handOf('keyboard', page);
  await putOnShelf(page, shelfOf(stories));
  await open(page, { at: 'progress' });
  await hand.press(page.getByRole('link', { name: words('progress.review', { week: 1 }) }));
  await expect(heading(page)).toBeFocused();
  const said = [SUE, FRIDAY].flatMap((id) => {
    const story = stories[id];
    const tier = id === SUE ? 1 : 4;
    return picksOf(story, recordOfPicks(story, story.paths[tier])).map(({ reply }) => reply.text);
  });
  const quotes = page.getByRole('paragraph').filter({ hasText: new RegExp(`^${words('review.you')}`) });
  await expect(quotes.first()).toBeVisible();
  for (const quote of await quotes.allTextContents()) {
    const plain = (text: string): string => text.replaceAll(/[“”‘’]/g, '');
    expect(said.map(plain).some((line) => plain(quote).endsWith(line))).toBe(true);
  }
  await expect(page.getByText(words('review.changed', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Only John' })).toBeVisible();
  await hand.press(link(page, 'review.again.take'));
  await expect(button(page, 'call.answer')).toBeFocused();
});

test('a week with too few calls has no review yet', async ({ page, stories }) => {
  await putOnShelf(page, { history: week(stories).slice(0, 2) });
  await open(page, { at: 'review', week: 1 });
  await expect(page.getByText(words('review.closed.count', { count: 2, missing: 1, week: 1 }))).toBeVisible();
  await open(page, { at: 'review', week: 2 });
  await expect(page.getByText(words('review.closed.count', { count: 0, missing: 3, week: 2 }))).toBeVisible();
});

test('the certificate is one page of paper, with the name and what was played, and nothing to press', async ({
  page,
  stories,
}) => {
  await putOnShelf(page, shelfOf(stories));
  await open(page, { at: 'certificate' });
  const name = page.getByRole('textbox', { name: words('certificate.name') });
  await name.fill('Alex Example');
  await page.evaluate(() => void (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await name.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words('certificate.part') })).toHaveText(words('certificate.part'));
  await expect(page.getByText('Alex Example')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(4);
  expect(await pagesOf(page)).toBe(1);
  expect((await textsOnShelf(page)).join()).not.toContain('Alex');
});

test('forty calls still go on one page', async ({ page, stories }) => {
  const [one] = week(stories);
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...one,
    record: { scenario: `own-${at}`, version: 'v', seed: at, picks: ['a'] },
  }));
  await putOnShelf(page, { history: many });
  await open(page, { at: 'certificate' });
  await expect(page.getByRole('row')).toHaveCount(41);
  expect(await pagesOf(page)).toBe(1);
});

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
}

test('all of it stands at every size, for everybody', async ({ page, stories }) => {
  await open(page, { at: 'progress' });
  await expect(link(page, 'progress.none.take')).toBeVisible();
  await checkScreen(page, 'progress, nothing yet');
  await putOnShelf(page, shelfOf(stories));
  await open(page, { at: 'progress' });
  await page.getByText(words('progress.figures')).click();
  await button(page, 'progress.erase').click();
  await page
    .getByLabel(words('progress.file.take'))
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByRole('alert')).toContainText(words('progress.file.no-profile'));
  await checkScreen(page, 'progress');
  await open(page, { at: 'review', week: 1 });
  await expect(page.getByText(words('review.changed', { count: 1 }))).toBeVisible();
  await checkScreen(page, 'review');
  await open(page, { at: 'review', week: 2 });
  await expect(page.getByText(words('review.closed'))).toBeVisible();
  await checkScreen(page, 'review, not open yet');
  await open(page, { at: 'certificate' });
  await expect(page.getByRole('row')).toHaveCount(4);
  await checkScreen(page, 'certificate');
});
