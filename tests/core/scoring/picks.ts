// picks.ts: replies written as the tags they carry, and the transcript of having said them.
import { parseReplyTags } from '#core/dialogue/tags.ts';
import type { Reply, Transcript } from '#core/dialogue/words.ts';
import type { Possible } from '#core/scoring/rubric.ts';

/** A reply from its tags: `'tier: 1, courtesy: -1'`; empty for one that scores nothing. */
export function reply(tags: string): Reply {
  const written = tags.split(',').map((tag) => tag.trim());
  const { tags: read, faults } = parseReplyTags(written.filter(Boolean));
  if (faults.length) throw new Error(`not tags: ${tags}`);
  return { id: tags || 'nothing', text: tags, tags: read };
}

export function transcriptOf(picks: readonly string[]): Transcript {
  return { entries: picks.map((tags) => ({ kind: 'pick', reply: reply(tags), offered: [] })), ending: null };
}

export function possible(parts: Partial<Possible>): Possible {
  return { tier: 0, courtesy: 0, greeting: 0, clarify: 0, educate: 0, follow: 0, improve: 0, ...parts };
}
