// tally.ts: counts of tests, read from the runners' own reports.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Vitest's JSON report; undefined if this is none. */
export function readVitest(report: unknown): Tally | undefined {
  const passed = count(report, 'numPassedTests');
  const failed = count(report, 'numFailedTests');
  const pending = count(report, 'numPendingTests');
  if (passed === undefined || failed === undefined || pending === undefined) return undefined;
  return { passed, failed, skipped: pending + (count(report, 'numTodoTests') ?? 0) };
}

/** Playwright's JSON report; undefined if this is none. A test that passed only at the second try has failed. */
export function readPlaywright(report: unknown): Tally | undefined {
  const stats = field(report, 'stats');
  const passed = count(stats, 'expected');
  const unexpected = count(stats, 'unexpected');
  const skipped = count(stats, 'skipped');
  if (passed === undefined || unexpected === undefined || skipped === undefined) return undefined;
  return { passed, failed: unexpected + (count(stats, 'flaky') ?? 0), skipped };
}

/** A runner that stopped with an error but names no failed test (a file that does not load, a build that breaks) has failed once. */
export function settle(tally: Tally | undefined, status: number | null): Tally {
  const seen = tally ?? NONE;
  return status !== 0 && seen.failed === 0 ? { ...seen, failed: 1 } : seen;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function count(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === 'number' ? found : undefined;
}
