// story-files.test.ts: ink files of a folder, and nothing outside it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inkFiles, sourceReader } from '#disk/story-files.ts';

let outer: string;
let root: string;

beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'story-files-'));
  root = join(outer, 'project');
  mkdirSync(join(root, 'story/it/deep'), { recursive: true });
  mkdirSync(join(root, 'story/folder.ink'));
  writeFileSync(join(root, 'story/b.ink'), 'b');
  writeFileSync(join(root, 'story/a.ink'), 'Grüße, ☎');
  writeFileSync(join(root, 'story/it/deep/c.ink'), 'c');
  writeFileSync(join(root, 'story/notes.txt'), 'no');
  writeFileSync(join(root, 'story/a.ink~'), 'no');
  writeFileSync(join(outer, 'secret.ink'), 'secret');
  mkdirSync(join(outer, 'project-two'));
  writeFileSync(join(outer, 'project-two/secret.ink'), 'secret');
});

afterAll(() => rmSync(outer, { recursive: true }));

test('finds every ink file, sorted, by its path from the root', () => {
  expect(inkFiles(root, 'story')).toEqual(['story/a.ink', 'story/b.ink', 'story/it/deep/c.ink']);
});

test('finds nothing in a folder that is not there', () => {
  expect(inkFiles(root, 'stories')).toEqual([]);
});

test.each([
  ['story/a.ink', 'Grüße, ☎'],
  ['story/it/../b.ink', 'b'],
  ['story/gone.ink', null],
  ['story/folder.ink', null],
  ['../secret.ink', null],
  ['../project-two/secret.ink', null],
  ['/etc/hostname', null],
  ['', null],
])('reads %j as %j', (path, text) => {
  expect(sourceReader(root)(path)).toBe(text);
});

test('a root with a stroke at its end is the same root', () => {
  expect(sourceReader(`${root}/`)('story/b.ink')).toBe('b');
});

test('a link that leads nowhere is no file', () => {
  symlinkSync(join(root, 'gone'), join(root, 'story/dangling.ink'));
  expect(inkFiles(root, 'story')).not.toContain('story/dangling.ink');
  expect(sourceReader(root)('story/dangling.ink')).toBeNull();
});
