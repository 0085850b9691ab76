// rubric.ts: what a call can earn and how much each part weighs (`DESIGN.md` §3).
import { SKILLS, type Header, type Skill } from '#core/dialogue/words.ts';

/** Raise this whenever the same picks could score differently: it is part of every scenario's version. */
export const RUBRIC_NUMBER = 1;

export const PARTS = ['tier', ...SKILLS] as const;
export type Part = (typeof PARTS)[number];

/** Weights of the parts; only their proportion counts. */
const WEIGHTS: Readonly<Record<Part, number>> = {
  tier: 40,
  courtesy: 20,
  clarify: 20,
  follow: 10,
  greeting: 5,
  educate: 5,
  improve: 5,
};

/** The most that any complete path earns, by part; 0 where a scenario does not exercise it. */
export type Possible = Readonly<Record<Part, number>>;

export interface Rubric {
  readonly weights: Readonly<Record<Part, number>>;
  readonly possible: Possible;
  /** Total from which a call is passed. */
  readonly pass: number;
}

export function rubricFor(header: Header, possible: Possible): Rubric {
  return { weights: { ...WEIGHTS, ...header.weights }, possible, pass: header.pass };
}

/** Whether the scenario asks for this skill at all. */
export function exercises(rubric: Rubric, skill: Skill): boolean {
  return rubric.possible[skill] > 0;
}
