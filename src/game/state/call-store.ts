// call-store.ts: the call as the screen and the speaker see it; picture, words and sound all follow this one store.
import type { InkValues } from '#core/dialogue/ink.ts';
import { proceed, type Moment } from '#core/dialogue/session.ts';
import { callerName } from '#core/dialogue/tags.ts';
import type { Ending, Entry, Face, Line, Mood, Place, Reply } from '#core/dialogue/words.ts';
import { momentOf, pick, recordOf, startCall, tallyNow, type Call } from '#core/replay/call.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { replay, type Change } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** `ringing` until answered; `line` while something is said; `choosing`; `over` when the ending is known; `broken` if the story failed. */
export const PHASES = ['ringing', 'line', 'choosing', 'over', 'broken'] as const;
export type Phase = (typeof PHASES)[number];

export interface CallState {
  readonly phase: Phase;
  /** The line being said, or the last one said; null before the first. */
  readonly line: Line | null;
  /** Counts the lines of this call, so that the same words twice are still two lines. */
  readonly lineNumber: number;
  /** Whether the whole line stands there. */
  readonly typed: boolean;
  /** Your own last line; null before the first. */
  readonly said: string | null;
  /** What can be said now; empty unless `choosing`. */
  readonly replies: readonly Reply[];
  /** How many replies have been said. */
  readonly picks: number;
  /** Who is seen: whoever last spoke with a face; before that, whose name the display shows. */
  readonly person: string;
  readonly face: Face;
  readonly place: Place;
  readonly mood: Mood;
  /** All that was said until now, the present line included. */
  readonly entries: readonly Entry[];
  /** Known when `over`; null where the story tagged none. */
  readonly ending: Ending | null;
  /** Why the story failed, in ink's words, when `broken`. */
  readonly fault: string | null;
}

export interface CallStore extends StoreApi<CallState> {
  /** Replaced when its story is edited while it is played. */
  scenario: Scenario;
  readonly seed: number;
  readonly given: InkValues;
  /** The engine's own state: replaced on rewind. */
  readonly engine: { call: Call };
}

/** Where a call stands before its story names a place, and the face of each mood before it names one. */
const FIRST_PLACE: Place = 'accounts-floor';
const FIRST_FACES: Readonly<Record<Mood, Face>> = { 1: 'serious', 2: 'concerned', 3: 'solemn', 4: 'calm', 5: 'smile' };

/** A call that is about to ring. Throws if the scenario's story cannot be opened. */
export function createCallStore(scenario: Scenario, seed: number, given: InkValues = {}): CallStore {
  const call = startCall(scenario, seed, given);
  const store = createStore<CallState>(() => ringing(call));
  return Object.assign(store, { scenario, seed, given, engine: { call } });
}

function ringing(call: Call): CallState {
  const { mood } = tallyNow(call);
  const first = firstLook(momentOf(call), mood);
  return {
    phase: 'ringing',
    line: null,
    lineNumber: 0,
    typed: false,
    said: null,
    replies: [],
    picks: 0,
    person: callerName(call.scenario.header),
    face: first.face,
    place: first.place,
    mood,
    entries: [],
    ending: null,
    fault: null,
  };
}

function firstLook(moment: Moment, mood: Mood): { face: Face; place: Place } {
  const line = moment.at === 'line' ? moment.line : null;
  return { face: line?.face ?? FIRST_FACES[mood], place: line?.place ?? FIRST_PLACE };
}

/** Picks up the phone. Does nothing unless it rings. */
export function answer(store: CallStore): void {
  if (store.getState().phase === 'ringing') show(store);
}

/** Shows the whole line at once; replies appear when it was the last before a decision. */
export function finishLine(store: CallStore): void {
  const { phase, typed } = store.getState();
  if (phase !== 'line' || typed) return;
  store.setState({ typed: true });
  proceed(store.engine.call.session);
  const moment = momentOf(store.engine.call);
  if (moment.at === 'choice') store.setState({ phase: 'choosing', replies: moment.replies });
}

/** The expected next thing: picks up, completes the line, or goes on to the next. A decision waits for `say`. */
export function goOn(store: CallStore): void {
  const { phase, typed } = store.getState();
  if (phase === 'ringing') answer(store);
  else if (phase === 'line' && typed) show(store);
  else finishLine(store);
}

/** Says a reply that is on offer; anything else is passed over, so that a double click is one pick. */
export function say(store: CallStore, id: string): void {
  const { phase, replies, picks, entries } = store.getState();
  const reply = replies.find((offered) => offered.id === id);
  if (phase !== 'choosing' || !reply || !pick(store.engine.call, id)) return;
  const said: Entry = { kind: 'pick', reply, offered: replies };
  store.setState({
    said: reply.text,
    replies: [],
    picks: picks + 1,
    mood: tallyNow(store.engine.call).mood,
    entries: [...entries, said],
  });
  show(store);
}

/** Brings the engine's moment onto the stage. */
function show(store: CallStore): void {
  const moment = momentOf(store.engine.call);
  if (moment.at === 'line') showLine(store, moment.line);
  else if (moment.at === 'choice') store.setState({ phase: 'choosing', replies: moment.replies, typed: true });
  else if (moment.at === 'end') store.setState({ phase: 'over', ending: moment.ending, replies: [] });
  else store.setState({ phase: 'broken', fault: moment.fault.message, replies: [] });
}

function showLine(store: CallStore, line: Line): void {
  const { lineNumber, person, face, place, entries } = store.getState();
  store.setState({
    phase: 'line',
    line,
    lineNumber: lineNumber + 1,
    typed: false,
    person: (line.face && line.speaker) ?? person,
    face: line.face ?? face,
    place: line.place ?? place,
    entries: [...entries, { kind: 'line', line }],
  });
}

export function storeRecord(store: CallStore): CallRecord {
  return recordOf(store.engine.call);
}

/**
 * Puts the call where a record leaves it, the line before the next decision shown whole; a record without picks rings.
 * Where the story has changed, it stands at the last point that still holds, and says at which pick that is.
 */
export function resume(store: CallStore, record: CallRecord): Change | null {
  const { call, changed } = replay(store.scenario, record);
  moveTo(store, record, call.picks, call.picks.length > 0);
  return changed;
}

/**
 * Goes on with an edited story where the call stood, line and all; where the story no longer allows that, at the last
 * point that still holds, and says at which pick it changed.
 */
export function reload(store: CallStore, scenario: Scenario): Change | null {
  const record = storeRecord(store);
  const { phase, lineNumber } = store.getState();
  store.scenario = scenario;
  const { call, changed } = replay(scenario, record);
  moveTo(store, record, call.picks, phase !== 'ringing', changed ? Infinity : lineNumber);
  return changed;
}

/** One change for whoever watches, however many lines lie between; stops at line `last`, or at the next decision. */
function moveTo(
  store: CallStore,
  { seed, given }: CallRecord,
  picks: readonly string[],
  answered: boolean,
  last = Infinity,
): void {
  const standing = createCallStore(store.scenario, seed, given);
  if (answered) answer(standing);
  for (const id of picks) {
    toDecision(standing);
    say(standing, id);
  }
  toDecision(standing, last);
  store.engine.call = standing.engine.call;
  store.setState(standing.getState(), true);
}

/** Back to the decision before pick `number` (from 0), with the picture, mood and transcript of that moment. */
export function rewindTo(store: CallStore, number: number): void {
  const record = storeRecord(store);
  moveTo(store, record, record.picks.slice(0, number), true);
}

/** Runs over the lines to the next decision, to the call's end, or until line number `last` stands there whole. */
function toDecision(store: CallStore, last = Infinity): void {
  const standing = (): boolean => store.getState().lineNumber >= last && store.getState().typed;
  while (store.getState().phase === 'line' && !standing()) goOn(store);
}
