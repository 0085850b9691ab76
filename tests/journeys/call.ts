// call.ts: a call as a player walks through it, from the ring to the debrief.
import { expect, type Locator, type Page } from '@playwright/test';
import { hashOf, type Route } from '#game/state/route.ts';
import type { Guess } from '#game/state/guess.ts';
import type { Hand } from './hands.ts';
import type { Look } from './page-side.ts';
import { verified, type Played } from './stories.ts';
import { words, type TextKey } from './words.ts';

export function button(page: Page, key: TextKey, values = {}): Locator {
  return page.getByRole('button', { name: words(key, values) });
}

export function link(page: Page, key: TextKey): Locator {
  return page.getByRole('link', { name: words(key) });
}

export const replies = (page: Page): Locator =>
  page.getByRole('region', { name: words('call.say') }).getByRole('button');
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens an address of the game as a fresh page, even where only its last part differs. */
export async function open(page: Page, route: Route): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${hashOf(route)}`);
}

export async function openCall(page: Page, scenario: string): Promise<void> {
  await open(page, { at: 'call', scenario });
}

/** Picks up. */
export async function answer(page: Page, hand: Hand): Promise<void> {
  const pick = button(page, 'call.answer');
  await expect(pick).toBeFocused();
  await hand.press(pick);
}

/** The parts of the game that a call leads to, in the order in which they are met. */
const LATER = ['aside', 'guess-screen', 'debrief-page'];

/** Waits from now on for what a call leads to, whole: scripts with all they import, and style sheets. */
export async function fetchedAhead(page: Page): Promise<void> {
  const asked = LATER.map((part) => page.waitForResponse(new RegExp(`assets/${part}-[^/]*\\.js$`)));
  const urls = (await Promise.all(asked)).map((response) => response.url());
  await page.evaluate(async (all) => {
    await Promise.all(all.map((url) => import(url)));
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const coming = sheets.filter(({ sheet }) => sheet === null);
    await Promise.all(coming.map((link) => new Promise((come) => link.addEventListener('load', come))));
  }, urls);
}

export function look(page: Page): Promise<Look> {
  return page.evaluate(() => window.journeyLook());
}

/** Milliseconds: a line of the longest kind types itself in ten seconds. */
const CHANGE_MS = 20_000;

/** Waits in the page until the call has moved on from `before`: another line, more of it, or something to do. */
function afterLook(page: Page, before: Look): Promise<Look> {
  return page.evaluate(
    ([then, limit]) =>
      new Promise<Look>((resolve, reject) => {
        const until = performance.now() + limit;
        const ask = (): void => {
          const now = window.journeyLook();
          const lineMoved = now.line !== then.line || (now.rest === 0 && then.rest > 0);
          if (now.phase !== then.phase || lineMoved) resolve(now);
          else if (performance.now() > until) reject(new Error(`the call stands still at ${JSON.stringify(now)}`));
          else setTimeout(ask, 10);
        };
        ask();
      }),
    [before, CHANGE_MS] as const,
  );
}

/** More lines than this before a decision no story has. */
const MOST_LINES = 60;

/** Goes on, line by line, to the next decision or the end. The focus is never lost on the way. */
export async function hurry(page: Page, hand: Hand): Promise<Look> {
  const next = button(page, 'call.next');
  await expect(page.getByRole('log')).toBeAttached();
  let now = await look(page);
  for (let line = 0; line < MOST_LINES; line += 1) {
    if (now.phase === 'choosing' || now.phase === 'over') return settled(page, now);
    if (now.focus === 'body') await focused(page);
    await hand.goOn(next, now.rest);
    now = await afterLook(page, now);
  }
  throw new Error(`no decision after ${MOST_LINES} lines`);
}

/** The focus follows in the frame that shows the line. */
async function focused(page: Page): Promise<void> {
  const focus = async (): Promise<string> => (await look(page)).focus;
  await expect.poll(focus, 'the focus is on something while a line is said').not.toBe('body');
}

/** The focus has moved on to what can be done now. */
async function settled(page: Page, now: Look): Promise<Look> {
  if (now.phase === 'choosing') await expect(replies(page).first()).toBeFocused();
  else await expect(page.locator('main :focus')).toHaveCount(1);
  return now;
}

/** Says the replies with these ids, in order, from the ring or from wherever the call stands, to its end. */
export async function play(page: Page, hand: Hand, story: Played, record: unknown, from = 0): Promise<void> {
  const { transcript } = verified(story, record);
  const picks = transcript.entries.flatMap((entry) => (entry.kind === 'pick' ? [entry] : []));
  for (const [turn, { reply, offered }] of picks.entries()) {
    if (turn < from) continue;
    const now = await hurry(page, hand);
    expect(now.replies).toEqual(offered.map(({ text }) => text));
    await sayReply(
      page,
      hand,
      offered.findIndex(({ id }) => id === reply.id),
      turn,
    );
  }
  expect((await hurry(page, hand)).phase).toBe('over');
}

/** Says a reply and waits until it has been heard. */
export async function sayReply(page: Page, hand: Hand, at: number, turn = 0): Promise<void> {
  const before = await look(page);
  await hand.say(replies(page), at, turn);
  await afterSaying(page, before);
}

/** Two decisions in a row, without a line between them, differ in their replies. */
function afterSaying(page: Page, before: Look): Promise<void> {
  return expect
    .poll(async () => {
      const now = await look(page);
      return now.phase !== 'choosing' || now.replies.join() !== before.replies.join();
    })
    .toBe(true);
}

/** Puts the phone down and says what one thinks happened. */
export async function guess(page: Page, hand: Hand, { tier, turn, sure }: Guess): Promise<void> {
  await hand.press(button(page, 'over.what'));
  await expect(heading(page)).toHaveText(words('guess.title'));
  const radios = (question: TextKey): Locator => page.getByRole('group', { name: words(question) }).getByRole('radio');
  await hand.mark(radios('guess.tier'), tier);
  await hand.mark(radios('guess.turn'), turn ?? (await radios('guess.turn').count()) - 1);
  await hand.mark(radios('guess.sure'), sure - 1);
  await hand.press(button(page, 'guess.submit'));
}
