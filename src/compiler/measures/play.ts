// play.ts: what a player who follows a rule comes to, exactly: chances are carried through the graph, nothing is drawn.
import { RUNGS } from '#core/dialogue/words.ts';
import { followsAt, type Walk } from './walk.ts';

/**
 * How a player picks: a weight for each reply of a state, which need not add up to 1; all 0 means any.
 * `phase` is what the player still knows of the call so far, from 0.
 */
export type Chooser = (state: number, phase: number) => readonly number[];

export interface Memory {
  readonly phases: number;
  /** What is known after taking reply `index` of `state`, which leads to `follow`. */
  readonly next: (phase: number, state: number, index: number, follow: number) => number;
}

export interface Play {
  /** How often a call comes through each state, on average. */
  readonly visits: Float64Array;
  /** How often each reply is taken, on average; see `firstPick`. */
  readonly picks: Float64Array;
  /** Chance of ending in each state. */
  readonly ends: Float64Array;
  readonly mean: number;
  readonly sd: number;
  /** Chance of passing. */
  readonly passing: number;
  /** Chance of each final tier, from 0 to 4. */
  readonly tiers: readonly number[];
  /** Chance that the call never ends or that the story fails: it counts as a total of 0. */
  readonly unfinished: number;
}

const FORGETFUL: Memory = { phases: 1, next: () => 0 };
/** Times round a loop before what is left of a call counts as endless; a record holds no more picks either. */
const MOST_ROUNDS = 500;
/** Chance below which nothing can be seen in a figure. */
const NEGLIGIBLE = 1e-9;

export function play(walk: Walk, choose: Chooser, memory: Memory = FORGETFUL): Play {
  const { phases } = memory;
  const mass = new Float64Array(walk.states.length * phases);
  const visits = new Float64Array(walk.states.length);
  const ends = new Float64Array(walk.states.length);
  const picks = new Float64Array(sum(walk.follows.map(({ length }) => length)));
  for (const start of walk.starts) mass[start * phases] = (mass[start * phases] ?? 0) + 1 / walk.starts.length;
  const visit = (state: number, phase: number): void => {
    const here = mass[state * phases + phase] ?? 0;
    if (here === 0) return;
    mass[state * phases + phase] = 0;
    visits[state] = (visits[state] ?? 0) + here;
    const follows = followsAt(walk, state);
    if (follows.length === 0) ends[state] = (ends[state] ?? 0) + here;
    else {
      const weights = choose(state, phase);
      const whole = sum(weights);
      for (let index = 0; index < follows.length; index += 1) {
        const share = whole > 0 ? (weights[index] ?? 0) / whole : 1 / follows.length;
        if (share === 0) continue;
        const follow = follows[index] ?? state;
        const pick = (walk.firstPick[state] ?? 0) + index;
        picks[pick] = (picks[pick] ?? 0) + here * share;
        const place = follow * phases + memory.next(phase, state, index, follow);
        mass[place] = (mass[place] ?? 0) + here * share;
      }
    }
  };
  for (let round = 0; round < (walk.loops ? MOST_ROUNDS : 1); round += 1) {
    for (const state of walk.order) for (let phase = 0; phase < phases; phase += 1) visit(state, phase);
    if (sum(mass) < NEGLIGIBLE) break;
  }
  return { visits, picks, ends, ...outcome(walk, ends) };
}

function outcome(walk: Walk, ends: Float64Array): Omit<Play, 'visits' | 'picks' | 'ends'> {
  const tiers = [0, ...RUNGS].map(() => 0);
  let [mean, squares, passing, finished] = [0, 0, 0, 0];
  for (const [state, chance] of ends.entries()) {
    const score = chance > 0 ? walk.scores[state] : null;
    if (!score) continue;
    finished += chance;
    mean += chance * score.total;
    squares += chance * score.total ** 2;
    passing += score.passed ? chance : 0;
    tiers[score.tier] = (tiers[score.tier] ?? 0) + chance;
  }
  const unfinished = 1 - finished < NEGLIGIBLE ? 0 : 1 - finished;
  return { mean, sd: Math.sqrt(Math.max(0, squares - mean ** 2)), passing, tiers, unfinished };
}

/** Any reply, each as likely. */
export const anyReply: Chooser = () => [];

/** What random play comes to from each state on, on average; `valueAt` says what an end is worth, its total unless told otherwise. */
export function randomValues(walk: Walk, valueAt: (end: number) => number = totalAt(walk)): Float64Array {
  const values = new Float64Array(walk.states.length);
  const backwards = walk.order.toReversed();
  for (let round = 0; round < (walk.loops ? MOST_ROUNDS : 1); round += 1) {
    let change = 0;
    for (const state of backwards) {
      const follows = followsAt(walk, state);
      const value = follows.length ? mean(follows.map((follow) => values[follow] ?? 0)) : valueAt(state);
      change = Math.max(change, Math.abs(value - (values[state] ?? 0)));
      values[state] = value;
    }
    if (change < NEGLIGIBLE) break;
  }
  return values;
}

function totalAt({ scores }: Walk): (end: number) => number {
  return (end) => scores[end]?.total ?? 0;
}

export function sum(numbers: ArrayLike<number>): number {
  let whole = 0;
  for (let at = 0; at < numbers.length; at += 1) whole += numbers[at] ?? 0;
  return whole;
}

/** 0 of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.length ? sum(numbers) / numbers.length : 0;
}

/** Weight 1 for each reply that has the highest mark: equals are equally likely. */
export function highest(marks: readonly number[]): readonly number[] {
  const top = Math.max(...marks);
  return marks.map((mark) => (mark === top ? 1 : 0));
}

/** As `highest`; equals are told apart by the next list of marks. */
export function highestBy(...lists: readonly (readonly number[])[]): readonly number[] {
  let kept: readonly number[] = (lists[0] ?? []).map(() => 1);
  for (const marks of lists) {
    const top = Math.max(...marks.filter((_, at) => kept[at]));
    kept = kept.map((keep, at) => (keep && marks[at] === top ? 1 : 0));
  }
  return kept;
}
