// characters.ts: measure 6: players with one virtue and not the others; each may be strong in its own, and in nothing else.
import { SKILLS, type ReplyTags, type Skill } from '#core/dialogue/words.ts';
import { exercises } from '#core/scoring/rubric.ts';
import { idsOf } from './decisions.ts';
import { markerWords } from './markers.ts';
import { highestBy, play, type Chooser, type Memory, type Play } from './play.ts';
import { surfaceReader } from './shortcuts.ts';
import type { Study } from './study.ts';
import type { Surface } from './surface.ts';
import { followsAt, repliesAt, type Walk } from './walk.ts';

export const CHARACTERS = [
  'polite but empty',
  'expert but rude',
  'fast closer',
  'over-asker',
  'reciter of “sorry, question, two options”',
] as const;
export type Character = (typeof CHARACTERS)[number];

/** CONTENT.md, measure 6: chance of ending at tier 4. */
export const MOST_AT_TIER_4 = 0.1;
/** From this share of what a skill can earn, on average, a player is strong in it; the table names no number, and a passing call has about as much. */
export const STRONG_FROM = 0.75;

/** The skills that each may be strong in. */
const OWN: Readonly<Record<Character, readonly Skill[]>> = {
  'polite but empty': ['courtesy', 'greeting'],
  'expert but rude': ['educate'],
  'fast closer': [],
  'over-asker': ['clarify'],
  'reciter of “sorry, question, two options”': ['courtesy', 'clarify'],
};

export interface CharacterFigures {
  readonly name: Character;
  readonly mean: number;
  readonly passing: number;
  readonly tier4: number;
  /** Mean share of what each exercised skill can earn. */
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  /** Skills that are not its own, and that it is strong in. */
  readonly strongToo: readonly Skill[];
  /** By decision, the replies it takes, most often first; only where a rung or a skill that is not its own is earned. */
  readonly causes: readonly { readonly decision: readonly string[]; readonly takes: readonly string[] }[];
  /** Why it is not measured. */
  readonly unmeasured: string | null;
  readonly holds: boolean;
}

const FORGETFUL: Memory = { phases: 1, next: () => 0 };

export function characterFigures(study: Study): readonly CharacterFigures[] {
  return CHARACTERS.map((name) => {
    const player = playerOf(study, name);
    return player ? figuresOf(study, name, play(study.walk, ...player)) : unmeasured(study, name);
  });
}

function unmeasured({ walk }: Study, name: Character): CharacterFigures {
  const why = `its words are not known for “${walk.subject.header.locale}”`;
  const nothing = { mean: 0, passing: 0, tier4: 0, skills: {}, strongToo: [], causes: [] };
  return { name, ...nothing, unmeasured: why, holds: true };
}

function figuresOf(study: Study, name: Character, played: Play): CharacterFigures {
  const { walk } = study;
  const exercised = SKILLS.filter((skill) => exercises(walk.rubric, skill));
  const skills = Object.fromEntries(exercised.map((skill) => [skill, shareOf(walk, skill, played.ends)]));
  const strongToo = exercised.filter((skill) => !OWN[name].includes(skill) && (skills[skill] ?? 0) >= STRONG_FROM);
  const tier4 = played.tiers[4] ?? 0;
  const holds = strongToo.length === 0 && tier4 <= MOST_AT_TIER_4;
  const { mean, passing } = played;
  const causes = holds ? [] : causesOf(study, played, strongToo, tier4 > MOST_AT_TIER_4);
  return { name, mean, passing, tier4, skills, strongToo, causes, unmeasured: null, holds };
}

function shareOf({ scores }: Walk, skill: Skill, ends: Float64Array): number {
  return ends.reduce((sum, chance, state) => {
    const part = chance > 0 ? scores[state]?.skills[skill] : undefined;
    return part ? sum + (chance * part.earned) / part.possible : sum;
  }, 0);
}

/** The replies by which it earns what it should not. */
function causesOf(
  { walk, decisions }: Study,
  { picks }: Play,
  skills: readonly Skill[],
  rungs: boolean,
): CharacterFigures['causes'] {
  return decisions.list.flatMap((decision) => {
    const taken = new Map<string, number>();
    for (const state of decision.states) {
      for (const [index, { id, tags }] of repliesAt(walk, state).entries()) {
        const earns = (rungs && tags.rungs.length > 0) || skills.some((skill) => pointsOf(tags, skill) > 0);
        const often = picks[(walk.firstPick[state] ?? 0) + index] ?? 0;
        if (earns && often > 0) taken.set(id, (taken.get(id) ?? 0) + often);
      }
    }
    const takes = [...taken].sort(([, a], [, b]) => b - a).map(([id]) => id);
    return takes.length ? [{ decision: idsOf(decision), takes }] : [];
  });
}

function playerOf(study: Study, name: Character): [Chooser, Memory] | null {
  if (name === 'polite but empty') return [polite(study.walk), FORGETFUL];
  if (name === 'expert but rude') return [expert(study.walk), FORGETFUL];
  if (name === 'fast closer') return [closer(study), FORGETFUL];
  if (name === 'over-asker') return [asker(study), FORGETFUL];
  return markerWords(study.walk.subject.header.locale) ? reciter(study) : null;
}

function pointsOf({ skills }: ReplyTags, skill: Skill): number {
  return skills[skill] ?? 0;
}

function tagsAt(walk: Walk, state: number): readonly ReplyTags[] {
  return repliesAt(walk, state).map(({ tags }) => tags);
}

/** The most courtesy; of equals the one that gives least of anything else. */
function polite(walk: Walk): Chooser {
  return (state) => {
    const all = tagsAt(walk, state);
    return highestBy(
      all.map((tags) => pointsOf(tags, 'courtesy')),
      all.map((tags) => -pointsBeside(tags, 'courtesy')),
    );
  };
}

/** Rungs, and points of the other skills. */
function pointsBeside(tags: ReplyTags, own: Skill): number {
  const others = SKILLS.filter((skill) => skill !== own);
  return tags.rungs.length + others.reduce((sum, skill) => sum + pointsOf(tags, skill), 0);
}

/** The most rungs that are still to be given, and `educate`; of equals the rudest. */
function expert(walk: Walk): Chooser {
  return (state) => {
    const given = walk.states[state]?.tally.given ?? [];
    const all = tagsAt(walk, state);
    const fresh = all.map(({ rungs }) => rungs.filter((rung) => given[rung - 1] === null).length);
    return highestBy(
      all.map((tags, at) => (fresh[at] ?? 0) + pointsOf(tags, 'educate')),
      all.map((tags) => -pointsOf(tags, 'courtesy')),
    );
  };
}

/** Whatever ends the call in the fewest picks; of equals the shortest. */
function closer(study: Study): Chooser {
  const away = picksToEnd(study.walk);
  const look = surfaceReader(study);
  return (state) =>
    highestBy(
      followsAt(study.walk, state).map((follow) => -(away[follow] ?? Infinity)),
      look(state).map(({ length }) => -length),
    );
}

function picksToEnd(walk: Walk): readonly number[] {
  const away = walk.states.map((_, state) => (followsAt(walk, state).length ? Infinity : 0));
  const backwards = walk.order.toReversed();
  for (let changed = true; changed; changed = walk.loops && changed) {
    changed = false;
    for (const state of backwards) {
      const nearest = Math.min(...followsAt(walk, state).map((follow) => (away[follow] ?? Infinity) + 1));
      if (nearest >= (away[state] ?? Infinity)) continue;
      away[state] = nearest;
      changed = true;
    }
  }
  return away;
}

/** The most `clarify`; of equals the one with the most question marks, and then the one that gives least of anything else. */
function asker(study: Study): Chooser {
  const look = surfaceReader(study);
  return (state) => {
    const all = tagsAt(study.walk, state);
    return highestBy(
      all.map((tags) => pointsOf(tags, 'clarify')),
      look(state).map(({ questions }) => questions),
      all.map((tags) => -pointsBeside(tags, 'clarify')),
    );
  };
}

/** Says sorry, asks, offers two ways, and begins again; what no reply does is passed over, and where none does any, any. */
function reciter(study: Study): [Chooser, Memory] {
  const look = surfaceReader(study);
  const choose: Chooser = (state, phase) => {
    const due = dueAt(look(state), phase);
    return look(state).map((reply) => (due !== null && recites(reply, due) ? 1 : 0));
  };
  const next: Memory['next'] = (phase, state) => ((dueAt(look(state), phase) ?? phase) + 1) % RECITAL;
  return [choose, { phases: RECITAL, next }];
}

/** Parts of the recital. */
const RECITAL = 3;

/** The first part of the recital, from `phase` on, that some reply does. */
function dueAt(replies: readonly Surface[], phase: number): number | null {
  const parts = Array.from({ length: RECITAL }, (_, ahead) => (phase + ahead) % RECITAL);
  return parts.find((part) => replies.some((reply) => recites(reply, part))) ?? null;
}

function recites({ markers, questions }: Surface, part: number): boolean {
  return ([markers.sorry, questions, markers.options][part] ?? 0) > 0;
}
