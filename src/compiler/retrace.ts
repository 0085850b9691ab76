// retrace.ts: goes over an explored story once more, to hear what is said after each reply and to see which knots are entered.
import { openStory, saveState, type InkJson, type InkStory } from '#core/dialogue/ink.ts';
import { isObject } from '#core/replay/scenario.ts';
import { addPick } from '#core/scoring/tally.ts';
import type { Exploration, State } from './explorer.ts';
import { flowOf } from './flow.ts';
import { stepper, type Stop } from './stepper.ts';

export interface Retraced {
  /** What stands before the first pick. */
  readonly first: Stop;
  /** By state, the stop after each of its replies; none where the walk had not gone on. */
  readonly after: ReadonlyMap<State, readonly Stop[]>;
  /** Knots (and functions) that were entered. */
  readonly knots: ReadonlySet<string>;
}

export function retrace(ink: InkJson, exploration: Exploration): Retraced {
  const [marked, entered] = [markVisits(ink), new Set<string>()];
  const watch = (story: InkStory): void => noteVisits(story, entered);
  const { seed, given, needsClarify } = exploration.options;
  const { begin, pick } = stepper(openStory(marked), flowOf(marked), { seed, given, watch });
  const first = begin().stop;
  const after = new Map<State, readonly Stop[]>();
  const stops = new Map<State, Stop>([[exploration.start, first]]);
  for (const state of exploration.states) {
    const stop = stops.get(state);
    if (!stop) continue;
    const next = state.follows.map((follow, index) => {
      const reply = state.replies[index];
      const reached = reply ? pick(stop, index, addPick(state.tally, reply.tags, needsClarify)) : stop;
      if (!stops.has(follow)) stops.set(follow, reached);
      return reached;
    });
    after.set(state, next);
  }
  return { first, after, knots: entered };
}

/** The knots and functions of a compiled story, in the order of the source. */
export function knotNames(ink: InkJson): readonly string[] {
  const root = ink['root'];
  const named = Array.isArray(root) ? (root as unknown[]).at(-1) : null;
  if (!isObject(named)) return [];
  return Object.keys(named).filter((name) => Array.isArray(named[name]) && name !== GLOBALS);
}

/** ink's own container of first values. */
const GLOBALS = 'global decl';
/** ink's flag of a container whose visits are counted. */
const COUNTS_VISITS = 1;

/** The same story with every visit counted; what the story itself counts stays as it was. */
function markVisits(ink: InkJson): InkJson {
  return { ...ink, root: marked(ink['root']) };
}

function marked(json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  const items = json as unknown[];
  const tail = items.at(-1);
  const named = isObject(tail)
    ? Object.fromEntries(Object.entries(tail).map(([name, value]) => [name, marked(value)]))
    : {};
  return [...items.slice(0, -1).map(marked), { ...named, '#f': named['#f'] ?? COUNTS_VISITS }];
}

function noteVisits(story: InkStory, entered: Set<string>): void {
  const state: unknown = JSON.parse(saveState(story));
  const visits = isObject(state) ? state['visitCounts'] : null;
  if (!isObject(visits)) return;
  for (const path of Object.keys(visits)) entered.add(path.split('.')[0] ?? path);
}
