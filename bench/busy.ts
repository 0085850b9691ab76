// busy.ts: a whole call, pressed through: how smoothly its liveliest moments run, and all the bytes it fetches.
import type { Browser } from 'playwright-core';
import type { Condition } from './conditions.ts';
import { firstReply, pick, pictureStands, visit, type Visit } from './page-visit.ts';
import type { Frames } from './page/probe.ts';
import type { Site } from './sites.ts';
import { byFile, bytesOf, KINDS, kindOf, type Exchange, type Kind } from './traffic.ts';

export interface WholeCall {
  /** One for each pick: the face changes, the line types itself, the mood turns; the last holds the hang-up. */
  readonly frames: readonly Frames[];
  readonly picks: number;
  readonly bytes: number;
  readonly requests: number;
  readonly bytesByKind: Readonly<Record<Kind, number>>;
}

/** Milliseconds that are counted after each pick, and for which the end of the call is left to fetch what it wants. */
const COUNT_MS = 1500;
const AFTERMATH_MS = 3000;
/** Milliseconds for lines that are pressed on to lead to the next decision. */
const PRESS_ON_MS = 10_000;
/** More than any call of the project has; then something is wrong. */
const MOST_PICKS = 60;

/** From the ring to the hang-up: the first reply, then the second, the third, and round again. */
export async function playThrough(
  browser: Browser,
  probe: string,
  site: Site,
  condition: Condition,
  phaser: readonly string[],
): Promise<WholeCall> {
  const visited = await visit(browser, probe, site, condition, 'by hand');
  try {
    await firstReply(visited);
    if (site.name === 'game') await pictureStands(visited);
    const frames = await pickToTheEnd(visited, site);
    await visited.page.waitForTimeout(AFTERMATH_MS);
    return { frames, picks: frames.length, ...fetched(visited.traffic, site, phaser) };
  } finally {
    await visited.leave();
  }
}

async function pickToTheEnd(visited: Visit, site: Site): Promise<Frames[]> {
  const { page } = visited;
  const frames: Frames[] = [];
  while (frames.length < MOST_PICKS && (await hurryToReplies(visited, site))) {
    await page.evaluate(() => window.bench.hurry(false));
    const counted = page.evaluate((ms) => window.bench.frames(ms), COUNT_MS);
    await pick(visited, site, frames.length);
    frames.push(await counted);
  }
  return frames;
}

/** Whether there was another decision to come to. */
async function hurryToReplies({ page }: Visit, { marks }: Site): Promise<boolean> {
  await page.evaluate(() => window.bench.hurry(true));
  const reply = page.locator(marks.reply).first();
  return reply.waitFor({ timeout: PRESS_ON_MS }).then(
    () => true,
    () => false,
  );
}

function fetched(
  traffic: readonly Exchange[],
  { base }: Site,
  phaser: readonly string[],
): Omit<WholeCall, 'frames' | 'picks'> {
  const files = byFile(traffic, base);
  const of = (kind: Kind): number => bytesOf(files.filter(({ file }) => kindOf(file, phaser) === kind));
  const bytesByKind = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, number>;
  return { bytes: bytesOf(files), requests: files.length, bytesByKind };
}
