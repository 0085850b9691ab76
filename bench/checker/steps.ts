// steps.ts: the explorer beside bare inkjs that takes every step of the same walk, in turns.
import { Story } from 'inkjs';
import { explore } from '#compiler/explorer.ts';
import { flowOf } from '#compiler/flow.ts';
import { watchSeen } from '#compiler/seen.ts';
import type { ExploreOptions } from '#compiler/states.ts';
import { stepper, type Stepper } from '#compiler/stepper.ts';
import { openStory, type InkJson, type InkValues } from '#core/dialogue/ink.ts';
import { heardValues } from '#core/scoring/tally.ts';

/** One reply taken in one state: what bare inkjs needs to take it too. */
interface Edge {
  /** The story's state before it, as ink saves it. */
  readonly saved: string;
  readonly index: number;
  /** What the game sets after it: without these values the story would go another way. */
  readonly heard: InkValues;
  /** Whether the explorer ran the story for it, or knew from an equal state what follows. */
  readonly ran: boolean;
}

/** Milliseconds of each round, the sides in turns. */
export interface Steps {
  readonly states: number;
  /** Replies taken, one for each state and reply. */
  readonly edges: number;
  /** Those for which the explorer really ran the story. */
  readonly ran: number;
  /** Edges that bare inkjs took: evenly out of all, and out of those. */
  readonly bareEdges: number;
  readonly bareRan: number;
  /** The whole walk, as `check` takes it: story opened, flow read, tags read, replies scored, states told apart. */
  readonly explorerMs: readonly number[];
  readonly bareMs: readonly number[];
  readonly bareRanMs: readonly number[];
}

const OPTIONS: ExploreOptions = { seed: 1, given: {}, needsClarify: true };
/** Edges that bare inkjs takes in a round: enough to be a second or so, and far fewer than there are. */
const MOST_EDGES = 1000;

export function compareSteps(ink: InkJson, rounds: number): Steps {
  const { states, edges } = record(ink);
  const ran = edges.filter((edge) => edge.ran);
  const [some, someRan] = [spread(edges, MOST_EDGES), spread(ran, MOST_EDGES)];
  const explorerMs: number[] = [];
  const bareMs: number[] = [];
  const bareRanMs: number[] = [];
  // The recording has warmed the explorer; this warms bare inkjs.
  stepBare(ink, someRan);
  for (let round = 0; round < rounds; round += 1) {
    explorerMs.push(timed(() => walk(ink)));
    bareMs.push(timed(() => stepBare(ink, some)));
    bareRanMs.push(timed(() => stepBare(ink, someRan)));
  }
  const counts = { states, edges: edges.length, ran: ran.length, bareEdges: some.length, bareRan: someRan.length };
  return { ...counts, explorerMs, bareMs, bareRanMs };
}

/** At most so many, evenly out of all. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % every === 0);
}

function timed(act: () => unknown): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}

function walk(ink: InkJson, shared?: (own: Stepper) => Stepper): number {
  const story = openStory(ink);
  watchSeen(story);
  const flow = flowOf(ink);
  const own = stepper(story, flow);
  return explore(story, flow, OPTIONS, shared?.(own) ?? own).states.length;
}

function record(ink: InkJson): { readonly states: number; readonly edges: readonly Edge[] } {
  const edges: Edge[] = [];
  const states = walk(ink, (own) => ({
    ...own,
    pick: (from, index, tally) => {
      const before = own.run();
      const stop = own.pick(from, index, tally);
      edges.push({ saved: from.saved, index, heard: heardValues(tally), ran: own.run() > before });
      return stop;
    },
  }));
  return { states, edges };
}

/** For each edge: load the state, set what the game sets, choose, continue to the next stop, save. Returns the bytes saved. */
function stepBare(ink: InkJson, edges: readonly Edge[]): number {
  const story = new Story(ink as unknown as string);
  story.onError = () => undefined;
  let bytes = 0;
  for (const { saved, index, heard } of edges) {
    story.state.LoadJson(saved);
    story.ChooseChoiceIndex(index);
    for (const [name, value] of Object.entries(heard)) {
      if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value);
    }
    while (story.canContinue) story.Continue();
    bytes += story.state.toJson().length;
  }
  return bytes;
}
