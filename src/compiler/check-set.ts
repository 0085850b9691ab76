// check-set.ts: everything that can be said of scenarios side by side: their problems, their measures, and the set's.
import { compileScenario, type Compilation } from './compile.ts';
import { diagnose } from './diagnose.ts';
import type { SetMember } from './diagnostics/diagnostic.ts';
import { measureSet, type SetMeasures } from './measures/measure.ts';
import type { Problem } from './problem.ts';
import { idOf, type ReadSource } from './source.ts';

export interface CheckedScenario extends Compilation {
  readonly path: string;
}

export interface CheckedSet {
  readonly scenarios: readonly CheckedScenario[];
  /** Of the scenarios, and then of the set. */
  readonly problems: readonly Problem[];
  /** Null where no scenario could be measured. */
  readonly measures: SetMeasures | null;
}

export async function checkSet(paths: readonly string[], read: ReadSource): Promise<CheckedSet> {
  const scenarios: CheckedScenario[] = [];
  // One after another: a large story needs the memory that the one before it has given back.
  for (const path of paths) scenarios.push({ path, ...(await compileScenario(path, read, { measures: true })) });
  const studies = scenarios.flatMap(({ study }) => study ?? []);
  const measures = studies.length
    ? measureSet(
        studies.map(({ study }) => study),
        studies.map((one) => one.measures),
      )
    : null;
  const ofSet = diagnose({ set: { paths, scenarios: scenarios.flatMap(memberOf), measures } });
  return { scenarios, problems: [...scenarios.flatMap(({ problems }) => problems), ...ofSet], measures };
}

function memberOf({ path, study }: CheckedScenario): readonly SetMember[] {
  if (!study) return [];
  const { placeOfReply, measures } = study;
  const gains = (shortcut: string): readonly string[] => {
    const causes = measures.shortcuts.find(({ name }) => name === shortcut)?.causes ?? [];
    return causes.flatMap(({ takes }) => takes.slice(0, 1));
  };
  return [{ id: idOf(path), placeOfReply, gains }];
}
