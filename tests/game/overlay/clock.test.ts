// clock.test.ts: the seconds of a call as a telephone shows them.
import { expect, test } from 'vitest';
import { clockText } from '#game/overlay/clock.ts';

test.each([
  [0, '00:00'],
  [9, '00:09'],
  [134, '02:14'],
  [3599, '59:59'],
  [6000, '100:00'],
])('%i s is %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
