// caller.test.ts: who the display says is calling, from what a scenario's header may hold.
import { expect, test } from 'vitest';
import { readCaller } from '#game/overlay/caller.ts';

test.each([
  ['Sue, Customer Accounts, ext. 4471', 'Sue', 'Customer Accounts', '4471'],
  ['Sue, ext 4471', 'Sue', '', '4471'],
  ['Sue, Plant, line B, extension 12', 'Sue', 'Plant, line B', '12'],
  ['Sue', 'Sue', '', null],
  ['Sue, External sales', 'Sue', 'External sales', null],
  ['  Sue ,, Payroll ', 'Sue', 'Payroll', null],
])('%s', (text, name, from, extension) => {
  expect(readCaller(text)).toEqual({ name, from, extension });
});
