// board.test.ts: nicknames, and entries on and off the board, with the same board the rest of the game reads.
import { expect, test } from 'vitest';
import '#ui/debrief-texts.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { bestCallOf, nicknameFor, placeOf, placeOnTrial } from '#game/overlay/debrief/board.ts';
import { bestCalls, enterBestCall, MOST_NICKNAME, removeBestCall, type BestCall } from '#game/state/best-calls.ts';
import type { Shelf } from '#game/state/storage.ts';

function shelf(): Shelf {
  const kept = new Map<string, unknown>();
  return {
    get: (name, read) => (kept.has(name) ? read(kept.get(name)) : null),
    put: (name, value) => Boolean(kept.set(name, value)),
    drop: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
    watch: () => () => undefined,
  };
}

const record = (picks: readonly string[]): CallRecord => ({ scenario: 'small', version: 'v1', seed: 7, picks });

function call(total: number, at = 1): BestCall {
  return bestCallOf(record([`p${total}`]), { total, tier: 2, stars: 0, passed: false, skills: {} }, 'Quiet Bell', at);
}

test('trying a call on the board keeps nothing', () => {
  const board = shelf();
  enterBestCall(board, call(60));
  expect(placeOnTrial(board, call(80))).toBe(1);
  expect(bestCalls(board, 'small')).toHaveLength(1);
});

test('a call that ten better ones keep out does not belong', () => {
  const board = shelf();
  for (let total = 50; total < 60; total++) enterBestCall(board, call(total));
  expect(placeOnTrial(board, call(49))).toBeNull();
  expect(placeOnTrial(board, call(51, 0))).toBe(9);
});

test('the same call is known again by its picks, another is not', () => {
  const board = shelf();
  enterBestCall(board, call(60));
  enterBestCall(board, call(70));
  expect(placeOf(board, record(['p60']))).toBe(2);
  expect(placeOf(board, record(['p61']))).toBeNull();
  expect(placeOf(board, { ...record(['p60']), version: 'v2' })).toBeNull();
});

test('an entry is taken off the board that everybody reads, and only that one', () => {
  const board = shelf();
  for (const total of [50, 60, 70]) enterBestCall(board, call(total));
  removeBestCall(board, 'small', 2);
  expect(bestCalls(board, 'small').map(({ total }) => total)).toEqual([70, 50]);
});

test('every nickname fits, and two hundred in a row are all different', () => {
  const names = Array.from({ length: 200 }, (_, number) => nicknameFor(number));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Z]\w+ [A-Z]\w+$/);
    expect(name.length).toBeLessThanOrEqual(MOST_NICKNAME);
  }
  expect(nicknameFor(2_147_483_647)).toMatch(/^[A-Z]\w+ [A-Z]\w+$/);
});
