// progress.ts: what the finished calls say about the player, as figures: skills, tiers, and how well they judge themselves.
import { SKILLS, type Skill } from '#core/dialogue/words.ts';
import { SURENESS, type Sureness } from './guess.ts';
import { latestCalls, type FinishedCall } from './history.ts';

/** 0–1, with what it is made of. */
export interface SkillShare {
  readonly skill: Skill;
  readonly earned: number;
  readonly possible: number;
  readonly share: number;
}

/** Skills over some calls, strongest first; a skill that none of them exercises is left out. */
export function skillShares(calls: readonly FinishedCall[]): readonly SkillShare[] {
  const shares = SKILLS.map((skill) => {
    const sums = calls.flatMap(({ skills }) => skills[skill] ?? []);
    const earned = sums.reduce((sum, of) => sum + of.earned, 0);
    const possible = sums.reduce((sum, of) => sum + of.possible, 0);
    return { skill, earned, possible, share: possible > 0 ? earned / possible : 0 };
  });
  return shares.filter(({ possible }) => possible > 0).sort((a, b) => b.share - a.share);
}

/** The skill with the most room, by share; null where every one was earned whole, or none is known. */
export function skillToWorkOn(calls: readonly FinishedCall[]): Skill | null {
  const weakest = skillShares(calls).at(-1);
  return weakest && weakest.share < 1 ? weakest.skill : null;
}

/** The best of one scenario. */
export interface Best {
  readonly tier: number;
  readonly stars: number;
  readonly total: number;
}

/** By scenario; each of the three at its highest, though it be of different calls. */
export function bestOfEach(history: readonly FinishedCall[]): ReadonlyMap<string, Best> {
  const best = new Map<string, Best>();
  for (const { record, tier, stars, total } of history) {
    const before = best.get(record.scenario) ?? { tier: 0, stars: 0, total: 0 };
    best.set(record.scenario, {
      tier: Math.max(before.tier, tier),
      stars: Math.max(before.stars, stars),
      total: Math.max(before.total, total),
    });
  }
  return best;
}

/** How often a guess of this sureness was right about the rung. */
export interface Calibration {
  readonly sure: Sureness;
  readonly guesses: number;
  readonly right: number;
  /** Rungs by which the guesses were too high on the mean; below 0, too low. */
  readonly bias: number;
}

export function calibrationOf(history: readonly FinishedCall[]): readonly Calibration[] {
  return SURENESS.map((sure) => {
    const calls = history.filter(({ guess }) => guess.sure === sure);
    const over = calls.reduce((sum, { guess, tier }) => sum + guess.tier - tier, 0);
    return {
      sure,
      guesses: calls.length,
      right: calls.filter(({ guess, tier }) => guess.tier === tier).length,
      bias: calls.length ? over / calls.length : 0,
    };
  });
}

/** What Ruth makes of a week: from the latest call of each of its scenarios. */
export interface Review {
  readonly strongest: Skill | null;
  readonly workOn: Skill | null;
  /** The one call to take again: of those that exercise the skill to work on, the one that left most of it; else the lowest. */
  readonly takeAgain: FinishedCall | null;
}

export function reviewOf(history: readonly FinishedCall[], scenarios: ReadonlySet<string>): Review {
  const calls = latestCalls(history).filter(({ record }) => scenarios.has(record.scenario));
  const workOn = skillToWorkOn(calls);
  return { strongest: skillShares(calls)[0]?.skill ?? null, workOn, takeAgain: worth(calls, workOn) };
}

function worth(calls: readonly FinishedCall[], skill: Skill | null): FinishedCall | null {
  const left = ({ skills }: FinishedCall): number => {
    const of = skill === null ? undefined : skills[skill];
    return of ? of.possible - of.earned : 0;
  };
  const open = calls.filter(({ total }) => total < 100);
  return [...open].sort((a, b) => left(b) - left(a) || a.total - b.total)[0] ?? null;
}
