// workshop-players.journey.ts: a workshop as its players live it: they join, play, reload, lose the network, are removed.
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import type { Board } from '#protocol/board.ts';
import type { Me } from '#protocol/player.ts';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import { checkScreen } from './accessible.ts';
import { answer, button, fetchedAhead, guess, heading, hurry, link, open, play, sayReply } from './call.ts';
import { expect, keepWatch, keptOnShelf, putOnShelf, test } from './game.ts';
import { handOf, quickHand } from './hands.ts';
import { A_GUESS, QUICK } from './shelf.ts';
import { recordOfPicks, SCENARIOS, verified, type Stories } from './stories.ts';
import { words } from './words.ts';

const [SUE, FRIDAY] = SCENARIOS;
const TEAMS = ['The Plant', 'Front Desk'];
const API = '/api/v1/workshops';

interface Workshop {
  readonly code: string;
  /** What the facilitator does, and how many milliseconds later it may be. */
  readonly change: (change: object) => Promise<void>;
  readonly board: () => Promise<Board>;
  readonly remove: (playerId: string) => Promise<void>;
}

async function makeWorkshop(request: APIRequestContext): Promise<Workshop> {
  const data = { title: 'Thursday’s intake', rounds: [SUE, FRIDAY], teams: TEAMS, language: 'en-GB' };
  const made = await request.post(API, { data });
  expect(made.status()).toBe(201);
  const { code, facilitatorToken } = (await made.json()) as MadeWorkshop;
  const headers = { authorization: `Bearer ${facilitatorToken}` };
  return {
    code,
    change: async (change) =>
      expect((await request.patch(`${API}/${code}`, { data: change, headers })).status()).toBe(200),
    board: async () => (await (await request.get(`${API}/${code}/board`)).json()) as Board,
    remove: async (id) =>
      expect((await request.delete(`${API}/${code}/players/${id}`, { headers })).status()).toBe(204),
  };
}

/** Somebody on a device of their own; `found` gathers what goes wrong on it. */
async function newPlayer(browser: Browser, host: string, found: (readonly string[])[]): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  found.push(await keepWatch(context, host));
  const page = await context.newPage();
  await putOnShelf(page, { settings: QUICK });
  return page;
}

/** A network that is gone, and a seat that is: the browser itself notes both. */
const EXPECTED = /net::ERR_|status of 40[34]/;

/** In by the address that the wall shows. Returns who they are there. */
async function join(page: Page, code: string, team: string): Promise<string> {
  await open(page, { at: 'join', code });
  await page.getByText(team).click();
  await expect(page.getByLabel(words('join.nickname'))).not.toHaveValue('');
  await button(page, 'join.in').click();
  await expect(page.getByText(words('room.paused')).or(page.getByText(words('room.ringing')))).toBeVisible();
  return ((await keptOnShelf(page, `seat/${code}`)) as { playerId: string }).playerId;
}

function ownPoints(page: Page, code: string): Promise<Me> {
  return page.evaluate(async (path) => {
    const [, workshop = ''] = /workshops\/(.*)/.exec(path) ?? [];
    const seat = JSON.parse(localStorage.getItem(`colleague-calling/seat/${workshop}`) ?? '{}') as { token: string };
    const told = await fetch(`${path}/me`, { headers: { authorization: `Bearer ${seat.token}` } });
    return (await told.json()) as Me;
  }, `${API}/${code}`);
}

const totalOf = (stories: Stories, id: (typeof SCENARIOS)[number], tier: 4 | 1): number =>
  verified(stories[id], recordOfPicks(stories[id], stories[id].paths[tier])).scorecard.total;

test('two rounds: one reloads in a call, one finishes it without a network, one is removed', async ({
  browser,
  request,
  stories,
  baseURL,
}) => {
  const found: (readonly string[])[] = [];
  const player = (): Promise<Page> => newPlayer(browser, new URL(baseURL ?? '').host, found);
  const { code, change, board, remove } = await makeWorkshop(request);
  const [ann, ben, cas] = [await player(), await player(), await player()];
  await join(ann, code, 'The Plant');
  await join(ben, code, 'Front Desk');
  const gone = await join(cas, code, 'Front Desk');
  await expect(ann.getByText(words('room.paused'))).toBeVisible();

  await change({ state: 'open' });
  const begin = (page: Page): Promise<void> => button(page, 'room.answer').click();
  await expect(button(ann, 'room.answer')).toBeVisible();

  // Ann's phone reloads after her first reply, and is where it was.
  const sue = stories[SUE];
  const best = recordOfPicks(sue, sue.paths[4]);
  const hand = quickHand(ann);
  await begin(ann);
  await answer(ann, hand);
  const first = (await hurry(ann, hand)).replies;
  await sayReply(ann, hand, first.indexOf(textOf(stories, sue.paths[4][0] ?? '')), 0);
  await ann.reload();
  await play(ann, hand, sue, best, 1);
  await guess(ann, handOf('pointer', ann), A_GUESS);
  await expect(ann.getByRole('heading', { name: words('room.place') })).toBeVisible();
  await expect.poll(async () => (await board()).callsIn).toBe(1);
  await checkScreen(ann, 'the debrief of a workshop’s call');
  await link(ann, 'room.back').click();
  await expect(ann.getByText(words('room.done'))).toBeVisible();
  expect((await ownPoints(ann, code)).points).toBe(totalOf(stories, SUE, 4));

  // Ben loses the network in his call, finishes it all the same, and it goes in once.
  const other = quickHand(ben);
  const ahead = fetchedAhead(ben);
  await begin(ben);
  await answer(ben, other);
  await hurry(ben, other);
  // Somebody who reads the replies for a moment: by then the page has fetched what the call leads to.
  await ahead;
  await ben.context().setOffline(true);
  await play(ben, other, sue, recordOfPicks(sue, sue.paths[1]));
  expect((await board()).callsIn).toBe(1);
  await ben.context().setOffline(false);
  await expect.poll(async () => (await board()).callsIn, { timeout: 30_000 }).toBe(2);
  await expect.poll(() => keptOnShelf(ben, `seat/${code}`)).toMatchObject({ out: [] });
  expect((await ownPoints(ben, code)).calls).toHaveLength(1);

  // Cas is removed, and told so.
  await remove(gone);
  await expect(cas.getByText(words('room.endedText'))).toBeVisible({ timeout: 30_000 });

  await change({ round: 1 });
  await expect(button(ann, 'room.answer')).toBeVisible({ timeout: 20_000 });
  await begin(ann);
  await answer(ann, hand);
  await play(ann, hand, stories[FRIDAY], recordOfPicks(stories[FRIDAY], stories[FRIDAY].paths[4]));
  await expect.poll(async () => (await board()).callsIn).toBe(1);
  const { teams, players } = await board();
  expect(players).toBe(2);
  expect(teams?.[0]).toMatchObject({
    name: 'The Plant',
    points: totalOf(stories, SUE, 4) + totalOf(stories, FRIDAY, 4),
  });
  await change({ state: 'closed' });
  await open(ann, { at: 'join', code });
  await expect(ann.getByText(words('room.closedText'))).toBeVisible();
  expect(found.flat().filter((one) => !EXPECTED.test(one))).toEqual([]);
});

/** The words of the first reply of Sue's call with this id. */
function textOf(stories: Stories, id: string): string {
  const entry = verified(stories[SUE], recordOfPicks(stories[SUE], stories[SUE].paths[4])).transcript.entries.find(
    (one) => one.kind === 'pick' && one.reply.id === id,
  );
  return entry?.kind === 'pick' ? entry.reply.text : '';
}

test('by keyboard: the code, the door, the waiting room', async ({ page, request }) => {
  const { code, change } = await makeWorkshop(request);
  const hand = handOf('keyboard', page);
  await open(page, { at: 'title' });
  await hand.press(link(page, 'title.join'));
  await expect(heading(page)).toBeFocused();
  await checkScreen(page, 'the code of a workshop');
  await page.keyboard.press('Tab');
  const field = page.getByLabel(words('join.code'), { exact: true });
  for (let tabs = 0; tabs < 20 && !(await field.evaluate((one) => one === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('kaffee');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(words('join.codeWrong'));
  await expect(field).toBeFocused();
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Thursday’s intake');
  await checkScreen(page, 'the door of a workshop');
  await hand.press(button(page, 'join.in'));
  await expect(page.getByRole('alert')).toHaveText(words('join.teamMissing'));
  await hand.mark(page.getByRole('group', { name: words('join.team') }).getByRole('radio'), 1);
  await hand.press(button(page, 'join.in'));
  await expect(page.getByText(words('room.paused'))).toBeVisible();
  await checkScreen(page, 'the waiting room before the first round');
  await change({ state: 'open', board: 'hidden' });
  await expect(button(page, 'room.answer')).toBeVisible();
  await expect(page.getByText(words('room.placeHidden'))).toBeVisible();
  await checkScreen(page, 'the waiting room while the phone rings');
  await hand.press(page.getByRole('button', { name: words('room.leave') }));
  await expect(button(page, 'room.leaveNo')).toBeFocused();
  await hand.press(button(page, 'room.leaveYes'));
  await expect(button(page, 'join.in')).toBeVisible();
});

test('a code that nobody has is told, and leads back to another', async ({ page, watch }) => {
  watch.expects(/404/);
  await open(page, { at: 'join', code: 'CCCDDD' });
  await expect(page.getByText(words('refusal.unknown-workshop'))).toBeVisible();
  await link(page, 'join.otherCode').click();
  await expect(page.getByLabel(words('join.code'), { exact: true })).toBeVisible();
});
