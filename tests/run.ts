// run.ts: `npm test`: runs every runner, or those named, and closes with one line that sums them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { NONE, add, readPlaywright, readVitest, settle, summary, type Tally } from './tally.ts';

interface Runner {
  readonly name: string;
  /** What `npx` is given. */
  readonly command: readonly string[];
  readonly report: string;
  readonly read: (report: unknown) => Tally | undefined;
  /** How the files end that need a browser; undefined where none do. */
  readonly pages?: RegExp;
}

const RUNNERS: readonly Runner[] = [
  vitest('unit'),
  { ...vitest('scenes'), pages: /\.scene\.test\.tsx?$/ },
  {
    name: 'journeys',
    command: ['playwright', 'test'],
    report: 'test-results/journeys.json',
    read: readPlaywright,
    pages: /\.journey\.ts$/,
  },
];

const chosen = choose(process.argv.slice(2));
const browser = chosen.some((runner) => runner.pages) ? ensureBrowser() : undefined;
mkdirSync('test-results', { recursive: true });
const total = chosen.map(runOrSkip).reduce(add, NONE);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function vitest(name: string): Runner {
  const report = `test-results/${name}.json`;
  const command = [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name, command, report, read: readVitest };
}

function choose(names: readonly string[]): readonly Runner[] {
  const unknown = names.find((name) => !RUNNERS.some((runner) => runner.name === name));
  if (unknown === undefined) return names.length === 0 ? RUNNERS : RUNNERS.filter(({ name }) => names.includes(name));
  console.error(`There are no tests called "${unknown}". There are: ${RUNNERS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

function runOrSkip(runner: Runner): Tally {
  console.log(`\n── ${runner.name} ──`);
  return runner.pages && !browser ? withoutBrowser(runner.name, runner.pages) : run(runner);
}

function run({ command, report, read }: Runner): Tally {
  rmSync(report, { force: true });
  const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) };
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', command, { stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  return settle(read(parseReport(report)), status);
}

function parseReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** On a person's machine that is a pity; where nobody reads along (CI), it is a failure. */
function withoutBrowser(name: string, pages: RegExp): Tally {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) => pages.test(path));
  console.log(
    `Not run: the ${files.length} files of ${name}. They need Chromium, none was found and none could be installed. ` +
      'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  return process.env['CI'] ? { ...NONE, failed: 1, skipped: files.length } : { ...NONE, skipped: files.length };
}
