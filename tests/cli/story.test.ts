// story.test.ts: the trainer's commands in a folder of their own: some as processes, as a trainer starts them, the rest called.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayCommand } from '#cli/replay.ts';
import { compileScenario } from '#compiler/compile.ts';
import { HEADER, sources } from '../stories/compile.ts';

const SCRIPT = resolve('src/cli/story.ts');
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;

const GOOD = `${HEADER}Sue: (tired) Hello.
* [Hello, Alex here. # id: named # courtesy: 1 # tier: 1]
* [What? # id: what]
-
She waits.
Sue: Bye. # end: resolved # next: She rang Tom.
-> END
`;
const BAD = `${HEADER}Sue: Hello. # face: happy\n-> nowhere\n`;

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

const folders: string[] = [];

/** A folder with these files. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'story-cli-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterAll(() => folders.forEach((root) => rmSync(root, { recursive: true })));

/** As a trainer starts it: about a second each. */
function story(cwd: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', TSX, SCRIPT, ...args], { cwd });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (heard.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (heard.err += data.toString()));
    child.on('close', (status) => done({ ...heard, status }));
    child.stdin.end(input);
  });
}

const HOME = process.cwd();

/** The same command called in this process, without the start. */
async function called(cwd: string, [, ...args]: readonly string[]): Promise<Ran> {
  process.chdir(cwd);
  try {
    return await replayCommand(args);
  } finally {
    process.chdir(HOME);
  }
}

test.each([
  ['a command that is not one', ['chekc'], 'no command “chekc”'],
  ['a name from the prototype', ['constructor'], 'no command “constructor”'],
  ['replay without a record', ['replay'], 'one record'],
  ['replay of two records', ['replay', 'a.json', 'b.json'], 'one record'],
  ['an option that replay does not know', ['replay', '--xml', 'a.json'], '--xml'],
  ['a record that is not there', ['replay', 'gone.json'], 'cannot read gone.json'],
])('wrong usage: %s', async (_, args, says) => {
  const known = args[0] === 'replay';
  const { out, err, status } = await (known ? called : story)(folder({}), args);
  expect({ out, status }).toEqual({ out: '', status: 2 });
  expect(err).toContain(says);
  expect(err).not.toContain('    at ');
});

test('help', async () => {
  const { out, status } = await story(folder({}), ['--help']);
  expect(status).toBe(0);
  expect(out).toContain('replay <record.json|-> [--json]');
});

describe('replay', () => {
  let root: string;
  let record: Record<string, unknown>;

  beforeAll(async () => {
    const { scenario } = await compileScenario('good.ink', sources({ 'good.ink': GOOD }));
    record = { scenario: 'good', version: scenario?.version, seed: 1, picks: ['named'] };
    root = folder({ 'story/it/good.ink': GOOD, 'story/bad.ink': BAD, 'record.json': JSON.stringify(record) });
  });

  const result = (): unknown => ({
    scenario: 'good',
    version: record['version'],
    total: 100,
    tier: 1,
    stars: 2,
    passed: false,
    skills: { courtesy: { earned: 1, possible: 1 } },
    ending: { kind: 'resolved', next: 'She rang Tom.' },
    transcript: [
      { id: 'top.sue-tired-hello', speaker: 'Sue', text: '(tired) Hello.' },
      { id: 'named', speaker: 'You', text: 'Hello, Alex here.' },
      { id: expect.stringMatching(/she-waits$/), speaker: null, text: 'She waits.' },
      { id: expect.stringMatching(/sue-bye$/), speaker: 'Sue', text: 'Bye.' },
    ],
  });

  test.each([
    ['from a file', ['replay', 'record.json', '--json'], false],
    ['from standard input', ['replay', '--json', '-'], true],
  ])('%s, as JSON', async (_, args, piped) => {
    const { out, err, status } = await story(root, args, piped ? JSON.stringify(record) : '');
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(JSON.parse(out)).toEqual(result());
  });

  test('in words', async () => {
    const { out, status } = await called(root, ['replay', 'record.json']);
    expect(status).toBe(0);
    expect(out).toBe(
      `Sue: (tired) Hello.\nYou: Hello, Alex here.\nShe waits.\nSue: Bye.\n\nresolved: She rang Tom.\n\ngood ${String(record['version'])}: total 100, tier 1, 2 stars, not passed\n  courtesy 1/1\n`,
    );
  });

  test.each([
    ['unknown-scenario', { scenario: 'nobody' }, undefined],
    ['other-version', { version: '000000000000' }, undefined],
    ['unknown-pick', { picks: ['never'] }, 0],
    ['picks-after-end', { picks: ['named', 'named'] }, 1],
    ['call-not-finished', { picks: [] }, undefined],
    ['malformed-record', { total: 100 }, undefined],
  ])('refused: %s', async (code, change, at) => {
    writeFileSync(join(root, 'spoilt.json'), JSON.stringify({ ...record, ...change }));
    const [words, json] = [
      await called(root, ['replay', 'spoilt.json']),
      await called(root, ['replay', 'spoilt.json', '--json']),
    ];
    expect(words).toMatchObject({ out: '', status: 1 });
    expect(words.err).toMatch(new RegExp(`^refused: ${code}: .+\\n$`));
    expect(json).toMatchObject({ err: '', status: 1 });
    expect(JSON.parse(json.out)).toEqual({
      refused: { code, message: expect.any(String), ...(at === undefined ? {} : { at }) },
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
  ])('%s is a malformed record', async (_, input) => {
    writeFileSync(join(root, 'spoilt.json'), input);
    const { err, status } = await called(root, ['replay', 'spoilt.json']);
    expect(status).toBe(1);
    expect(err).toMatch(/^refused: malformed-record: /);
  });

  test('a scenario with errors is said to have them, and nothing is thrown', async () => {
    const { err, status } = await story(root, ['replay', '-'], JSON.stringify({ ...record, scenario: 'bad' }));
    expect(status).toBe(1);
    expect(err).toContain('story/bad.ink has errors');
    expect(err).toContain('check story/bad.ink');
    expect(err).not.toContain('    at ');
  });
});
