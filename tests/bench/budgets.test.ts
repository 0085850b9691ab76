// budgets.test.ts: which measurements keep the budgets, and which do not.
import { expect, test } from 'vitest';
import { CONDITIONS } from '../../bench/conditions.ts';
import { judge } from '../../bench/budgets.ts';
import type { Comparison } from '../../bench/report.ts';
import { LOAD, PHASER, loads, made } from './made-comparison.ts';

function missed(...comparisons: Comparison[]): string[] {
  return judge(comparisons, PHASER)
    .filter(({ met }) => !met)
    .map(({ budget }) => budget);
}

const early = [...LOAD.files, { file: PHASER[0] ?? '', bytes: 1, encoding: 'br' }];

test('every budget is kept at its very edge', () => {
  expect(missed(made())).toEqual([]);
  expect(judge([made()], PHASER)).toHaveLength(6);
});

test.each([
  ['one load of three transfers a byte too many', { loads: loads({}, { bytes: 60_001 }, {}) }, 'transferred'],
  ['one load of three asks for Phaser early', { loads: loads({}, {}, { files: early }) }, 'Phaser'],
  ['the middle load takes more than 1.3 times the bare one', { loads: loads({ firstReplyMs: 131 }) }, 'time to'],
  ['a line takes as long as three frames', { loads: loads({ nextLineMs: 50 }) }, 'pick to next line'],
  ['a line takes three frames', { loads: loads({ nextLineFrames: 3 }) }, 'pick to next line'],
  ['a still scene uses two per cent', { idlePercent: 2 }, 'still scene'],
])('missed: %s', (_name, game, budget) => {
  expect(missed(made(game))).toEqual([expect.stringContaining(budget)]);
});

test('one slow load of three is no miss', () => {
  expect(missed(made({ loads: loads({}, { firstReplyMs: 900, nextLineMs: 900 }, {}) }))).toEqual([]);
});

test('what was not measured is not judged', () => {
  expect(judge([made({ idlePercent: null })], PHASER)).toHaveLength(5);
});

test('a slowed processor is judged by the frames it makes, not by the clock', () => {
  const slow = CONDITIONS.find(({ slowdown }) => slowdown > 1);
  const made90 = (nextLineFrames: number): Comparison =>
    made({ idlePercent: null, loads: loads({ nextLineMs: 90, nextLineFrames }) }, {}, slow);
  expect(missed(made90(2))).toEqual([]);
  expect(missed(made90(3))).toEqual([expect.stringContaining('pick to next line')]);
});

test('every condition is judged', () => {
  expect(missed(made(), made({ idlePercent: 3 }))).toHaveLength(1);
  expect(judge([made(), made()], PHASER)).toHaveLength(10);
});
