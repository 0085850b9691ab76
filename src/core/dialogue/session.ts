// session.ts: one call as it goes on, line by line and pick by pick; its moment is an explicit union.
import {
  choices,
  nextOutput,
  openStory,
  restart,
  setVariables,
  takeChoice,
  type InkFault,
  type InkJson,
  type InkStory,
  type InkValues,
} from './ink.ts';
import { deriveId, parseLine } from './line.ts';
import { parseLineTags, parseReplyTags } from './tags.ts';
import type { Ending, Entry, Line, Reply, Transcript } from './words.ts';

/** Most lines between two choices before a story counts as endless: far above any scene, far below a stalled page. */
const MOST_LINES_IN_A_ROW = 1000;

export type Moment =
  | { readonly at: 'line'; readonly line: Line }
  | { readonly at: 'choice'; readonly replies: readonly Reply[] }
  | { readonly at: 'end'; readonly ending: Ending | null }
  | { readonly at: 'fault'; readonly fault: InkFault };

export interface Session {
  readonly story: InkStory;
  readonly entries: Entry[];
  moment: Moment;
  ending: Ending | null;
  /** Tags of empty output, which belong to the next line. */
  carried: string[];
  linesInARow: number;
}

/** Starts a call and stands at its first moment. Throws if `ink` is not a compiled story. */
export function start(ink: InkJson, seed: number, given: InkValues = {}): Session {
  return startStory(openStory(ink), seed, given);
}

/** Starts a call on a story that is open already. */
export function startStory(story: InkStory, seed: number, given: InkValues): Session {
  restart(story, seed, given);
  const session: Session = {
    story,
    entries: [],
    moment: { at: 'end', ending: null },
    ending: null,
    carried: [],
    linesInARow: 0,
  };
  step(session);
  return session;
}

/** From a line to what follows it. Does nothing where the call does not stand at a line. */
export function proceed(session: Session): void {
  if (session.moment.at === 'line') step(session);
}

/**
 * Says a reply that is on offer; `heard` are the values the story may react to.
 * Returns whether it was on offer; if not, nothing has changed.
 */
export function choose(session: Session, id: string, heard: InkValues = {}): boolean {
  if (session.moment.at !== 'choice') return false;
  const offered = session.moment.replies;
  const index = offered.findIndex((reply) => reply.id === id);
  const reply = offered[index];
  if (!reply) return false;
  takeChoice(session.story, choices(session.story)[index]?.index ?? index);
  setVariables(session.story, heard);
  session.entries.push({ kind: 'pick', reply, offered });
  session.linesInARow = 0;
  step(session);
  return true;
}

export function transcriptOf(session: Session): Transcript {
  return { entries: [...session.entries], ending: session.moment.at === 'end' ? session.ending : null };
}

function step(session: Session): void {
  session.moment = nextLine(session) ?? nextStop(session);
  if (session.moment.at === 'line') session.entries.push({ kind: 'line', line: session.moment.line });
}

function nextLine(session: Session): Moment | null {
  for (;;) {
    if (session.linesInARow >= MOST_LINES_IN_A_ROW) return endless(session);
    const output = nextOutput(session.story);
    if (!output) return null;
    session.linesInARow += 1;
    session.carried.push(...output.tags);
    if (output.text === '') continue;
    return { at: 'line', line: lineWithTags(session, output.text, output.knot) };
  }
}

function lineWithTags(session: Session, text: string, knot: string): Line {
  const { tags } = parseLineTags(session.carried);
  session.carried = [];
  noteEnding(session, tags.end, tags.next);
  return parseLine(text, tags, knot);
}

function noteEnding(session: Session, kind: Ending['kind'] | null, next: string | null): void {
  if (kind) session.ending = { kind, next: next ?? '' };
}

function nextStop(session: Session): Moment {
  const { fault } = session.story;
  if (fault) return { at: 'fault', fault };
  const replies = repliesOf(session.story);
  if (replies.length) return { at: 'choice', replies };
  const { tags } = parseLineTags(session.carried);
  noteEnding(session, tags.end, tags.next);
  return { at: 'end', ending: session.ending };
}

function endless(session: Session): Moment {
  const message = `${MOST_LINES_IN_A_ROW} lines came without a choice: the story goes round in a circle`;
  session.story.fault = { code: 'endless', message };
  return { at: 'fault', fault: session.story.fault };
}

/** The replies on offer now; two that would share an id are told apart by their place (`hello`, `hello~2`). */
export function repliesOf(story: InkStory): readonly Reply[] {
  const seen = new Map<string, number>();
  return choices(story).map((choice) => {
    const { id, tags } = parseReplyTags(choice.tags);
    const base = id ?? deriveId(choice.knot, choice.text);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { id: count === 1 ? base : `${base}~${count}`, text: choice.text, tags };
  });
}
