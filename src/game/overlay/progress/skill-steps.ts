// skill-steps.ts: a skill over the finished calls, as steps of a small chart.
import { SKILLS, type Skill } from '#core/dialogue/words.ts';
import type { Earned } from '#core/scoring/score.ts';
import type { FinishedCall } from '../../state/history.ts';

/** As many steps as can still be told apart in a chart of this width. */
export const MOST_STEPS = 30;

/** In units of the drawing. */
export const CHART = { width: 300, height: 96, margin: 8 } as const;

export interface SkillSteps {
  readonly skill: Skill;
  /** What each call earned that asked for the skill, oldest first; never empty. */
  readonly steps: readonly Earned[];
}

/** The skills that any of the calls asked for. */
export function skillSteps(calls: readonly FinishedCall[]): readonly SkillSteps[] {
  return SKILLS.map((skill) => ({ skill, steps: calls.flatMap(({ skills }) => skills[skill] ?? []) })).filter(
    ({ steps }) => steps.length > 0,
  );
}

/** The steps as an SVG path from left to right, each as wide as the others; and where the last one ends. */
export function stepLine(steps: readonly Earned[]): { readonly path: string; readonly end: { x: number; y: number } } {
  const { width, height, margin } = CHART;
  const wide = (width - 2 * margin) / steps.length;
  const xOf = (at: number): number => rounded(margin + at * wide);
  const yOf = ({ earned, possible }: Earned): number =>
    rounded(height - margin - (possible > 0 ? earned / possible : 0) * (height - 2 * margin));
  const parts = steps.map((step, at) => `${at === 0 ? `M${margin} ` : 'V'}${yOf(step)}H${xOf(at + 1)}`);
  const last = steps.at(-1);
  return { path: parts.join(''), end: { x: xOf(steps.length), y: last ? yOf(last) : height - margin } };
}

/** Tenths of a unit are finer than any screen. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
