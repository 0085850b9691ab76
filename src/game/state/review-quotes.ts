// review-quotes.ts: which of the player's own lines a week's review reads out: one that earned a skill, one that missed it.
import type { Entry, Reply, Skill } from '#core/dialogue/words.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { verify } from '#core/replay/verify.ts';
import { weekOf, type Week } from './fortnight.ts';
import { latestCalls, type FinishedCall } from './history.ts';
import type { ScenarioSummary } from './library.ts';

/** Fewer calls than this say little about a week. */
export const CALLS_TO_REVIEW = 3;

type Pick = Extract<Entry, { kind: 'pick' }>;

/** A finished call with what was said in it. */
export interface SpokenCall {
  readonly finished: FinishedCall;
  readonly picks: readonly Pick[];
}

export interface Quote {
  readonly finished: FinishedCall;
  readonly said: Reply;
}

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
  return { finished, picks: verdict.transcript.entries.filter((entry) => entry.kind === 'pick') };
}

/** The line that earned most of a skill, one with a note before one without, then the latest; null where none earned any. */
export function lineThatEarned(calls: readonly SpokenCall[], skill: Skill): Quote | null {
  const lines = linesOf(calls).filter(({ said }) => worth(said, skill) > 0);
  const rank = ({ said }: Quote): Rank => [worth(said, skill), noted(said)];
  return highest(lines, rank);
}

/**
 * The line beside which most of a skill was on offer; null where no single line lost any. One whose note tells what went
 * wrong comes before one that was right in another way, then the latest. Calls that earned the skill whole missed nothing.
 */
export function lineThatMissed(calls: readonly SpokenCall[], skill: Skill): Quote | null {
  const open = calls.filter(({ finished: { skills } }) => {
    const of = skills[skill];
    return of !== undefined && of.earned < of.possible;
  });
  const loss = ({ said, offered }: Line): number =>
    Math.max(...offered.map((reply) => worth(reply, skill))) - worth(said, skill);
  const lines = linesOf(open).filter((line) => loss(line) > 0);
  const told = ({ said }: Line): number => (said.tags.error !== null || worth(said, skill) < 0 ? noted(said) : 0);
  return highest(lines, (line) => [told(line), loss(line)]);
}

/** The word of a line that a good listener would repeat: its longest, the later of equals; no contraction if there is another. */
export function echoOf(text: string): string {
  const words = text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
  const length = (word: string): number => (/[’']/.test(word) ? 0 : word.length);
  const word = words.reduce((best, next) => (length(next) >= length(best) ? next : best), '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Line extends Quote {
  readonly offered: readonly Reply[];
}

/** Two numbers, the first of which weighs more. */
type Rank = readonly [number, number];

/** The latest call first. */
function linesOf(calls: readonly SpokenCall[]): readonly Line[] {
  return [...calls]
    .reverse()
    .flatMap(({ finished, picks }) => picks.map(({ reply, offered }) => ({ finished, said: reply, offered })));
}

function highest<T extends Quote>(lines: readonly T[], rank: (line: T) => Rank): Quote | null {
  const [best] = [...lines].sort((a, b) => rank(b)[0] - rank(a)[0] || rank(b)[1] - rank(a)[1]);
  return best ? { finished: best.finished, said: best.said } : null;
}

function worth(reply: Reply, skill: Skill): number {
  return reply.tags.skills[skill] ?? 0;
}

function noted({ tags }: Reply): number {
  return tags.note === null ? 0 : 1;
}
