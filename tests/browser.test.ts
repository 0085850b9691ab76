// browser.test.ts: the search for Chromium, on made-up machines.
import { expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from './browser.ts';

interface Made {
  readonly machine: Machine;
  readonly commands: string[];
  readonly said: string[];
}

/** A machine whose programs are `works`, and on which a command can put more of them. */
function made(
  works: readonly string[],
  over: Partial<Machine> = {},
  gives: Readonly<Record<string, string>> = {},
): Made {
  const programs = new Set(works);
  const commands: string[] = [];
  const said: string[] = [];
  const run = (command: string, args: readonly string[]): boolean => {
    const line = [command, ...args].join(' ');
    commands.push(line);
    const given = gives[line];
    if (given) programs.add(given);
    return programs.has(command);
  };
  const machine = { env: { PATH: '/bin:/usr/bin' }, isLinuxRoot: false, downloaded: '/cache/chrome', ...over };
  return {
    machine: { exists: (path) => programs.has(path), run, say: (line) => said.push(line), ...machine },
    commands,
    said,
  };
}

test.each([
  ['the one Playwright downloaded', ['/cache/chrome', '/usr/bin/chromium'], '/cache/chrome'],
  ["the system's", ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
  ["the system's Chrome", ['/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
])('takes %s', (_name, works, path) => {
  expect(findBrowser(made(works).machine)).toBe(path);
  expect(ensureBrowser(made(works).machine)).toBe(path);
});

test('CHROMIUM_PATH comes before all others', () => {
  const { machine } = made(['/mine', '/cache/chrome'], { env: { CHROMIUM_PATH: '/mine' } });
  expect([findBrowser(machine), ensureBrowser(machine)]).toEqual(['/mine', '/mine']);
});

test('refused: a CHROMIUM_PATH where nothing runs, and nothing is installed in its place', () => {
  const { machine, said, commands } = made(['/cache/chrome'], { env: { CHROMIUM_PATH: '/gone' } });
  expect(ensureBrowser(machine)).toBeUndefined();
  expect(said.join()).toContain('CHROMIUM_PATH is /gone');
  expect(commands).toEqual(['/gone --version']);
});

test('passes over a browser that is there and does not run', () => {
  const { machine } = made(['/usr/bin/chromium'], { exists: () => true });
  expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
});

test("gets Playwright's where there is none", () => {
  const { machine } = made([], {}, { 'npx playwright install chromium': '/cache/chrome' });
  expect(ensureBrowser(machine)).toBe('/cache/chrome');
});

test("gets Debian's where Playwright's cannot be had", () => {
  const install = 'apt-get install -y --no-install-recommends chromium';
  const { machine, said } = made(['apt-get'], { isLinuxRoot: true }, { [install]: '/usr/bin/chromium' });
  expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
  expect(said).toHaveLength(2);
});

test('refused: no browser, no rights to install one', () => {
  const { machine, commands } = made(['apt-get']);
  expect(ensureBrowser(machine)).toBeUndefined();
  expect(commands.some((line) => line.startsWith('apt-get'))).toBe(false);
});
