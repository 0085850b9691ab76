// made-comparison.ts: measurements that nobody has taken, for tests of what is made of them.
import { CONDITIONS, type Condition } from '../../bench/conditions.ts';
import type { Load } from '../../bench/first-reply.ts';
import type { Comparison, Side } from '../../bench/report.ts';
import type { WholeCall } from '../../bench/busy.ts';

export const PHASER = ['assets/stage-B7kq2x_1.js'];

export const LOAD: Load = {
  firstReplyMs: 130,
  bytes: 60_000,
  requests: 4,
  files: [{ file: 'assets/main-B7kq2x_1.js', bytes: 40_000, encoding: 'br' }],
  heapBytes: 3_000_000,
  heapWithPictureBytes: 9_000_000,
  nextLineMs: 33,
  nextLineFrames: 2,
};

export const CALL: WholeCall = {
  frames: [
    { perSecond: 60, longestMs: 17 },
    { perSecond: 50, longestMs: 40 },
    { perSecond: 58, longestMs: 34 },
  ],
  picks: 3,
  bytes: 500_000,
  requests: 20,
  bytesByKind: {
    Phaser: 300_000,
    sounds: 90_000,
    fonts: 30_000,
    'stories and drawings': 30_000,
    'code and page': 50_000,
  },
};

export function loads(...changes: readonly Partial<Load>[]): readonly Load[] {
  return changes.map((change) => ({ ...LOAD, ...change }));
}

export function made(
  game: Partial<Side> = {},
  bare: Partial<Side> = {},
  condition: Condition | undefined = CONDITIONS[0],
): Comparison {
  if (!condition) throw new Error('There are no conditions to measure under.');
  const side = { idlePercent: 1.99, idleWithSoundPercent: 3, call: CALL };
  return {
    condition,
    game: { ...side, loads: [LOAD], ...game },
    bare: { ...side, loads: loads({ firstReplyMs: 100, bytes: 30_000, heapWithPictureBytes: null }), ...bare },
  };
}
