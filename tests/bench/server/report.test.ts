// report.test.ts: figures of a run of the server's bench, their budgets and their tables.
import { expect, test } from 'vitest';
import { judge } from '../../../bench/server/budgets.ts';
import type { GrowthFigures } from '../../../bench/server/growth.ts';
import type { HouseFigures } from '../../../bench/server/house.ts';
import { ratesOf, type RateFigures } from '../../../bench/server/rates.ts';
import { figuresOf } from '../../../bench/server/report.ts';
import { growthTable, houseTable, rateTable } from '../../../bench/server/table.ts';

const HOUSE: HouseFigures = {
  players: 550,
  windowS: 10,
  p50Ms: 3,
  p99Ms: 20,
  worstMs: 40,
  boardsPerCall: 11,
  boardsPerSecond: 1,
  boardBytes: 1_200,
  rssPerPlayer: 20_000,
  usedPerPlayer: 15_000,
  cpuPercent: 30,
  joinsPerSecond: 900,
};
const FULL: HouseFigures = { ...HOUSE, players: 5_500, p99Ms: 300, boardsPerCall: 11.5 };
const RATES: RateFigures = {
  remembered: [5_000, 6_000, 7_000],
  cold: [2_500],
  begun: [6_000],
  bare: [10_000, 10_000, 20_000],
  durable: [2_000, 3_000, 3_500],
  groups: { calls: 4_000, groups: 80, commits: 80, syncs: 84 },
};
const SMALL: GrowthFigures = {
  calls: 1_000,
  players: 100,
  board: { p50Ms: 0.2, p99Ms: 1 },
  boardAnew: { p50Ms: 1, p99Ms: 2 },
  me: { p50Ms: 0.5, p99Ms: 6 },
  firstMs: 20,
};
const MEASURED = { houses: [HOUSE, FULL, { ...FULL, players: 3_500, windowS: 3 }], rates: RATES, growth: [SMALL] };

/** Cells of the row that starts so; columns stand at least two spaces apart. */
function row(table: string, start: string): string[] {
  return (
    table
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.split(/ {2,}/) ?? []
  );
}

test('each round of calls is set beside the bare one of the same round', () => {
  expect(ratesOf(RATES)).toMatchObject({
    remembered: 6_000,
    bare: 10_000,
    timesBare: 0.5,
    timesDurable: 2,
    callsPerGroup: 50,
    syncsPerGroup: 1.05,
  });
});

test('commits stand for syncs where these cannot be counted', () => {
  const groups = { ...RATES.groups, syncs: null };
  expect(ratesOf({ ...RATES, groups }).syncsPerGroup).toBe(1);
  expect(rateTable({ ...RATES, groups })).toContain('strace is not there to count');
});

test('budgets that are met, and those that are not', () => {
  const missed = judge(MEASURED).filter(({ met }) => !met);
  expect(missed.map(({ budget, figure }) => [budget, figure])).toEqual([
    ['acknowledgement, p99, 5500 players in 10 s', 300],
    ['acknowledgement, p99, 3500 players in 3 s', 300],
    ['own place with 1000 calls stored, p99', 6],
  ]);
});

test('boards for each call are compared only between houses of one window', () => {
  const boards = (houses: readonly HouseFigures[]): number[] =>
    judge({ ...MEASURED, houses }).flatMap(({ budget, figure }) => (budget.startsWith('boards') ? [figure] : []));
  expect(boards([HOUSE, { ...FULL, boardsPerCall: 110 }])).toEqual([10]);
  expect(boards([HOUSE, { ...FULL, windowS: 3 }])).toEqual([]);
  expect(boards([HOUSE])).toEqual([]);
});

test('houses and sizes stand side by side', () => {
  expect(row(houseTable(MEASURED.houses), 'acknowledgement, p99')).toEqual(
    expect.arrayContaining(['20.0', '300.0', 'ms']),
  );
  expect(row(growthTable([SMALL, { ...SMALL, calls: 10_000 }]), 'own place, p99').slice(1)).toEqual([
    '6.00',
    '6.00',
    'ms',
  ]);
  expect(row(rateTable(RATES), 'verified and stored, paths remembered').slice(1)).toEqual(['6000', '/s', '0.60']);
});

test('what was not measured is left out', () => {
  expect(figuresOf({ houses: [], rates: null, growth: [] })).toEqual({ houses: [], rates: null, growth: [] });
  expect(judge({ houses: [], rates: null, growth: [] })).toEqual([]);
});
