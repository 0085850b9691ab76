// finished.ts: finished calls for tests, as short as they can be told.
import type { FinishedCall } from '#game/state/history.ts';

const DAY_MS = 86_400_000;

/** A finished call of Sue's, told by what differs. `day` counts from the first. */
export function finished(scenario: string, day: number, change: Partial<FinishedCall> = {}): FinishedCall {
  return {
    record: { scenario, version: 'v', seed: day, picks: ['a'] },
    people: ['Sue'],
    guess: { tier: 3, turn: null, sure: 2 },
    at: Date.UTC(2026, 0, 1) + day * DAY_MS,
    total: 60,
    tier: 3,
    stars: 1,
    passed: false,
    skills: { courtesy: { earned: 2, possible: 4 } },
    ending: 'resolved',
    ...change,
  };
}
