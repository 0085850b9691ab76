// architecture.test.ts: the house of DESIGN.md §5 holds, and the test that says so can tell when it does not.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findCrossings, roomOf, type Code } from './architecture/crossings.ts';
import { HOUSE, UNBUILT } from './architecture/house.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

function readSrc(): Map<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(SRC + path, 'utf8')]));
}

test('src/ keeps the rules of the house', () => {
  const crossings = findCrossings(readSrc());
  expect(crossings.map(({ code, path, says }) => `${code}: src/${path} ${says}`)).toEqual([]);
});

describe('the table', () => {
  const known = new Map(HOUSE.map((row) => [row.room, row]));

  test.each(HOUSE.map((row) => [row.room, row] as const))('%s imports from below alone', (_name, row) => {
    for (const name of row.rooms.filter((room) => !UNBUILT.includes(room))) {
      const other = known.get(name);
      expect(other, `a row for ${name}`).toBeDefined();
      const sameHouse = name.split('/')[0] === row.room.split('/')[0];
      expect((other?.floor ?? row.floor) < row.floor || sameHouse, `${name} below ${row.room}`).toBe(true);
      expect(other?.rooms, `${name} does not import back`).not.toContain(row.room);
    }
    expect(row.why.length).toBeGreaterThan(20);
  });

  test('has a row for rooms that exist, and for no others', () => {
    const files = [...readSrc().keys()];
    const empty = HOUSE.filter((row) => !files.some((path) => roomOf(path, HOUSE) === row));
    expect(empty.map(({ room }) => room)).toEqual([]);
    expect(UNBUILT.filter((room) => existsSync(SRC + room))).toEqual([]);
  });
});

const SAY = '// made-up.ts: says something.\n';

/** The rules that a house of these files breaks. */
function codes(files: Readonly<Record<string, string>>): Code[] {
  const texts = new Map(Object.entries(files).map(([path, text]) => [path, SAY + text]));
  return [...new Set(findCrossings(texts).map(({ code }) => code))].sort();
}

describe('allowed', () => {
  test.each([
    ['inkjs where it is wrapped', 'core/dialogue/ink.ts', "import { Story } from 'inkjs';"],
    ['a room below, by its full name', 'core/replay/a.ts', "import { a } from '#core/scoring/b.ts';"],
    ['a file beside', 'ui/a.tsx', "import { b } from './b.tsx'; import '../ui/c.css'; export const A = () => <b.c />;"],
    ['Phaser in a scene', 'game/scenes/a.ts', "import { Scene } from 'phaser'; import { s } from '../state/s.ts';"],
    ['a scene that arrives later', 'game/main.ts', "void import('./scenes/stage.ts');"],
    ['a drawing', 'game/scenes/a.ts', "import desk from '../../../assets/places/desk.svg?raw'; export const a = desk;"],
    ['a file of data', 'server/a.ts', "export const a = new URL('../../package.json', import.meta.url);"],
    ['Fastify and Node in the server', 'server/a.ts', "import 'fastify'; import '@fastify/static'; import 'node:fs';"],
    ['one thing passed on beside others', 'core/replay/a.ts', "export { b } from './b.ts'; export const a = 1;"],
  ])('%s', (_name, path, text) => {
    expect(codes({ [path]: text })).toEqual([]);
  });
});

describe('refused: a room that may not be entered', () => {
  test.each([
    ['the floor above', 'core/replay/a.ts', "import { a } from '#compiler/b.ts';"],
    ['a step above on the ground floor', 'core/dialogue/a.ts', "import { a } from '#core/scoring/b.ts';"],
    ['two steps above', 'core/scoring/a.ts', "import { a } from '#core/replay/b.ts';"],
    ['a neighbour on floor 2', 'ui/a.ts', "import { a } from '#compiler/b.ts';"],
    ['disk from the compiler', 'compiler/a.ts', "import { a } from '#disk/b.ts';"],
    ['a neighbour on floor 3', 'server/a.ts', "import { a } from '#cli/b.ts';"],
    ['the compiler from a scene', 'game/scenes/a.ts', "import { a } from '#compiler/b.ts';"],
    ['sound from a scene', 'game/scenes/a.ts', "import { a } from '../audio/b.ts';"],
    ['DOM from a scene', 'game/scenes/a.ts', "import { a } from '#game/overlay/b.tsx';"],
    ['a scene from the store', 'game/state/a.ts', "import { a } from '../scenes/b.ts';"],
    ['main from a scene', 'game/scenes/a.ts', "import { a } from '../main.ts';"],
    ['by a type alone', 'ui/a.ts', "import type { A } from '#game/state/b.ts'; export type B = A;"],
    ['by a type in the middle of a line', 'ui/a.ts', "export type B = import('#game/state/b.ts').A;"],
    ['later', 'ui/a.ts', "void import('#game/state/b.ts');"],
    ['by passing it on', 'ui/a.ts', "export { a } from '#game/state/b.ts'; export const c = 1;"],
    ['by a worker', 'ui/a.ts', "new Worker(new URL('../compiler/b.ts', import.meta.url), { type: 'module' });"],
    ['by a Vite worker', 'ui/a.ts', "import W from '#compiler/b.ts?worker'; new W();"],
  ])('%s', (_name, path, text) => {
    expect(codes({ [path]: text })).toEqual(['room']);
  });
});

describe('refused: a package that may not be known', () => {
  test.each([
    ['inkjs in another file', 'core/dialogue/session.ts', "import { Story } from 'inkjs';"],
    ['the ink compiler on the ground floor', 'core/dialogue/ink.ts', "import { Compiler } from 'inkjs/full';"],
    ['the ink compiler in another file', 'compiler/explorer.ts', "import { Compiler } from 'inkjs/full';"],
    ['anything in scoring', 'core/scoring/a.ts', "import 'fast-check';"],
    ['Node in the compiler', 'compiler/a.ts', "import { readFileSync } from 'node:fs';"],
    ['Node by its short name', 'server/a.ts', "import { readFileSync } from 'fs';"],
    ['Phaser in the overlay', 'game/overlay/a.ts', "import { Scene } from 'phaser';"],
    ['Phaser in main', 'game/main.ts', "void import('phaser');"],
    ['Howler in a scene', 'game/scenes/a.ts', "import { Howl } from 'howler';"],
    ['Preact in the store', 'game/state/a.ts', "import { signal } from 'preact/hooks';"],
    ['zustand for React', 'game/state/a.ts', "import { create } from 'zustand';"],
    ['Vite in the command line', 'cli/a.ts', "import { build } from 'vite';"],
    ['Fastify in the build', 'build/a.ts', "import { fastify } from 'fastify';"],
  ])('%s', (_name, path, text) => {
    expect(codes({ [path]: text })).toEqual(['package']);
  });
});

test('refused: the ink compiler in a page, by way of what may be entered', () => {
  const files = {
    'game/state/a.ts': "void import('./b.ts');",
    'game/state/b.ts': "new Worker(new URL('../../compiler/c.ts', import.meta.url));",
    'compiler/c.ts': "import './ink-compiler.ts';",
    'compiler/ink-compiler.ts': "import { Compiler } from 'inkjs/full';",
  };
  expect(codes({ ...files, 'compiler/c.ts': "import './explorer.ts';" })).toEqual(['spelling']);
  expect(codes(files)).toEqual(['reached', 'spelling']);
});

describe('refused: the shape of a file', () => {
  test.each<[string, Code, string, string]>([
    ['a folder without a row', 'homeless', 'attic/a.ts', 'export const a = 1;'],
    ['a folder in the game without a row', 'homeless', 'game/cellar/a.ts', 'export const a = 1;'],
    ['a file outside every room', 'homeless', 'a.ts', 'export const a = 1;'],
    ['an import from no room', 'homeless', 'ui/a.ts', "import '#attic/b.ts';"],
    ['the long way within a room', 'spelling', 'ui/a.ts', "import '#ui/b.ts';"],
    ['the short way across rooms', 'spelling', 'core/replay/a.ts', "import '../scoring/b.ts';"],
    ['no ending', 'spelling', 'ui/a.ts', "import './b';"],
    ['code from outside', 'outside', 'ui/a.ts', "import '../../tests/b.ts';"],
    ['code among the drawings', 'outside', 'ui/a.ts', "import '../../assets/make.ts';"],
    ['a computed import', 'computed-import', 'ui/a.ts', 'export const a = (b: string) => import(b);'],
    ['a default export', 'default-export', 'ui/a.ts', 'export default 1;'],
    ['a default export by another name', 'default-export', 'ui/a.ts', 'const a = 1; export { a as default };'],
    ['a barrel by its name', 'barrel', 'ui/index.ts', 'export const a = 1;'],
    ['a barrel by its content', 'barrel', 'ui/a.ts', "export { b } from './b.ts'; export type { C } from './c.ts';"],
    ['a barrel in two steps', 'barrel', 'ui/a.ts', "import { b } from './b.ts'; export { b };"],
    ['everything of another file', 'barrel', 'ui/a.ts', "export * from './b.ts'; export const a = 1;"],
    ['300 lines and one', 'too-long', 'ui/a.ts', 'export {};\n'.repeat(300)],
    ['a clock on the ground floor', 'impure', 'core/scoring/a.ts', 'export const a = () => Date.now();'],
    ['dice on the ground floor', 'impure', 'core/replay/a.ts', 'export const a = () => Math.random();'],
  ])('%s', (_name, code, path, text) => {
    expect(codes({ [path]: text })).toEqual([code]);
  });

  test('a file that does not say what it is for', () => {
    const crossings = findCrossings(new Map([['ui/a.ts', 'export const a = 1;\n']]));
    expect(crossings.map(({ code }) => code)).toEqual(['untold']);
  });

  test('a file that cannot be parsed', () => {
    expect(() => codes({ 'ui/a.ts': 'export const = 1;' })).toThrow('ui/a.ts cannot be parsed');
  });
});

test('allowed: a Worker that knows the words of whoever started it', () => {
  const asker = "new Worker(new URL('./worker.ts', import.meta.url));";
  expect(codes({ 'ui/a.ts': asker, 'ui/worker.ts': "import type { A } from './a.ts'; export type B = A;" })).toEqual(
    [],
  );
});

describe('refused: a circle', () => {
  test.each<[string, Record<string, string>]>([
    ['of two', { 'ui/a.ts': "import './b.ts';", 'ui/b.ts': "import './a.ts';" }],
    ['of one', { 'ui/a.ts': "import './a.ts';" }],
    ['of types', { 'ui/a.ts': "import type {} from './b.ts';", 'ui/b.ts': "import type {} from './a.ts';" }],
    ['that closes later', { 'ui/a.ts': "import './b.ts';", 'ui/b.ts': "void import('./a.ts');" }],
    ['of three', { 'ui/a.ts': "import './c.ts';", 'ui/b.ts': "import './a.ts';", 'ui/c.ts': "import './b.ts';" }],
  ])('%s, told once', (_name, files) => {
    const texts = new Map(Object.entries(files).map(([path, text]) => [path, SAY + text]));
    expect(findCrossings(texts).map(({ code }) => code)).toEqual(['cycle']);
  });
});
