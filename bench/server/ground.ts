// ground.ts: what a run stands on: a built game with one scenario, ways through its call, and names for players.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileScenario } from '#compiler/compile.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { sourceReader } from '#disk/story-files.ts';
import { callByChance, chance, type Draw } from '../../tests/stories/chance.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** Long, with many ways through it, and without chance: the same picks fit every seed. */
const SCENARIO = 'specialist-off-friday';

export interface Ground {
  readonly scenario: Scenario;
  /** The built game. */
  readonly root: string;
  /** Another folder that goes with the ground. */
  readonly folder: (name: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makeGround(): Promise<Ground> {
  const { scenario } = await compileScenario(`story/${SCENARIO}.ink`, sourceReader(PROJECT));
  if (!scenario) throw new Error(`story/${SCENARIO}.ink does not compile: \`check\` tells why.`);
  const scratch = await mkdtemp(join(tmpdir(), 'bench-server-'));
  const folder = async (name: string): Promise<string> => {
    await mkdir(join(scratch, name), { recursive: true });
    return join(scratch, name);
  };
  const root = await folder('dist');
  const { id, version } = scenario;
  await folder('dist/stories');
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Calls</title>');
  await writeFile(join(root, `stories/${id}.${version}.json`), JSON.stringify(scenario));
  await writeFile(join(root, 'stories/index.json'), JSON.stringify({ scenarios: [{ id, version }] }));
  return { scenario, root, folder, remove: () => rm(scratch, { recursive: true, force: true }) };
}

/** Draws that come to nothing new before it is said that there are no more ways. */
const MOST_IN_VAIN = 2_000;

export interface Ways {
  /** The next `count` that were never given out before. */
  readonly take: (count: number) => readonly (readonly string[])[];
}

/** Every way once, by the same chance in every run. Throws where the story has no more. */
export function waysThrough(scenario: Scenario, seed: number): Ways {
  const draw = chance(seed);
  const given = new Set<string>();
  return { take: (count) => Array.from({ length: count }, () => anotherWay(scenario, draw, given)) };
}

function anotherWay(scenario: Scenario, draw: Draw, given: Set<string>): readonly string[] {
  for (let tried = 0; tried < MOST_IN_VAIN; tried += 1) {
    const { picks } = callByChance(scenario, 0, draw);
    const key = picks.join(' ');
    if (given.has(key)) continue;
    given.add(key);
    return picks;
  }
  throw new Error(`After ${given.size} ways through ${scenario.id} no other was found: measure fewer cold calls.`);
}

/** Words of which no two, in any order, look alike. */
const WORDS =
  'Amber Brook Cedar Delta Ember Fjord Grove Hazel Ivory Jetty Karst Larch Maple Notch Olive Pearl Quill Ridge Slate Thyme Umber Vale Willow Yarrow'.split(
    ' ',
  );

/** A nickname for each number below 13,824. */
export function nicknameOf(at: number): string {
  const digits = [at, Math.floor(at / WORDS.length), Math.floor(at / WORDS.length ** 2)];
  return digits.map((digit) => WORDS[digit % WORDS.length]).join(' ');
}
