// review-quotes.ts: which of the player's own lines a week's review reads out: one that earned a skill, one that missed it.
import type { Line, Reply, Skill, Transcript } from '#core/dialogue/words.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { verify } from '#core/replay/verify.ts';
import { weekOf, type Week } from './fortnight.ts';
import { latestCalls, type FinishedCall } from './history.ts';
import type { ScenarioSummary } from './library.ts';

/** Fewer calls than this say little about a week. */
export const CALLS_TO_REVIEW = 3;

/** One of your own lines in a finished call. */
export interface Quote {
  readonly finished: FinishedCall;
  /** What somebody said to you last; null where nobody had. */
  readonly heard: Line | null;
  readonly said: Reply;
  /** The coach's, where it speaks of what the line is quoted for. */
  readonly note: string | null;
}

/** One of your own lines among what could have been said in its place. */
interface Turn extends Omit<Quote, 'note'> {
  readonly offered: readonly Reply[];
}

/** All of your own lines in a finished call, in order. */
export type SpokenCall = readonly Turn[];

/** The calls that belong to a week, whether or not they were played. */
export function scenariosOf(week: Week, scenarios: readonly ScenarioSummary[]): readonly ScenarioSummary[] {
  return scenarios.filter(({ day }) => weekOf(day) === week);
}

/** The latest call of each of these scenarios, the latest of all last. */
export function callsOf(
  scenarios: readonly ScenarioSummary[],
  history: readonly FinishedCall[],
): readonly FinishedCall[] {
  const ids = new Set(scenarios.map(({ id }) => id));
  return latestCalls(history).filter(({ record }) => ids.has(record.scenario));
}

/**
 * What was said in a finished call; null where the story is no longer the one that was played: its words may be others
 * now, and nobody is to be quoted with what they never said. Throws if the story cannot be opened.
 * @param whole the scenario with the coach's notes.
 */
export function spokenCall(finished: FinishedCall, whole: Scenario): SpokenCall | null {
  const verdict = verify((id) => (id === whole.id ? whole : undefined), finished.record);
  if (!verdict.ok) return null;
  return turnsOf(finished, verdict.transcript);
}

function turnsOf(finished: FinishedCall, { entries }: Transcript): SpokenCall {
  const turns: Turn[] = [];
  let heard: Line | null = null;
  for (const entry of entries) {
    if (entry.kind === 'pick') turns.push({ finished, heard, said: entry.reply, offered: entry.offered });
    else if (entry.line.speaker !== null) heard = entry.line;
  }
  return turns;
}

/** The line that earned most of a skill, one with a note before one without, then the latest; null where none earned any. */
export function lineThatEarned(calls: readonly SpokenCall[], skill: Skill): Quote | null {
  const turns = latestFirst(calls).filter(({ said }) => worth(said, skill) > 0);
  return highest(
    turns,
    ({ said }) => [worth(said, skill), said.tags.note === null ? 0 : 1],
    ({ said }) => said.tags.note,
  );
}

/**
 * The line beside which most of a skill was on offer; null where no single line lost any. One whose note tells what went
 * wrong comes before one that was right in another way, then the latest. Calls that earned the skill whole missed nothing.
 */
export function lineThatMissed(calls: readonly SpokenCall[], skill: Skill): Quote | null {
  const loss = ({ said, offered }: Turn): number =>
    Math.max(...offered.map((reply) => worth(reply, skill))) - worth(said, skill);
  const why = ({ said }: Turn): string | null =>
    said.tags.error !== null || worth(said, skill) < 0 ? said.tags.note : null;
  const turns = latestFirst(calls).filter((turn) => leftOpen(turn.finished, skill) && loss(turn) > 0);
  return highest(turns, (turn) => [why(turn) === null ? 0 : 1, loss(turn)], why);
}

function leftOpen({ skills }: FinishedCall, skill: Skill): boolean {
  const of = skills[skill];
  return of !== undefined && of.earned < of.possible;
}

/**
 * The word of a line that a good listener would repeat: its longest, the later of equals; a contraction, or a word that
 * says little by itself, only if there is no other.
 * @param little such words, in small letters.
 */
export function echoOf(text: string, little: ReadonlySet<string>): string {
  const words = text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
  const length = (word: string): number => (/[’']/.test(word) || little.has(word.toLowerCase()) ? 0 : word.length);
  const word = words.reduce((best, next) => (length(next) >= length(best) ? next : best), '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Two numbers, the first of which weighs more. */
type Rank = readonly [number, number];

function latestFirst(calls: readonly SpokenCall[]): readonly Turn[] {
  return [...calls].reverse().flat();
}

function highest(
  turns: readonly Turn[],
  rank: (turn: Turn) => Rank,
  note: (turn: Turn) => string | null,
): Quote | null {
  const [best] = [...turns].sort((a, b) => rank(b)[0] - rank(a)[0] || rank(b)[1] - rank(a)[1]);
  return best ? { finished: best.finished, heard: best.heard, said: best.said, note: note(best) } : null;
}

function worth(reply: Reply, skill: Skill): number {
  return reply.tags.skills[skill] ?? 0;
}
