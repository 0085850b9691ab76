// paths.ts: records played again; whole paths are remembered, for a room of people says much the same.
import { restart } from '#core/dialogue/ink.ts';
import type { Transcript } from '#core/dialogue/words.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { scenarioRubric } from '#core/replay/scenario.ts';
import { verify, type Refusal } from '#core/replay/verify.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { LRUCache } from 'lru-cache';
import { decisionsOf, type DecisionFacts, type Taken } from './decisions.ts';
import type { Loaded } from './library.ts';

export type Path =
  | { readonly ok: true; readonly scorecard: Scorecard; readonly taken: readonly Taken[] }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Paths {
  readonly of: (loaded: Loaded, record: CallRecord) => Path;
  /** Played again each time: only a few are ever read. */
  readonly transcript: (loaded: Loaded, record: CallRecord) => Transcript | null;
  readonly facts: (loaded: Loaded) => ReadonlyMap<string, DecisionFacts>;
}

/** Characters of keys and answers kept, about as many bytes. */
const MOST_KEPT = 32_000_000;
/** What an answer takes besides its key, measured in the same. */
const ANSWER_SIZE = 1_000;

export function createPaths(): Paths {
  const known = new LRUCache<string, Path>({
    maxSize: MOST_KEPT,
    sizeCalculation: (_path, key) => key.length + ANSWER_SIZE,
  });
  // As many as versions are played, a few kilobytes each; a path that is remembered must find them here.
  const factsBy = new Map<string, Map<string, DecisionFacts>>();
  const factsFor = ({ scenario: { id, version } }: Loaded): Map<string, DecisionFacts> => {
    const key = `${id} ${version}`;
    const facts = factsBy.get(key) ?? new Map<string, DecisionFacts>();
    factsBy.set(key, facts);
    return facts;
  };
  const of = (loaded: Loaded, record: CallRecord): Path => {
    const key = keyOf(loaded, record);
    const path = known.get(key) ?? play(loaded, record, factsFor(loaded));
    known.set(key, path);
    return path;
  };
  return { of, transcript: (loaded, record) => transcriptOf(loaded, record), facts: factsFor };
}

function keyOf({ scenario, usesChance }: Loaded, { seed, picks }: CallRecord): string {
  return `${scenario.id} ${scenario.version} ${usesChance ? seed : ''} ${JSON.stringify(picks)}`;
}

function verdictOf({ scenario, story }: Loaded, record: CallRecord) {
  return verify(
    () => scenario,
    record,
    () => {
      // A story that was played before is set back first, or its mood would be the last call's.
      restart(story, 0, {});
      return story;
    },
  );
}

function play(loaded: Loaded, record: CallRecord, facts: Map<string, DecisionFacts>): Path {
  const verdict = verdictOf(loaded, record);
  if (!verdict.ok) return { ok: false, refusal: verdict };
  const taken = decisionsOf(verdict.transcript, scenarioRubric(loaded.scenario), facts);
  return { ok: true, scorecard: verdict.scorecard, taken };
}

function transcriptOf(loaded: Loaded, record: CallRecord): Transcript | null {
  const verdict = verdictOf(loaded, record);
  return verdict.ok ? verdict.transcript : null;
}
