// statistics.test.ts: one figure out of several.
import { expect, test } from 'vitest';
import { median, sum } from '../../bench/statistics.ts';

test.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[100, 2, 30, 4], 17],
  [[10, 9, 1000, 8, 7, 6, 5], 8],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('the values keep their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('refused: the median of nothing', () => {
  expect(() => median([])).toThrow('measure first');
});

test('a sum', () => {
  expect([sum([]), sum([1, 2, 3.5])]).toEqual([0, 6.5]);
});
