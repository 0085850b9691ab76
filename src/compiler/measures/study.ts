// study.ts: what all measures of one scenario start from, worked out once.
import type { Exploration } from '../explorer.ts';
import { decisionsOf, type Decisions } from './decisions.ts';
import { hearingsOf, type Hearings } from './hearings.ts';
import { anyReply, play, randomValues, type Play } from './play.ts';
import { walkOf, type Subject, type Walk } from './walk.ts';

export interface Study {
  readonly walk: Walk;
  /** A player who takes any reply. */
  readonly random: Play;
  /** What random play comes to from each state on. */
  readonly values: Float64Array;
  readonly decisions: Decisions;
  readonly hearings: Hearings;
}

/** Null where the story was not walked whole: its figures would be those of another, smaller story. */
export function studyOf(subject: Subject, explorations: readonly Exploration[]): Study | null {
  const walk = walkOf(subject, explorations);
  if (!walk.complete || walk.starts.length === 0) return null;
  const random = play(walk, anyReply);
  const decisions = decisionsOf(walk, random.visits);
  const hearings = hearingsOf(walk, decisions, random.visits);
  return { walk, random, values: randomValues(walk), decisions, hearings };
}
