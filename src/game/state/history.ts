// history.ts: the calls that were finished on this device: the record of each, and what came of it.
import { END_KINDS, isOneOf, SKILLS, type EndKind, type Skill } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, recordOf, type Call } from '#core/replay/call.ts';
import { readRecord, type CallRecord } from '#core/replay/record.ts';
import { isObject } from '#core/replay/scenario.ts';
import type { Earned } from '#core/scoring/score.ts';
import { readGuess, type Guess } from './guess.ts';
import type { Shelf } from './storage.ts';

export interface FinishedCall {
  readonly record: CallRecord;
  /** Everyone you spoke with, by the name that the story gives them: whoever had a face. */
  readonly people: readonly string[];
  /** What the player thought had happened, before it was told. */
  readonly guess: Guess;
  /** When it was first told what had happened, in epoch milliseconds. */
  readonly at: number;
  /** 0–100. */
  readonly total: number;
  /** 0–4. */
  readonly tier: number;
  /** 0–3. */
  readonly stars: number;
  readonly passed: boolean;
  /** Of the skills that the scenario exercises. */
  readonly skills: Readonly<Partial<Record<Skill, Earned>>>;
  /** Null where the story tagged no ending. */
  readonly ending: EndKind | null;
}

export const HISTORY = 'history';
/** Some years of one call a day; about half a megabyte. */
const MOST_CALLS = 1000;

/** Every finished call, oldest first; what cannot be read is passed over, and stays where it is. */
export function historyOf(shelf: Shelf): readonly FinishedCall[] {
  return keptEntries(shelf).flatMap((entry) => readFinishedCall(entry) ?? []);
}

/** The call that has just ended, as the history keeps it. `at` in epoch milliseconds. */
export function finishedCall(call: Call, guess: Guess, at: number): FinishedCall {
  const { total, tier, stars, passed, skills } = callScore(call);
  const { entries, ending } = callTranscript(call);
  const people = new Set(
    entries.flatMap((entry) => (entry.kind === 'line' && entry.line.face && entry.line.speaker) || []),
  );
  return {
    record: recordOf(call),
    people: [...people],
    guess,
    at,
    total,
    tier,
    stars,
    passed,
    skills,
    ending: ending?.kind ?? null,
  };
}

/** Enters a call; the same record again, as after a reload of its debrief, changes nothing. */
export function enterHistory(shelf: Shelf, call: FinishedCall): void {
  const same = JSON.stringify(call.record);
  const entries = keptEntries(shelf);
  if (entries.some((entry) => isObject(entry) && JSON.stringify(entry['record']) === same)) return;
  shelf.put(HISTORY, [...entries, call].slice(-MOST_CALLS));
}

/** The latest call of each scenario, the latest of all last. */
export function latestCalls(history: readonly FinishedCall[]): readonly FinishedCall[] {
  const latest = new Map<string, FinishedCall>();
  for (const call of history) {
    latest.delete(call.record.scenario);
    latest.set(call.record.scenario, call);
  }
  return [...latest.values()];
}

function keptEntries(shelf: Shelf): readonly unknown[] {
  return shelf.get(HISTORY, (value) => (Array.isArray(value) ? (value as unknown[]) : null)) ?? [];
}

/** A finished call from parsed JSON; null where it is none. */
export function readFinishedCall(value: unknown): FinishedCall | null {
  if (!isObject(value)) return null;
  const reading = readRecord(value['record']);
  const guess = readGuess(value['guess']);
  const skills = readSkills(value['skills']);
  const { people, at, total, tier, stars, passed, ending } = value;
  if (!reading.ok || !guess || !skills || typeof passed !== 'boolean') return null;
  if (!Array.isArray(people) || !people.every((name) => typeof name === 'string')) return null;
  if (!isWithin(at, Number.MAX_SAFE_INTEGER) || !isWithin(total, 100)) return null;
  if (!isWithin(tier, 4) || !isWithin(stars, 3)) return null;
  if (ending !== null && !isOneOf(END_KINDS, ending)) return null;
  return { record: reading.record, people, guess, at, total, tier, stars, passed, skills, ending };
}

function readSkills(value: unknown): FinishedCall['skills'] | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const whole = entries.every(
    ([name, of]) =>
      isOneOf(SKILLS, name) &&
      isObject(of) &&
      isWithin(of['possible'], Number.MAX_SAFE_INTEGER) &&
      isWithin(of['earned'], of['possible']),
  );
  return whole ? (value as FinishedCall['skills']) : null;
}

function isWithin(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
