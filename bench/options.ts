// options.ts: what the command line asks of the bench, parsed, or why it cannot be had.

export interface Options {
  /** Id of the scenario that both pages play. */
  readonly scenario: string;
  /** How often each page is loaded under each condition; figures are medians. */
  readonly rounds: number;
  /** JSON alone, without the table. */
  readonly json: boolean;
  /** A built game to measure in place of a fresh build. */
  readonly built: string | null;
  /** The part that is measured; null for all. */
  readonly only: Part | null;
}

export const PARTS = ['page', 'checker'] as const;
export type Part = (typeof PARTS)[number];

export type OptionsResult =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

export const USAGE = `npm run bench -- [--only page|checker] [--json] [--scenario <id>] [--rounds <odd number>] [--built <folder>]
  --only      measures the page alone, or the checker alone
  --json      prints JSON alone; the way the figures are won goes to stderr
  --scenario  which call both pages play, and the explorer walks (specialist-off-friday)
  --rounds    how often each page is loaded, and the scenarios are checked; figures are medians (7)
  --built     measures a game that is built already, in place of a fresh build`;

const DEFAULTS: Options = { scenario: 'specialist-off-friday', rounds: 7, json: false, built: null, only: null };
/** Beyond it a run takes more than an hour on two slow cores. */
const MOST_ROUNDS = 99;

export function readOptions(words: readonly string[]): OptionsResult {
  const [word, value, ...more] = words;
  if (word === undefined) return { ok: true, options: DEFAULTS };
  if (word === '--json') return also(words.slice(1), () => ({ json: true }));
  if (!['--scenario', '--rounds', '--built', '--only'].includes(word))
    return refuse(`${word} is not an option of the bench`);
  if (value === undefined || value.startsWith('--')) return refuse(`${word} lacks its value`);
  if (word === '--rounds') return rounds(value, more);
  if (word === '--only') return only(value, more);
  return also(more, () => (word === '--built' ? { built: value } : { scenario: value }));
}

function only(value: string, more: readonly string[]): OptionsResult {
  const part = PARTS.find((one) => one === value);
  return part ? also(more, () => ({ only: part })) : refuse(`--only ${value}: there are ${PARTS.join(' and ')}`);
}

function rounds(value: string, more: readonly string[]): OptionsResult {
  const count = Number(value);
  const odd = /^\d{1,2}$/.test(value) && count % 2 === 1 && count <= MOST_ROUNDS;
  return odd ? also(more, () => ({ rounds: count })) : refuse(`--rounds ${value}: give an odd number from 1 to 99`);
}

function also(more: readonly string[], change: () => Partial<Options>): OptionsResult {
  const rest = readOptions(more);
  return rest.ok ? { ok: true, options: { ...rest.options, ...change() } } : rest;
}

function refuse(message: string): OptionsResult {
  return { ok: false, message };
}
