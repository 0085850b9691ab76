// walk.ts: the explored calls of one scenario as a numbered graph, ready to be played through by rule.
import type { Header, Line } from '#core/dialogue/words.ts';
import { rubricFor, type Possible, type Rubric } from '#core/scoring/rubric.ts';
import { scorecard, type Scorecard } from '#core/scoring/score.ts';
import { statesMet, type Exploration } from '../explorer.ts';
import { picksTo as pathTo, type State } from '../states.ts';
import { bestTotals } from '../worth.ts';

/** What is measured; a compiled scenario is one. */
export interface Subject {
  readonly id: string;
  readonly header: Header;
  readonly possible: Possible;
}

/** A state is named by its number in `states`. */
export interface Walk {
  readonly subject: Subject;
  readonly rubric: Rubric;
  readonly states: readonly State[];
  /** One for each seed that was walked: where its calls begin; those of two may begin alike. */
  readonly starts: readonly number[];
  /** By start: what is said before the first pick. */
  readonly openings: readonly (readonly Line[])[];
  readonly follows: readonly (readonly number[])[];
  /** By state: the number of its first reply, when all replies of all states are counted through. */
  readonly firstPick: readonly number[];
  /** Every state before what follows it, but where the story goes back. */
  readonly order: readonly number[];
  /** Whether a call can come back to where it was, with nothing changed. */
  readonly loops: boolean;
  /** What a call that ends here has scored; null while it goes on, and where the story failed. */
  readonly scores: readonly (Scorecard | null)[];
  /** The best total still within reach; `NO_END` where no end is. */
  readonly best: readonly number[];
  /** False when the walk stopped early: then only part of this is known. */
  readonly complete: boolean;
}

/** Below every total: a call that cannot come to an end. */
export const NO_END = -1;

export function walkOf(subject: Subject, explorations: readonly Exploration[]): Walk {
  const rubric = rubricFor(subject.header, subject.possible);
  const states = statesMet(explorations);
  const numbers = new Map(states.map((state, number) => [state, number]));
  const follows = states.map((state) => state.follows.map((follow) => numbers.get(follow) ?? NO_END));
  const starts = explorations.map(({ start }) => numbers.get(start) ?? 0);
  const scores = states.map((state) => (state.replies.length || state.fault ? null : scorecard(state.tally, rubric)));
  const totalOf = (end: State): number => scores[numbers.get(end) ?? NO_END]?.total ?? 0;
  const totals = bestTotals(states, rubric, totalOf);
  return {
    subject,
    rubric,
    states,
    starts,
    openings: explorations.map(({ opening }) => opening),
    follows,
    firstPick: runningCount(follows),
    ...ordered(follows, starts),
    scores,
    best: states.map((state) => totals.get(state) ?? NO_END),
    complete: explorations.every(({ complete }) => complete),
  };
}

function runningCount(follows: Walk['follows']): readonly number[] {
  let count = 0;
  return follows.map(({ length }) => (count += length) - length);
}

/** Depth first from the starts; a state is done once all that follows it is. */
function ordered(follows: Walk['follows'], starts: readonly number[]): Pick<Walk, 'order' | 'loops'> {
  const [NEW, OPEN, DONE] = [0, 1, 2];
  const mark = new Uint8Array(follows.length);
  const next = new Uint32Array(follows.length);
  const done: number[] = [];
  let loops = false;
  const path: number[] = [];
  for (const start of starts) {
    if (mark[start] === NEW) path.push(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      mark[at] = OPEN;
      const turn = next[at] ?? 0;
      const follow = follows[at]?.[turn];
      next[at] = turn + 1;
      if (follow === undefined) {
        mark[at] = DONE;
        done.push(at);
        path.pop();
      } else if (mark[follow] === NEW) path.push(follow);
      else if (mark[follow] === OPEN) loops = true;
    }
  }
  return { order: done.reverse(), loops };
}

export function repliesAt({ states }: Walk, state: number): State['replies'] {
  return states[state]?.replies ?? [];
}

export function followsAt({ follows }: Walk, state: number): readonly number[] {
  return follows[state] ?? [];
}

export function bestAt({ best }: Walk, state: number): number {
  return best[state] ?? NO_END;
}

/** The picks that led to a state first. */
export function picksTo({ states }: Walk, state: number): readonly string[] {
  const found = states[state];
  return found ? pathTo(found) : [];
}
