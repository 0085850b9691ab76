// workshop.journey.ts: a workshop from its making to its end: a facilitator, a projector, and players who are programs.
import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test';
import { recordOf } from '#core/replay/call.ts';
import type { BegunCall } from '#protocol/call.ts';
import type { Joined } from '#protocol/player.ts';
import { callByChance, chance } from '../stories/chance.ts';
import { checkScreen } from './accessible.ts';
import { expect, test } from './game.ts';
import { servedStory } from './stories.ts';
import { words, type TextKey } from './words.ts';

const SUE = 'sue-calls-the-helpdesk';
const FRIDAY = 'specialist-off-friday';
const TITLE = 'Help desk, first week';

interface Led {
  readonly code: string;
  readonly token: string;
}

const button = (page: Page, key: TextKey, values = {}): Locator =>
  page.getByRole('button', { name: words(key, values), exact: true });

function ledFrom(page: Page): Led {
  const [, code = '', token = ''] = /#\/(\w+)\/(.+)$/.exec(page.url()) ?? [];
  return { code, token };
}

/** Makes a workshop by the page, with calls that are short. */
async function make(page: Page): Promise<Led> {
  await page.goto('/workshop');
  await page.getByLabel(words('make.name'), { exact: true }).fill(TITLE);
  const rounds = page.locator('.rounds > li');
  while ((await rounds.count()) > 0) await rounds.first().getByRole('button').last().click();
  for (const id of [SUE, FRIDAY]) await page.getByLabel(words('make.add')).selectOption(id);
  await expect(rounds).toHaveCount(2);
  await button(page, 'make.go').click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  return ledFrom(page);
}

async function join(request: APIRequestContext, { code }: Led, nickname: string, team: number): Promise<Joined> {
  const answer = await request.post(`/api/v1/workshops/${code}/players`, { data: { nickname, team } });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as Joined;
}

/** A call by chance, begun and handed in. */
async function play(
  request: APIRequestContext,
  { code }: Led,
  player: Joined,
  id: string,
  luck: number,
): Promise<void> {
  const headers = { authorization: `Bearer ${player.playerToken}` };
  const begun = await request.post(`/api/v1/workshops/${code}/calls`, { headers, data: { scenario: id } });
  const call = (await begun.json()) as BegunCall;
  const { scenario } = await servedStory(request, id);
  const { picks } = recordOf(callByChance(scenario, call.seed, chance(luck)));
  const { version, seed } = call;
  const data = { scenario: id, version, seed, picks };
  const answer = await request.put(`/api/v1/workshops/${code}/calls/${call.callId}`, { headers, data });
  expect(answer.status()).toBe(201);
}

async function openBoard(browser: Browser, { code }: Led, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const board = await context.newPage();
  await board.goto(`${baseURL}/workshop#/${code}/board`);
  return board;
}

test('from the making to the end', async ({ page, browser, request, baseURL, watch }) => {
  // What has just been deleted is asked for once more.
  watch.expects(/404.*\/(board|players|workshops\/\w+)$/);
  const led = await make(page);
  const board = await openBoard(browser, led, baseURL ?? '');
  await expect(board.getByText(led.code, { exact: true })).toBeVisible();
  await expect(board.getByRole('img', { name: new RegExp(`join/${led.code}`) })).toBeVisible();

  const ada = await join(request, led, 'Ada', 0);
  const bela = await join(request, led, 'Bela', 1);
  await expect(page.getByRole('button', { name: /^Ada/ })).toBeVisible();
  await expect(board.getByText(words('wall.lobbyAnyone', { players: 2 }))).toBeVisible();

  await button(page, 'lead.open').click();
  await expect(page.getByText(words('lead.state.open'))).toBeVisible();
  await play(request, led, ada, SUE, 3);
  await play(request, led, bela, SUE, 5);
  await expect(board.getByText(words('wall.in', { calls: 2, players: 2 }))).toBeVisible();
  const rows = board.locator('.team-rows > li');
  await expect(rows).toHaveCount(4);
  await expect(page.getByText(words('lead.in', { calls: 2, players: 2 }))).toBeVisible();

  await button(page, 'lead.hide').click();
  await expect(board.getByText(words('wall.hidden'))).toBeVisible();
  await expect(rows).toHaveCount(0);
  await button(page, 'lead.reveal').click();
  await expect(rows).toHaveCount(4);

  await button(page, 'lead.next').click();
  await expect(board.getByText(words('wall.round', { round: 2, of: 2 }))).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: /^Bela/ }).click();
  await page.getByLabel(words('lead.nickname')).fill('Béla B.');
  await page.getByRole('dialog').getByLabel(words('lead.moveTo'), { exact: true }).selectOption('2');
  await button(page, 'lead.save').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /^Béla B\./ }).click();
  await button(page, 'lead.remove').click();
  await button(page, 'lead.removeYes', { nickname: 'Béla B.' }).click();
  await expect(page.getByText(words('lead.told.removed'))).toBeVisible();
  await expect(page.getByRole('button', { name: /^Béla/ })).toHaveCount(0);
  await expect(board.getByText(words('wall.in', { calls: 0, players: 1 }))).toBeVisible();

  const [csv] = await Promise.all([page.waitForEvent('download'), button(page, 'after.csv').click()]);
  expect(await readFile(await csv.path(), 'utf8')).toContain('Ada');

  await button(page, 'after.delete').click();
  await page.getByLabel(words('after.deleteType', { code: led.code })).fill('nonsense');
  await button(page, 'after.deleteYes').click();
  await expect(page.getByText(words('after.deleteWrong'))).toBeVisible();
  await page.getByLabel(words('after.deleteType', { code: led.code })).fill(led.code.toLowerCase());
  await button(page, 'after.deleteYes').click();
  await expect(page.getByRole('heading', { name: words('after.gone') })).toBeFocused();
  await expect(board.getByRole('heading', { name: words('wall.gone') })).toBeVisible();
  await board.context().close();
});

test('two devices press next at once: one round, and one is told', async ({ page, context, watch }) => {
  watch.expects(/412/);
  const led = await make(page);
  const other = await context.newPage();
  // Without the token in the address: this device has kept it.
  await other.goto(`/workshop#/${led.code}`);
  await expect(button(other, 'lead.next')).toBeVisible();
  const done = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await other.route(`**/workshops/${led.code}`, async (route) => {
    // Pressed first, and late on its way.
    if (route.request().method() === 'PATCH') await done;
    await route.continue();
  });
  await button(other, 'lead.next').click();
  await button(page, 'lead.next').click();
  await expect(other.getByText(words('problem.workshop-changed'))).toBeVisible();
  for (const one of [page, other])
    await expect(one.locator('.now-round')).toHaveText(words('lead.round', { round: 2, of: 2 }));
  await button(other, 'lead.dismiss').click();
  await expect(other.getByText(words('problem.workshop-changed'))).toBeHidden();
});

test('the network goes: it is said, and comes back by itself', async ({ page, context, request, watch }) => {
  watch.expects(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const led = await make(page);
  await expect(page.getByText(words('lead.line.live'), { exact: true })).toBeVisible();
  await context.setOffline(true);
  await button(page, 'lead.open').click();
  await expect(page.getByText(words('problem.no-answer'))).toBeVisible();
  await join(request, led, 'Ada', 0);
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: /^Ada/ })).toBeVisible();
  await button(page, 'lead.open').click();
  await expect(page.getByText(words('lead.state.open'))).toBeVisible();
});

test('five players: the choices without names, and a split on the board', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  const led = await make(page);
  await button(page, 'lead.open').click();
  await expect(page.getByText(words('lead.state.open'))).toBeVisible();
  const names = ['Ada', 'Bela', 'Chloe', 'Dov', 'Emil'];
  for (const [at, name] of names.entries())
    await play(request, led, await join(request, led, name, at % 2), SUE, at + 2);
  await button(page, 'talk.read').click();
  await expect(page.getByRole('heading', { name: words('talk.missed') })).toBeVisible();
  const talk = page.getByRole('region', { name: words('talk.title') });
  for (const name of names) await expect(talk.getByText(name, { exact: true })).toHaveCount(0);
  await button(page, 'talk.show').first().click();
  await expect(button(page, 'talk.shown').first()).toBeVisible();
  const board = await openBoard(browser, led, baseURL ?? '');
  await expect(board.getByRole('heading', { name: new RegExp(`^${words('wall.split')}`) })).toBeVisible();
  await checkScreen(board, 'the board');
  await checkScreen(page, 'the console');
  await board.context().close();
});

test('every page against the rules of accessibility', async ({ page }) => {
  await page.goto('/workshop');
  await expect(button(page, 'make.go')).toBeVisible();
  await checkScreen(page, 'making a workshop');
  const led = await make(page);
  await page.goto(`/workshop#/${led.code}/board`);
  await expect(page.getByText(words('wall.lobby'))).toBeVisible();
  await checkScreen(page, 'the board before anyone is in');
  await page.goto('/workshop#/nowhere');
  await expect(page.getByRole('heading', { name: words('ws.nowhere.title') })).toBeFocused();
  await checkScreen(page, 'nowhere');
});
