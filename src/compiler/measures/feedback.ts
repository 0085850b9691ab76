// feedback.ts: measure 9: every reply that is not the best is answered in its own way, and the coach says why.
import { choicesIn, wrongReplies, type Decision } from './decisions.ts';
import type { Study } from './study.ts';
import { followsAt, repliesAt } from './walk.ts';

/** CONTENT.md, measure 9: words of a `note:`. */
export const NOTE_WORDS = { least: 12, most: 60 } as const;

export interface SharedReaction {
  readonly reply: string;
  /** The other reply with the same next line; null where nothing is said at all. */
  readonly with: string | null;
  /** The line that follows. */
  readonly line: string | null;
}

export interface OddNote {
  readonly reply: string;
  /** 0 where there is no note. */
  readonly words: number;
}

export interface FeedbackFigures {
  /** Replies, not the best of their decision, whose next line is another reply's too. */
  readonly shared: readonly SharedReaction[];
  readonly notes: readonly OddNote[];
  /** How many replies are not the best. */
  readonly of: number;
  readonly holds: boolean;
}

export function feedbackFigures(study: Study): FeedbackFigures {
  const choices = choicesIn(study.decisions);
  const wrong = new Map(choices.flatMap(wrongReplies).map((reply) => [reply.id, reply]));
  const shared = choices.flatMap((decision) => sharedReactions(study, decision));
  const notes = [...wrong.values()]
    .map(({ id, tags }) => ({ reply: id, words: wordCount(tags.note ?? '') }))
    .filter(({ words }) => words < NOTE_WORDS.least || words > NOTE_WORDS.most);
  return { shared, notes, of: wrong.size, holds: shared.length === 0 && notes.length === 0 };
}

function sharedReactions(study: Study, decision: Decision): readonly SharedReaction[] {
  const lines = decision.replies.map(({ id }) => nextLine(study, decision, id));
  return wrongReplies(decision).flatMap(({ id }) => {
    const at = decision.replies.findIndex((reply) => reply.id === id);
    const line = lines[at] ?? null;
    const twin = lines.findIndex((other, index) => index !== at && other === line);
    if (line !== null && twin < 0) return [];
    return [{ reply: id, with: line === null ? null : (decision.replies[twin]?.id ?? null), line }];
  });
}

/** The first line after a reply, where the decision is usually met. */
function nextLine({ walk, decisions, hearings }: Study, { usual }: Decision, id: string): string | null {
  const index = repliesAt(walk, usual).findIndex((reply) => reply.id === id);
  const next = decisions.of[followsAt(walk, usual)[index] ?? -1] ?? -1;
  const line = hearings.list[hearings.find(id, next)]?.lines[0];
  return line ? `${line.speaker ?? ''}: ${line.text}` : null;
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
