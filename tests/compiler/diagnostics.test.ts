// diagnostics.test.ts: each diagnostic finds what its bad example shows, where it shows it, and nothing in the mended twin.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '#compiler/diagnostics/diagnostic.ts';
import { DIAGNOSTICS } from '#compiler/diagnostics/list.ts';
import { checkSet } from '#compiler/check-set.ts';
import type { Problem } from '#compiler/problem.ts';
import { sources } from '../stories/compile.ts';

const MARK = '// <-';

/** All problems of an example: of each of its scenarios, and of them as a set. */
async function problemsOf(example: Example, onSet: boolean): Promise<readonly Problem[]> {
  const own = Object.keys(example)[0] ?? 'example.ink';
  const { problems } = await checkSet(onSet ? Object.keys(example) : [own], sources(example));
  return problems;
}

/** Where the example says that it is found; null where it does not say. */
function marksIn(example: Example): readonly string[] | null {
  const marks = Object.entries(example).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (line.includes(MARK) ? [`${path}:${index + 1}`] : [])),
  );
  return marks.length ? marks : null;
}

test('codes are unique, and words with hyphens', () => {
  const codes = DIAGNOSTICS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*(-\d+)?$/);
});

test('docs/diagnostics.md has a row for each code, with its severity, and for no other', () => {
  const rows = readFileSync('docs/diagnostics.md', 'utf8').matchAll(/^\| `([a-z0-9-]+)` +\| (error|warning) +\|/gm);
  const told = [...rows].map(([, code, severity]) => `${code} ${severity}`);
  expect(told.sort()).toEqual(DIAGNOSTICS.map(({ code, severity }) => `${code} ${severity}`).sort());
});

describe.each(DIAGNOSTICS.map((diagnostic) => [diagnostic.code, diagnostic] as const))('%s', (code, diagnostic) => {
  const { severity, example, why, hint, on } = diagnostic;

  test('says why it matters and how to mend it', () => {
    expect(why.length).toBeGreaterThan(20);
    expect(hint.length).toBeGreaterThan(10);
  });

  test('is found in the bad example, at its line, with a hint and nothing worse beside it', async () => {
    const problems = await problemsOf(example.bad, on === 'set');
    const found = problems.filter((problem) => problem.code === code);
    const places = found.map(({ path, line }) => `${path}:${line}`);
    expect({ marks: marksIn(example.bad) ?? places, found: found.length > 0 }).toEqual({ marks: places, found: true });
    for (const { severity: told, hint: how } of found) {
      expect(told).toBe(severity);
      expect(how?.length).toBeGreaterThan(10);
    }
    const others = problems.filter((problem) => problem.severity === 'error' && problem.code !== code);
    expect(others).toEqual([]);
  });

  test('is not found in the mended twin, and neither is an error', async () => {
    const problems = await problemsOf(example.mended, on === 'set');
    expect(problems.filter((problem) => problem.code === code || problem.severity === 'error')).toEqual([]);
  });
});
