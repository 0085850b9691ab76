// options.test.ts: the command line of the server's bench.
import { expect, test } from 'vitest';
import { readOptions } from '../../../bench/server/options.ts';

const DEFAULTS = { players: 5_500, window: 10, calls: 100_000, json: false, only: null };

test.each([
  [[], {}],
  [['--json'], { json: true }],
  [['--players', '550', '--window', '3'], { players: 550, window: 3 }],
  [['--only', 'growth', '--calls', '1000000'], { only: 'growth', calls: 1_000_000 }],
  [['--only', 'rates', '--json'], { only: 'rates', json: true }],
])('%j', (words, asked) => {
  expect(readOptions(words)).toEqual({ ok: true, options: { ...DEFAULTS, ...asked } });
});

test.each([
  [['--fast'], '--fast is not an option'],
  [['--players'], '--players lacks its value'],
  [['--players', '--json'], '--players lacks its value'],
  [['--players', '10001'], '--players 10001: give a number from 20 to 10000'],
  [['--players', 'many'], '--players many'],
  [['--window', '0'], '--window 0: give seconds'],
  [['--calls', '5000'], '--calls 5000: give 1000'],
  [['--only', 'page'], '--only page: there are house, rates, growth'],
])('refused: %j', (words, says) => {
  const read = readOptions(words);
  expect(read.ok ? '' : read.message).toContain(says);
});
