// surface-reader.ts: measure 4: a reader who sees only surfaces learns from the other scenarios which reply is best, and guesses here.
import { choicesIn, idsOf } from './decisions.ts';
import { markerWords, type Marker } from './markers.ts';
import { fitLogistic, logOdds, type Example } from './logistic.ts';
import { mean, sum } from './play.ts';
import type { Study } from './study.ts';
import { lengthRanks, surfaceOf, type Surface } from './surface.ts';

/** CONTENT.md, measure 4: chance that a best reply is put before another one, ties counting half. */
export const MOST_AUC = 0.6;

const SEEN_MARKERS = ['polite', 'sorry', 'promise', 'options', 'absolute', 'insult'] as const satisfies Marker[];
export const FEATURES = [
  'length rank',
  'first',
  'last',
  'question marks',
  'exclamation marks',
  'commas',
  'full stops',
  ...SEEN_MARKERS,
] as const;
export type Feature = (typeof FEATURES)[number];

/** What the reader sees of a decision: a row for each reply, each figure against the mean of its siblings. */
interface Seen {
  readonly decision: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly best: readonly number[];
}

/** A decision that the reader guesses right. */
export interface Giveaway {
  readonly scenario: string;
  readonly decision: readonly string[];
  /** By how much it prefers a best reply to all others, in log-odds. */
  readonly lead: number;
}

export interface ReaderFigures {
  /** Over all scenarios, each guessed by a reader that learnt from the others; null where there is nothing to learn from. */
  readonly auc: number | null;
  readonly scenarios: readonly { readonly id: string; readonly auc: number | null; readonly pairs: number }[];
  /** What the best replies of the whole set have more of (or less, below 0) than their siblings, the strongest first. */
  readonly tells: readonly { readonly feature: Feature; readonly weight: number }[];
  /** Decisions guessed right, the surest first. */
  readonly giveaways: readonly Giveaway[];
  readonly unmeasured: string | null;
  readonly holds: boolean;
}

interface Guess {
  readonly seen: Seen;
  readonly odds: readonly number[];
}

export function readerFigures(studies: readonly Study[]): ReaderFigures {
  const sets = studies.map((study) => ({ id: study.walk.subject.id, seen: seenIn(study) }));
  if (sets.filter(({ seen }) => seen.length > 0).length < 2)
    return unmeasured('it takes two scenarios to learn from one');
  const guessed = sets.map(({ id, seen }, at) => {
    const others = sets.filter((_, other) => other !== at).flatMap((set) => set.seen);
    const model = fitLogistic(examplesOf(others), FEATURES.length);
    return { id, guesses: seen.map((one): Guess => ({ seen: one, odds: one.rows.map((row) => logOdds(model, row)) })) };
  });
  const auc = aucOf(guessed.flatMap(({ guesses }) => guesses));
  const all = fitLogistic(examplesOf(sets.flatMap(({ seen }) => seen)), FEATURES.length);
  return {
    auc: auc.auc,
    scenarios: guessed.map(({ id, guesses }) => ({ id, ...aucOf(guesses) })),
    tells: FEATURES.map((feature, at) => ({ feature, weight: all.weights[at] ?? 0 })).sort(byStrength),
    giveaways: guessed.flatMap(({ id, guesses }) => giveawaysOf(id, guesses)).sort((a, b) => b.lead - a.lead),
    unmeasured: null,
    holds: (auc.auc ?? 0) <= MOST_AUC,
  };
}

function unmeasured(why: string): ReaderFigures {
  return { auc: null, scenarios: [], tells: [], giveaways: [], unmeasured: why, holds: true };
}

function byStrength(a: { weight: number }, b: { weight: number }): number {
  return Math.abs(b.weight) - Math.abs(a.weight);
}

function seenIn({ walk, decisions }: Study): readonly Seen[] {
  const words = markerWords(walk.subject.header.locale);
  return choicesIn(decisions)
    .filter(({ best }) => best.includes(0))
    .map((decision) => {
      const surfaces = decision.replies.map(({ text }) => surfaceOf(text, words));
      return { decision: idsOf(decision), rows: centred(rowsOf(surfaces)), best: decision.best };
    });
}

function rowsOf(surfaces: readonly Surface[]): readonly (readonly number[])[] {
  const ranks = lengthRanks(surfaces);
  return surfaces.map(({ questions, exclamations, commas, stops, markers }, at) => [
    ranks[at] ?? 0,
    at === 0 ? 1 : 0,
    at === surfaces.length - 1 ? 1 : 0,
    questions,
    exclamations,
    commas,
    stops,
    ...SEEN_MARKERS.map((marker) => markers[marker]),
  ]);
}

function centred(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const means = FEATURES.map((_, at) => mean(rows.map((row) => row[at] ?? 0)));
  return rows.map((row) => row.map((value, at) => value - (means[at] ?? 0)));
}

function examplesOf(seen: readonly Seen[]): readonly Example[] {
  return seen.flatMap(({ rows, best }) => rows.map((row, at) => ({ row, yes: best[at] === 1 })));
}

/** Over all pairs of a best reply and another of the same decision. */
function aucOf(guesses: readonly Guess[]): { auc: number | null; pairs: number } {
  const pairs = guesses.flatMap(({ seen, odds }) => {
    const [best, others] = [odds.filter((_, at) => seen.best[at]), odds.filter((_, at) => !seen.best[at])];
    return best.flatMap((mine) => others.map((other) => (mine > other ? 1 : mine < other ? 0 : 0.5)));
  });
  return { auc: pairs.length ? sum(pairs) / pairs.length : null, pairs: pairs.length };
}

function giveawaysOf(scenario: string, guesses: readonly Guess[]): readonly Giveaway[] {
  return guesses.flatMap(({ seen, odds }) => {
    const others = odds.filter((_, at) => !seen.best[at]);
    const lead = Math.max(...odds.filter((_, at) => seen.best[at])) - Math.max(...others);
    return lead > 0 ? [{ scenario, decision: seen.decision, lead }] : [];
  });
}
