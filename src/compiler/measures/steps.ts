// steps.ts: measure 5: the better one plays, the more one scores, and by enough to be told apart.
import { mean, play, type Chooser } from './play.ts';
import type { Study } from './study.ts';
import { bestAt, followsAt, type Walk } from './walk.ts';

/** CONTENT.md, measure 5: chances of taking the best reply. */
export const SKILL_STEPS = [0, 0.25, 0.5, 0.75, 1] as const;
/** CONTENT.md, measure 5: distance of the ¼ player and the ¾ player, in standard deviations. */
export const LEAST_DISTANCE = 1.5;

export interface SkillStep {
  /** Chance of taking the best reply; else any of the others. */
  readonly skill: number;
  readonly mean: number;
  readonly sd: number;
  readonly passing: number;
}

export interface StepFigures {
  readonly steps: readonly SkillStep[];
  /** The steps of skill that bring no more points than the one before. */
  readonly notRising: readonly number[];
  /** (mean of ¾ − mean of ¼) ÷ their pooled standard deviation; null where neither varies. */
  readonly distance: number | null;
  readonly holds: boolean;
}

export function stepFigures({ walk }: Study): StepFigures {
  const steps = SKILL_STEPS.map((skill) => {
    const { mean: total, sd, passing } = play(walk, playerOf(walk, skill));
    return { skill, mean: total, sd, passing };
  });
  const notRising = steps.filter((step, at) => at > 0 && step.mean <= (steps[at - 1]?.mean ?? 0));
  const distance = distanceOf(steps[1], steps[3]);
  return {
    steps,
    notRising: notRising.map(({ skill }) => skill),
    distance,
    holds: notRising.length === 0 && (distance ?? LEAST_DISTANCE) >= LEAST_DISTANCE,
  };
}

function distanceOf(low: SkillStep | undefined, high: SkillStep | undefined): number | null {
  if (!low || !high) return null;
  const pooled = Math.sqrt(mean([low.sd ** 2, high.sd ** 2]));
  return pooled > 0 ? (high.mean - low.mean) / pooled : null;
}

/** Takes one of the best replies with this chance, and else one of the others; where all are best, any. */
function playerOf(walk: Walk, skill: number): Chooser {
  return (state) => {
    const totals = followsAt(walk, state).map((follow) => bestAt(walk, follow));
    const top = Math.max(...totals);
    const best = totals.filter((total) => total === top).length;
    if (best === totals.length) return [];
    return totals.map((total) => (total === top ? skill / best : (1 - skill) / (totals.length - best)));
  };
}
