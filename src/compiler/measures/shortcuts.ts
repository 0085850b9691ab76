// shortcuts.ts: measure 3: players who read nothing and follow a trick: the longest reply, the first, the politest, …
import type { Reply } from '#core/dialogue/words.ts';
import { callerName } from '#core/dialogue/tags.ts';
import { idsOf } from './decisions.ts';
import type { Hearing } from './hearings.ts';
import { markerWords } from './markers.ts';
import { highest, mean, play, type Chooser, type Memory, type Play } from './play.ts';
import type { Study } from './study.ts';
import { surfaceOf, wordsIn, type Surface } from './surface.ts';
import { bestAt, followsAt, repliesAt } from './walk.ts';

export const SHORTCUTS = [
  'longest',
  'shortest',
  'first',
  'middle',
  'last',
  'most polite markers',
  'most question marks',
  'most “I will”',
  'most words shared with the caller',
  'never the extreme',
] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** CONTENT.md, measure 3: each shortcut's score, over the set. */
export const MOST_SHORTCUT_SCORE = 0.15;

/** In points: less than this is not worth a trainer's look. */
const LEAST_GAIN = 0.01;

export interface ShortcutCause {
  /** The replies of the decision. */
  readonly decision: readonly string[];
  /** Those that the trick takes there. */
  readonly takes: readonly string[];
  /** Points that the trick gains there over taking any reply, by how often it comes there. */
  readonly points: number;
}

export interface ShortcutScore {
  readonly name: Shortcut;
  /** (its mean total − random play's) ÷ (the best − random play's); null where it cannot be measured. */
  readonly score: number | null;
  readonly mean: number;
  /** Where it gains, most first; the causes and the places where it loses add up to its gain. */
  readonly causes: readonly ShortcutCause[];
  /** Why it is not measured. */
  readonly unmeasured: string | null;
}

type Marks = (surfaces: readonly Surface[]) => readonly number[];

/** What each trick likes in a reply; the one that shares words needs to hear the caller, and stands below. */
const MARKS: Readonly<Record<Exclude<Shortcut, 'most words shared with the caller'>, Marks>> = {
  longest: (all) => all.map(({ length }) => length),
  shortest: (all) => all.map(({ length }) => -length),
  first: (all) => all.map((_, at) => -at),
  middle: (all) => all.map((_, at) => -Math.abs(at - (all.length - 1) / 2)),
  last: (all) => all.map((_, at) => at),
  'most polite markers': (all) => all.map(({ markers }) => markers.polite),
  'most question marks': (all) => all.map(({ questions }) => questions),
  'most “I will”': (all) => all.map(({ markers }) => markers.promise),
  'never the extreme': (all) => all.map(({ length }) => (isBetween(length, all) ? 1 : 0)),
};
const NEEDS_MARKERS: readonly Shortcut[] = ['most polite markers', 'most “I will”'];

function isBetween(length: number, all: readonly Surface[]): boolean {
  const lengths = all.map((one) => one.length);
  return length < Math.max(...lengths) && length > Math.min(...lengths);
}

export function shortcutScores(study: Study): readonly ShortcutScore[] {
  const { locale } = study.walk.subject.header;
  const known = markerWords(locale) !== null;
  return SHORTCUTS.map((name) => {
    if (!known && NEEDS_MARKERS.includes(name)) return unmeasured(name, `its words are not known for “${locale}”`);
    const [choose, memory] = playerOf(study, name);
    return scoreOf(study, name, play(study.walk, choose, memory));
  });
}

function unmeasured(name: Shortcut, why: string): ShortcutScore {
  return { name, score: null, mean: 0, causes: [], unmeasured: why };
}

function scoreOf(study: Study, name: Shortcut, played: Play): ShortcutScore {
  const best = mean(study.walk.starts.map((start) => Math.max(0, bestAt(study.walk, start))));
  const room = best - study.random.mean;
  if (room <= 0) return unmeasured(name, 'no reply makes a difference to the total');
  const score = (played.mean - study.random.mean) / room;
  return { name, score, mean: played.mean, causes: causesOf(study, played), unmeasured: null };
}

function playerOf(study: Study, name: Shortcut): [Chooser, Memory] {
  if (name === 'most words shared with the caller') return echo(study);
  return [bySurface(study, MARKS[name]), { phases: 1, next: () => 0 }];
}

/** The surface of the replies of a state; the same replies are looked at once. */
export function surfaceReader(study: Study): (state: number) => readonly Surface[] {
  const words = markerWords(study.walk.subject.header.locale);
  const texts = new Map<string, Surface>();
  const known = new WeakMap<readonly Reply[], readonly Surface[]>();
  const look = (text: string): Surface => {
    const surface = texts.get(text) ?? surfaceOf(text, words);
    texts.set(text, surface);
    return surface;
  };
  return (state) => {
    const replies = repliesAt(study.walk, state);
    const surfaces = known.get(replies) ?? replies.map(({ text }) => look(text));
    known.set(replies, surfaces);
    return surfaces;
  };
}

function bySurface(study: Study, marks: Marks): Chooser {
  const look = surfaceReader(study);
  const known = new WeakMap<readonly Surface[], readonly number[]>();
  return (state) => {
    const surfaces = look(state);
    const weights = known.get(surfaces) ?? highest(marks(surfaces));
    known.set(surfaces, weights);
    return weights;
  };
}

/** Remembers what the caller last said, and takes the reply that shares the most words with it. */
function echo(study: Study): [Chooser, Memory] {
  const { walk, decisions, hearings } = study;
  const look = surfaceReader(study);
  const caller = callerName(walk.subject.header);
  const heard = hearings.list.map((hearing) => callerWords(hearing, caller));
  const openings = new Map(
    [...hearings.opening].map(([decision, lines]) => [decision, callerWords({ lines }, caller)]),
  );
  const choose: Chooser = (state, phase) => {
    const words = (phase === 0 ? openings.get(decisions.of[state] ?? -1) : heard[phase - 1]) ?? new Set<string>();
    return highest(look(state).map((reply) => [...reply.words].filter((word) => words.has(word)).length));
  };
  const next: Memory['next'] = (_, state, index, follow) =>
    1 + hearings.find(repliesAt(walk, state)[index]?.id ?? '', decisions.of[follow] ?? -1);
  return [choose, { phases: heard.length + 1, next }];
}

/** The words of the caller's own lines; of anybody's, where the caller says none. */
function callerWords({ lines }: Pick<Hearing, 'lines'>, caller: string): ReadonlySet<string> {
  const own = lines.filter(({ speaker }) => speaker === caller);
  const said = own.length ? own : lines.filter(({ speaker }) => speaker !== null);
  return wordsIn(said.map(({ text }) => text).join(' '));
}

/** Where a player gains over random play: what each pick is worth to a random player afterwards, against any pick. */
function causesOf({ walk, values, decisions }: Study, { picks }: Play): readonly ShortcutCause[] {
  const causes = decisions.list.map((decision) => {
    const taken = new Map<string, number>();
    let points = 0;
    for (const state of decision.states) {
      const after = followsAt(walk, state).map((follow) => values[follow] ?? 0);
      const usual = mean(after);
      for (const [index, value] of after.entries()) {
        const often = picks[(walk.firstPick[state] ?? 0) + index] ?? 0;
        if (often === 0) continue;
        points += often * (value - usual);
        const id = repliesAt(walk, state)[index]?.id ?? '';
        taken.set(id, (taken.get(id) ?? 0) + often);
      }
    }
    return { decision: idsOf(decision), takes: mostTaken(taken), points };
  });
  return causes.filter(({ points }) => points >= LEAST_GAIN).sort((a, b) => b.points - a.points);
}

function mostTaken(taken: ReadonlyMap<string, number>): readonly string[] {
  return [...taken].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
