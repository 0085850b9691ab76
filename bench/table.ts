// table.ts: the report for the eye, in plain text.
import type { Verdict } from './budgets.ts';
import { checkFigures, stepFigures, type Checked } from './checker/report.ts';
import { figuresOf, type Comparison, type Figures } from './report.ts';
import { KINDS, type FileBytes } from './traffic.ts';

type Row = readonly string[];

const KILO = 1000;
const MEGA = 1_000_000;
const GAP = '  ';

interface Measure {
  readonly title: string;
  readonly of: (figures: Figures) => number | null;
  readonly unit: string;
  readonly digits: number;
}

const MEASURES: readonly Measure[] = [
  { title: 'until the first reply: time', of: (f) => f.firstReplyMs, unit: 'ms', digits: 0 },
  { title: 'until the first reply: transferred', of: (f) => f.bytes / KILO, unit: 'kB', digits: 1 },
  { title: 'until the first reply: requests', of: (f) => f.requests, unit: '', digits: 0 },
  { title: 'pick to next line', of: (f) => f.nextLineMs, unit: 'ms', digits: 1 },
  { title: 'pick to next line, in frames', of: (f) => f.nextLineFrames, unit: '', digits: 0 },
  { title: 'JS heap after the first reply', of: (f) => f.heapBytes / MEGA, unit: 'MB', digits: 1 },
  { title: 'JS heap with the picture up', of: (f) => megabytes(f.heapWithPictureBytes), unit: 'MB', digits: 1 },
  { title: 'CPU in ten idle seconds', of: (f) => f.idlePercent, unit: '% of a core', digits: 2 },
  { title: '… with the room tone', of: (f) => f.idleWithSoundPercent, unit: '% of a core', digits: 2 },
  { title: 'busy scene: frames', of: (f) => f.framesPerSecond, unit: '/s', digits: 1 },
  { title: 'busy scene: longest frame', of: (f) => f.longestFrameMs, unit: 'ms', digits: 0 },
  { title: 'whole call: transferred', of: (f) => f.callBytes / KILO, unit: 'kB', digits: 1 },
  { title: 'whole call: requests', of: (f) => f.callRequests, unit: '', digits: 0 },
];

function megabytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / MEGA;
}

export function comparisonTable({ condition, game, bare }: Comparison): string {
  const [ours, theirs] = [figuresOf(game), figuresOf(bare)];
  const rows = MEASURES.map((measure) => {
    const [one, other] = [measure.of(ours), measure.of(theirs)];
    return [measure.title, shown(one, measure), shown(other, measure), measure.unit, ratio(one, other)];
  });
  return columns([[condition.title, 'game', 'bare', '', 'game ÷ bare'], ...rows], [0, 3]);
}

function shown(value: number | null, { digits }: Measure): string {
  return value === null ? '–' : value.toFixed(digits);
}

function ratio(one: number | null, other: number | null): string {
  return one === null || !other ? '–' : (one / other).toFixed(2);
}

export function filesTable(title: string, files: readonly FileBytes[]): string {
  const rows = files.map(({ file, bytes, encoding }) => [file, (bytes / KILO).toFixed(1), 'kB', encoding]);
  return columns([[title, '', '', ''], ...rows], [0, 2, 3]);
}

export function kindsTable({ game }: Comparison): string {
  const rows = KINDS.map((kind) => [kind, (game.call.bytesByKind[kind] / KILO).toFixed(1), 'kB']);
  return columns([[`a whole call of ${game.call.picks} picks, by kind`, '', ''], ...rows], [0, 2]);
}

export function stepsTable({ scenario, steps }: Checked): string {
  const { statesPerSecond, explorerEdgeUs, bareEdgeUs, explorerRanUs, bareRanUs } = stepFigures(steps);
  const row = (title: string, one: number, other: number): Row => [
    title,
    one.toFixed(0),
    other.toFixed(0),
    'µs',
    (one / other).toFixed(2),
  ];
  return columns(
    [
      [`every call of ${scenario}`, 'explorer', 'bare', '', 'explorer ÷ bare'],
      row(`for each of ${steps.edges} edges`, explorerEdgeUs, bareEdgeUs),
      row(`for each of ${steps.ran} that were run`, explorerRanUs, bareRanUs),
      ['states a second', statesPerSecond.toFixed(0), '–', '', '–'],
    ],
    [0, 3],
  );
}

export function checkTable({ checks }: Checked): string {
  const { scenarios, setMs } = checkFigures(checks);
  const rows = scenarios.map(({ id, ms, states }) => [id, String(states), ms.toFixed(0), 'ms']);
  return columns([['check', 'states', '', ''], ...rows, ['the set', '', setMs.toFixed(0), 'ms']], [0, 3]);
}

export function largeTable({ large }: Checked): string {
  const { lines, characters, ms, peakBytes, states, whole } = large;
  const title = `a generated story of ${lines} lines`;
  return columns(
    [
      [title, '', ''],
      ['characters', String(characters), ''],
      ['compiled and walked', (ms / KILO).toFixed(1), 's'],
      ['peak memory', (peakBytes / MEGA).toFixed(0), 'MB'],
      [whole ? 'states' : 'states, and not all of them', String(states), ''],
    ],
    [0, 2],
  );
}

export function budgetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ met, budget, figure, most, unit }) => [
    met ? 'met' : 'MISSED',
    budget,
    decimals(figure),
    `of ${decimals(most)}`,
    unit,
  ]);
  return columns([['budgets', '', '', '', ''], ...rows], [0, 1, 4]);
}

function decimals(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Pads to columns; those in `left` start at the left, the others end at the right. */
export function columns(rows: readonly Row[], left: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number): string =>
    left.includes(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(pad).join(GAP).trimEnd()).join('\n');
}
