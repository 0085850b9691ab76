// page-visit.ts: one page in a browser of its own memory, watched from its first byte.
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { impose, type Condition } from './conditions.ts';
import type { Probe } from './page/probe.ts';
import type { Site } from './sites.ts';
import { recordTraffic, type Exchange } from './traffic.ts';

export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: readonly Exchange[];
  readonly leave: () => Promise<void>;
}

const VIEWPORT = { width: 1280, height: 720 };

/** The probe as a script that defines `probe`. */
export async function buildProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'page/probe.ts'), formats: ['iife'], name: 'probe' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The probe could not be built: see bench/page/probe.ts.');
  return chunk.code;
}

/** How the phone is answered: by script as soon as it can be, or by a press that lets the browser play sounds. */
export type Answer = 'at once' | 'by hand';

/** Nothing is kept from an earlier visit: no file, no saved call. */
export async function visit(
  browser: Browser,
  probe: string,
  site: Site,
  condition: Condition,
  answer: Answer = 'at once',
): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await recordTraffic(cdp);
  await cdp.send('Performance.enable');
  await impose(cdp, condition);
  await page.addInitScript({
    content: `${probe};probe.watch(${JSON.stringify(site.marks)}, ${answer === 'at once'});`,
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  if (answer === 'by hand') await answerByHand(page, site);
  return { page, cdp, traffic, leave: () => context.close() };
}

async function answerByHand(page: Page, { marks }: Site): Promise<void> {
  const [name] = marks.press;
  if (name !== undefined) await page.getByRole('button', { name, exact: true }).click();
  await page.evaluate(() => window.bench.hurry(true));
}

/** Milliseconds: far beyond the slowest load; then the page has stopped. */
const PATIENCE_MS = 60_000;

/** When the first reply could be picked. Throws if it never could. */
export function firstReply(visited: Visit): Promise<Awaited<Probe['firstReply']>> {
  return within(PATIENCE_MS, ask(visited, 'window.bench.firstReply'), `no reply to pick at ${visited.page.url()}`);
}

/** Playwright's own way of asking counts as a gesture of the player's, and sounds would play. */
async function ask<T>({ cdp }: Visit, expression: string): Promise<T> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return result.value as T;
}

/** Throws `message` if `promise` takes longer than `ms`. */
export async function within<T>(ms: number, promise: Promise<T>, message: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`After ${ms} ms: ${message}.`)), ms);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

/** Bytes of JavaScript's heap that are still in use after a collection. */
export async function heapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** Milliseconds for a picture to come over the slow line and be drawn. */
const PICTURE_MS = 30_000;

/** Whether the stage's picture stands; without Phaser there is none to wait for. */
export function pictureStands(visited: Visit): Promise<boolean> {
  return within(PICTURE_MS, ask(visited, 'window.bench.appears(\'[data-stage="ready"]\')'), 'no picture').then(
    () => true,
    () => false,
  );
}

/** A real press of the pointer on reply `nth`, counted from 0 and round again past the last. */
export async function pick({ page }: Visit, { marks }: Site, nth = 0): Promise<void> {
  const replies = page.locator(marks.reply);
  const box = await replies.nth(nth % (await replies.count())).boundingBox();
  if (!box) throw new Error(`No reply to press at ${page.url()}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
