// hearings.ts: what is said after a reply, from the call in which random play hears it most.
import { openStory, type InkStory } from '#core/dialogue/ink.ts';
import { choose, proceed, startStory, type Session } from '#core/dialogue/session.ts';
import type { Line } from '#core/dialogue/words.ts';
import { exercises } from '#core/scoring/rubric.ts';
import { addPick, emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';
import type { Decisions } from './decisions.ts';
import { followsAt, picksTo, repliesAt, startOf, type Walk } from './walk.ts';

/** A reply and what it leads to: a decision, or an end (−1). What is said in between may still differ by the call. */
export interface Hearing {
  readonly reply: string;
  readonly next: number;
  readonly lines: readonly Line[];
}

export interface Hearings {
  readonly list: readonly Hearing[];
  /** By decision: the lines that open the call, where it is the first. */
  readonly opening: ReadonlyMap<number, readonly Line[]>;
  readonly find: (reply: string, next: number) => number;
}

interface Edge {
  readonly state: number;
  readonly index: number;
  readonly visits: number;
}

export function hearingsOf(walk: Walk, decisions: Decisions, visits: Float64Array): Hearings {
  const edges = usualEdges(walk, decisions, visits);
  const story = openStory(walk.subject.ink);
  const numbers = new Map([...edges.keys()].map((key, number) => [key, number]));
  const list = [...edges.values()].map(({ state, index }) => ({
    reply: repliesAt(walk, state)[index]?.id ?? '',
    next: decisions.of[followsAt(walk, state)[index] ?? -1] ?? -1,
    lines: linesAfter(walk, story, state, index) ?? [],
  }));
  const opening = new Map(walk.starts.map((start) => [decisions.of[start] ?? -1, openingLines(walk, story, start)]));
  return { list, opening, find: (reply, next) => numbers.get(keyOf(reply, next)) ?? -1 };
}

function keyOf(reply: string, next: number): string {
  return `${next}>${reply}`;
}

function usualEdges(walk: Walk, decisions: Decisions, visits: Float64Array): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const state of walk.order) {
    const often = (visits[state] ?? 0) / Math.max(1, followsAt(walk, state).length);
    for (const [index, follow] of followsAt(walk, state).entries()) {
      const key = keyOf(repliesAt(walk, state)[index]?.id ?? '', decisions.of[follow] ?? -1);
      if ((edges.get(key)?.visits ?? -1) < often) edges.set(key, { state, index, visits: often });
    }
  }
  return edges;
}

interface Standing {
  readonly session: Session;
  readonly tally: Tally;
}

/** The lines between a pick and what comes next; null where the picks that lead there lead elsewhere now. */
export function linesAfter(walk: Walk, story: InkStory, state: number, index: number): readonly Line[] | null {
  const id = repliesAt(walk, state)[index]?.id;
  const standing = standAt(walk, story, state);
  if (id === undefined || !standing || !say(walk, standing, id)) return null;
  const { entries } = standing.session;
  const said = entries.findLastIndex(({ kind }) => kind === 'pick');
  return entries.slice(said + 1).flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
}

function openingLines(walk: Walk, story: InkStory, start: number): readonly Line[] {
  const entries = standAt(walk, story, start)?.session.entries ?? [];
  return entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []));
}

function standAt(walk: Walk, story: InkStory, state: number): Standing | null {
  const session = startStory(story, walk.seeds[startOf(walk, state)] ?? 0, {});
  let standing: Standing = { session, tally: startTally(walk, state) };
  runOn(session);
  for (const id of picksTo(walk, state)) {
    const next = say(walk, standing, id);
    if (!next) return null;
    standing = next;
  }
  return standing;
}

/** As counted before the first pick: the story's own mood is in it. */
function startTally(walk: Walk, state: number): Tally {
  const start = walk.starts[startOf(walk, state)] ?? 0;
  return walk.states[start]?.tally ?? emptyTally();
}

function say(walk: Walk, { session, tally }: Standing, id: string): Standing | null {
  const { moment } = session;
  const reply = moment.at === 'choice' ? moment.replies.find((offered) => offered.id === id) : undefined;
  if (!reply) return null;
  const after = addPick(tally, reply.tags, exercises(walk.rubric, 'clarify'));
  choose(session, id, heardValues(after));
  runOn(session);
  return { session, tally: after };
}

function runOn(session: Session): void {
  while (session.moment.at === 'line') proceed(session);
}
