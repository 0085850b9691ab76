// decisions.ts: the decisions of a call: which replies were on offer, which was taken, and whether it loses points.
import { createHash } from 'node:crypto';
import type { Reply, Transcript } from '#core/dialogue/words.ts';
import { PARTS, type Part, type Rubric } from '#core/scoring/rubric.ts';

export interface Taken {
  /** The decision by the replies on offer, 12 hex digits. */
  readonly decision: string;
  readonly reply: string;
}

/** What is known of a decision from any call that came to it. */
export interface DecisionFacts {
  /** The last thing said before it. */
  readonly heard: string;
  readonly replies: readonly ReplyFacts[];
}

export interface ReplyFacts {
  readonly id: string;
  readonly text: string;
  /** Whether another reply on offer is worth more. */
  readonly loses: boolean;
  readonly error: string | null;
  readonly note: string | null;
}

/** As long as a scenario's version is. */
const ID_DIGITS = 12;

/** The first time each decision came in a call; what is new about it goes into `facts`. */
export function decisionsOf(transcript: Transcript, rubric: Rubric, facts: Map<string, DecisionFacts>): Taken[] {
  const taken = new Map<string, Taken>();
  let heard = '';
  for (const entry of transcript.entries) {
    if (entry.kind === 'line') {
      heard = entry.line.text;
      continue;
    }
    const decision = decisionId(entry.offered);
    if (!facts.has(decision)) facts.set(decision, factsOf(entry.offered, heard, rubric));
    if (!taken.has(decision)) taken.set(decision, { decision, reply: entry.reply.id });
  }
  return [...taken.values()];
}

export function decisionId(offered: readonly Reply[]): string {
  const ids = offered.map(({ id }) => id).sort();
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, ID_DIGITS);
}

function factsOf(offered: readonly Reply[], heard: string, rubric: Rubric): DecisionFacts {
  const worths = offered.map((reply) => worthOf(reply, rubric));
  const best = Math.max(...worths);
  const replies = offered.map(({ id, text, tags }, at) => ({
    id,
    text,
    loses: (worths[at] ?? 0) < best,
    error: tags.error,
    note: tags.note,
  }));
  return { heard, replies };
}

/** By its tags alone, whatever the call was like before: weight × points ÷ possible, over one common denominator. */
function worthOf({ tags }: Reply, { weights, possible }: Rubric): number {
  const exercised = PARTS.filter((part) => possible[part] > 0);
  const common = exercised.reduce((product, part) => product * possible[part], 1);
  const pointsOf = (part: Part): number => (part === 'tier' ? tags.rungs.length : (tags.skills[part] ?? 0));
  return exercised.reduce((sum, part) => sum + weights[part] * pointsOf(part) * (common / possible[part]), 0);
}
