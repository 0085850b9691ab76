// ids.test.ts: the command that gives ids: what it shows, what it writes, what it refuses.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ids } from '#cli/ids.ts';
import { callStory, project, runStory } from './run-story.ts';

const STORY =
  '\uFEFF-> k\r\n=== k ===\r\nSue: Hello. // well\r\n\t* [Hello? # tier: 1]  \r\n\t  Sue: Oh. -> END\r\n* [Bye.] -> END';

test('without --write it shows what is missing, and changes nothing', async () => {
  const root = project({ 'story/a.ink': STORY });
  const { out, err, status } = await runStory(root, ['ids']);
  expect([err, status]).toEqual(['', 1]);
  expect(out).toMatch(/^story\/a\.ink:3: a_k_[A-Z2-9]{4} {2}Sue: Hello\.\nstory\/a\.ink:4: a_k_\w{4} {2}\[Hello\?/);
  expect(out).toMatch(/\n4 ids in 1 file missing: --write writes them\n$/);
  expect(readFileSync(join(root, 'story/a.ink'), 'utf8')).toBe(STORY);
});

test('--write writes them, keeps every other byte, and leaves nothing to write', async () => {
  const root = project({ 'story/a.ink': STORY });
  const first = await callStory(root, ids, ['story/a.ink', '--write']);
  expect([first.out.split('\n').at(-2), first.status]).toEqual(['4 ids in 1 file written', 0]);
  const text = readFileSync(join(root, 'story/a.ink'), 'utf8');
  expect(text.replace(/ # id: \w+/g, '')).toBe(STORY);
  expect(text).toMatch(
    /\r\n\t\* \[Hello\? # tier: 1 # id: a_k_\w{4}\] {2}\r\n\t {2}Sue: Oh\. # id: a_k_\w{4} -> END\r\n\* \[Bye\. # id: a_k_\w{4}\] -> END$/,
  );
  expect(await callStory(root, ids, [])).toEqual({ out: 'no ids to give\n', err: '', status: 0 });
  expect(readdirSync(join(root, 'story'))).toEqual(['a.ink']);
});

test('--json says the same to a program', async () => {
  const root = project({ 'story/a.ink': 'Sue: Hello.\n-> END\n' });
  const { out, status } = await callStory(root, ids, ['--json']);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual({
    format: 1,
    written: false,
    ids: [{ path: 'story/a.ink', line: 1, kind: 'line', id: expect.stringMatching(/^a_\w{4}$/), text: 'Sue: Hello.' }],
    problems: [],
  });
});

test('a part is given its ids with the scenario it belongs to', async () => {
  const root = project({ 'story/a.ink': 'INCLUDE b.ink\n-> two\n', 'story/b.ink': '=== two ===\nSue: Two.\n-> END\n' });
  const { out } = await callStory(root, ids, ['story/b.ink', '--write']);
  expect(out).toMatch(/^story\/b\.ink:2: b_two_\w{4} /);
  expect(readFileSync(join(root, 'story/a.ink'), 'utf8')).toBe('INCLUDE b.ink\n-> two\n');
});

test('an id that stands twice keeps that file from being written, and no other', async () => {
  const root = project({
    'story/a.ink': 'Sue: One. # id: one\nSue: Two. # id: one\nSue: Three.\n-> END\n',
    'story/b.ink': 'Sue: One.\n-> END\n',
  });
  const { out, status } = await callStory(root, ids, ['--write']);
  expect(status).toBe(1);
  expect(out).toContain('story/a.ink:2: error duplicate-id the id “one” stands at story/a.ink:1 already\n    keep it');
  expect(out).not.toContain('a.ink:3');
  expect(readFileSync(join(root, 'story/b.ink'), 'utf8')).toMatch(/^Sue: One\. # id: b_\w{4}\n/);
});

const NOISE = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);

test.each<[string, Record<string, string | Uint8Array>, string[], string]>([
  ['an empty file', { 'a.ink': '\r\n' }, ['a.ink'], 'a.ink:1: error empty the file is empty\n'],
  ['a binary', { 'a.ink': NOISE }, ['a.ink'], 'a.ink:1: error not-text the file is not plain text\n'],
  ['too much', { 'a.ink': 'a b\n'.repeat(1_100_000) }, ['a.ink'], 'a.ink:1: error too-large the file has 4.4 MB: more'],
  ['a missing file', {}, ['a.ink'], 'a.ink:1: error unreadable there is no such file\n'],
  ['a folder', { 'a.ink/b': '' }, ['a.ink'], 'a.ink:1: error unreadable this is a folder, not a file\n'],
  ['what does not compile', { 'a.ink': 'Sue: a\n-> b\n' }, ['a.ink', '--write'], 'a.ink:2: error ink '],
])('%s is an error that says so', async (_name, files, args, words) => {
  const { out, err, status } = await callStory(project(files), ids, [...args]);
  expect(out.slice(0, words.length)).toBe(words);
  expect([err, status]).toEqual(['', 1]);
});

test.each([
  ['another file', ['README.md'], 'README.md is not an .ink file'],
  ['an unknown option', ['--wriet'], "ids: Unknown option '--wriet'. `ids --help`"],
  ['nothing there', [], 'there are no .ink files in story/'],
])('%s is wrong usage', async (_name, args, words) => {
  const { out, err, status } = await callStory(project(), ids, [...args]);
  expect([out, status]).toEqual(['', 2]);
  expect(err).toContain(words);
});

test('--help tells how it is used', async () => {
  const { out, status } = await callStory(project(), ids, ['--help']);
  expect([out.split('\n')[0], status]).toEqual(['npm run -s story -- ids [files…] [--write] [--json]', 0]);
});
