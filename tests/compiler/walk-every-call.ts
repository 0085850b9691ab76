// walk-every-call.ts: the walk that merges nothing: every call played from its beginning, beside the walk that merges.
import { expect } from 'vitest';
import { compileInk } from '#compiler/ink-compiler.ts';
import { explore, type Exploration } from '#compiler/explorer.ts';
import type { State } from '#compiler/states.ts';
import { flowOf } from '#compiler/flow.ts';
import { bestTotals, possibleOf } from '#compiler/worth.ts';
import { openStory, readNumber, type InkJson, type InkStory } from '#core/dialogue/ink.ts';
import { choose, proceed, startStory, type Session } from '#core/dialogue/session.ts';
import { parseHeader } from '#core/dialogue/tags.ts';
import type { ReplyTags } from '#core/dialogue/words.ts';
import { rubricFor } from '#core/scoring/rubric.ts';
import { scorecard } from '#core/scoring/score.ts';
import { addPick, emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';
import { sources } from '../stories/compile.ts';

const SEED = 7;
const NEEDS_CLARIFY = true;
/** More complete calls than this are not walked one by one. */
const MOST_CALLS = 120;

interface Standing {
  readonly session: Session;
  readonly tally: Tally;
}

/** A call played to a decision from its beginning, without any saved state. */
function play(story: InkStory, picks: readonly string[]): Standing {
  const session = startStory(story, SEED, {});
  let tally = emptyTally(MOOD_OF.get(story) ?? 0);
  for (const id of picks) {
    runOn(session);
    tally = addPick(tally, tagsOf(session, id), NEEDS_CLARIFY);
    choose(session, id, heardValues(tally));
  }
  runOn(session);
  return { session, tally };
}

const MOOD_OF = new WeakMap<InkStory, number>();

function open(ink: InkJson): InkStory {
  const story = openStory(ink);
  MOOD_OF.set(story, readNumber(story, 'mood') ?? 0);
  return story;
}

function runOn(session: Session): void {
  while (session.moment.at === 'line') proceed(session);
}

function tagsOf({ moment }: Session, id: string): ReplyTags {
  const reply = moment.at === 'choice' ? moment.replies.find((one) => one.id === id) : undefined;
  if (!reply) throw new Error(`${id} is not on offer`);
  return reply.tags;
}

/** Everything of a state that can be seen from outside. */
function seen(state: Pick<State, 'replies' | 'end' | 'fault' | 'tally'>): unknown {
  const { sums, tier, given } = state.tally;
  return {
    replies: state.replies,
    end: state.end,
    fault: state.fault?.code ?? null,
    tally: { sums, tier, given: given.map((pick) => pick !== null) },
  };
}

function seenLive({ session, tally }: Standing): unknown {
  const { moment } = session;
  return seen({
    replies: moment.at === 'choice' ? moment.replies : [],
    end: moment.at === 'end' ? (moment.ending?.kind ?? null) : null,
    fault: moment.at === 'fault' ? moment.fault : null,
    tally,
  });
}

const RUBRIC_HEADER = parseHeader([]).header;

/** A story without a header, walked with merging. Fails the test where it does not compile. */
export function exploreText(text: string): { story: InkStory; exploration: Exploration } {
  const { story, problems } = compileInk('small.ink', sources({ 'small.ink': text }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!story) throw new Error('no problem, and no story');
  const options = { seed: SEED, given: {}, needsClarify: NEEDS_CLARIFY, mostStates: 4000 };
  return { story: open(story.json), exploration: explore(openStory(story.json), flowOf(story.json), options) };
}

/** Walks the calls one by one beside the merged walk; returns their number, or null if there are too many for all. */
export function compareWithEveryCall(story: InkStory, exploration: Exploration): number | null {
  const rubric = rubricFor(RUBRIC_HEADER, possibleOf([exploration]));
  const best = bestTotals(exploration.states, rubric);
  const most = { tier: 0, courtesy: 0, greeting: 0, clarify: 0, educate: 0, follow: 0, improve: 0 };
  let calls = 0;
  const walk = (state: State, picks: readonly string[]): number => {
    if (calls > MOST_CALLS) return 0;
    const live = play(story, picks);
    expect([picks, seen(state)]).toEqual([picks, seenLive(live)]);
    if (state.replies.length === 0) {
      calls += 1;
      for (const [skill, sum] of Object.entries(live.tally.sums))
        most[skill as 'tier'] = Math.max(most[skill as 'tier'], sum);
      most.tier = Math.max(most.tier, live.tally.tier);
    }
    const total = state.replies.length
      ? Math.max(...state.replies.map(({ id }, at) => walk(state.follows[at] as State, [...picks, id])))
      : scorecard(live.tally, rubric).total;
    if (calls <= MOST_CALLS) expect([picks, best.get(state)]).toEqual([picks, total]);
    return total;
  };
  walk(exploration.start, []);
  if (calls > MOST_CALLS) return null;
  expect(possibleOf([exploration])).toEqual(most);
  return calls;
}
