// fortnight.test.ts: which phone rings on which day, and when the second week opens.
import { expect, test } from 'vitest';
import { anyDay, daysOf, weekIsOpen, weekOf } from '#game/state/fortnight.ts';
import type { ScenarioSummary } from '#game/state/library.ts';

function call(id: string, day: number): ScenarioSummary {
  return {
    id,
    version: 'v',
    title: id,
    desk: '',
    caller: '',
    summary: '',
    minutes: 4,
    day,
    skills: [],
    possible: {},
    locale: 'en',
  };
}

const CALLS = [call('sue', 1), call('now', 1), call('friday', 5), call('form', 6), call('queue', 10), call('own', 0)];

test('days with calls, in their order, within their week', () => {
  const ids = (week: 1 | 2): unknown => daysOf(week, CALLS).map(({ day, calls }) => [day, calls.map(({ id }) => id)]);
  expect(ids(1)).toEqual([
    [1, ['sue', 'now']],
    [5, ['friday']],
  ]);
  expect(ids(2)).toEqual([
    [6, ['form']],
    [10, ['queue']],
  ]);
  expect(anyDay(CALLS).map(({ id }) => id)).toEqual(['own']);
});

test.each([
  [0, null],
  [1, 1],
  [5, 1],
  [6, 2],
  [10, 2],
  [11, null],
] as const)('day %i is of week %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test('the second week opens once the first is finished; a call of any day is not waited for', () => {
  const open = (...finished: string[]): boolean => weekIsOpen(2, CALLS, new Set(finished));
  expect([open(), open('sue', 'now'), open('sue', 'now', 'friday')]).toEqual([false, false, true]);
  expect(weekIsOpen(1, CALLS, new Set())).toBe(true);
  expect(weekIsOpen(2, [call('form', 6)], new Set())).toBe(true);
});
