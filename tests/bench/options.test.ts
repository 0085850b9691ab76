// options.test.ts: the bench's command line.
import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';

const DEFAULTS = { scenario: 'specialist-off-friday', rounds: 7, json: false, built: null, only: null };

test.each([
  [[], {}],
  [['--json'], { json: true }],
  [['--scenario', 'sue-calls-the-helpdesk', '--json'], { scenario: 'sue-calls-the-helpdesk', json: true }],
  [['--rounds', '3'], { rounds: 3 }],
  [['--only', 'checker', '--rounds', '1'], { only: 'checker', rounds: 1 }],
  [['--built', 'dist', '--rounds', '99'], { built: 'dist', rounds: 99 }],
  [['--rounds', '3', '--rounds', '5'], { rounds: 3 }],
])('%j', (words, asked) => {
  expect(readOptions(words)).toEqual({ ok: true, options: { ...DEFAULTS, ...asked } });
});

test.each([
  [['--fast'], '--fast is not an option'],
  [['--scenario'], '--scenario lacks its value'],
  [['--built', '--json'], '--built lacks its value'],
  [['--only', 'server'], '--only server: there are page and checker'],
  [['--rounds', '4'], '--rounds 4: give an odd number'],
  [['--rounds', '-1'], '--rounds -1: give an odd number'],
  [['--rounds', '101'], '--rounds 101: give an odd number'],
  [['--json', '--rounds', 'many'], '--rounds many: give an odd number'],
])('refused: %j', (words, says) => {
  const read = readOptions(words);
  expect(read.ok ? '' : read.message).toContain(says);
});
