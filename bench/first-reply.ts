// first-reply.ts: one load of a page: what it takes until the first reply can be picked, and what the first pick takes.
import type { Browser } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { firstReply, heapBytes, pick, pictureStands, visit, within, type Visit } from './page-visit.ts';
import type { NextLine } from './page/probe.ts';
import type { Site } from './sites.ts';
import { askedBy, byFile, bytesOf, type FileBytes } from './traffic.ts';

export interface Load {
  readonly firstReplyMs: number;
  readonly bytes: number;
  readonly requests: number;
  readonly files: readonly FileBytes[];
  readonly heapBytes: number;
  /** With Phaser's picture up; null where none came. */
  readonly heapWithPictureBytes: number | null;
  readonly nextLineMs: number;
  readonly nextLineFrames: number;
}

/** Where a press does nothing. The phone was answered by script; whoever answers by hand has let sounds play by now. */
const CORNER_PX = 2;
/** Milliseconds in which a player reads the replies; whatever the load left to do is done by then. */
const READING_MS = 1500;
/** Milliseconds: a line that has not come by then never will. */
const NEXT_LINE_MS = 20_000;

export async function load(browser: Browser, probe: string, site: Site, condition: Condition): Promise<Load> {
  const visited = await visit(browser, probe, site, condition);
  try {
    return await measure(visited, site);
  } finally {
    await visited.leave();
  }
}

async function measure(visited: Visit, site: Site): Promise<Load> {
  const { page, cdp, traffic } = visited;
  const { startedAt, afterMs } = await firstReply(visited);
  const heap = await heapBytes(cdp);
  const picture = site.name === 'game' && (await pictureStands(visited));
  await page.mouse.click(CORNER_PX, CORNER_PX);
  await page.waitForTimeout(READING_MS);
  const heapWithPictureBytes = picture ? await heapBytes(cdp) : null;
  const nextLine = await pickToNextLine(visited, site);
  const asked = askedBy(traffic, startedAt + afterMs);
  return {
    firstReplyMs: afterMs,
    bytes: bytesOf(asked),
    requests: asked.length,
    files: byFile(asked, site.base),
    heapBytes: heap,
    heapWithPictureBytes,
    nextLineMs: nextLine.ms,
    nextLineFrames: nextLine.frames,
  };
}

async function pickToNextLine(visited: Visit, site: Site): Promise<NextLine> {
  // A player who has picked reads what comes; nothing is pressed for them.
  await visited.page.evaluate(() => window.bench.hurry(false));
  const nextLine = visited.page.evaluate(() => window.bench.nextLine());
  await pick(visited, site);
  return within(NEXT_LINE_MS, nextLine, `no line followed the pick at ${site.url}`);
}
