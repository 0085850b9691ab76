// traffic.test.ts: what counts as transferred by a moment.
import { expect, test } from 'vitest';
import { askedBy, byFile, bytesOf, kindOf } from '../../bench/traffic.ts';

const BASE = 'http://127.0.0.1:5370/';
const exchange = (path: string, askedAt: number, bytes: number) => ({
  url: BASE + path,
  askedAt,
  bytes,
  encoding: 'br',
});
const TRAFFIC = [
  exchange('#/call/sue', 0, 900),
  exchange('assets/main.js', 10, 30_000),
  exchange('stories/index.json?again', 11, 400),
  exchange('assets/stage.js', 200, 280_000),
];

test('what was asked for by a moment counts, that very moment included', () => {
  expect(askedBy(TRAFFIC, 11)).toHaveLength(3);
  expect(bytesOf(askedBy(TRAFFIC, 11))).toBe(31_300);
  expect(bytesOf(askedBy(TRAFFIC, 200))).toBe(311_300);
  expect(askedBy(TRAFFIC, -1)).toEqual([]);
});

test('files are named by their path, the largest first', () => {
  expect(byFile(TRAFFIC, BASE).map(({ file }) => file)).toEqual([
    'assets/stage.js',
    'assets/main.js',
    '(page)',
    'stories/index.json',
  ]);
});

test.each([
  ['assets/stage.js', 'Phaser'],
  ['sounds/ring.mp3', 'sounds'],
  ['assets/text-400.woff2', 'fonts'],
  ['stories/sue.9f3c1a7be204.cast.json', 'stories and drawings'],
  ['icon.svg', 'stories and drawings'],
  ['assets/main.js', 'code and page'],
  ['(page)', 'code and page'],
])('%s is of the kind “%s”', (file, kind) => {
  expect(kindOf(file, ['assets/stage.js'])).toBe(kind);
});
