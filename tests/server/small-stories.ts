// small-stories.ts: a built game with small stories, compiled as a build would, for tests of the workshops' server.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileScenario } from '#compiler/compile.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { HEADER, sources } from '../stories/compile.ts';
import { PAGE } from './built-game.ts';

/** Two decisions; the best way is good, better. */
const SUE = `
-> ring
=== ring ===
Sue: Hello? # id: s1
* [Networks, good morning. # tier: 1 # courtesy: 1 # id: good]
* [What? # courtesy: -1 # error: curt # note: A greeting costs a second. # id: bad]
-
Sue: It is down. # id: s2
* [It restarts at nine, because of the update. # tier: 2 # courtesy: 1 # id: better]
* [Oh. # id: worse]
-
Sue: Bye. # id: s3 # end: resolved # next: All is well.
-> END
`;

/** What is on offer second is drawn by the seed. */
const BOB = `
-> ring
=== ring ===
Bob: Hello? # id: b1
* [Hello. # tier: 1 # courtesy: 1 # id: hello]
* [Yes? # id: yes]
-
{RANDOM(1, 2) == 1:
-> one
}
Bob: Two. # id: b3
* [Second. # tier: 2 # id: second]
-> bye
=== one ===
Bob: One. # id: b2
* [First. # tier: 2 # id: first]
-> bye
=== bye ===
Bob: Bye. # id: b4 # end: resolved # next: Fine.
-> END
`;

export interface SmallGame {
  readonly root: string;
  readonly sue: Scenario;
  readonly bob: Scenario;
  readonly remove: () => Promise<void>;
}

/** In a folder of its own. `edited` gives Sue another last line, and so another version. */
export async function makeSmallGame({ edited = false } = {}): Promise<SmallGame> {
  const folder = await mkdtemp(join(tmpdir(), 'small-game-'));
  const root = join(folder, 'dist');
  const sue = await compiled('sue', edited ? SUE.replace('Sue: Bye.', 'Sue: Goodbye.') : SUE);
  const bob = await compiled('bob', BOB);
  await writeGame(root, [sue, bob]);
  return { root, sue, bob, remove: () => rm(folder, { recursive: true, force: true }) };
}

export async function writeGame(root: string, scenarios: readonly Scenario[]): Promise<void> {
  await mkdir(join(root, 'stories'), { recursive: true });
  await writeFile(join(root, 'index.html'), PAGE);
  for (const scenario of scenarios)
    await writeFile(join(root, 'stories', `${scenario.id}.${scenario.version}.json`), JSON.stringify(scenario));
  const listed = scenarios.map(({ id, version }) => ({ id, version }));
  await writeFile(join(root, 'stories', 'index.json'), JSON.stringify({ scenarios: listed }));
}

async function compiled(id: string, body: string): Promise<Scenario> {
  const { scenario, problems } = await compileScenario(`${id}.ink`, sources({ [`${id}.ink`]: HEADER + body }));
  if (!scenario) throw new Error(`The test's own story has errors: ${JSON.stringify(problems)}`);
  return scenario;
}
