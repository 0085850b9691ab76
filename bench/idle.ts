// idle.ts: what a call costs while nobody says anything.
import type { Browser, CDPSession } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { firstReply, pictureStands, visit, type Answer } from './page-visit.ts';
import { sum } from './statistics.ts';
import type { Site } from './sites.ts';

/** Milliseconds until the small movements of the place have come to rest, and for which the scene is then watched. */
const REST_MS = 8000;
const WATCH_MS = 10_000;
const SECOND_MS = 1000;
const PERCENT = 100;
/** The processes that work for the page; the browser's own are there without one. */
const PAGES_OWN = ['renderer', 'GPU', 'audio.mojom.AudioService'];

/**
 * Per cent of one core, of the page's processes, over ten still seconds at a decision. Answered at once, by script, the
 * browser lets no sound play; answered by hand, the room tone of the place plays on.
 */
export async function idleShare(
  browser: Browser,
  probe: string,
  site: Site,
  condition: Condition,
  answer: Answer,
): Promise<number> {
  const visited = await visit(browser, probe, site, condition, answer);
  const processes = await browser.newBrowserCDPSession();
  try {
    await firstReply(visited);
    if (site.name === 'game') await pictureStands(visited);
    await visited.page.waitForTimeout(REST_MS);
    return await shareOver(processes, WATCH_MS);
  } finally {
    await processes.detach();
    await visited.leave();
  }
}

async function shareOver(processes: CDPSession, ms: number): Promise<number> {
  const [before, started] = [await cpuSeconds(processes), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, ms));
  const [after, ended] = [await cpuSeconds(processes), performance.now()];
  return (PERCENT * (after - before) * SECOND_MS) / (ended - started);
}

async function cpuSeconds(processes: CDPSession): Promise<number> {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return sum(processInfo.filter(({ type }) => PAGES_OWN.includes(type)).map(({ cpuTime }) => cpuTime));
}
