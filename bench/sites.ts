// sites.ts: the two pages that are measured, built anew and served by the game's own server.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { precompress } from '#build/precompress.ts';
import { readScenario, type Scenario } from '#core/replay/scenario.ts';
import { buildApp } from '#server/app.ts';
import type { Options } from './options.ts';
import type { Marks } from './page/probe.ts';

export interface Site {
  readonly name: 'game' | 'bare';
  /** Where it lies, ending in `/`. */
  readonly base: string;
  readonly url: string;
  readonly marks: Marks;
}

export interface Sites {
  readonly game: Site;
  readonly bare: Site;
  /** The game's files that hold Phaser, by their path within it. */
  readonly phaser: readonly string[];
  readonly close: () => Promise<void>;
}

const PROJECT = resolve(import.meta.dirname, '..');
const YARDSTICK = join(import.meta.dirname, 'yardstick');
/** The catalogue's names for what leads on in a call, the ringing phone first. */
const PRESS_KEYS = ['call.answer', 'call.next'];
/** The same target as the game's own build. */
const TARGET = 'es2022';
/** Phaser prints this address when it starts; no other file of the game names it. */
const PHASER_SIGN = 'phaser.io';

export async function openSites({ scenario, built }: Options): Promise<Sites> {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-'));
  const gameRoot = built ? resolve(built) : await buildGame(join(scratch, 'game'));
  const bareRoot = await buildYardstick(await scenarioIn(gameRoot, scenario), join(scratch, 'bare'));
  const [game, bare] = [await serve(gameRoot), await serve(bareRoot)];
  const close = async (): Promise<void> => {
    await Promise.all([game.close(), bare.close()]);
    await rm(scratch, { recursive: true, force: true });
  };
  return {
    game: { name: 'game', base: game.base, url: `${game.base}#/call/${scenario}`, marks: await gameMarks() },
    bare: { name: 'bare', base: bare.base, url: bare.base, marks: { press: [], reply: 'button', line: 'p' } },
    phaser: await filesWith(PHASER_SIGN, gameRoot),
    close,
  };
}

async function gameMarks(): Promise<Marks> {
  const catalogue = await readFile(join(PROJECT, 'src/ui/messages/en/game.json'), 'utf8');
  const texts = JSON.parse(catalogue) as Record<string, string>;
  const press = PRESS_KEYS.flatMap((key) => texts[key] ?? []);
  return { press, reply: 'ol.replies button', line: '.bubble:not(.you) .words > span:first-child' };
}

async function buildGame(outDir: string): Promise<string> {
  await build({ root: PROJECT, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** The compiled scenario that the game itself plays from: without its notes, where the build leaves them out. */
async function scenarioIn(root: string, id: string): Promise<Scenario> {
  const names = (await readdir(join(root, 'stories'))).filter((name) => name.startsWith(`${id}.`));
  const ending = (pattern: RegExp): string | undefined => names.find((name) => pattern.test(name.slice(id.length)));
  const name = ending(/^\.[0-9a-f]{12}\.call\.json$/) ?? ending(/^\.[0-9a-f]{12}\.json$/);
  if (!name) throw new Error(`There is no scenario "${id}" in ${root}/stories: name one that story/ holds.`);
  const reading = readScenario(await readFile(join(root, 'stories', name), 'utf8'));
  if (!reading.ok) throw new Error(`${name}: ${reading.message}`);
  return reading.scenario;
}

async function buildYardstick(scenario: Scenario, outDir: string): Promise<string> {
  const story: Plugin = {
    name: 'story',
    buildStart() {
      this.emitFile({ type: 'asset', fileName: 'story.json', source: JSON.stringify(scenario.ink) });
    },
  };
  await build({
    configFile: false,
    root: YARDSTICK,
    base: './',
    logLevel: 'warn',
    plugins: [story, precompress()],
    build: { target: TARGET, modulePreload: { polyfill: false }, outDir, emptyOutDir: true },
  });
  return outDir;
}

/** On whatever port is free. */
async function serve(root: string): Promise<{ readonly base: string; readonly close: () => Promise<void> }> {
  const app = await buildApp({ root });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    app.server.closeAllConnections();
    await app.close();
  };
  return { base: `http://127.0.0.1:${port}/`, close };
}

async function filesWith(sign: string, root: string): Promise<readonly string[]> {
  const scripts = (await readdir(join(root, 'assets'))).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(root, 'assets', name), 'utf8')));
  return scripts.filter((_, at) => texts[at]?.includes(sign)).map((name) => `assets/${name}`);
}
