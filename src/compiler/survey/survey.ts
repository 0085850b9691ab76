// survey.ts: what there is in a story: its calls, where they end, what they score, and what nobody ever meets.
import type { Reply, Tier } from '#core/dialogue/words.ts';
import { splitTag } from '#core/dialogue/tags.ts';
import type { WalkSubject } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../ink-outline.ts';
import { limitFigures } from '../measures/limits.ts';
import { anyReply, play, randomValues, sum, type Play } from '../measures/play.ts';
import { followsAt, repliesAt, walkOf, type Walk } from '../measures/walk.ts';
import type { Seen } from '../seen.ts';
import { idOf } from '../source.ts';
import { endingsOf, type Ending } from './endings.ts';
import { longestPath, pathsOf, shareOf, type Paths } from './paths.ts';

export interface ReplyShare {
  readonly id: string;
  readonly text: string;
  /** How often random play takes it, a call. */
  readonly taken: number;
  /** Share of the passing paths that it lies on; null where paths have no end, or none passes. */
  readonly onPassing: number | null;
  /** Chance that random play passes once it has been taken. */
  readonly passesAfter: number;
}

export interface Survey {
  readonly id: string;
  /** False where the story was too large to walk whole: all figures are then of the part that was seen. */
  readonly whole: boolean;
  /** States that were met and not gone on from; 0 where the walk is whole. */
  readonly unseen: number;
  /**
   * Share of random play's calls that come to an end in the part that was walked; 1 where the walk is whole. Of a part,
   * how calls end, what they score and whether they pass is told of these calls: of the others it is not known.
   */
  readonly followed: number;
  /** Seeds that were walked: 1 where the story uses no chance. */
  readonly seeds: number;
  readonly states: number;
  readonly paths: bigint | 'endless';
  readonly passingPaths: bigint | 'endless';
  readonly endings: readonly Ending[];
  readonly tiers: readonly { readonly tier: Tier; readonly chance: number; readonly paths: number | null }[];
  /** Chance of each ten points under random play: 0–9, 10–19, … 90–100. */
  readonly scores: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly passing: number;
  readonly replies: readonly ReplyShare[];
  readonly neverOffered: readonly string[];
  /** Knots and functions, and the stitches of knots that are entered. */
  readonly neverEntered: readonly string[];
  readonly best: { readonly total: number; readonly picks: readonly Pick<Reply, 'id' | 'text'>[] };
  /** Null where one can go round for ever. */
  readonly longest: readonly Pick<Reply, 'id' | 'text'>[] | null;
}

type Surveyed = Pick<WalkSubject, 'path' | 'header' | 'possible' | 'explorations' | 'outline'> & {
  readonly seen: Pick<Seen, 'entered'>;
};

const BANDS = 10;
const TIERS = [0, 1, 2, 3, 4] as const;

/** Of any story that compiles: what its header leaves out is as it would be by default. */
export function surveyOf({ path, explorations, outline, seen, ...story }: Surveyed): Survey {
  const walk = walkOf({ ...story, id: idOf(path) }, explorations);
  const [random, followed] = followedOf(walk, play(walk, anyReply));
  const paths = pathsOf(walk);
  const passing = pathsOf(walk, (end) => walk.scores[end]?.passed === true);
  const replies = replyShares(walk, random, passing);
  const texts = new Map(replies.map(({ id, text }) => [id, text]));
  const named = (ids: readonly string[]): Survey['best']['picks'] =>
    ids.map((id) => ({ id, text: texts.get(id) ?? '' }));
  const { best, bestPicks } = limitFigures({ walk, random });
  const longest = longestPath(walk);
  return {
    id: walk.subject.id,
    whole: walk.complete,
    unseen: walk.states.filter((state) => state.replies.length > state.follows.length).length,
    followed,
    seeds: walk.starts.length,
    states: walk.states.length,
    paths: paths?.count ?? 'endless',
    passingPaths: passing?.count ?? 'endless',
    endings: endingsOf(walk, random, paths, followed),
    tiers: tierShares(walk, random, paths),
    scores: scoreBands(walk, random),
    mean: random.mean,
    sd: random.sd,
    passing: random.passing,
    replies,
    neverOffered: writtenIds(outline).filter((id) => !texts.has(id)),
    neverEntered: neverEntered(outline, seen),
    best: { total: Math.max(0, best), picks: named(bestPicks) },
    longest: longest && named(longest),
  };
}

/** Random play, told of the calls that came to an end in what was walked, and how many of all those are. */
function followedOf(walk: Walk, random: Play): readonly [random: Play, followed: number] {
  if (walk.complete) return [random, 1];
  const followed = sum(random.ends.filter((_, state) => walk.scores[state]));
  const share = (chance: number): number => (followed > 0 ? chance / followed : 0);
  const mean = share(random.mean);
  const squares = share(random.sd ** 2 + random.mean ** 2);
  const told = {
    ends: random.ends.map(share),
    mean,
    sd: Math.sqrt(Math.max(0, squares - mean ** 2)),
    passing: share(random.passing),
    tiers: random.tiers.map(share),
  };
  return [{ ...random, ...told }, followed];
}

/** The ids that stand on replies in the source, each once; an id that is computed while playing is none. */
function writtenIds({ choices }: Outline): readonly string[] {
  const tags = choices.flatMap((choice) => choice.tags).filter(({ computed }) => !computed);
  return [...new Set(tags.map(({ text }) => splitTag(text)).flatMap(({ key, value }) => (key === 'id' ? value : [])))];
}

/** In the order of the source; with a knot, what is in it goes without saying. */
function neverEntered({ knots }: Outline, { entered }: Pick<Seen, 'entered'>): readonly string[] {
  const lost = knots.map(({ name }) => name).filter((name) => !entered.has(name));
  return lost.filter((name) => !name.includes('.') || !lost.includes(name.split('.')[0] ?? ''));
}

function tierShares(walk: Walk, random: Play, paths: Paths | null): Survey['tiers'] {
  return TIERS.map((tier) => ({
    tier,
    chance: random.tiers[tier] ?? 0,
    paths: paths && shareOf(pathsOf(walk, (end) => walk.scores[end]?.tier === tier)?.count ?? 0n, paths.count),
  }));
}

function scoreBands(walk: Walk, { ends }: Play): readonly number[] {
  const bands = Array.from({ length: BANDS }, () => 0);
  for (const [end, chance] of ends.entries()) {
    const score = walk.scores[end];
    if (!score || chance === 0) continue;
    const band = Math.min(BANDS - 1, Math.floor(score.total / BANDS));
    bands[band] = (bands[band] ?? 0) + chance;
  }
  return bands;
}

interface ReplyCount {
  readonly reply: Reply;
  taken: number;
  passed: number;
  ended: number;
  ways: bigint;
}

function replyShares(walk: Walk, { picks }: Play, passing: Paths | null): readonly ReplyShare[] {
  const passes = randomValues(walk, (end) => (walk.scores[end]?.passed ? 1 : 0));
  const ends = walk.complete ? null : randomValues(walk, (end) => (walk.scores[end] ? 1 : 0));
  const found = new Map<string, ReplyCount>();
  for (const state of walk.order) {
    for (const [index, reply] of repliesAt(walk, state).entries()) {
      const one = found.get(reply.id) ?? { reply, taken: 0, passed: 0, ended: 0, ways: 0n };
      found.set(reply.id, one);
      const follow = followsAt(walk, state)[index];
      if (follow === undefined) continue;
      const often = picks[(walk.firstPick[state] ?? 0) + index] ?? 0;
      one.taken += often;
      one.passed += often * (passes[follow] ?? 0);
      one.ended += often * (ends?.[follow] ?? 1);
      one.ways += (passing?.to[state] ?? 0n) * (passing?.from[follow] ?? 0n);
    }
  }
  return [...found.values()].map(({ reply, taken, passed, ended, ways }) => ({
    id: reply.id,
    text: reply.text,
    taken,
    onPassing: passing && passing.count > 0n ? shareOf(ways, passing.count) : null,
    passesAfter: ended > 0 ? passed / ended : 0,
  }));
}
