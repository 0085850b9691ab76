// graded.ts: a small call that is a fair measure, for examples that change one thing about it.
import { callWith } from './example.ts';
import type { Example } from './diagnostic.ts';

const NOTE = 'Say what it is for before you say what you cannot do, or she hears a no.';

export interface GradedReply {
  readonly words: string;
  /** Tags that score, as written. */
  readonly tags: string;
  /** The caller's answer; its own for each unless given. */
  readonly answer?: string;
  readonly note?: string;
  readonly error?: string | null;
  /** Marks the line. */
  readonly marked?: boolean;
}

export type GradedDecision = readonly GradedReply[];

const FAIR: readonly GradedDecision[] = [1, 2, 3, 4].map((rung) => [
  { words: `Number ${rung} is plain now`, tags: `# tier: ${rung} # courtesy: 1`, error: null },
  { words: `Number ${rung} is no use now`, tags: '# courtesy: -1' },
  { words: `Number ${rung} is that to me`, tags: '' },
]);

/** The best reply has another place and another length in each decision. */
export const BALANCED: readonly GradedDecision[] = [
  ['That is the longest one of them', 'That is the middling one', 'That is the short'],
  ['We take a middling one here', 'We take short', 'We take the longest one today'],
  ['He said short', 'He said the longest one of all', 'He said a middling thing'],
].map((all, at) =>
  all.map((words, place) => (place === at ? { words, tags: '# courtesy: 1', error: null } : { words, tags: '' })),
);

export function bestFirst(a: GradedReply, b: GradedReply): number {
  return b.tags.length - a.tags.length;
}

/** Each rung can be given politely, or rudely, in few words and with a question; politeness is no help. */
export const TEMPTING: readonly GradedDecision[] = [1, 2, 3, 4].map((rung) => [
  { words: `Number ${rung} is plain for you now`, tags: `# tier: ${rung} # courtesy: 1`, error: null },
  { words: `Number ${rung}, is it not plain?`, tags: `# tier: ${rung} # courtesy: -1` },
  { words: `Number ${rung} will be all right`, tags: '# courtesy: 1' },
]);

/** What was missed can be said later. */
export const REPAIRABLE: readonly GradedDecision[] = FAIR.map(([good, ...others]) => [
  ...(good ? [{ ...good, tags: '# tier: 1 # tier: 2 # tier: 3 # tier: 4 # courtesy: 1' }] : []),
  ...others.map((other) => ({ ...other, tags: '' })),
]);

export function graded(
  change: (decisions: readonly GradedDecision[]) => readonly GradedDecision[] = (all) => all,
): Example {
  const parts = change(FAIR).map((decision, at, all) =>
    knot(decision, at, at + 1 < all.length ? `k${at + 1}` : 'finish'),
  );
  const body = ['VAR tier = 0', '-> k0', ...parts, '=== finish ===', ...ENDS].join('\n');
  return callWith((header) => header, body);
}

const ENDS = ['Sue: Bye. # end: resolved # next: She found the form. # id: bye', '-> END'];

function knot(decision: GradedDecision, at: number, next: string): string {
  const replies = decision.map((reply, index) => {
    const id = `k${at}${'abc'[index] ?? ''}`;
    const error = reply.error === null ? '' : ` # error: ${reply.error ?? 'hurried'}`;
    const note = reply.note === '' ? '' : ` # note: ${reply.note ?? NOTE}`;
    const tags = reply.tags === '' ? '' : ` ${reply.tags}`;
    const answer = reply.answer ?? `Sue: So ${id} it is. # id: ${id}_1`;
    return `* [${reply.words}${tags} # id: ${id}${error}${note}]${reply.marked ? ' // <-' : ''}\n  ${answer}\n  -> ${next}`;
  });
  return [`=== k${at} ===`, `Sue: And ${at}? # id: k${at}`, ...replies].join('\n');
}

/** One reply of one decision changed. */
export function reply(
  decision: number,
  index: number,
  change: Partial<GradedReply>,
): (all: readonly GradedDecision[]) => readonly GradedDecision[] {
  return (all) =>
    all.map((one, at) =>
      at === decision ? one.map((old, number) => (number === index ? { ...old, ...change } : old)) : one,
    );
}
