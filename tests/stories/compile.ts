// compile.ts: small stories for tests: a header that is in order, and sources kept in memory.
import { expect } from 'vitest';
import { compileScenario, type Compilation } from '#compiler/compile.ts';
import { problemText, type Problem } from '#compiler/problem.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import type { ReadSource } from '#compiler/source.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';

/** Lines that a scenario needs at its top; a story below it begins at line 8. */
export const HEADER = [
  '# title: A small call',
  '# desk: Test desk',
  '# caller: Sue, Accounts, ext. 1',
  '# summary: A call for a test.',
  '# minutes: 1',
  '# skills: courtesy',
  '# cast: Sue = medium1, skin f2c79d, clothes f26b4e, ink 4a2418',
  '',
].join('\n');

/** How long a busy machine may take to compile, walk and measure all shipped scenarios, in milliseconds: half a minute on a quiet one. */
export const PATIENCE = 240_000;

/** Every scenario in `story/`, by its path from the root of the project. */
export const SHIPPED = scenarioPaths(inkFiles(process.cwd(), 'story'), sourceReader(process.cwd()));

/** Sources by path, as a folder would hold them. */
export function sources(files: Readonly<Record<string, string>>): ReadSource {
  return (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
}

/** Only what stands in the way of a scenario; advice has tests of its own. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Compiles a story that has no header of its own. */
export function compileBody(body: string, header = HEADER): Promise<Compilation> {
  return compileScenario('small.ink', sources({ 'small.ink': header + body }));
}

/** The scenario of a story that has no header of its own. Fails the test with the story's problems. */
export async function scenarioOf(body: string, header = HEADER): Promise<Scenario> {
  return whole(await compileBody(body, header));
}

/** A scenario of this folder, or of `story/`, by its path from the root of the project. */
export async function scenarioAt(path: string): Promise<Scenario> {
  return whole(await compileScenario(path, sourceReader(process.cwd())));
}

function whole({ scenario, problems }: Compilation): Scenario {
  expect(errorsOf(problems).map(problemText)).toEqual([]);
  if (!scenario) throw new Error('no problem, and no scenario');
  return scenario;
}
