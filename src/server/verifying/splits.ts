// splits.ts: how a room split on a decision: each player's first call counts, and only from five players on.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CallRecord } from '#core/replay/record.ts';
import type { Split } from '#protocol/board.ts';
import { LEAST_PLAYERS_FOR_SPLITS } from '#protocol/bounds.ts';
import type { SplitChoice } from '#protocol/workshop.ts';
import type { PlayedCall, Store } from '../stores/store.ts';
import type { DecisionFacts } from './decisions.ts';
import type { Library } from './library.ts';
import type { Paths } from './paths.ts';

/** What was counted of a scenario's calls. */
export interface Counts {
  readonly scenario: string;
  readonly version: string;
  readonly round: number;
  /** Players whose first call was counted. */
  readonly players: number;
  /** By decision, then by reply. */
  readonly taken: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly facts: ReadonlyMap<string, DecisionFacts>;
}

/** Milliseconds of replays in a row before others get their turn; one that is not remembered takes some of them. */
const IN_A_ROW_MS = 5;

/** Waits where one's turn has lasted long enough. */
export function takeTurns(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < IN_A_ROW_MS) return;
    await nextTurn();
    from = performance.now();
  };
}

export interface Readers {
  readonly store: Store;
  readonly library: Library;
  readonly paths: Paths;
}

/** @param first calls of the players. */
export async function countRound(
  { library, paths }: Readers,
  round: number,
  { scenario, version }: Pick<PlayedCall, 'scenario' | 'version'>,
  first: readonly PlayedCall[],
): Promise<Counts | null> {
  const loaded = await library.load(scenario, version);
  if (!loaded) return null;
  const taken = new Map<string, Map<string, number>>();
  const turn = takeTurns();
  for (const call of first) {
    await turn();
    const path = paths.of(loaded, recordOf(call));
    for (const { decision, reply } of path.ok ? path.taken : []) {
      const replies = taken.get(decision) ?? new Map<string, number>();
      taken.set(decision, replies.set(reply, (replies.get(reply) ?? 0) + 1));
    }
  }
  return { scenario, version, round, players: first.length, taken, facts: paths.facts(loaded) };
}

export function recordOf({ scenario, version, seed, picks }: PlayedCall): CallRecord {
  return { scenario, version, seed, picks: JSON.parse(picks) as string[] };
}

/** Null where nobody came to the decision, or so few that a choice could be known for somebody's. */
export function splitIn(counts: Counts, decision: string): Split | null {
  const taken = counts.taken.get(decision);
  const facts = counts.facts.get(decision);
  if (!taken || !facts) return null;
  const players = [...taken.values()].reduce((sum, count) => sum + count, 0);
  if (players < LEAST_PLAYERS_FOR_SPLITS) return null;
  const replies = facts.replies.map(({ id, text }) => ({ id, text, count: taken.get(id) ?? 0 }));
  return { scenario: counts.scenario, decision, heard: facts.heard, players, replies };
}

/** The split that a facilitator chose to show; of the last round so far that plays the scenario. */
export async function chosenSplit(
  readers: Readers,
  workshop: string,
  rounds: readonly Pick<PlayedCall, 'scenario' | 'version'>[],
  current: number,
  { scenario, decision }: SplitChoice,
): Promise<Split | null> {
  const round = rounds.slice(0, current + 1).findLastIndex((each) => each.scenario === scenario);
  const pinned = rounds[round];
  if (!pinned) return null;
  const calls = await readers.store.firstCalls(workshop, round);
  const counts = await countRound(readers, round, pinned, calls);
  return counts && splitIn(counts, decision);
}
