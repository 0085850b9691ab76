// fortnight.ts: two working weeks of calls: which rings on which day, and which can be taken.
import type { ScenarioSummary } from './library.ts';

export const WEEKS = [1, 2] as const;
export type Week = (typeof WEEKS)[number];
/** Monday to Friday. */
const DAYS_A_WEEK = 5;

export interface Day {
  /** 1–10. */
  readonly day: number;
  readonly calls: readonly ScenarioSummary[];
}

/** The days of a week on which a phone rings. */
export function daysOf(week: Week, scenarios: readonly ScenarioSummary[]): readonly Day[] {
  const days = Array.from({ length: DAYS_A_WEEK }, (_, at) => (week - 1) * DAYS_A_WEEK + at + 1);
  return days
    .map((day) => ({ day, calls: scenarios.filter((one) => one.day === day) }))
    .filter(({ calls }) => calls.length > 0);
}

/** Calls that belong to no day, such as a trainer's own. */
export function anyDay(scenarios: readonly ScenarioSummary[]): readonly ScenarioSummary[] {
  return scenarios.filter(({ day }) => weekOf(day) === null);
}

/** Null for a day outside the fortnight. */
export function weekOf(day: number): Week | null {
  return WEEKS.find((week) => day > (week - 1) * DAYS_A_WEEK && day <= week * DAYS_A_WEEK) ?? null;
}

/**
 * Whether a week's phones ring: the first week's always; the second week's once every call of the first has been
 * finished, however it ended.
 * @param finished ids of the scenarios that were ever played to their end.
 */
export function weekIsOpen(week: Week, scenarios: readonly ScenarioSummary[], finished: ReadonlySet<string>): boolean {
  const before = scenarios.filter(({ day }) => (weekOf(day) ?? week) < week);
  return before.every(({ id }) => finished.has(id));
}
