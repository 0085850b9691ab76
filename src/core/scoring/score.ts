// score.ts: from a transcript and a rubric to the scorecard; integers all the way.
import { SKILLS, type Skill, type Tier, type Transcript } from '#core/dialogue/words.ts';
import { PARTS, exercises, type Part, type Rubric } from './rubric.ts';
import { addPick, emptyTally, type Tally } from './tally.ts';

export interface Earned {
  readonly earned: number;
  readonly possible: number;
}

export type Stars = 0 | 1 | 2 | 3;

export interface Scorecard {
  /** 0–100. */
  readonly total: number;
  readonly tier: Tier;
  readonly stars: Stars;
  readonly passed: boolean;
  /** Only the skills that the scenario exercises. */
  readonly skills: Readonly<Partial<Record<Skill, Earned>>>;
}

/** `DESIGN.md` §3: stars by total; the third asks for tier 4 too. */
const STARS_FROM = { one: 50, two: 75, three: 90 } as const;
const TIER_FOR_THREE_STARS = 4;
const TIER_TO_PASS = 3;

export function score(transcript: Transcript, rubric: Rubric): Scorecard {
  return scorecard(tallyOf(transcript, rubric), rubric);
}

export function tallyOf(transcript: Transcript, rubric: Rubric): Tally {
  let tally = emptyTally();
  for (const entry of transcript.entries) {
    if (entry.kind === 'pick') tally = addPick(tally, entry.reply.tags, exercises(rubric, 'clarify'));
  }
  return tally;
}

/** The scorecard of a running count; the same for a call that goes on. */
export function scorecard(tally: Tally, rubric: Rubric): Scorecard {
  const total = totalOf(tally, rubric);
  return {
    total,
    tier: tally.tier,
    stars: starsFor(total, tally.tier),
    passed: total >= rubric.pass && tally.tier >= TIER_TO_PASS,
    skills: Object.fromEntries(
      SKILLS.filter((skill) => exercises(rubric, skill)).map((skill) => [skill, earnedOf(skill, tally, rubric)]),
    ),
  };
}

function earnedOf(part: Part, tally: Tally, { possible }: Rubric): Earned {
  const sum = part === 'tier' ? tally.tier : tally.sums[part];
  return { earned: Math.max(0, Math.min(possible[part], sum)), possible: possible[part] };
}

/** round(100 × Σ w·earned/possible ÷ Σ w), half up, over the parts that are exercised; 0 where none is. */
function totalOf(tally: Tally, rubric: Rubric): number {
  const parts = PARTS.filter((part) => rubric.possible[part] > 0 && rubric.weights[part] > 0);
  const common = parts.reduce((product, part) => product * BigInt(rubric.possible[part]), 1n);
  let sum = 0n;
  let weights = 0n;
  for (const part of parts) {
    const { earned, possible } = earnedOf(part, tally, rubric);
    sum += (BigInt(rubric.weights[part] * earned) * common) / BigInt(possible);
    weights += BigInt(rubric.weights[part]);
  }
  if (weights === 0n) return 0;
  const whole = weights * common;
  return Number((200n * sum + whole) / (2n * whole));
}

function starsFor(total: number, tier: Tier): Stars {
  if (total >= STARS_FROM.three && tier === TIER_FOR_THREE_STARS) return 3;
  if (total >= STARS_FROM.two) return 2;
  return total >= STARS_FROM.one ? 1 : 0;
}
