// explore.test.ts: the command over small stories in a folder of its own, to the letter; and over bad files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exploreCommand } from '../../src/cli/explore.ts';
import { bar, columns, penFor, percent, shortened } from '../../src/cli/picture.ts';
import { HEADER } from '../stories/compile.ts';
import { END, ROUND, TWO_STEPS } from '../compiler/measures/small.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explore-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'tiny.ink': `${HEADER}VAR open = false\n${TWO_STEPS}= back\nSue: Back. ${END}\n=== never ===\n* {open} [Hidden # id: hidden]\n  Sue: No. ${END}\n* [Other # id: other]\n  Sue: No. ${END}\n= inner\nSue: In. ${END}\n=== function unused(x) ===\n~ return x\n`,
    'round.ink': HEADER + ROUND,
    'count.ink': `${HEADER}VAR turns = 0\n-> k\n=== k ===\n{turns} so far.\n+ [Wait # id: wait]\n  ~ turns++\n  -> k\n+ [End # id: end # tier: 1]\n  Sue: Done. ${END}\n`,
    'chance.ink': `${HEADER}{ RANDOM(1, 2) == 1:\nSue: One.\n- else:\nSue: Two.\n}\n* [Yes # id: yes # tier: 1]\n  Sue: Good. ${END}\n* [No # id: no]\n  Sue: Hm. ${END}\n`,
    'foreign.ink':
      'Once upon a time\n * There were two choices.\n * There were four lines of content.\n- They lived happily ever after.\n-> END\n',
    'broken.ink': '=== knot ===\n* [x\n-> nowhere\n',
    'empty.ink': '',
    'binary.ink': new Uint8Array([0, 1, 2, 255]),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'dir.ink'));
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const TINY = `tiny
7 states, 4 paths, 0 of them passing

Endings
                                   of paths  of random play
  resolved  top.sue-i-see  I see.      50 %            50 %
  resolved  top.sue-bye    Bye.        50 %            50 %

Final tiers
     of paths  of random play
  0      50 %            50 %
  1      25 %            25 %
  2      25 %            25 %
  3       0 %             0 %
  4       0 %             0 %

Scores of random play
  0–9     50 %  ████████████████████████████████████████
  10–19    0 %
  20–29    0 %
  30–39    0 %
  40–49    0 %
  50–59    0 %
  60–69   25 %  ████████████████████
  70–79    0 %
  80–89    0 %
  90–100  25 %  ████████████████████
  mean 41.8, standard deviation 43.3; passes 0 % of the time

Replies
                               taken  of passing paths  passes after
  a1  Yes, of course.           50 %                 –           0 %
  a2  No                        50 %                 –           0 %
  b1  Because of rain, hello.   50 %                 –           0 %
  b2  I will.                   50 %                 –           0 %

Never met
  replies never offered: hidden, other
  knots, stitches and functions never entered: two.back, never, unused

Best call: 100 points, 2 picks
  1  a1  Yes, of course.
  2  b1  Because of rain, hello.

Longest call: 2 picks
  1  a1  Yes, of course.
  2  b1  Because of rain, hello.
`;

test('a story as text', async () => {
  expect(await exploreCommand(['tiny.ink'])).toEqual({ out: TINY, err: '', status: 0 });
});

interface Json {
  readonly format: number;
  readonly survey: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly { readonly code: string }[];
}

async function asJson(file: string): Promise<Json & { readonly status: number }> {
  const { out, status } = await exploreCommand([file, '--json']);
  return { ...(JSON.parse(out) as Json), status };
}

test('a story for programs', async () => {
  const { format, survey, problems, status } = await asJson('tiny.ink');
  expect({ format, status }).toEqual({ format: 1, status: 0 });
  expect(problems.map(({ code }) => code)).toEqual([
    'missing-id',
    'missing-note',
    'unreachable-knot',
    'unreachable-knot',
    'unused-function',
  ]);
  expect(survey).toMatchObject({
    id: 'tiny',
    whole: true,
    seeds: 1,
    states: 7,
    paths: '4',
    passingPaths: '0',
    scores: [0.5, 0, 0, 0, 0, 0, 0.25, 0, 0, 0.25],
    neverOffered: ['hidden', 'other'],
    neverEntered: ['two.back', 'never', 'unused'],
    best: { total: 100, picks: [{ id: 'a1' }, { id: 'b1' }] },
  });
});

test('a call that can go round for ever has no number of paths and no longest', async () => {
  const { survey } = await asJson('round.ink');
  expect(survey).toMatchObject({ paths: 'endless', passingPaths: 'endless', longest: null, scores: { length: 10 } });
  expect(survey?.['mean']).toBeCloseTo(50);
  expect((await exploreCommand(['round.ink'])).out).toContain('Longest call: none');
});

test('a story that uses chance is walked over many seeds', async () => {
  const { survey } = await asJson('chance.ink');
  expect(survey).toMatchObject({ seeds: 16, paths: '32', passing: 0, mean: 50 });
  expect((await exploreCommand(['chance.ink'])).out).toContain('over 16 seeds');
});

test('of a story too large to walk, it says of which part it speaks', { timeout: 60_000 }, async () => {
  const { out } = await exploreCommand(['count.ink']);
  expect(out).toMatch(/^count\n[\d,]+ states, at least [\d,]+ paths, 0 of them passing\n/);
  expect(out).toMatch(
    /\nNOT WALKED WHOLE: [\d,]+ states? met and not gone on from; what follows is of the part seen,\nand of random play’s calls it tells of those that come to an end there, 100 % of all\n/,
  );
  expect(out).toContain('mean 100.0, standard deviation 0.0');
  expect(out).toContain('replies never offered so far: none');
  expect(out).toMatch(/\nBest call seen: 100 points/);
  expect(out).toMatch(/\nLongest call seen: /);
});

test('foreign ink is shown, and its errors are counted', async () => {
  const { out, err, status } = await exploreCommand(['foreign.ink']);
  expect(out).toContain('2 paths');
  expect(out).toContain('They lived happily ever after.');
  expect(err).toMatch(/^foreign\.ink has \d+ errors: `check foreign\.ink` tells them\n$/);
  expect(status).toBe(1);
});

describe('bad files', () => {
  const BAD: readonly (readonly [string, RegExp])[] = [
    ['broken.ink', /^broken\.ink:\d+: error ink /],
    ['empty.ink', /^empty\.ink:1: error empty /],
    ['binary.ink', /^binary\.ink:1: error not-text /],
    ['missing.ink', /^missing\.ink:1: error unreadable there is no such file/],
    ['dir.ink', /^dir\.ink:1: error unreadable this is a folder/],
  ];
  test.each(BAD)('%s', async (file, wanted) => {
    const { out, err, status } = await exploreCommand([file]);
    expect(out).toMatch(wanted);
    expect(err + out).not.toContain('    at ');
    expect(status).toBe(1);
    expect(await asJson(file)).toMatchObject({ format: 1, survey: null, status: 1 });
  });
});

describe('usage', () => {
  const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /wants one \.ink file/],
    [['tiny.ink', 'round.ink'], /wants one \.ink file/],
    [['notes.txt'], /is not an \.ink file/],
    [['tiny.ink', '--loud'], /--loud/],
  ];
  test.each(WRONG)('%j', async (args, wanted) => {
    const { out, err, status } = await exploreCommand(args);
    expect([out, status]).toEqual(['', 2]);
    expect(err).toMatch(wanted);
  });

  test('--help', async () => {
    const { out, status } = await exploreCommand(['--help']);
    expect(out).toContain('"format": 1');
    expect(status).toBe(0);
  });
});

describe('picture', () => {
  test('a bar has eighths, and what is more than nothing is seen', () => {
    expect([0, 0.0001, 1 / 16, 0.5, 1].map((share) => bar(share, 4))).toEqual(['', '▏', '▎', '██', '████']);
  });

  test('percentages', () => {
    expect([0, 0.0001, 0.0123, 0.0999, 0.5, 1].map(percent)).toEqual([
      '0 %',
      '<0.1 %',
      '1.2 %',
      '10 %',
      '50 %',
      '100 %',
    ]);
  });

  test('columns stand side by side, whatever the letters', () => {
    expect(
      columns(
        [
          ['é…', '1'],
          ['abc', '10'],
        ],
        [1],
      ),
    ).toEqual(['é…    1', 'abc  10']);
    expect(shortened('abcdef', 4)).toBe('abc…');
    expect(shortened('abcd', 4)).toBe('abcd');
  });

  test('colour only on a terminal, and not where none is wanted', () => {
    expect(penFor(true, {}).strong('x')).toContain('\u001B[');
    expect(penFor(true, { NO_COLOR: '1' }).strong('x')).toBe('x');
    expect(penFor(true, { TERM: 'dumb' }).strong('x')).toBe('x');
    expect(penFor(false, {}).faint('x')).toBe('x');
  });
});
