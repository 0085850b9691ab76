// pictures.ts: takes the pictures of every screen that the README shows, from the built game: npm run pictures.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildApp } from '../src/server/app.ts';
import { ensureBrowser, LAUNCH_FLAGS } from '../tests/browser.ts';
import { madeWeeks } from './made-week.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PICTURES = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const CALL = 'sue-calls-the-helpdesk';
/** Places of the replies that are said: a middling call, with a turning point to show. */
const REPLIES = [2, 1, 3, 3, 1, 2, 2, 1, 1, 3, 1, 2];

await build({ logLevel: 'warn' });
mkdirSync(PICTURES, { recursive: true });
const app = await buildApp({ root: DIST });
const address = await app.listen({ port: 0, host: '127.0.0.1' });
const executablePath = ensureBrowser();
if (executablePath === undefined) throw new Error('No browser was found: name one in CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_FLAGS] });
await takeAll('', DESKTOP);
await takeAll('phone-', PHONE);
await browser.close();
await app.close();

async function takeAll(prefix: string, viewport: { width: number; height: number }): Promise<void> {
  const page = await browser.newPage({ viewport });
  const take = async (name: string, fullPage = false): Promise<void> => {
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${PICTURES}/${prefix}${name}.png`, fullPage });
  };
  await page.goto(`${address}/#/`);
  await take('title');
  await page.goto(`${address}/#/calls`);
  await page.locator('[data-office=ready]').waitFor();
  await take('calls');
  await page.goto(`${address}/#/call/${CALL}`);
  await page.locator('canvas').waitFor();
  await take('ring');
  await playCall(page, take);
  await take('hang-up');
  await page.getByRole('button', { name: /What happened/ }).click();
  await take('guess', true);
  await guess(page);
  await page
    .getByText(/turning point|Nothing was lost/i)
    .first()
    .waitFor();
  await take('debrief', true);
  await page.getByRole('button', { name: /Put it on the board/ }).click();
  await page.goto(`${address}/#/best/${CALL}`);
  await take('best');
  await page.goto(`${address}/#/credits`);
  await take('credits');
  await page.getByRole('button', { name: /Settings/ }).click();
  await take('settings');
  await takeProgress(page, take);
  await page.close();
}

/** What stays of two weeks of calls. */
async function takeProgress(page: Page, take: (name: string, fullPage: boolean) => Promise<void>): Promise<void> {
  const history = JSON.stringify(madeWeeks(DIST));
  await page.evaluate((text) => localStorage.setItem('colleague-calling/history', text), history);
  for (const [name, hash] of Object.entries({ progress: 'progress', review: 'review/1', certificate: 'certificate' })) {
    await page.goto(`${address}/#/${hash}`);
    await page.locator('h1').waitFor();
    await take(name, true);
  }
}

async function playCall(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Answer' }).click();
  await take('line');
  for (const [number, place] of REPLIES.entries()) {
    if (!(await toDecision(page))) return;
    if (number === 2) await take('call');
    if (number === 4) {
      await page.getByRole('button', { name: /Transcript/ }).click();
      await take('transcript');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press(String(place));
  }
  await toDecision(page);
}

/** Goes on until there is something to pick; false when the call is over. */
async function toDecision(page: Page): Promise<boolean> {
  const replies = page.locator('ol button');
  const over = page.getByRole('button', { name: /What happened/ });
  for (;;) {
    if ((await over.count()) > 0) return false;
    if ((await replies.count()) > 1) return true;
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
}

async function guess(page: Page): Promise<void> {
  for (const question of await page.locator('fieldset').all()) {
    await question.locator('label').nth(2).click();
  }
  await page.locator('form button[type=submit]').click();
}
