// scenario-set.ts: which ink files are scenarios, and whether their names go together.
import { diagnose } from './diagnose.ts';
import type { Problem } from './problem.ts';
import { includesOf, resolveInclude, type ReadSource } from './source.ts';

/** The files that no other file INCLUDEs: each is a scenario. Of files that include each other the first is one too. */
export function scenarioPaths(paths: readonly string[], read: ReadSource): readonly string[] {
  const parts = new Map(paths.map((path) => [path, partsOf(path, read)]));
  const included = new Set([...parts].flatMap(([path, below]) => [...below].filter((part) => part !== path)));
  const scenarios = new Set(paths.filter((path) => !included.has(path)));
  const told = new Set([...scenarios].flatMap((path) => [path, ...(parts.get(path) ?? [])]));
  for (const path of paths) {
    if (told.has(path)) continue;
    scenarios.add(path);
    for (const part of parts.get(path) ?? []) told.add(part);
  }
  return paths.filter((path) => scenarios.has(path));
}

/** Every file that a scenario is made of besides its own, found as the compiler finds them. */
export function partsOf(root: string, read: ReadSource): ReadonlySet<string> {
  const parts = new Set<string>();
  const queue = [root];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const name of includesOf(read(path) ?? '')) {
      const part = resolveInclude(root, path, name, read);
      if (!parts.has(part)) queue.push(part);
      parts.add(part);
    }
  }
  return parts;
}

/** Whether the scenarios' names can be told apart and be written anywhere. */
export function nameProblems(paths: readonly string[]): readonly Problem[] {
  return diagnose({ set: { paths, scenarios: [], measures: null } });
}
