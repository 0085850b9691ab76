// tally.ts: the running count of a call, pick by pick: sums, rungs with their guards, mood.
import {
  SKILLS,
  isOneOf,
  MOODS,
  RUNGS,
  type Mood,
  type ReplyTags,
  type Rung,
  type Skill,
  type Tier,
} from '#core/dialogue/words.ts';

/** Rung 3 counts only while courtesy stands at least here: nobody believes someone who is rude to them. */
const COURTESY_TO_BELIEVE = 0;
/** Rung 4 counts only while clarify stands at least here: no right action without knowing the need. */
const CLARIFY_TO_ACT = 1;
/** A caller's trust falls faster than it grows: steps of mood per pick. */
const MOOD_FALL = 2;
const MOOD_RISE = 1;
/** The middle of the five moods, where a story that declares no mood begins. */
const MIDDLE_MOOD = 3;

export interface Tally {
  readonly sums: Readonly<Record<Skill, number>>;
  /** Rungs said so far, counted or not; `given[n-1]` is the number of the pick (from 0) that first gave rung n. */
  readonly given: readonly (number | null)[];
  /** `won[n-1]` is the number of the pick at which rung n began to count. */
  readonly won: readonly (number | null)[];
  readonly tier: Tier;
  readonly mood: Mood;
  readonly picks: number;
}

const NO_SUMS: Tally['sums'] = { courtesy: 0, greeting: 0, clarify: 0, educate: 0, follow: 0, improve: 0 };
const NO_RUNGS = [null, null, null, null] as const;

/** A call before its first pick. `storyMood` is the story's own `VAR mood`, −2…2 around the middle. */
export function emptyTally(storyMood = 0): Tally {
  return { sums: NO_SUMS, given: NO_RUNGS, won: NO_RUNGS, tier: 0, mood: clampMood(MIDDLE_MOOD + storyMood), picks: 0 };
}

/** The tally after one more pick. `needsClarify`: the scenario exercises `clarify`, so rung 4 has its guard. */
export function addPick(tally: Tally, tags: ReplyTags, needsClarify: boolean): Tally {
  const sums = { ...tally.sums };
  for (const skill of SKILLS) sums[skill] += tags.skills[skill] ?? 0;
  const given = tally.given.map((pick, at) => pick ?? (isOneOf(tags.rungs, at + 1) ? tally.picks : null));
  const tier = climb(tally.tier, given, sums, needsClarify);
  const won = tally.won.map((pick, at) => pick ?? (at < tier ? tally.picks : null));
  const mood = clampMood(tally.mood + moodStep(tags, tally.tier, tier));
  return { sums, given, won, tier, mood, picks: tally.picks + 1 };
}

function climb(from: Tier, given: Tally['given'], sums: Tally['sums'], needsClarify: boolean): Tier {
  let tier = from;
  for (const rung of RUNGS) {
    if (rung <= tier) continue;
    if (given[rung - 1] === null || !guardMet(rung, sums, needsClarify)) break;
    tier = rung;
  }
  return tier;
}

/** Whether rung n may count at this moment, whatever was said. */
export function guardMet(rung: Rung, sums: Tally['sums'], needsClarify: boolean): boolean {
  if (rung === 3) return sums.courtesy >= COURTESY_TO_BELIEVE;
  if (rung === 4) return !needsClarify || sums.clarify >= CLARIFY_TO_ACT;
  return true;
}

/** Feelings follow how one is treated, and belief and willingness; merely hearing or knowing changes none. */
function moodStep(tags: ReplyTags, before: Tier, after: Tier): number {
  const treated = SKILLS.reduce((sum, skill) => sum + (tags.skills[skill] ?? 0), 0);
  const moved = after > before && after >= 3 ? 1 : 0;
  return Math.max(-MOOD_FALL, Math.min(MOOD_RISE, treated + moved));
}

function clampMood(mood: number): Mood {
  const nearest = Math.max(1, Math.min(MOODS.length, Math.round(mood)));
  return isOneOf(MOODS, nearest) ? nearest : MIDDLE_MOOD;
}

/** What a story may react to: `tier`, `mood` (−2…2) and each skill's running sum, by variable name. */
export function heardValues(tally: Tally): Readonly<Record<Skill | 'tier' | 'mood', number>> {
  return { ...tally.sums, tier: tally.tier, mood: tally.mood - MIDDLE_MOOD };
}
