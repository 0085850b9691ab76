// measure.ts: the checker's part of the bench: its steps beside bare inkjs, the shipped scenarios, a story of 16,000 lines.
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileInk } from '#compiler/ink-compiler.ts';
import { sourceReader } from '#disk/story-files.ts';
import type { Options } from '../options.ts';
import type { Checked, CheckTimes, Large } from './report.ts';
import { compareSteps } from './steps.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const LOADER = join(PROJECT, 'node_modules/tsx/dist/loader.mjs');
/** Milliseconds after which a process counts as stuck. */
const PATIENCE_MS = 600_000;

export async function measureChecker({ scenario, rounds }: Options, say: (line: string) => void): Promise<Checked> {
  say(`The explorer beside bare inkjs: ${scenario}`);
  const { story } = compileInk(`story/${scenario}.ink`, sourceReader(PROJECT));
  if (!story) throw new Error(`story/${scenario}.ink does not compile: \`check\` tells why.`);
  const steps = compareSteps(story.json, rounds);
  const checks: CheckTimes[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`Every scenario checked: ${round} of ${rounds}`);
    checks.push(await answerOf<CheckTimes>('check.ts'));
  }
  say('A generated story');
  return { scenario, steps, checks, large: await answerOf<Large>('large.ts') };
}

/** What a program of this folder prints, run in a process of its own. Throws if it fails, or takes too long. */
async function answerOf<T>(program: string): Promise<T> {
  const args = ['--import', LOADER, join(import.meta.dirname, program)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, timeout: PATIENCE_MS });
  return JSON.parse(stdout) as T;
}
