// run-plan.ts: plays the journeys of a plan, and tells at its own line what came otherwise than expected.
import type { Entry, Line } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { momentOf, pick, startCall, tallyNow, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { nearestIds } from './nearest-ids.ts';
import type { Journey, SkillAsked, Step } from './plan.ts';
import type { Problem } from './problem.ts';

export interface JourneyResult {
  readonly title: string;
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly tier: number;
  /** Null where it did not come to an end. */
  readonly ending: string | null;
}

interface Run {
  readonly call: Call;
  readonly path: string;
  readonly problems: Problem[];
  /** The first entry of the transcript that the plan has not passed yet. */
  next: number;
}

/** Plays one journey; it goes on after a difference, but not after a pick that cannot be made. */
export function runJourney(scenario: Scenario, path: string, journey: Journey): JourneyResult {
  const call = startCall(scenario, journey.seed, journey.given);
  const run: Run = { call, path, problems: [], next: 0 };
  proceedToStop(call);
  const undone = journey.steps.find((step) => !take(run, step));
  const { moment } = call.session;
  const line = (undone ?? journey.steps.at(-1) ?? journey).line;
  if (moment.at === 'fault') tell(run, line, 'plan-fault', `the story failed: ${moment.fault.message}`, FAULT_HINT);
  else if (moment.at === 'choice' && !undone) tell(run, line, 'plan-unfinished', 'the call goes on here', offered(run));
  const { total, tier } = callScore(call);
  const { ending } = call.session;
  const ended = moment.at === 'end' && ending ? ending.kind : null;
  return { title: journey.title, line: journey.line, problems: run.problems, total, tier, ending: ended };
}

const FAULT_HINT = '`check` tells where, and what to do about it';

function tell(run: Run, line: number, code: string, message: string, hint?: string): void {
  const problem: Problem = { path: run.path, line, severity: 'error', code, message };
  run.problems.push(hint === undefined ? problem : { ...problem, hint });
}

/** Takes one step of the journey; false where nothing after it can be taken. */
function take(run: Run, step: Step): boolean {
  if (step.kind === 'line') expectLine(run, step.line, step.text);
  else if (step.kind === 'pick') return takePick(run, step.line, step.id);
  else expectResult(run, step);
  return true;
}

function expectLine(run: Run, line: number, wanted: string): void {
  const rest = run.call.session.entries.slice(run.next);
  const found = rest.findIndex((entry) => entry.kind === 'line' && says(entry.line, wanted));
  if (found >= 0) {
    run.next += found + 1;
    return;
  }
  const said = rest.flatMap(wordsOf);
  const got = said[0] === undefined ? `nothing more before the call ${stop(run)}` : `“${said[0]}”`;
  const then = said.slice(1).map((words) => `then “${words}”`);
  tell(run, line, 'plan-line', `expected “${wanted}”, got ${got}`, then.length ? then.join('\n    ') : undefined);
}

function stop({ call }: Run): string {
  return momentOf(call).at === 'choice' ? 'waits for a pick' : 'ends';
}

function wordsOf(entry: Entry): string[] {
  return entry.kind === 'line' ? [spoken(entry.line, true)] : [];
}

function spoken({ speaker, how, text }: Line, withHow: boolean): string {
  const words = withHow && how !== null ? `(${how}) ${text}` : text;
  return speaker === null ? words : `${speaker}: ${words}`;
}

/** Whether a line begins as expected, with or without how it is said; quotes and spaces may be written plainly. */
function says(line: Line, wanted: string): boolean {
  const beginning = plain(wanted.replace(/\s*(?:\.\.\.|…)$/, ''));
  return [true, false].some((withHow) => plain(spoken(line, withHow)).startsWith(beginning));
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...').replace(/\s+/g, ' ').trim();
}

function takePick(run: Run, line: number, id: string): boolean {
  const { call } = run;
  if (momentOf(call).at === 'fault') return false;
  if (pick(call, id)) {
    proceedToStop(call);
    run.next = call.session.entries.findLastIndex((entry) => entry.kind === 'pick') + 1;
    return true;
  }
  if (momentOf(call).at === 'end') tell(run, line, 'plan-pick', `“${id}” cannot be picked: the call is over`);
  else if (call.scenario.replies.includes(id))
    tell(run, line, 'plan-pick', `“${id}” is not on offer here`, offered(run));
  else tell(run, line, 'plan-pick', `there is no reply “${id}”`, nearestHint(run, id));
  return false;
}

function nearestHint(run: Run, id: string): string {
  const near = nearestIds(id, run.call.scenario.replies);
  return near.length ? `nearest: ${near.join(', ')}` : offered(run);
}

function offered({ call }: Run): string {
  const moment = momentOf(call);
  return moment.at === 'choice' ? `on offer: ${moment.replies.map(({ id }) => id).join(', ')}` : '';
}

function expectResult(run: Run, step: Exclude<Step, { kind: 'line' | 'pick' }>): void {
  const [wanted, got] = compared(run.call, step);
  if (wanted !== got) tell(run, step.line, 'plan-result', `expected ${wanted}, got ${got}`);
}

function compared(call: Call, step: Exclude<Step, { kind: 'line' | 'pick' }>): readonly [string, string] {
  const card = callScore(call);
  if (step.kind === 'number') {
    const got = step.what === 'mood' ? tallyNow(call).mood : card[step.what];
    return [`${step.what} ${step.wanted}`, `${step.what} ${got}`];
  }
  if (step.kind === 'passed') return [passedWord(step.wanted), passedWord(card.passed)];
  if (step.kind === 'end') return [`end ${step.wanted}`, endWord(call)];
  const pairs = step.wanted.map((asked) => [skillWord(asked, asked), skillWord(asked, card.skills[asked.skill])]);
  return [pairs.map(([wanted]) => wanted).join(', '), pairs.map(([, got]) => got).join(', ')];
}

function passedWord(passed: boolean): string {
  return passed ? 'passed' : 'not passed';
}

function endWord(call: Call): string {
  if (momentOf(call).at !== 'end') return 'a call that goes on';
  return call.session.ending ? `end ${call.session.ending.kind}` : 'an end without `# end:`';
}

function skillWord(
  { skill, possible }: SkillAsked,
  has: Pick<SkillAsked, 'earned' | 'possible'> | Scorecard['skills'][SkillAsked['skill']],
): string {
  if (!has) return `${skill} not exercised`;
  return possible === null ? `${skill} ${has.earned}` : `${skill} ${has.earned}/${has.possible}`;
}
