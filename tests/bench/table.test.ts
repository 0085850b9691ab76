// table.test.ts: the report for the eye.
import { expect, test } from 'vitest';
import { judge } from '../../bench/budgets.ts';
import { budgetTable, columns, comparisonTable, filesTable, kindsTable } from '../../bench/table.ts';
import { LOAD, loads, made, PHASER } from './made-comparison.ts';

/** Cells of the row that starts so; columns stand at least two spaces apart. */
function row(table: string, start: string): string[] {
  const found = table.split('\n').find((line) => line.startsWith(start));
  return found?.split(/ {2,}/) ?? [];
}

test('columns end where they should, and a line has nothing behind it', () => {
  const table = columns(
    [
      ['a', '1', 'kB'],
      ['long', '22', ''],
    ],
    [0, 2],
  );
  expect(table).toBe('a      1  kB\nlong  22');
});

test('game and bare page stand side by side, with their ratio', () => {
  const table = comparisonTable(
    made({ loads: loads({ firstReplyMs: 90 }, { firstReplyMs: 130 }, { firstReplyMs: 400 }) }),
  );
  expect(row(table, 'until the first reply: time')).toEqual([
    'until the first reply: time',
    '130',
    '100',
    'ms',
    '1.30',
  ]);
  expect(row(table, 'until the first reply: transferred').slice(1)).toEqual(['60.0', '30.0', 'kB', '2.00']);
  expect(row(table, 'busy scene: frames').slice(1)).toEqual(['58.0', '58.0', '/s', '1.00']);
  expect(row(table, 'busy scene: longest frame')[1]).toBe('40');
});

test('what one of them has not got is a dash', () => {
  expect(row(comparisonTable(made()), 'JS heap with the picture up').slice(1)).toEqual(['9.0', '–', 'MB', '–']);
});

test('a budget says whether it was met, by which figure and of how much', () => {
  const table = budgetTable(judge([made({ idlePercent: 2.345 })], PHASER));
  expect(row(table, 'met')).toEqual(['met', 'transferred until the first reply, worst load', '60', 'of 60', 'kB']);
  expect(row(table, 'MISSED')).toEqual([
    'MISSED',
    expect.stringContaining('a still scene'),
    '2.35',
    'of 2',
    '% of a core',
  ]);
});

test('bytes by file and by kind', () => {
  expect(row(filesTable('files', LOAD.files), 'assets/main').slice(1)).toEqual(['40.0', 'kB', 'br']);
  expect(row(kindsTable(made()), 'Phaser').slice(1)).toEqual(['300.0', 'kB']);
  expect(row(kindsTable(made()), 'sounds').slice(1)).toEqual(['90.0', 'kB']);
});
