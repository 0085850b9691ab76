// tally.test.ts: the closing line counts what the runners counted, and no failure slips through.
import { expect, test } from 'vitest';
import { NONE, add, readPlaywright, readVitest, settle, summary } from './tally.ts';

test('counts a report of Vitest', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, success: false };
  expect(readVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('counts a report of Playwright, a flaky test as a failure', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(readPlaywright(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test.each([undefined, null, 'text', {}, { stats: {} }, { numPassedTests: '5' }])('refuses %j as a report', (report) => {
  expect(readVitest(report)).toBeUndefined();
  expect(readPlaywright(report)).toBeUndefined();
});

test.each([
  ['no report and an error', undefined, 1, 1],
  ['a report without failures and an error', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
  ['killed', { passed: 3, failed: 0, skipped: 0 }, null, 1],
  ['failures already counted', { passed: 3, failed: 2, skipped: 0 }, 1, 2],
  ['all well', { passed: 3, failed: 0, skipped: 0 }, 0, 0],
])('a runner that ended with %s', (_name, tally, status, failed) => {
  expect(settle(tally, status).failed).toBe(failed);
});

test('sums up in one plain line', () => {
  const total = [
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ].reduce(add, NONE);
  expect(summary(total)).toBe('5 passed, 1 failed, 1 skipped');
});
