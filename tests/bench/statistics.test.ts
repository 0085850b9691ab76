// statistics.test.ts: one figure out of several.
import { expect, test } from 'vitest';
import { median, percentile, sum } from '../../bench/statistics.ts';

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

test.each([
  [[5], 0.99, 5],
  [[3, 1, 2, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, at) => at + 1), 0.99, 99],
  [[1, 2, 3], 1, 3],
])('of %j the share %d does not exceed %d', (values, share, value) => expect(percentile(values, share)).toBe(value));

test('refused: a percentile of nothing', () => expect(() => percentile([], 0.5)).toThrow('measure first'));
