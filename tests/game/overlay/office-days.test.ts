// office-days.test.ts: days of the fortnight, and when to practise again, as people say them.
import { expect, test } from 'vitest';
import { inDays, weekday } from '#game/overlay/office-days.ts';

test.each([
  [1, 'Monday'],
  [5, 'Friday'],
  [6, 'Monday'],
  [10, 'Friday'],
])('day %d is a %s', (day, name) => expect(weekday(day)).toBe(name));

const NOW = new Date(2026, 2, 3, 21).getTime();

test.each([
  ['now', new Date(2026, 2, 3, 21)],
  ['now', new Date(2026, 1, 1)],
  ['today', new Date(2026, 2, 3, 23)],
  ['tomorrow', new Date(2026, 2, 4, 1)],
  ['in 3 days', new Date(2026, 2, 6, 20)],
  // A day of 23 hours lies between, where clocks are put forward.
  ['in 30 days', new Date(2026, 3, 2, 20)],
])('%s', (told, due) => expect(inDays(due.getTime(), NOW)).toBe(told));
