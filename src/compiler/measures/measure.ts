// measure.ts: all measures of a scenario, and of a set of them.
import { characterFigures, type CharacterFigures } from './characters.ts';
import { feedbackFigures, type FeedbackFigures } from './feedback.ts';
import { limitFigures, type LimitFigures } from './limits.ts';
import { mean } from './play.ts';
import { MOST_SHORTCUT_SCORE, SHORTCUTS, shortcutScores, type Shortcut, type ShortcutScore } from './shortcuts.ts';
import { stakesFigures, type StakesFigures } from './stakes.ts';
import { stepFigures, type StepFigures } from './steps.ts';
import type { Study } from './study.ts';
import { readerFigures, type ReaderFigures } from './surface-reader.ts';
import { tierFigures, type TierFigures } from './tiers.ts';
import { wordingFigures, type WordingFigures } from './wording.ts';

/** By the numbers of CONTENT.md's table; 1 is the diagnostics' own, 4 needs a set. */
export interface ScenarioMeasures {
  readonly id: string;
  /** 2 */
  readonly tiers: TierFigures;
  /** 3, of this scenario alone: the threshold is over the set. */
  readonly shortcuts: readonly ShortcutScore[];
  /** 5 */
  readonly steps: StepFigures;
  /** 6 */
  readonly characters: readonly CharacterFigures[];
  /** 7 */
  readonly stakes: StakesFigures;
  /** 8 */
  readonly wording: WordingFigures;
  /** 9 */
  readonly feedback: FeedbackFigures;
  /** 10 */
  readonly limits: LimitFigures;
}

export function measureScenario(study: Study): ScenarioMeasures {
  return {
    id: study.walk.subject.id,
    tiers: tierFigures(study),
    shortcuts: shortcutScores(study),
    steps: stepFigures(study),
    characters: characterFigures(study),
    stakes: stakesFigures(study),
    wording: wordingFigures(study),
    feedback: feedbackFigures(study),
    limits: limitFigures(study),
  };
}

export interface SetShortcut {
  readonly name: Shortcut;
  /** Mean of the scenarios' scores; null where none could be measured. */
  readonly score: number | null;
  /** The scenarios' own scores, the highest first. */
  readonly scenarios: readonly { readonly id: string; readonly score: number }[];
  readonly holds: boolean;
}

export interface SetMeasures {
  /** 3 */
  readonly shortcuts: readonly SetShortcut[];
  /** 4 */
  readonly reader: ReaderFigures;
}

/** The measures that ask how the scenarios do together; `measured` are theirs, in the same order. */
export function measureSet(studies: readonly Study[], measured: readonly ScenarioMeasures[]): SetMeasures {
  return { shortcuts: SHORTCUTS.map((name) => setShortcut(name, measured)), reader: readerFigures(studies) };
}

function setShortcut(name: Shortcut, measured: readonly ScenarioMeasures[]): SetShortcut {
  const scenarios = measured
    .flatMap(({ id, shortcuts }) => {
      const score = shortcuts.find((shortcut) => shortcut.name === name)?.score ?? null;
      return score === null ? [] : [{ id, score }];
    })
    .sort((a, b) => b.score - a.score);
  const score = scenarios.length ? mean(scenarios.map((one) => one.score)) : null;
  return { name, score, scenarios, holds: (score ?? 0) <= MOST_SHORTCUT_SCORE };
}
