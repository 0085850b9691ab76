// verify.ts: a record played again to the letter: its score, or a coded refusal.
import { openStory, type InkStory } from '#core/dialogue/ink.ts';
import type { Transcript } from '#core/dialogue/words.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { callScore } from './call-score.ts';
import { callTranscript, momentOf } from './call.ts';
import { readRecord, type CallRecord } from './record.ts';
import { proceedToStop, replay, type Change, type PickRefusal, type Replay } from './replay.ts';
import type { Scenario } from './scenario.ts';

export type Refusal =
  | { readonly code: 'malformed-record'; readonly message: string }
  | { readonly code: 'unknown-scenario' | 'other-version' | 'call-not-finished'; readonly message: string }
  | { readonly code: PickRefusal; readonly at: number; readonly message: string }
  | { readonly code: 'story-fault'; readonly at: number; readonly message: string };

export type Verdict =
  | { readonly ok: true; readonly record: CallRecord; readonly scorecard: Scorecard; readonly transcript: Transcript }
  | ({ readonly ok: false } & Refusal);

/**
 * The score of a record that anyone sent, or why it is refused. `find` gives a scenario by its id;
 * `open` its story at the beginning, for whoever keeps stories open.
 */
export function verify(
  find: (id: string) => Scenario | undefined,
  value: unknown,
  open: (scenario: Scenario) => InkStory = ({ ink }) => openStory(ink),
): Verdict {
  const reading = readRecord(value);
  if (!reading.ok) return { ok: false, code: 'malformed-record', message: reading.message };
  const { record } = reading;
  const scenario = find(record.scenario);
  if (!scenario) return refuse('unknown-scenario', `there is no scenario “${record.scenario}”`);
  if (scenario.version !== record.version)
    return refuse('other-version', `the record is of version ${record.version}, the scenario is ${scenario.version}`);
  return verdictOf(replay(scenario, record, open(scenario)), record);
}

function verdictOf({ call, changed }: Replay, record: CallRecord): Verdict {
  if (changed) return { ok: false, ...changed, message: changeMessage(changed, record) };
  proceedToStop(call);
  const moment = momentOf(call);
  if (moment.at === 'choice') return refuse('call-not-finished', `the call goes on after ${record.picks.length} picks`);
  if (moment.at === 'fault')
    return { ok: false, code: 'story-fault', at: record.picks.length, message: moment.fault.message };
  return { ok: true, record, scorecard: callScore(call), transcript: callTranscript(call) };
}

function refuse(code: 'unknown-scenario' | 'other-version' | 'call-not-finished', message: string): Verdict {
  return { ok: false, code, message };
}

function changeMessage({ code, at }: Change, record: CallRecord): string {
  const id = record.picks[at] ?? '';
  const place = `pick ${at + 1} (“${id}”)`;
  if (code === 'unknown-pick') return `${place}: the scenario has no such reply`;
  if (code === 'pick-not-on-offer') return `${place}: this reply is not on offer there`;
  if (code === 'picks-after-end') return `${place}: the call had already ended`;
  return `${place}: the story failed before it`;
}
