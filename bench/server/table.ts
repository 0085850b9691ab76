// table.ts: the report on the workshop's server for the eye, in plain text.
import { columns } from '../table.ts';
import type { GrowthFigures } from './growth.ts';
import type { HouseFigures } from './house.ts';
import { ratesOf, type RateFigures } from './rates.ts';

const KILO = 1000;

interface Measure<F> {
  readonly title: string;
  readonly of: (figures: F) => number;
  readonly unit: string;
  readonly digits: number;
}

const OF_HOUSE: readonly Measure<HouseFigures>[] = [
  { title: 'acknowledgement, p50', of: (f) => f.p50Ms, unit: 'ms', digits: 1 },
  { title: 'acknowledgement, p99', of: (f) => f.p99Ms, unit: 'ms', digits: 1 },
  { title: 'acknowledgement, the last', of: (f) => f.worstMs, unit: 'ms', digits: 1 },
  { title: 'boards sent for each call', of: (f) => f.boardsPerCall, unit: '', digits: 2 },
  { title: 'boards to one listener', of: (f) => f.boardsPerSecond, unit: '/s', digits: 2 },
  { title: 'bytes of one board', of: (f) => f.boardBytes, unit: 'B', digits: 0 },
  { title: 'memory for each player, resident', of: (f) => f.rssPerPlayer / KILO, unit: 'kB', digits: 1 },
  { title: 'memory for each player, in use', of: (f) => f.usedPerPlayer / KILO, unit: 'kB', digits: 1 },
  { title: 'processor', of: (f) => f.cpuPercent, unit: '% of a core', digits: 0 },
  { title: 'joining', of: (f) => f.joinsPerSecond, unit: '/s', digits: 0 },
];

const OF_GROWTH: readonly Measure<GrowthFigures>[] = [
  { title: 'players', of: (f) => f.players, unit: '', digits: 0 },
  { title: 'board, p50', of: (f) => f.board.p50Ms, unit: 'ms', digits: 2 },
  { title: 'board, p99', of: (f) => f.board.p99Ms, unit: 'ms', digits: 2 },
  { title: 'board counted anew, p50', of: (f) => f.boardAnew.p50Ms, unit: 'ms', digits: 2 },
  { title: 'board counted anew, p99', of: (f) => f.boardAnew.p99Ms, unit: 'ms', digits: 2 },
  { title: 'own place, p50', of: (f) => f.me.p50Ms, unit: 'ms', digits: 2 },
  { title: 'own place, p99', of: (f) => f.me.p99Ms, unit: 'ms', digits: 2 },
  { title: 'the first board after a start', of: (f) => f.firstMs, unit: 'ms', digits: 0 },
];

export function houseTable(houses: readonly HouseFigures[]): string {
  return sideBySide(
    'a house in which all listen and each sends a call',
    OF_HOUSE,
    houses,
    (f) => `${f.players} in ${f.windowS} s`,
  );
}

export function growthTable(growth: readonly GrowthFigures[]): string {
  return sideBySide('stored calls', OF_GROWTH, growth, ({ calls }) => String(calls));
}

function sideBySide<F>(
  title: string,
  measures: readonly Measure<F>[],
  all: readonly F[],
  headOf: (figures: F) => string,
): string {
  const rows = measures.map(({ title: name, of, unit, digits }) => [
    name,
    ...all.map((figures) => of(figures).toFixed(digits)),
    unit,
  ]);
  return columns([[title, ...all.map(headOf), ''], ...rows], [0, all.length + 1]);
}

export function rateTable(figures: RateFigures): string {
  const rates = ratesOf(figures);
  const row = (title: string, rate: number): string[] => [title, rate.toFixed(0), '/s', (rate / rates.bare).toFixed(2)];
  const { calls, groups, commits, syncs } = rates.groups;
  const counted = [
    `${calls} acknowledged in ${groups} groups and ${commits} commits`,
    syncs === null ? 'a commit waits for the disk once; strace is not there to count' : `${syncs} syncs by strace`,
  ];
  return `${columns(
    [
      ['calls a second', '', '', '÷ bare'],
      row('verified and stored, paths remembered', rates.remembered),
      row('verified and stored, cold', rates.cold),
      row('given out', rates.begun),
      row('bare Fastify, the same body', rates.bare),
      row('bare Fastify with a durable insert', rates.durable),
    ],
    [0, 2],
  )}\n${counted.join('; ')}.`;
}
