// report.ts: everything the checker's part of a run has measured, as it goes into the JSON.
import { median } from '../statistics.ts';
import type { Steps } from './steps.ts';

/** What one process took to check a folder; the first scenario warms it up for the others. */
export interface CheckTimes {
  readonly scenarios: readonly { readonly id: string; readonly ms: number; readonly states: number }[];
  /** The measures of the scenarios side by side. */
  readonly setMs: number;
}

/** A generated story, compiled and walked in a process of its own. */
export interface Large {
  readonly lines: number;
  readonly characters: number;
  /** From the text to the last diagnostic of the walk. */
  readonly ms: number;
  /** The most memory that the process ever held, Node itself included. */
  readonly peakBytes: number;
  readonly states: number;
  readonly whole: boolean;
  readonly errors: number;
}

export interface Checked {
  readonly scenario: string;
  readonly steps: Steps;
  /** One of each round, in processes of their own. */
  readonly checks: readonly CheckTimes[];
  readonly large: Large;
}

export interface StepFigures {
  readonly statesPerSecond: number;
  /** Microseconds for one edge. */
  readonly explorerEdgeUs: number;
  readonly bareEdgeUs: number;
  /** The explorer's whole time and bare inkjs's, over the edges for which the story was really run. */
  readonly explorerRanUs: number;
  readonly bareRanUs: number;
}

const SECOND_MS = 1000;
const MICRO = 1000;

export function stepFigures({ states, edges, ran, bareEdges, bareRan, ...times }: Steps): StepFigures {
  const explorerMs = median(times.explorerMs);
  return {
    statesPerSecond: (states * SECOND_MS) / explorerMs,
    explorerEdgeUs: (explorerMs * MICRO) / edges,
    bareEdgeUs: (median(times.bareMs) * MICRO) / bareEdges,
    explorerRanUs: (explorerMs * MICRO) / ran,
    bareRanUs: (median(times.bareRanMs) * MICRO) / bareRan,
  };
}

/** Medians over the rounds. */
export function checkFigures(checks: readonly CheckTimes[]): CheckTimes {
  const [first] = checks;
  const scenarios = (first?.scenarios ?? []).map((one, at) => ({
    ...one,
    ms: median(checks.flatMap((check) => check.scenarios[at]?.ms ?? [])),
  }));
  return { scenarios, setMs: median(checks.map(({ setMs }) => setMs)) };
}

/** The figures without the single rounds. */
export function figuresOfChecker({ scenario, steps, checks, large }: Checked): Record<string, unknown> {
  const { states, edges, ran } = steps;
  return { scenario, states, edges, ran, ...stepFigures(steps), check: checkFigures(checks), large };
}
