// health.ts: how good a scenario is as a measure of the skill: its size, what random play comes to, and the ten measures.
import { CHARACTERS } from './measures/characters.ts';
import type { ScenarioMeasures, SetMeasures } from './measures/measure.ts';
import type { CheckedScenario, CheckedSet } from './check-set.ts';
import { statesMet } from './explorer.ts';
import { idOf } from './source.ts';
import { pathsOf } from './survey/paths.ts';

export interface Measured {
  /** By CONTENT.md's table, 1 to 10. */
  readonly measure: number;
  /** Null where the threshold is the set's, or where it could not be taken. */
  readonly holds: boolean | null;
  /** What there is of it, in a few words. */
  readonly figure: string;
}

export interface Health {
  readonly path: string;
  readonly id: string;
  readonly errors: number;
  readonly warnings: number;
  /** Null where it does not compile. */
  readonly states: number | null;
  /** False where there was too much to walk. */
  readonly whole: boolean;
  /** Different calls as a decimal number, or `endless`; null where that is not known. */
  readonly paths: string | null;
  /** Chances of the final tiers 0 to 4 in random play; this and all below is null where nothing could be measured. */
  readonly tiers: readonly number[] | null;
  readonly random: number | null;
  readonly best: number | null;
  /** Chance that random play passes. */
  readonly passing: number | null;
  readonly measures: readonly Measured[];
}

/** What measure 1 asks that there be none of. */
const MEASURE_1: readonly string[] = [
  'ran-out',
  'dead-end',
  'endless',
  'run-time',
  'untagged-end',
  'unreachable-knot',
  'unused-function',
  'unreachable-reply',
];

export function healthOf(scenario: CheckedScenario, set: SetMeasures | null): Health {
  const { path, problems, walk, study } = scenario;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const paths = study && pathsOf(study.study.walk);
  const limits = study?.measures.limits;
  return {
    path,
    id: idOf(path),
    errors,
    warnings: problems.length - errors,
    states: walk ? statesMet(walk.explorations).length : null,
    whole: walk?.complete ?? false,
    paths: study ? (paths?.count.toString() ?? 'endless') : null,
    tiers: study?.study.random.tiers ?? null,
    random: study?.study.random.mean ?? null,
    best: limits?.best ?? null,
    passing: limits?.passing ?? null,
    measures: walk ? [measureOne(scenario), ...(study ? othersOf(study.measures, set) : [])] : [],
  };
}

function measureOne({ problems, walk }: CheckedScenario): Measured {
  const found = problems.filter(({ code }) => MEASURE_1.includes(code)).length;
  const holds = found > 0 ? false : walk?.complete ? true : null;
  return { measure: 1, holds, figure: String(found) };
}

function othersOf(measures: ScenarioMeasures, set: SetMeasures | null): readonly Measured[] {
  const { id, tiers, shortcuts, steps, characters, stakes, wording, feedback, limits } = measures;
  const shortcut = Math.max(...shortcuts.map(({ score }) => score ?? 0));
  const reader = set?.reader.scenarios.find((one) => one.id === id)?.auc ?? null;
  const failing = characters.filter(({ holds }) => !holds).length;
  const faults = feedback.shared.length + feedback.notes.length;
  return [
    { measure: 2, holds: tiers.holds, figure: `${4 - tiers.unreachable.length} of 4` },
    { measure: 3, holds: null, figure: shortcut.toFixed(2) },
    { measure: 4, holds: null, figure: reader?.toFixed(2) ?? '–' },
    { measure: 5, holds: steps.holds, figure: steps.distance?.toFixed(1) ?? '–' },
    {
      measure: 6,
      holds: characters.every(({ holds }) => holds),
      figure: `${CHARACTERS.length - failing} of ${CHARACTERS.length}`,
    },
    { measure: 7, holds: stakes.holds, figure: `${share(stakes.flatShare)}, ${share(stakes.openInPlay)}` },
    { measure: 8, holds: wording.holds, figure: (wording.ratios[0]?.ratio ?? 1).toFixed(2) },
    { measure: 9, holds: feedback.holds, figure: `${feedback.of - Math.min(feedback.of, faults)} of ${feedback.of}` },
    { measure: 10, holds: limits.holds, figure: `${limits.best}, ${share(limits.passing)}` },
  ];
}

/** The measures that ask how the scenarios do together. */
export function setHealth({ measures }: Pick<CheckedSet, 'measures'>): readonly Measured[] {
  if (!measures) return [];
  const { shortcuts, reader } = measures;
  const [worst] = [...shortcuts].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const figure = worst?.score === null || !worst ? '–' : `${worst.score.toFixed(2)} (“${worst.name}”)`;
  return [
    { measure: 3, holds: shortcuts.every(({ holds }) => holds), figure },
    {
      measure: 4,
      holds: reader.auc === null ? null : reader.holds,
      figure: reader.auc?.toFixed(2) ?? reader.unmeasured ?? '–',
    },
  ];
}

function share(part: number): string {
  return `${Math.round(part * 100)} %`;
}
