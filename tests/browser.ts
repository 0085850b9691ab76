// browser.ts: finds the Chromium the tests drive, and gets one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Quiet, offline, and without the sandbox that root may not have. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Milliseconds: a browser says its version in one of them or hundreds; a download takes minutes. */
const ASK_MS = 30_000;
const GET_MS = 300_000;

/** What the search asks of a computer, so that a test can make one up. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isLinuxRoot: boolean;
  /** Where Playwright keeps the browser it downloads. */
  readonly downloaded: string;
  readonly exists: (path: string) => boolean;
  readonly run: (command: string, args: readonly string[], limitMs: number) => boolean;
  readonly say: (line: string) => void;
}

/** The first browser that is there, without installing anything; undefined if there is none. */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const named = machine.env['CHROMIUM_PATH'];
  return named || candidates(machine).find((path) => machine.exists(path));
}

/** The first browser that runs; where there is none, tries to install one and says so. */
export function ensureBrowser(machine: Machine = thisMachine()): string | undefined {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) return namedBrowser(named, machine);
  return firstRunning(machine) ?? getPlaywrights(machine) ?? getDebians(machine);
}

function namedBrowser(path: string, machine: Machine): string | undefined {
  if (runs(path, machine)) return path;
  machine.say(
    `CHROMIUM_PATH is ${path}, and no browser runs there. Correct it, or leave it out to have one searched for.`,
  );
  return undefined;
}

function firstRunning(machine: Machine): string | undefined {
  return candidates(machine).find((path) => machine.exists(path) && runs(path, machine));
}

function candidates({ env, downloaded }: Machine): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [downloaded, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
}

/** A browser without its system libraries is there and does not run. */
function runs(path: string, machine: Machine): boolean {
  return machine.run(path, ['--version'], ASK_MS);
}

function getPlaywrights(machine: Machine): string | undefined {
  machine.say('No Chromium here. Trying: npx playwright install chromium');
  machine.run('npx', ['playwright', 'install', 'chromium'], GET_MS);
  return firstRunning(machine);
}

function getDebians(machine: Machine): string | undefined {
  if (!machine.isLinuxRoot || !machine.run('apt-get', ['--version'], ASK_MS)) return undefined;
  machine.say('Trying: apt-get update && apt-get install -y chromium');
  machine.run('apt-get', ['update'], GET_MS);
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], GET_MS);
  return firstRunning(machine);
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isLinuxRoot: process.platform === 'linux' && process.getuid?.() === 0,
    downloaded: chromium.executablePath(),
    exists: existsSync,
    run: runQuietly,
    say: (line) => console.log(line),
  };
}

function runQuietly(command: string, args: readonly string[], limitMs: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = limitMs > ASK_MS ? 'inherit' : 'ignore';
  return spawnSync(command, args, { stdio: ['ignore', stdio, stdio], timeout: limitMs, env }).status === 0;
}
