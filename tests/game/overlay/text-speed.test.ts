// text-speed.test.ts: how fast a line types itself, and how much of it stands when.
import { expect, test } from 'vitest';
import { charactersPerSecond } from '#game/overlay/text-speed.ts';
import { TEXT_SPEEDS } from '#game/state/settings.ts';
import { shownAfter } from '#ui/typed-text.tsx';

test('each speed is faster than the one before', () => {
  const speeds = TEXT_SPEEDS.map((speed) => charactersPerSecond(speed, false));
  expect(speeds).toEqual([...speeds].sort((one, other) => one - other));
  expect(new Set(speeds).size).toBe(speeds.length);
});

test.each(TEXT_SPEEDS)('%s is at once for someone who wants less motion', (speed) => {
  expect(charactersPerSecond(speed, true)).toBe(Infinity);
});

test.each([
  ['nothing at first', 'Hello', 0, 0],
  ['as many as the time allows', 'Hello', 199, 1],
  ['no more than there are', 'Hello', 60_000, 5],
  ['never half of a character of two units', 'a😀b', 200, 3],
])('%s', (_, text, ms, count) => {
  expect(shownAfter(text, 10, ms)).toBe(count);
});
