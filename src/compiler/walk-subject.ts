// walk-subject.ts: walks every call of a story, or as many as can be, and gathers what the diagnostics ask about them.
import { openStory, type InkJson } from '#core/dialogue/ink.ts';
import { splitTag } from '#core/dialogue/tags.ts';
import type { Header } from '#core/dialogue/words.ts';
import type { WalkSubject } from './diagnostics/diagnostic.ts';
import { explore, type Exploration } from './explorer.ts';
import { flowOf, type Flow } from './flow.ts';
import type { Outline, Place } from './ink-outline.ts';
import { sample } from './sampler.ts';
import { watchSeen, type Seen } from './seen.ts';
import type { ExploreOptions } from './states.ts';
import { stepper } from './stepper.ts';
import { possibleOf } from './worth.ts';
import { wrongTurns } from './wrong-turns.ts';

/** Seeds that are walked: one tells all where a story uses no chance. */
const ONE_SEED = [1];
const SEEDS_OF_CHANCE = Array.from({ length: 16 }, (_, index) => index + 1);

/** Stretches of story that are run before a story counts as too large, and then again to see most of it: some seconds. */
const MOST_STEPS = 4000;
/** Circles after which no more of a story is walked. */
const MOST_CIRCLES = 3;
/** A story of chance is walked with each seed, and gets so much less for each. */
const SEEDS_AT_ONCE = 4;

type Known = Pick<WalkSubject, 'path' | 'texts' | 'compilation' | 'outline' | 'ink' | 'header' | 'headerFaults'>;

export function walkSubject(known: Known): WalkSubject {
  const { path, ink, outline, header, compilation } = known;
  const flow = flowOf(ink);
  const { explorations, seen } = walkAll(ink, flow, header);
  const complete = explorations.every((exploration) => exploration.complete);
  const faultless = explorations.every(({ states }) => states.every(({ fault }) => fault === null));
  const placeOfReply = replyPlaces(path, outline, seen);
  return {
    ...known,
    explorations,
    complete,
    certain: complete && faultless && !flow.usesChance,
    seen,
    isLinked: flow.isLinked,
    wrongTurns: wrongTurns(explorations, compilation, outline, placeOfReply),
    possible: possibleOf(explorations),
    placeOfReply,
  };
}

function walkAll(
  ink: InkJson,
  flow: Flow,
  header: Header,
): { readonly explorations: readonly Exploration[]; readonly seen: Seen } {
  const story = openStory(ink);
  const seen = watchSeen(story);
  const steps = stepper(story, flow);
  const seeds = flow.usesChance ? SEEDS_OF_CHANCE : ONE_SEED;
  const most = flow.usesChance ? MOST_STEPS / SEEDS_AT_ONCE : MOST_STEPS;
  const all = (needsClarify: boolean): readonly Exploration[] => {
    const options = seeds.map((seed): ExploreOptions => ({ seed, given: {}, needsClarify }));
    const whole: Exploration[] = [];
    /** By how their calls begin: what chance has drawn by then is all that it will do, or is part of the key. */
    const known = new Map<string, Exploration>();
    for (const one of options) {
      const { stop, mood } = steps.begin(one.seed, one.given);
      const start = `${stop.key}#${mood}`;
      const alike = known.get(start);
      const exploration = alike
        ? { ...alike, opening: stop.lines, options: one }
        : explore(story, flow, { ...one, mostSteps: most }, steps);
      known.set(start, exploration);
      whole.push(exploration);
      // Circles are what is to be mended first, and each costs time.
      if (circlesIn(exploration) > MOST_CIRCLES) return whole;
      // What is too large with one seed is so with all: each then has its share of the steps.
      if (!exploration.complete) {
        steps.forget();
        return options.map((each) => sample(story, flow, { ...each, mostSteps: MOST_STEPS / seeds.length }));
      }
    }
    return whole;
  };
  const declared = header.skills.includes('clarify');
  const first = all(declared);
  // Rung 4 has its guard where clarify can be earned at all, whatever the header says.
  const earned = possibleOf(first).clarify > 0;
  return { explorations: earned === declared ? first : all(earned), seen };
}

function circlesIn({ states }: Exploration): number {
  return states.filter(({ fault }) => fault?.code === 'endless').length;
}

/** Two replies of one id that are on offer together are told apart as `hello` and `hello~2`. */
const TOLD_APART = /~\d+$/;

function replyPlaces(path: string, outline: Outline, seen: Seen): (id: string) => Place {
  const byTarget = new Map(outline.choices.map(({ target, place }) => [target, place]));
  const byId = new Map(
    outline.choices.flatMap(({ tags, place }) =>
      tags
        .map(({ text }) => splitTag(text))
        .flatMap(({ key, value }) => (key === 'id' ? [[value, place] as const] : [])),
    ),
  );
  return (id) => {
    const base = id.replace(TOLD_APART, '');
    const target = seen.targets.get(id) ?? seen.targets.get(base);
    return byTarget.get(target ?? '') ?? byId.get(base) ?? { path, line: 1 };
  };
}
