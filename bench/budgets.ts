// budgets.ts: what the game has promised to stay below, and whether it did.
import { checkFigures, stepFigures, type Checked } from './checker/report.ts';
import { figuresOf, type Comparison } from './report.ts';

export interface Verdict {
  readonly budget: string;
  readonly figure: number;
  /** What the figure may be at most, or must be at least. */
  readonly most: number;
  readonly unit: string;
  readonly met: boolean;
}

/** A kilobyte is 1000 bytes. */
export const FIRST_REPLY_BYTES = 60_000;
export const TIMES_BARE = 1.3;
export const NEXT_LINE_FRAMES = 2;
/** As long as they take on a screen that shows 60 a second. */
export const NEXT_LINE_MS = (1000 * NEXT_LINE_FRAMES) / 60;
export const STILL_PERCENT = 2;

/** The explorer, for an edge of its walk, against bare inkjs that takes the same edge. */
export const TIMES_BARE_STEP = 1.5;
/** A trainer saves and looks: longer than this is a wait. */
export const CHECK_MS = 1000;
/** Half as much again as when it was first measured (540 MB): garbage comes and goes, and what is above is a leak. */
export const LARGE_PEAK_BYTES = 800_000_000;

const KILO = 1000;
const MEGA = 1_000_000;

/** @param phaser the game's files that hold Phaser. */
export function judge(comparisons: readonly Comparison[], phaser: readonly string[]): readonly Verdict[] {
  return [
    atMost(
      'transferred until the first reply, worst load',
      worstBytes(comparisons) / KILO,
      FIRST_REPLY_BYTES / KILO,
      'kB',
    ),
    atMost('loads that asked for Phaser before that', loadsWithPhaser(comparisons, phaser), 0, ''),
    ...comparisons.flatMap(judgeCondition),
  ];
}

function judgeCondition({ condition, game, bare }: Comparison): Verdict[] {
  const [ours, theirs] = [figuresOf(game), figuresOf(bare)];
  const named = (what: string): string => `${what}, ${condition.title}`;
  return [
    atMost(named('time to the first reply'), ours.firstReplyMs / theirs.firstReplyMs, TIMES_BARE, '× bare'),
    atMost(named('pick to next line'), ours.nextLineFrames, NEXT_LINE_FRAMES, 'frames'),
    // A slowed processor draws even the bare page too late for 60 frames a second: there only the frames it makes count.
    ...(condition.slowdown > 1 ? [] : [atMost(named('pick to next line'), ours.nextLineMs, NEXT_LINE_MS, 'ms')]),
    ...(ours.idlePercent === null
      ? []
      : [below(named('a still scene'), ours.idlePercent, STILL_PERCENT, '% of a core')]),
  ];
}

export function judgeChecker({ steps, checks, large }: Checked): readonly Verdict[] {
  const { explorerEdgeUs, bareEdgeUs } = stepFigures(steps);
  return [
    atMost('the explorer, for each edge walked', explorerEdgeUs / bareEdgeUs, TIMES_BARE_STEP, '× bare'),
    ...checkFigures(checks).scenarios.map(({ id, ms }) => atMost(`check of ${id}`, ms, CHECK_MS, 'ms')),
    atMost('peak memory, a story of 16,000 lines', large.peakBytes / MEGA, LARGE_PEAK_BYTES / MEGA, 'MB'),
    atMost('errors in it', large.errors, 0, ''),
  ];
}

function worstBytes(comparisons: readonly Comparison[]): number {
  return Math.max(...comparisons.flatMap(({ game }) => game.loads.map(({ bytes }) => bytes)));
}

function loadsWithPhaser(comparisons: readonly Comparison[], phaser: readonly string[]): number {
  const loads = comparisons.flatMap(({ game }) => game.loads);
  return loads.filter(({ files }) => files.some(({ file }) => phaser.includes(file))).length;
}

export function atMost(budget: string, figure: number, most: number, unit: string): Verdict {
  return { budget, figure, most, unit, met: figure <= most };
}

export function atLeast(budget: string, figure: number, least: number, unit: string): Verdict {
  return { budget, figure, most: least, unit, met: figure >= least };
}

function below(budget: string, figure: number, most: number, unit: string): Verdict {
  return { budget, figure, most, unit, met: figure < most };
}
