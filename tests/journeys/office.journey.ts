// office.journey.ts: the office over the fortnight: today first, what waits, what each call came to, and its picture.
import type { Page } from '@playwright/test';
import type { FinishedCall } from '#game/state/history.ts';
import { checkScreen } from './accessible.ts';
import { button, heading, look, open } from './call.ts';
import { expect, putOnShelf, test } from './game.ts';
import { withoutCanvas } from './obstacles.ts';
import { A_GUESS, QUICK, saveOf } from './shelf.ts';
import { SCENARIOS, type Stories } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;
const DAY_MS = 86_400_000;

/** A call that was finished some days ago. */
function finished(scenario: string, daysAgo: number, change: Partial<FinishedCall> = {}): FinishedCall {
  return {
    record: { scenario, version: '000000000000', seed: 1, picks: ['a'] },
    people: ['Sue'],
    guess: A_GUESS,
    at: Date.now() - daysAgo * DAY_MS,
    total: 60,
    tier: 3,
    stars: 1,
    passed: false,
    skills: { courtesy: { earned: 2, possible: 4 } },
    ending: 'resolved',
    ...change,
  };
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly day: number;
}

async function listed(page: Page): Promise<readonly Listed[]> {
  const answer = await page.request.get('/stories/index.json');
  return ((await answer.json()) as { scenarios: readonly Listed[] }).scenarios;
}

const firstWeek = async (page: Page): Promise<readonly Listed[]> =>
  (await listed(page)).filter(({ day }) => day >= 1 && day <= 5);
const takes = (page: Page) => page.getByRole('link', { name: words('calls.take') });
const plan = (page: Page) => page.locator('[data-office]');

test('on the first day: today’s phones come first, and the second week says how it opens', async ({ page }) => {
  const all = await listed(page);
  const week = await firstWeek(page);
  const first = Math.min(...week.map(({ day }) => day));
  await open(page, { at: 'calls' });
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(words('office.closed', { left: week.length }))).toBeVisible();
  await expect(page.getByText(words('office.untouched'))).toBeVisible();
  await expect(takes(page)).toHaveCount(week.length);
  const today = week.filter(({ day }) => day === first);
  for (const [at, { title }] of today.entries()) await expect(takes(page).nth(at)).toContainText(title);
  await expect(plan(page)).toHaveAttribute('data-office', 'ready');
  await checkScreen(page, 'the first day');
  await button(page, 'bar.settings').click();
  await page.getByRole('checkbox', { name: words('settings.allOpen') }).check();
  await page.keyboard.press('Escape');
  await expect(takes(page)).toHaveCount(all.length);
});

test('after the first week: the second rings; each call tells what it came to', async ({ page, stories }) => {
  const week = await firstWeek(page);
  await seedWeek(page, stories, week);
  await open(page, { at: 'calls' });
  const one = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: stories[SUE].scenario.header.title }) });
  await expect(one).toContainText(words('office.best', { tier: 4 }));
  await expect(one).toContainText(words('office.workOn', { skill: words('skill.follow') }));
  await expect(one).toContainText(words('office.practise', { when: 'now' }));
  await expect(page.getByText(words('office.helped', { helped: week.length - 2, waiting: 1, lost: 1 }))).toBeVisible();
  await expect(page.getByRole('heading', { name: words('office.today', { day: 'Monday', week: 2 }) })).toBeVisible();
  await expect(plan(page)).toHaveAttribute('data-office', 'ready');
  await checkScreen(page, 'the second week');
});

/** The first week is played; Sue’s call stands in its debrief. */
async function seedWeek(page: Page, stories: Stories, week: readonly Listed[]): Promise<void> {
  const story = stories[SUE];
  const change: Record<string, Partial<FinishedCall>> = {
    [SUE]: { tier: 4, stars: 2, ending: 'callback', skills: { follow: { earned: 0, possible: 2 } } },
    [FRIDAY]: { ending: 'lost' },
  };
  const history = week.map(({ id }) => finished(id, 3, change[id]));
  await putOnShelf(page, { ...saveOf(story, story.paths[4], A_GUESS), settings: QUICK, history });
}

test('a call that has been told about is read again, or taken anew', async ({ page, stories }) => {
  const story = stories[SUE];
  const { title } = story.scenario.header;
  await seedWeek(page, stories, await firstWeek(page));
  await open(page, { at: 'calls' });
  await page.getByRole('link', { name: `${words('office.debrief')} ${title}` }).click();
  await expect(heading(page)).toHaveText(words('debrief.headline.4', { name: story.caller }));
  await page.goBack();
  await page.getByRole('link', { name: `${words('calls.take')} ${title}` }).click();
  await expect(button(page, 'call.answer')).toBeFocused();
  expect((await look(page)).phase).toBe('ringing');
});

test('a click on a room that rings takes its call; hovering names it', async ({ page }) => {
  // Payroll is all that is left of the week.
  const left = (await firstWeek(page)).find(({ id }) => id === 'uh-huh');
  if (!left) throw new Error('the call at the payroll desk has moved: correct the journey');
  const history = (await firstWeek(page)).filter(({ id }) => id !== left.id).map(({ id }) => finished(id, 1));
  await putOnShelf(page, { settings: QUICK, history });
  await open(page, { at: 'calls' });
  await expect(plan(page)).toHaveAttribute('data-office', 'ready');
  const { width, height } = (await plan(page).boundingBox()) ?? { width: 0, height: 0 };
  const [networks, payroll] = [
    { x: width * 0.3, y: height * 0.35 },
    { x: width * 0.1, y: height * 0.75 },
  ];
  await plan(page).hover({ position: networks });
  await expect(page.locator('.plan-name')).toHaveCount(0);
  await plan(page).hover({ position: payroll });
  await expect(page.locator('.plan-name')).toContainText(left.title);
  await plan(page).click({ position: networks });
  await expect(heading(page)).toHaveText(words('calls.title'));
  await plan(page).click({ position: payroll });
  await expect(page).toHaveURL(new RegExp(`#/call/${left.id}$`));
});

test('without a canvas the list is alone, and whole', async ({ page }) => {
  await withoutCanvas(page, true);
  await open(page, { at: 'calls' });
  await expect(takes(page).first()).toBeVisible();
  await expect(plan(page)).toHaveCount(0);
});

test('reduced motion: the plan stands still from the first', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, { at: 'calls' });
  await expect(plan(page)).toHaveAttribute('data-office', 'ready');
  const picture = (): Promise<string> => plan(page).evaluate((box) => box.querySelector('canvas')?.toDataURL() ?? '');
  const before = await picture();
  await page.waitForTimeout(900);
  expect(await picture()).toBe(before);
});
