// bench.ts: `npm run bench:server`: the workshop's server under a full house, beside bare Fastify, and its budgets.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { budgetTable } from '../table.ts';
import { judge } from './budgets.ts';
import { makeGround, type Ground } from './ground.ts';
import { measureGrowth, sizesUpTo, type GrowthFigures } from './growth.ts';
import { measureHouse, type HouseFigures } from './house.ts';
import { mostFiles } from './open-files.ts';
import { readOptions, USAGE, type Options, type Part } from './options.ts';
import { measureRates } from './rates.ts';
import { figuresOf, type Measured } from './report.ts';
import { growthTable, houseTable, rateTable } from './table.ts';

const RESULTS = join(import.meta.dirname, '../results');
/** Exit statuses: every budget met, one missed, nothing measured. */
const MET = 0;
const MISSED = 1;
const NOT_MEASURED = 2;
/** Of the full house, the one it is compared with. */
const SMALL_SHARE = 0.1;
/** 3,500 players in 3 seconds beside 5,500 in 10. */
const BURST_PLAYERS = 7 / 11;
const BURST_WINDOW = 0.3;
/** Files of one process for a player: a stream, and for a moment a call. */
const FILES_PER_PLAYER = 2;

const read = readOptions(process.argv.slice(2));
process.exitCode = read.ok ? await run(read.options).catch(fail) : fail(new Error(`${read.message}\n${USAGE}`));

async function run(options: Options): Promise<number> {
  warnOfOtherWork();
  const ground = await makeGround();
  try {
    const measured = await measure(ground, options);
    const verdicts = judge(measured);
    await tellAll(measured, verdicts, options);
    return verdicts.every(({ met }) => met) ? MET : MISSED;
  } finally {
    await ground.remove();
  }
}

async function measure(ground: Ground, options: Options): Promise<Measured> {
  const wanted = (part: Part): boolean => options.only === null || options.only === part;
  return {
    houses: wanted('house') ? await measureHouses(ground, options) : [],
    rates: wanted('rates') ? await measureRates(ground, say) : null,
    growth: wanted('growth') ? await measureSizes(ground, options) : [],
  };
}

async function measureHouses(ground: Ground, { players, window }: Options): Promise<HouseFigures[]> {
  const most = mostFiles();
  const fits = Math.min(players, Math.floor(most / FILES_PER_PLAYER) - 100);
  if (fits < players) say(`Only ${fits} players: a process may open ${most} files here. Raise it with: ulimit -n`);
  const houses: [number, number][] = [
    [Math.round(fits * SMALL_SHARE), window],
    [fits, window],
    [Math.round(fits * BURST_PLAYERS), Math.max(1, Math.round(window * BURST_WINDOW))],
  ];
  const measured: HouseFigures[] = [];
  for (const [count, windowS] of houses) {
    say(`A house of ${count} players, who send within ${windowS} s`);
    measured.push(await measureHouse(ground, count, windowS));
  }
  return measured;
}

async function measureSizes(ground: Ground, { calls }: Options): Promise<GrowthFigures[]> {
  const measured: GrowthFigures[] = [];
  for (const size of sizesUpTo(calls)) {
    say(`Board and own place with ${size} calls stored`);
    measured.push(await measureGrowth(ground, size));
  }
  return measured;
}

async function tellAll(measured: Measured, verdicts: ReturnType<typeof judge>, { json }: Options): Promise<void> {
  const at = new Date().toISOString();
  const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version, load: loadavg() };
  const head = { at, machine, budgets: verdicts };
  await mkdir(RESULTS, { recursive: true });
  await writeFile(
    join(RESULTS, `server-${at.replaceAll(':', '-')}.json`),
    JSON.stringify({ ...head, measured }, null, 2),
  );
  console.log(JSON.stringify({ ...head, measured: figuresOf(measured) }));
  if (!json) console.log(`\n${tables(measured)}\n\n${budgetTable(verdicts)}`);
}

function tables({ houses, rates, growth }: Measured): string {
  const parts = [
    ...(houses.length ? [houseTable(houses)] : []),
    ...(rates ? [rateTable(rates)] : []),
    ...(growth.length ? [growthTable(growth)] : []),
  ];
  return parts.join('\n\n');
}

/** Ratios bear other work on the same machine; milliseconds do not. */
function warnOfOtherWork(): void {
  const [lately] = loadavg();
  if (lately !== undefined && lately > cpus().length / 2)
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
