// call.ts: a call while it is played: the session that speaks and the tally that counts, kept in step.
import { openStory, readNumber, type InkStory, type InkValues } from '#core/dialogue/ink.ts';
import { choose, startStory, transcriptOf, type Moment, type Session } from '#core/dialogue/session.ts';
import type { Transcript } from '#core/dialogue/words.ts';
import { exercises, type Rubric } from '#core/scoring/rubric.ts';
import { addPick, emptyTally, heardValues, type Tally } from '#core/scoring/tally.ts';
import type { CallRecord } from './record.ts';
import { scenarioRubric, type Scenario } from './scenario.ts';

export interface Call {
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly seed: number;
  readonly given: InkValues;
  readonly session: Session;
  /** The tally before the first pick and after each; the last one is now. */
  readonly tallies: Tally[];
  readonly picks: string[];
}

/** A call at its first moment; `story` is the scenario's own. Values it does not declare are left out. Throws if it cannot be opened. */
export function startCall(
  scenario: Scenario,
  seed: number,
  given: InkValues = {},
  story = openStory(scenario.ink),
): Call {
  // Before the story's first word, which may change it.
  const mood = readNumber(story, 'mood') ?? 0;
  const known = declared(story, given);
  return {
    scenario,
    rubric: scenarioRubric(scenario),
    seed,
    given: known,
    session: startStory(story, seed, known),
    tallies: [emptyTally(mood)],
    picks: [],
  };
}

function declared(story: InkStory, given: InkValues): InkValues {
  return Object.fromEntries(Object.entries(given).filter(([name]) => readNumber(story, name) !== null));
}

export function tallyNow(call: Call): Tally {
  return call.tallies.at(-1) ?? emptyTally();
}

export function momentOf(call: Call): Moment {
  return call.session.moment;
}

/** Says a reply that is on offer, counts it, and lets the story hear the count. Returns whether it was on offer. */
export function pick(call: Call, id: string): boolean {
  const { moment } = call.session;
  const reply = moment.at === 'choice' ? moment.replies.find((offered) => offered.id === id) : undefined;
  if (!reply) return false;
  const tally = addPick(tallyNow(call), reply.tags, exercises(call.rubric, 'clarify'));
  choose(call.session, id, heardValues(tally));
  call.tallies.push(tally);
  call.picks.push(id);
  return true;
}

export function recordOf(call: Call): CallRecord {
  const { scenario, seed, given } = call;
  const record = { scenario: scenario.id, version: scenario.version, seed, picks: [...call.picks] };
  return Object.keys(given).length ? { ...record, given } : record;
}

export function callTranscript(call: Call): Transcript {
  return transcriptOf(call.session);
}
