// health-table.ts: the health of scenarios and of their set, as two tables for the terminal.
import type { Health, Measured } from '#compiler/health.ts';
import { columns, percent, shortened, type Pen } from './picture.ts';

/** A number of paths with more digits than this is told by its size. */
const MOST_DIGITS = 12;
/** Measures that no one scenario meets or misses. */
const OF_SET: readonly number[] = [3, 4];
const MEASURES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONGEST_NAME = 32;

const LEGEND = `1 faults and what is never met  2 tiers, and what tier 4 takes  3 best shortcut*  4 reader of surfaces (AUC)*
5 distance of skill, in standard deviations  6 one-virtue players held off  7 flat decisions, states still open
8 longest ÷ shortest reply  9 wrong replies answered and explained  10 best total, random play that passes
* judged over the set`;

export function healthTable(all: readonly Health[], set: readonly Measured[], pen: Pen): readonly string[] {
  if (all.length === 0) return [];
  const figures = columns([FIGURES, ...all.map(figuresRow)], [1, 2, 4, 5, 6, 7, 8]);
  const measured = all.filter(({ measures }) => measures.length > 1);
  const measures = measured.length ? columns([['', ...MEASURES.map(String)], ...measured.map(measuresRow)]) : [];
  const [head = '', ...rows] = figures;
  const [numbers = '', ...marks] = measures;
  const below = measures.length
    ? [
        '',
        pen.strong(`Measures  ${''}`.trimEnd()),
        pen.faint(numbers),
        ...marks,
        ...set.map(setLine),
        '',
        pen.faint(LEGEND),
      ]
    : [];
  return [pen.strong('Health'), pen.faint(head), ...rows, ...below];
}

const FIGURES = ['', 'states', 'paths', 'tiers 0/1/2/3/4', 'random', 'best', 'passing', 'errors', 'warnings'];

function figuresRow(health: Health): readonly string[] {
  const { id, states, whole, tiers, random, best, passing, errors, warnings } = health;
  return [
    shortened(id, LONGEST_NAME),
    states === null ? '–' : `${whole ? '' : 'over '}${states.toLocaleString('en-GB')}`,
    pathsText(health),
    tiers ? `${tiers.map((chance) => Math.round(chance * 100)).join('/')} %` : '–',
    random?.toFixed(1) ?? '–',
    best?.toString() ?? '–',
    passing === null ? '–' : percent(passing),
    String(errors),
    String(warnings),
  ];
}

function pathsText({ paths }: Health): string {
  if (paths === null) return '–';
  if (!/^\d+$/.test(paths)) return paths;
  return paths.length > MOST_DIGITS ? `10^${paths.length - 1}` : BigInt(paths).toLocaleString('en-GB');
}

function measuresRow({ id, measures }: Health): readonly string[] {
  const cells = MEASURES.map((number) => measures.find(({ measure }) => measure === number));
  return [shortened(id, LONGEST_NAME), ...cells.map((cell) => (cell ? cellText(cell) : '–'))];
}

/** Met or not met, and the figure; the mark has a word beside it in the set's lines and in --json. */
function cellText({ measure, holds, figure }: Measured): string {
  if (OF_SET.includes(measure) || holds === null) return figure;
  return `${holds ? '✓' : '✗'} ${figure}`;
}

function setLine({ measure, holds, figure }: Measured): string {
  const met = holds === null ? 'not measured' : holds ? 'met' : 'not met';
  return `the set, measure ${measure}: ${met}, ${figure}`;
}
