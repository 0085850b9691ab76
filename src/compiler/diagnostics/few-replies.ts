// few-replies.ts: a decision with one reply.
import { picksTo } from '../states.ts';
import { BYE, call } from './example.ts';
import { afterPicks } from './after-picks.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';

export const fewReplies: Diagnostic = {
  on: 'walk',
  code: 'few-replies',
  severity: 'warning',
  why: 'With one reply there is nothing to decide and nothing to learn; three a decision are enough for both.',
  hint: 'give it two more, each a mistake that a decent person makes on a bad day, or let the caller go on speaking',
  example: {
    bad: call(`Sue: Hello. # id: hello\n* [Good day. # id: a] // <-\n- ${BYE}`),
    mended: call(`Sue: Hello. # id: hello\n* [Good day. # id: a]\n* [What? # id: b]\n- ${BYE}`),
  },
  find: ({ explorations, placeOfReply }) => {
    const found = new Map<string, Finding>();
    const seeded = explorations.length > 1;
    for (const { states, options } of explorations) {
      for (const state of states) {
        const [only, ...others] = state.replies;
        if (!only || others.length || found.has(only.id)) continue;
        const shows = { picks: picksTo(state), ...(seeded ? { seed: options.seed } : {}) };
        const message = `“${only.text}” is the only reply on offer ${afterPicks(shows)}`;
        found.set(only.id, { ...placeOfReply(only.id), message, ...shows });
      }
    }
    return [...found.values()];
  },
};
