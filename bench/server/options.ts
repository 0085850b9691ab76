// options.ts: what the command line asks of the server's bench, parsed, or why it cannot be had.

export interface Options {
  /** Of the largest house; a tenth of it and a burst are measured beside it. */
  readonly players: number;
  /** Seconds in which each of them sends a call. */
  readonly window: number;
  /** The most calls that are stored while board and own place are asked for; a power of ten. */
  readonly calls: number;
  /** JSON alone, without the table. */
  readonly json: boolean;
  /** The part that is measured; null for all. */
  readonly only: Part | null;
}

export const PARTS = ['house', 'rates', 'growth'] as const;
export type Part = (typeof PARTS)[number];

export type OptionsResult =
  { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

export const USAGE = `npm run bench:server -- [--only ${PARTS.join('|')}] [--players <number>] [--window <seconds>] [--calls <power of ten>] [--json]
  --only     measures a house full of players alone, the rates alone, or the growth with the stored calls alone
  --players  how many players fill the house (5500)
  --window   seconds in which each of them sends a call (10)
  --calls    up to how many stored calls board and own place are asked for (100000; 1000000 takes minutes)
  --json     prints JSON alone; the way the figures are won goes to stderr`;

const DEFAULTS: Options = { players: 5_500, window: 10, calls: 100_000, json: false, only: null };
/** As many as a workshop takes. */
const MOST_PLAYERS = 10_000;
const LEAST_PLAYERS = 20;
const MOST_WINDOW_S = 120;

export function readOptions(words: readonly string[]): OptionsResult {
  const [word, value, ...more] = words;
  if (word === undefined) return { ok: true, options: DEFAULTS };
  if (word === '--json') return also(words.slice(1), { json: true });
  if (!['--players', '--window', '--calls', '--only'].includes(word))
    return refuse(`${word} is not an option of the bench`);
  if (value === undefined || value.startsWith('--')) return refuse(`${word} lacks its value`);
  if (word === '--only') return only(value, more);
  return number(word, value, more);
}

function only(value: string, more: readonly string[]): OptionsResult {
  const part = PARTS.find((one) => one === value);
  return part ? also(more, { only: part }) : refuse(`--only ${value}: there are ${PARTS.join(', ')}`);
}

function number(word: string, value: string, more: readonly string[]): OptionsResult {
  const count = /^\d{1,7}$/.test(value) ? Number(value) : NaN;
  if (word === '--players')
    return count >= LEAST_PLAYERS && count <= MOST_PLAYERS
      ? also(more, { players: count })
      : refuse(`--players ${value}: give a number from ${LEAST_PLAYERS} to ${MOST_PLAYERS}`);
  if (word === '--window')
    return count >= 1 && count <= MOST_WINDOW_S
      ? also(more, { window: count })
      : refuse(`--window ${value}: give seconds from 1 to ${MOST_WINDOW_S}`);
  return /^10{3,6}$/.test(value)
    ? also(more, { calls: count })
    : refuse(`--calls ${value}: give 1000, 10000, … 1000000`);
}

function also(more: readonly string[], change: Partial<Options>): OptionsResult {
  const rest = readOptions(more);
  return rest.ok ? { ok: true, options: { ...rest.options, ...change } } : rest;
}

function refuse(message: string): OptionsResult {
  return { ok: false, message };
}
