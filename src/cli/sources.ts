// sources.ts: reads what a trainer wrote, and says in a trainer's words why a file cannot be read.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '#compiler/problem.ts';
import type { ReadSource } from '#compiler/source.ts';

/** Most bytes of a file: forty times the longest story known to us (100 kB), and soon read. */
const MOST_BYTES = 4_000_000;

export interface Sources {
  /** Reads each file once; null for what cannot be read. */
  readonly read: ReadSource;
  /** Why a file could not be read; null where it could, or was not asked for. */
  readonly problemOf: (path: string) => Problem | null;
}

export function openSources(root: string): Sources {
  const known = new Map<string, string | Problem>();
  const load = (path: string): string | Problem => {
    const one = known.get(path) ?? readText(root, path);
    known.set(path, one);
    return one;
  };
  return {
    read: (path) => {
      const one = load(path);
      return typeof one === 'string' ? one : null;
    },
    problemOf: (path) => {
      const one = load(path);
      return typeof one === 'string' ? null : one;
    },
  };
}

/** Problems of a compilation, with what was the matter with the files themselves in the place of ink's guess. */
export function withFileProblems(problems: readonly Problem[], { problemOf }: Sources): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.code === 'unreadable') return problemOf(problem.path) ?? problem;
    const part = problem.code === 'missing-include' ? /“(.*)”/.exec(problem.message)?.[1] : undefined;
    const unfit = part === undefined ? null : problemOf(part);
    return unfit && unfit.code !== 'unreadable' ? unfit : problem;
  });
}

function readText(root: string, path: string): string | Problem {
  const bytes = readBytes(resolve(root, path));
  if (typeof bytes === 'string')
    return fileProblem(path, 'unreadable', bytes, 'check its name, and that it may be read');
  if (bytes.length > MOST_BYTES) {
    const size = `${(bytes.length / 1e6).toFixed(1)} MB: more than a story can be`;
    return fileProblem(path, 'too-large', `the file has ${size}`, 'is it the right file?');
  }
  const text = decode(bytes);
  if (text === null)
    return fileProblem(path, 'not-text', 'the file is not plain text', 'save it as plain text, encoded as UTF-8');
  if (text.trim() === '') return fileProblem(path, 'empty', 'the file is empty', 'is it the right file, and saved?');
  return text;
}

function fileProblem(path: string, code: string, message: string, hint: string): Problem {
  return { path, line: 1, severity: 'error', code, message, hint };
}

function readBytes(path: string): Uint8Array | string {
  try {
    const size = statSync(path);
    if (size.isDirectory()) return 'this is a folder, not a file';
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : `the file cannot be read (${code})`;
  }
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Puts a text in a file's place at one stroke, so that nothing is half written. Returns why it could not, or null. */
export function replaceFile(root: string, path: string, text: string): Problem | null {
  const draft = resolve(root, `${path}.${process.pid}.new`);
  try {
    const whole = realpathSync(resolve(root, path));
    writeFileSync(draft, text, { mode: statSync(whole).mode });
    renameSync(draft, whole);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    return fileProblem(
      path,
      'unwritable',
      `the file cannot be written (${code})`,
      'may you write there? Nothing is changed',
    );
  }
}
