// game.ts: the test of every journey: it knows the stories, and fails on any error or request to another host.
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { watchFromInside } from './page-side.ts';
import { readStories, type Stories } from './stories.ts';

export { expect };

/** What a journey may do to the watch that is kept over it. */
export interface Watch {
  /** Errors that this journey brings about itself. */
  readonly expects: (...errors: readonly RegExp[]) => void;
}

interface Journey {
  readonly watch: Watch;
}

export const test = base.extend<Journey, { stories: Stories }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies from the pattern.
  stories: [async ({}, use) => use(await readStories()), { scope: 'worker' }],
  watch: [
    async ({ context, baseURL }, use) => {
      const expected: RegExp[] = [];
      const found = await keepWatch(context, new URL(baseURL ?? '').host);
      await use({ expects: (...errors) => void expected.push(...errors) });
      expect(found.filter((one) => !expected.some((pattern) => pattern.test(one)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes every error, and every request that leaves the host. */
export async function keepWatch(context: BrowserContext, host: string): Promise<readonly string[]> {
  const found: string[] = [];
  await context.addInitScript(watchFromInside);
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:';
    if (!local && asked !== host) found.push(`request to another host: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => found.push(`page: ${error.error().message}`));
  return found;
}

/** Everything of the game on a shared origin begins with this. */
export const PREFIX = 'colleague-calling/';

const BLANK = '/blank.html';
const BLANK_PAGE = '<!doctype html><link rel="icon" href="data:,"><title>Blank</title>';

/** A page of the same host without the game. */
export async function openBlank(page: Page): Promise<void> {
  await page.route(BLANK, (route) => route.fulfill({ contentType: 'text/html', body: BLANK_PAGE }));
  await page.goto(BLANK);
  await page.unroute(BLANK);
}

/** Puts things on the device's shelf before the game begins; a text is put as it is, spoilt or not. */
export async function putOnShelf(page: Page, things: Readonly<Record<string, unknown>>): Promise<void> {
  await openBlank(page);
  const texts = Object.entries(things).map(
    ([name, value]) => [PREFIX + name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  await page.evaluate((entries) => entries.forEach(([name, text]) => localStorage.setItem(name, text)), texts);
}

/** A text from the device's shelf; null where there is none. */
export function onShelf(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), PREFIX + name);
}

/** Every text that this device keeps, under whatever name. */
export function textsOnShelf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).map((name) => localStorage.getItem(name) ?? ''));
}

/** A value from the device's shelf. Fails the journey where there is none. */
export async function keptOnShelf(page: Page, name: string): Promise<unknown> {
  const text = await onShelf(page, name);
  expect(text, `nothing is kept as ${name}`).not.toBeNull();
  return JSON.parse(text ?? '') as unknown;
}

/** How many replies the kept call has; none where no call is kept. */
export async function picksKept(page: Page, scenario: string): Promise<number> {
  const text = await onShelf(page, `call/${scenario}`);
  return text === null ? 0 : (await keptRecord(page, scenario)).picks.length;
}

/** The record of a call that is kept. */
export async function keptRecord(page: Page, scenario: string): Promise<{ picks: readonly string[] }> {
  const save = (await keptOnShelf(page, `call/${scenario}`)) as { record: { picks: readonly string[] } };
  return save.record;
}
