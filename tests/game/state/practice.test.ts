// practice.test.ts: after a day, a week and three weeks; each pause counts only where it was kept.
import { expect, test } from 'vitest';
import { practiceDue } from '#game/state/practice.ts';

const DAY_MS = 86_400_000;
const days = (...numbers: readonly number[]): number[] => numbers.map((day) => day * DAY_MS);

test.each<[string, readonly number[], number | null]>([
  ['never played', [], null],
  ['once', days(0), 1],
  ['again the same day', days(0, 0.5, 0.9), 1],
  ['again after a day', days(0, 1), 8],
  ['again after three days, then too early', days(0, 3, 5, 9.9), 10],
  ['a third time', days(0, 1, 8), 29],
  ['a fourth time, and it stays', days(0, 1, 8, 29), null],
  ['and ever after', days(0, 1, 8, 29, 30, 400), null],
])('%s', (_, finished, due) => {
  expect(practiceDue(finished)).toBe(due === null ? null : due * DAY_MS);
});
