// tiers.ts: measure 2: each tier can be where a call ends, and whoever ends at tier 4 has asked, offered and committed.
import { RUNGS, type ReplyTags, type Skill, type Tier } from '#core/dialogue/words.ts';
import { exercises } from '#core/scoring/rubric.ts';
import { mean, randomValues } from './play.ts';
import type { Study } from './study.ts';
import { NO_END, followsAt, picksTo, repliesAt, type Walk } from './walk.ts';

/** CONTENT.md, measure 2: every rung can be the last one reached. */
export const WANTED_TIERS = RUNGS;

/** What a call that ends at tier 4 may lack: a reply that earns `clarify`, one that gives rung 4, one that earns `follow`. */
export const TIER_4_PARTS = ['asks', 'offers', 'commits'] as const;
export type Tier4Part = (typeof TIER_4_PARTS)[number];

/** Said once is done: a promise that is broken later was still made, and its points are lost in the score. */
const DOES: Readonly<Record<Tier4Part, (tags: ReplyTags) => boolean>> = {
  asks: ({ skills }) => (skills.clarify ?? 0) > 0,
  offers: ({ rungs }) => rungs.includes(4),
  commits: ({ skills }) => (skills.follow ?? 0) > 0,
};
/** Where a scenario does not exercise the skill, nothing is lacking. */
const SKILL_OF: Readonly<Record<Tier4Part, Skill | null>> = { asks: 'clarify', offers: null, commits: 'follow' };

export interface FinalTier {
  readonly tier: Tier;
  /** Chance of ending here in random play. */
  readonly chance: number;
  /** A way to end here; null where there is none. */
  readonly picks: readonly string[] | null;
}

export interface Tier4Lack {
  readonly lacks: Tier4Part;
  /** How many of the ends at tier 4 can be come to without it, out of how many. */
  readonly ends: number;
  readonly of: number;
  /** Share of random play's calls at tier 4 in which it was never said. */
  readonly share: number;
  /** The shortest call that shows it. */
  readonly picks: readonly string[];
}

export interface TierFigures {
  readonly finals: readonly FinalTier[];
  readonly unreachable: readonly Tier[];
  readonly lacks: readonly Tier4Lack[];
  readonly holds: boolean;
}

/** An end does not tell what was said on the way, once another reply took the points back: so the calls are walked again without it. */
export function tierFigures({ walk, random }: Study): TierFigures {
  const finals = ([0, ...RUNGS] as const).map((tier) => ({
    tier,
    chance: random.tiers[tier] ?? 0,
    picks: shortest(endsAt(walk, tier).map((state) => picksTo(walk, state))),
  }));
  const unreachable = WANTED_TIERS.filter((tier) => finals[tier]?.picks === null);
  const lacks = TIER_4_PARTS.flatMap((part) => lackOf(walk, part, random.tiers[4] ?? 0) ?? []);
  return { finals, unreachable, lacks, holds: unreachable.length === 0 && lacks.length === 0 };
}

function endsAt({ scores }: Walk, tier: Tier): readonly number[] {
  return scores.flatMap((score, state) => (score?.tier === tier ? [state] : []));
}

/** `inPlay`: the chance of tier 4 in random play. */
function lackOf(walk: Walk, part: Tier4Part, inPlay: number): Tier4Lack | null {
  const skill = SKILL_OF[part];
  if (skill && !exercises(walk.rubric, skill)) return null;
  const silent = withoutReplies(walk, DOES[part]);
  const all = endsAt(walk, 4);
  const ways = waysThrough(silent);
  const lacking = all.flatMap((state) => (ways.has(state) ? [ways.get(state) ?? []] : []));
  const picks = shortest(lacking);
  if (!picks) return null;
  const chances = randomValues(silent, (end) => (walk.scores[end]?.tier === 4 ? 1 : 0));
  const chance = mean(walk.starts.map((start) => chances[start] ?? 0));
  return { lacks: part, ends: lacking.length, of: all.length, share: inPlay > 0 ? chance / inPlay : 0, picks };
}

/** The same calls, but that such a reply leads to no end. */
function withoutReplies(walk: Walk, does: (tags: ReplyTags) => boolean): Walk {
  const follows = walk.follows.map((numbers, state) => {
    const replies = repliesAt(walk, state);
    return numbers.map((follow, at) => (replies[at] && does(replies[at].tags) ? NO_END : follow));
  });
  return { ...walk, follows };
}

/** A shortest way to each state that a call can come to. */
function waysThrough(walk: Walk): ReadonlyMap<number, readonly string[]> {
  const ways = new Map<number, readonly string[]>(walk.starts.map((start) => [start, []]));
  // A map goes through what is added meanwhile too, in the order in which it was found.
  for (const [state, picks] of ways) {
    for (const [at, follow] of followsAt(walk, state).entries()) {
      if (follow === NO_END || ways.has(follow)) continue;
      ways.set(follow, [...picks, repliesAt(walk, state)[at]?.id ?? '']);
    }
  }
  return ways;
}

function shortest(ways: readonly (readonly string[])[]): readonly string[] | null {
  return ways.length ? ways.reduce((least, way) => (way.length < least.length ? way : least)) : null;
}
