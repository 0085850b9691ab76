// run-story.ts: the trainer's commands as a trainer runs them: a process of its own, in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

/** An empty project with these files, removed when the test is over. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const LOADER = resolve('node_modules/tsx/dist/loader.mjs');
const PROGRAM = resolve('src/cli/story.ts');

const HOME = process.cwd();

/** The same command called in this process: without the second that a start takes. */
export async function callStory(
  root: string,
  command: (args: readonly string[]) => Promise<Ran>,
  args: readonly string[],
): Promise<Ran> {
  process.chdir(root);
  try {
    return await command(args);
  } finally {
    process.chdir(HOME);
  }
}

/** Runs a command in `root`; `input` is what is typed. */
export function runStory(root: string, args: readonly string[], input = ''): Promise<Ran> {
  const tsconfig = { TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  const env = { ...process.env, ...tsconfig };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', LOADER, PROGRAM, ...args], { cwd: root, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail).on('close', (status) => done({ out, err, status }));
    // A command that stops reading early is no fault of the test's.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
