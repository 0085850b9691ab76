// bench.ts: `npm run bench`: the game beside a bare page of inkjs, the checker beside bare inkjs, and their budgets.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { LAUNCH_FLAGS, findBrowser } from '../tests/browser.ts';
import { judge, judgeChecker, type Verdict } from './budgets.ts';
import { playThrough } from './busy.ts';
import { measureChecker } from './checker/measure.ts';
import { figuresOfChecker, type Checked } from './checker/report.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import { load, type Load } from './first-reply.ts';
import { idleShare } from './idle.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { buildProbe, type Answer } from './page-visit.ts';
import { mediansOf, type Comparison, type Side } from './report.ts';
import { openSites, type Site, type Sites } from './sites.ts';
import { budgetTable, checkTable, comparisonTable, filesTable, kindsTable, largeTable, stepsTable } from './table.ts';

const RESULTS = join(import.meta.dirname, 'results');
/** Exit statuses: every budget met, one missed, nothing measured. */
const MET = 0;
const MISSED = 1;
const NOT_MEASURED = 2;

const read = readOptions(process.argv.slice(2));
process.exitCode = read.ok ? await run(read.options).catch(fail) : fail(new Error(`${read.message}\n${USAGE}`));

async function run(options: Options): Promise<number> {
  warnOfOtherWork();
  const page = options.only === 'checker' ? null : await measurePage(options);
  const checker = options.only === 'page' ? null : await measureChecker(options, say);
  const verdicts = [...(page?.verdicts ?? []), ...(checker ? judgeChecker(checker) : [])];
  await tellAll(page, checker, verdicts, options);
  return verdicts.every(({ met }) => met) ? MET : MISSED;
}

interface Page {
  readonly comparisons: readonly Comparison[];
  readonly verdicts: readonly Verdict[];
  readonly chromium: string;
}

async function measurePage(options: Options): Promise<Page> {
  say(options.built ? `Measuring ${options.built} …` : 'Building the game …');
  const sites = await openSites(options);
  try {
    return await measure(sites, options);
  } finally {
    await sites.close();
  }
}

async function measure(sites: Sites, options: Options): Promise<Page> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: LAUNCH_FLAGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const probe = await buildProbe();
    await warmUp(browser, probe, sites);
    const comparisons: Comparison[] = [];
    for (const condition of CONDITIONS) comparisons.push(await compare(browser, probe, sites, condition, options));
    return { comparisons, verdicts: judge(comparisons, sites.phaser), chromium: browser.version() };
  } finally {
    await browser.close();
  }
}

/** The first load of a browser and of a server pays for both; it is thrown away. */
async function warmUp(browser: Browser, probe: string, { game, bare }: Sites): Promise<void> {
  const [plain] = CONDITIONS;
  if (plain) for (const site of [game, bare]) await load(browser, probe, site, plain);
}

/** Game and bare page in turns, so that whatever else the machine does hits both. */
async function compare(
  browser: Browser,
  probe: string,
  { game, bare, phaser }: Sites,
  condition: Condition,
  { rounds }: Options,
): Promise<Comparison> {
  const loads: { readonly game: Load[]; readonly bare: Load[] } = { game: [], bare: [] };
  for (let round = 1; round <= rounds; round += 1) {
    say(`${condition.title}: load ${round} of ${rounds}`);
    for (const site of [game, bare]) loads[site.name].push(await load(browser, probe, site, condition));
  }
  say(`${condition.title}: ${condition.idle ? 'idle, and ' : ''}a whole call`);
  const idle = async (site: Site, answer: Answer): Promise<number | null> =>
    condition.idle ? idleShare(browser, probe, site, condition, answer) : null;
  const rest = async (site: Site): Promise<Omit<Side, 'loads'>> => ({
    idlePercent: await idle(site, 'at once'),
    idleWithSoundPercent: await idle(site, 'by hand'),
    call: await playThrough(browser, probe, site, condition, phaser),
  });
  return {
    condition,
    game: { loads: loads.game, ...(await rest(game)) },
    bare: { loads: loads.bare, ...(await rest(bare)) },
  };
}

async function tellAll(
  page: Page | null,
  checker: Checked | null,
  verdicts: readonly Verdict[],
  { json, scenario, rounds }: Options,
): Promise<void> {
  const comparisons = page?.comparisons ?? [];
  const at = new Date().toISOString();
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    chromium: page?.chromium ?? null,
    load: loadavg(),
  };
  const head = { at, scenario, rounds, machine, budgets: verdicts };
  await mkdir(RESULTS, { recursive: true });
  await writeFile(
    join(RESULTS, `${at.replaceAll(':', '-')}.json`),
    JSON.stringify({ ...head, measured: comparisons, checker }, null, 2),
  );
  console.log(
    JSON.stringify({ ...head, measured: comparisons.map(mediansOf), checker: checker && figuresOfChecker(checker) }),
  );
  if (!json) console.log(`\n${tables(comparisons, checker, verdicts)}`);
}

function tables(comparisons: readonly Comparison[], checker: Checked | null, verdicts: readonly Verdict[]): string {
  const [first] = comparisons;
  const files = first?.game.loads.at(-1)?.files ?? [];
  const parts = [
    ...comparisons.map(comparisonTable),
    ...(first ? [filesTable('transferred until the first reply, by file', files), kindsTable(first)] : []),
    ...(checker ? [stepsTable(checker), checkTable(checker), largeTable(checker)] : []),
    budgetTable(verdicts),
  ];
  return parts.join('\n\n');
}

/** Ratios bear other work on the same machine, since it hits both pages; milliseconds do not. */
function warnOfOtherWork(): void {
  const [lately] = loadavg();
  if (lately !== undefined && lately > cpus().length)
    say(`This machine is busy (load ${lately.toFixed(1)} on ${cpus().length} cores): milliseconds will be too many.`);
}

/** Progress is no part of what the bench prints. */
function say(line: string): void {
  console.error(line);
}

function fail(error: unknown): number {
  console.error(error instanceof Error ? error.message : String(error));
  return NOT_MEASURED;
}
