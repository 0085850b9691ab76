// Which loops should be going, whether they may be heard, and volumes that come from outside.
import { expect, test } from 'vitest';
import { audible, safeVolume, wantedAfter } from '#game/audio/wanted.ts';

test('starts and stops add up; single sounds leave no trace', () => {
  const wanted = wantedAfter(new Set(['ring', 'your-desk']), [
    { do: 'stop', sound: 'ring' },
    { do: 'start', sound: 'hold' },
    { do: 'play', sound: 'pickup' },
    { do: 'start', sound: 'hold' },
  ]);
  expect([...wanted]).toEqual(['your-desk', 'hold']);
});

test('what was wanted before is left as it was', () => {
  const before = new Set(['ring'] as const);
  wantedAfter(before, [{ do: 'stop', sound: 'ring' }]);
  expect([...before]).toEqual(['ring']);
});

test.each([
  [true, false, 1, true],
  [true, false, 0.01, true],
  [false, false, 1, false],
  [true, true, 1, false],
  [true, false, 0, false],
])('awake %s, muted %s, volume %d: heard %s', (awake, muted, volume, heard) => {
  expect(audible({ awake, muted, volume })).toBe(heard);
});

test.each([
  [0.4, 0.4],
  [-1, 0],
  [3, 1],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
])('a volume of %d becomes %d', (volume, safe) => expect(safeVolume(volume)).toBe(safe));
