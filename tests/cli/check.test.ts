// check.test.ts: what the command prints, how it ends, and that nothing one can give it makes it fall over.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '#cli/check.ts';
import { graded, reply } from '#compiler/diagnostics/graded.ts';
import { HEADER } from '../stories/compile.ts';
import { callStory, project, runStory, type Ran } from './run-story.ts';

const END = 'Sue: Bye. # end: resolved # next: She rang Tom. # id: bye\n-> END\n';
const CLEAN = `${HEADER}Sue: Hello. # id: hello\n${END}`;
const [UNFAIR = ''] = Object.values(graded(reply(2, 2, { words: 'No' })));
const BAD = `${HEADER}Sue: Hello. # id: hello\n-> nowhere\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

function checked(files: Files, ...args: string[]): Promise<Ran> {
  return callStory(project(files), check, args);
}

describe('as text', () => {
  test('a clean scenario, in a process of its own', async () => {
    const { out, err, status } = await runStory(project({ 'story/good.ink': CLEAN }), ['check']);
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toMatch(/^Health\n/);
    expect(out).toMatch(/\n1 checked, 0 errors, 0 warnings\n$/);
  });

  test('problems in the order of files and lines, each with its hint', async () => {
    const { out, status } = await checked({
      'story/good.ink': CLEAN,
      'story/it/bad.ink': BAD,
      'story/Strange.ink': CLEAN,
    });
    expect(status).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toBe("story/Strange.ink:1: error strange-name “Strange” cannot be a scenario's id");
    expect(lines[1]).toMatch(/^ {4}\S/);
    expect(lines[2]).toBe("story/it/bad.ink:9: error ink Divert target not found: '-> nowhere'");
    expect(lines.at(-2)).toBe('3 checked, 2 errors, 0 warnings');
  });

  test('warnings alone end with 1 too', async () => {
    const { out, status } = await checked({ 'story/unfair.ink': UNFAIR });
    expect(status).toBe(1);
    expect(out).toContain('warning measure-8 ');
    expect(out).toMatch(/✗ \d/);
    expect(out).toContain('the set, measure 3: ');
  });

  test('of many alike the first five, and how many more', async () => {
    const lines = Array.from({ length: 8 }, (_, at) => `Sue: ${at} # face: none # id: line${at}\n`).join('');
    const { out } = await checked({ 'story/faces.ink': `${HEADER}${lines}${END}` });
    expect(out.match(/error unknown-face/g)).toHaveLength(5);
    expect(out).toContain('story/faces.ink: unknown-face … and 3 more');
    expect(out).toContain('1 checked, 8 errors, 0 warnings');
  });

  test('only the files that are named', async () => {
    const files = { 'story/good.ink': CLEAN, 'story/bad.ink': BAD };
    expect((await checked(files, 'story/good.ink')).status).toBe(0);
    expect((await checked(files, './story/bad.ink')).status).toBe(1);
  });
});

interface Answer {
  readonly format: number;
  readonly problems: readonly Record<string, unknown>[];
  readonly scenarios: readonly Record<string, unknown>[];
  readonly set: { readonly measures: readonly { readonly measure: number; readonly holds: boolean | null }[] };
}

describe('--json', () => {
  test('all problems, the scenarios with their ten measures, the set with its two', async () => {
    const { out, status } = await checked({ 'story/unfair.ink': UNFAIR }, '--json');
    const { format, problems, scenarios, set } = JSON.parse(out) as Answer;
    expect({ status, format, scenarios: scenarios.length }).toEqual({ status: 1, format: 1, scenarios: 1 });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'story/unfair.ink', line: 40, severity: 'warning', code: 'measure-8' }),
    );
    expect(scenarios[0]).toMatchObject({ id: 'unfair', errors: 0, states: 80, whole: true, paths: '81', best: 100 });
    const measures = scenarios[0]?.['measures'] as Answer['set']['measures'];
    expect(measures.map(({ measure }) => measure)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(measures.find(({ measure }) => measure === 8)?.holds).toBe(false);
    expect(set.measures.map(({ measure }) => measure)).toEqual([3, 4]);
  });

  test('a scenario with errors is not measured', async () => {
    const { out } = await checked({ 'story/bad.ink': BAD }, '--json');
    const { scenarios, set } = JSON.parse(out) as Answer;
    expect(scenarios[0]).toMatchObject({ errors: 1, states: null, paths: null, best: null, measures: [] });
    expect(set.measures).toEqual([]);
  });

  test('has everything that --help says of it', async () => {
    const { out: help } = await callStory(project(), check, ['--help']);
    const { out } = await checked({ 'story/unfair.ink': UNFAIR }, '--json');
    const { problems, scenarios } = JSON.parse(out) as Answer;
    const keys = [...Object.keys(problems[0] ?? {}), ...Object.keys(scenarios[0] ?? {})];
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(help))).toEqual([]);
  });
});

/** Characters that look like nothing, the same every time. */
function noise(length: number, alphabet: string): string {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += alphabet[seed % alphabet.length];
  }
  return text;
}

const MEGABYTE = 1_000_000;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** What one can hand over by mistake, and what is said of it. */
const ODD: readonly (readonly [what: string, files: Files, says: string])[] = [
  ['an empty file', { 'story/a.ink': '' }, 'story/a.ink:1: error empty'],
  [
    'bytes that are no text',
    { 'story/a.ink': Uint8Array.from([80, 75, 3, 4, 0, 255, 254]) },
    'story/a.ink:1: error not-text',
  ],
  [
    'five megabytes of noise',
    { 'story/a.ink': noise(5 * MEGABYTE, 'abc{}*[]#:->\n ') },
    'story/a.ink:1: error too-large',
  ],
  ['noise of a story’s size', { 'story/a.ink': noise(MEGABYTE / 10, 'abc{}*[]#:->\n ') }, 'story/a.ink:'],
  ['an INCLUDE that is not there', { 'story/a.ink': 'INCLUDE gone.ink\n' }, 'story/a.ink:1: error missing-include'],
  [
    'files that include each other',
    { 'story/a.ink': `${HEADER}INCLUDE b.ink\n${END}`, 'story/b.ink': 'INCLUDE a.ink\n' },
    'story/b.ink:1: error circular-include',
  ],
  [
    'an INCLUDE that is no text',
    { 'story/a.ink': `${HEADER}INCLUDE b.ink\n${END}`, 'story/b.ink': Uint8Array.from([0, 1, 2]) },
    'story/b.ink:1: error not-text',
  ],
];

describe('what is no scenario has a clear error', () => {
  test.each(ODD)('%s', { timeout: 60_000 }, async (_, files, says) => {
    const { out, err, status } = await checked(files);
    expect({ err, status }).toEqual({ err: '', status: 1 });
    expect(out).toContain(says);
    expect(out).not.toMatch(/^ +at /m);
  });

  test('a story may lie anywhere, with what it includes beside it', async () => {
    const elsewhere = project({ 'mine.ink': 'INCLUDE part.ink\n-> gone\n', 'part.ink': 'Hello. # id: hello\n' });
    const { out, err, status } = await runStory(project(), ['check', join(elsewhere, 'mine.ink')]);
    expect({ err, status }).toEqual({ err: '', status: 1 });
    expect(out).toContain(`${join(elsewhere, 'mine.ink')}:2: error ink `);
    expect(out).not.toContain('missing-include');
  });

  test('a folder named like a story, and a file that is not there', async () => {
    const root = project({ 'story/good.ink': CLEAN });
    mkdirSync(join(root, 'story/folder.ink'));
    const { out, err, status } = await runStory(root, ['check', 'story/folder.ink', 'story/gone.ink']);
    expect({ err, status }).toEqual({ err: '', status: 1 });
    expect(out).toContain('story/folder.ink:1: error unreadable this is a folder');
    expect(out).toContain('story/gone.ink:1: error unreadable there is no such file');
  });

  test.each([
    ['CRLF', crlf],
    ['a byte order mark', (text: string): string => `\uFEFF${text}`],
    ['both', (text: string): string => `\uFEFF${crlf(text)}`],
  ])('%s changes nothing', async (_, change) => {
    const plain = await checked({ 'story/unfair.ink': UNFAIR }, '--json');
    expect(await checked({ 'story/unfair.ink': change(UNFAIR) }, '--json')).toEqual(plain);
  });
});

test.each([
  ['no story at all', [], 'no .ink files in story/'],
  ['an option that it does not know', ['--fast'], '--fast'],
])('wrong usage: %s', async (_, args, says) => {
  const { out, err, status } = await checked({}, ...args);
  expect({ out, status }).toEqual({ out: '', status: 2 });
  expect(err).toContain(says);
});
