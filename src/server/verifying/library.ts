// library.ts: compiled scenarios: those of the built game, and every version a workshop was made on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guardStory, openStory, type InkJson, type InkStory } from '#core/dialogue/ink.ts';
import { isObject, parseJson, readScenario, type Scenario } from '#core/replay/scenario.ts';
import { LRUCache } from 'lru-cache';
import type { KeptScenario, Store } from '../stores/store.ts';

/** A scenario that is ready to be replayed. */
export interface Loaded {
  readonly scenario: Scenario;
  /** Its one open story; a replay takes it from the beginning. */
  readonly story: InkStory;
  /** Whether the seed can matter. */
  readonly usesChance: boolean;
}

export interface Library {
  /** The scenario as the built game has it today. */
  readonly today: (id: string) => Promise<KeptScenario | null>;
  /** The text of any version that is kept. */
  readonly text: (id: string, version: string) => Promise<string | null>;
  readonly load: (id: string, version: string) => Promise<Loaded | null>;
}

/** More than the game has scenarios, with some versions of yesterday. */
const MOST_LOADED = 60;
const ID = /^[A-Za-z0-9_-]{1,100}$/;
const VERSION = /^[0-9a-f]{12}$/;
/** What ink does by chance: RANDOM, SEED_RANDOM, shuffles, LIST_RANDOM. */
const CHANCE = /"(?:rnd|srnd|seq|lrnd)"/;

/** @param root of the built game. */
export function createLibrary(root: string, store: Pick<Store, 'findScenario'>): Library {
  const loaded = new LRUCache<string, Loaded>({ max: MOST_LOADED });
  const text = async (id: string, version: string): Promise<string | null> => {
    if (!ID.test(id) || !VERSION.test(version)) return null;
    return (await readBuilt(root, id, version)) ?? store.findScenario(id, version);
  };
  const load = async (id: string, version: string): Promise<Loaded | null> => {
    const key = `${id} ${version}`;
    const known = loaded.get(key);
    if (known) return known;
    const found = opened((await text(id, version)) ?? '');
    if (found) loaded.set(key, found);
    return found;
  };
  return { today: (id) => today(root, id), text, load };
}

async function today(root: string, id: string): Promise<KeptScenario | null> {
  const version = (await versionsBuilt(root)).get(id);
  if (version === undefined) return null;
  const compiled = await readBuilt(root, id, version);
  return compiled !== null && readScenario(compiled).ok ? { id, version, compiled } : null;
}

/** Of every scenario, by its id; asked for when a workshop is made, so that a new build needs no restart. */
async function versionsBuilt(root: string): Promise<Map<string, string>> {
  const index = parseJson((await readText(join(root, 'stories', 'index.json'))) ?? '');
  const listed: unknown[] = isObject(index) && Array.isArray(index['scenarios']) ? index['scenarios'] : [];
  return new Map(listed.flatMap(versionIn));
}

function versionIn(entry: unknown): [id: string, version: string][] {
  if (!isObject(entry)) return [];
  const { id, version } = entry;
  const fits = typeof id === 'string' && ID.test(id) && typeof version === 'string' && VERSION.test(version);
  return fits ? [[id, version]] : [];
}

function readBuilt(root: string, id: string, version: string): Promise<string | null> {
  return readText(join(root, 'stories', `${id}.${version}.json`));
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function opened(text: string): Loaded | null {
  const reading = readScenario(text);
  if (!reading.ok) return null;
  const { scenario } = reading;
  return { scenario, story: guardStory(openStory(scenario.ink)), usesChance: usesChance(scenario.ink) };
}

/** True for some stories without chance (a variable called `seq`), never false for one with it. */
export function usesChance(ink: InkJson): boolean {
  return CHANCE.test(JSON.stringify(ink));
}
