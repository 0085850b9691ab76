// source.test.ts: paths, includes, and the line a tag stands on.
import { expect, test } from 'vitest';
import { dirOf, idOf, includesOf, joinPath, placesOfTag } from '#compiler/source.ts';
import { sources } from '../stories/compile.ts';

test.each([
  ['story', 'a.ink', 'story/a.ink'],
  ['story/it', '../parts/a.ink', 'story/parts/a.ink'],
  ['story', './a.ink', 'story/a.ink'],
  ['story', 'sub\\a.ink', 'story/sub/a.ink'],
  ['', 'a.ink', 'a.ink'],
  ['story', '../../a.ink', '../a.ink'],
  ['/story', 'a.ink', '/story/a.ink'],
])('%j and %j are %j', (dir, name, path) => {
  expect(joinPath(dir, name)).toBe(path);
});

test('the folder and the id of a path', () => {
  expect([dirOf('story/it/sue.ink'), dirOf('sue.ink')]).toEqual(['story/it', '']);
  expect([idOf('story/it/sue.ink'), idOf('sue.ink')]).toEqual(['sue', 'sue']);
});

test.each([
  ['INCLUDE a.ink', ['a.ink']],
  ['  INCLUDE  sub/a b.ink  \r\nINCLUDE c.ink\r\n', ['sub/a b.ink', 'c.ink']],
  ['// INCLUDE a.ink', []],
  ['/* \nINCLUDE a.ink\n*/', []],
  ['INCLUDE a.ink // the rest', ['a.ink']],
  ['Sue: I INCLUDE a.ink', []],
])('%j includes %j', (text, names) => {
  expect(includesOf(text)).toEqual(names);
});

const TEXT = [
  '# title: Ring',
  '* [One # tier: 9 # id: ring_ask]',
  '* [Two #tier:9 # id: ring]',
  '* [Three # tier : 9 # note: (a) [b].]',
  'Sue: Hi. # face: happy // so',
  'Sue: Hi. {true: yes # face: happy}',
  '# next: What? It (4.0) works \\| so.',
].join('\r\n');

test.each([
  ['tier: 9', [2, 3, 4]],
  ['id: ring', [3]],
  ['id: ring_ask', [2]],
  ['face: happy', [5, 6]],
  ['title: Ring', [1]],
  ['face: hap', []],
  ['tier: 99', []],
  ['next: What? It (4.0) works \\| so.', [7]],
])('%s stands on %j', (tag, lines) => {
  const places = placesOfTag(tag, ['gone.ink', 'a.ink'], sources({ 'a.ink': TEXT }));
  expect(places).toEqual(lines.map((line) => ({ path: 'a.ink', line })));
});
