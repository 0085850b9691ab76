// draft.ts: a workshop as it is being thought out: what is offered, how it changes, and what is still missing.
import { LONGEST_TEAM, LONGEST_TITLE, MOST_ROUNDS, MOST_TEAMS } from '#protocol/bounds.ts';
import type { NewWorkshop } from '#protocol/workshop.ts';
import type { Scenario } from '../scenarios.ts';

export interface Draft {
  readonly title: string;
  /** Ids of scenarios. */
  readonly rounds: readonly string[];
  readonly teams: readonly string[];
  readonly language: string;
}

export type Missing = 'nameEmpty' | 'noRounds' | 'teamEmpty' | 'teamsTwice';

/** An hour holds about three calls with their talk. */
const ROUNDS_OFFERED = 3;

export function offerDraft(title: string, teams: readonly string[], scenarios: readonly Scenario[]): Draft {
  // The first of the fortnight: those that new people can begin with.
  const rounds = scenarios.slice(0, ROUNDS_OFFERED).map(({ id }) => id);
  return { title, rounds, teams, language: 'en' };
}

export function missingIn({ title, rounds, teams }: Draft): Missing | null {
  const names = teams.map((name) => name.trim().toLowerCase());
  if (title.trim() === '') return 'nameEmpty';
  if (rounds.length === 0) return 'noRounds';
  if (names.includes('')) return 'teamEmpty';
  return new Set(names).size < names.length ? 'teamsTwice' : null;
}

export function workshopOf({ title, rounds, teams, language }: Draft): NewWorkshop {
  return {
    title: title.trim().slice(0, LONGEST_TITLE),
    rounds: rounds.slice(0, MOST_ROUNDS),
    teams: teams.slice(0, MOST_TEAMS).map((name) => name.trim().slice(0, LONGEST_TEAM)),
    language,
  };
}

/** The list with the item at `at` moved by `by` places; as it was where that leads outside. */
export function moved<T>(list: readonly T[], at: number, by: number): readonly T[] {
  const item = list[at];
  if (item === undefined || list[at + by] === undefined) return list;
  const others = list.filter((_, index) => index !== at);
  return [...others.slice(0, at + by), item, ...others.slice(at + by)];
}

export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}
