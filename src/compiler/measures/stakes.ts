// stakes.ts: measure 7: decisions where nothing is decided, and how long a call can still be won.
import { choicesIn, idsOf, type Decision } from './decisions.ts';
import type { Study } from './study.ts';
import { followsAt, repliesAt, type Walk } from './walk.ts';

/** CONTENT.md, measure 7: share of decisions whose replies are all worth the same. */
export const MOST_FLAT = 0.2;
/** CONTENT.md, measure 7: share of states from which tier 3 can still be reached, each by how often random play stands in it. */
export const LEAST_OPEN = 0.6;
const WANTED_TIER = 3;
/** A decision is flat when, on average, less than this lies between its replies, in points: it rounds to none. */
const FLAT_BELOW = 0.5;

export interface StakesFigures {
  /** Decisions whose replies are all worth the same, and their share of all. */
  readonly flat: readonly { readonly decision: readonly string[]; readonly spread: number }[];
  readonly flatShare: number;
  /** Share of the states with something to pick from which tier 3 or 4 can still be reached: a fact, and no threshold. */
  readonly open: number;
  /**
   * The same, each state by how often random play stands in it; the threshold asks for this one.
   * The plain share counts every combination of points as a state of its own: late states, and those after many slips,
   * come in hundreds and are hardly ever met, so that it tells how points multiply and not how long a call can be won.
   */
  readonly openInPlay: number;
  /** Replies that put tier 3 out of reach, by how many calls of random play they do it to. */
  readonly closing: readonly { readonly reply: string; readonly share: number }[];
  readonly holds: boolean;
}

export function stakesFigures(study: Study): StakesFigures {
  const { walk, random, decisions } = study;
  const choices = choicesIn(decisions);
  const flat = choices.filter(({ spread }) => spread < FLAT_BELOW).map(flatness);
  const flatShare = choices.length ? flat.length / choices.length : 0;
  const reach = highestTiers(walk);
  const asked = walk.states.flatMap(({ replies }, state) => (replies.length ? [state] : []));
  const openStates = asked.filter((state) => (reach[state] ?? 0) >= WANTED_TIER);
  const often = (states: readonly number[]): number => states.reduce((sum, at) => sum + (random.visits[at] ?? 0), 0);
  const openInPlay = asked.length ? often(openStates) / often(asked) : 1;
  return {
    flat,
    flatShare,
    open: asked.length ? openStates.length / asked.length : 1,
    openInPlay,
    closing: closingReplies(study, reach),
    holds: flatShare <= MOST_FLAT && openInPlay >= LEAST_OPEN,
  };
}

function flatness(decision: Decision): StakesFigures['flat'][number] {
  return { decision: idsOf(decision), spread: decision.spread };
}

/** The highest tier that a call can still end with, by state; −1 where no end is within reach. */
export function highestTiers(walk: Walk): Int8Array {
  const reach = Int8Array.from(walk.scores, (score) => score?.tier ?? -1);
  const backwards = walk.order.toReversed();
  for (let changed = true; changed; changed = walk.loops && changed) {
    changed = false;
    for (const state of backwards) {
      for (const follow of followsAt(walk, state)) {
        const beyond = reach[follow] ?? -1;
        if (beyond <= (reach[state] ?? -1)) continue;
        reach[state] = beyond;
        changed = true;
      }
    }
  }
  return reach;
}

function closingReplies({ walk, random }: Study, reach: Int8Array): StakesFigures['closing'] {
  const shares = new Map<string, number>();
  for (const state of walk.order) {
    if ((reach[state] ?? -1) < WANTED_TIER) continue;
    for (const [index, follow] of followsAt(walk, state).entries()) {
      if ((reach[follow] ?? -1) >= WANTED_TIER) continue;
      const id = repliesAt(walk, state)[index]?.id ?? '';
      const often = random.picks[(walk.firstPick[state] ?? 0) + index] ?? 0;
      shares.set(id, (shares.get(id) ?? 0) + often);
    }
  }
  return [...shares].map(([reply, share]) => ({ reply, share })).sort((a, b) => b.share - a.share);
}
