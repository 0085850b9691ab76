// not-walked-whole.ts: the story is too large to walk every call of it.
import { statesMet } from '../explorer.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const HUB = '-> hub\n=== hub ===\nSue: And? # id: and';
const REPLIES = '+ [Bye now. # id: b]\n-> finish';

/** Replies that are named one by one. */
const MOST_NAMED = 6;

export const notWalkedWhole: Diagnostic = {
  on: 'walk',
  code: 'not-walked-whole',
  severity: 'warning',
  why: 'What is possible, and so every total, is what was seen by then: a better call may exist.',
  hint: 'let branches meet in knots, score no reply that can be said again and again, and leave out counters that nothing asks for',
  example: {
    bad: call(`${HUB}\n+ [Good day. # courtesy: 1 # id: a]\n-> hub\n${REPLIES}\n=== finish ===\n${BYE}`),
    mended: call(`${HUB}\n+ [Good day. # id: a]\n-> hub\n${REPLIES}\n=== finish ===\n${BYE}`),
  },
  find: ({ path, explorations, complete, outline, seen }) => {
    if (complete) return [];
    const states = statesMet(explorations).length;
    const replies = outline.choices.filter(({ fallback }) => !fallback);
    const unmet = replies.filter(({ target }) => !seen.offered.has(target));
    const where = unmet
      .slice(0, MOST_NAMED)
      .map(({ place }) => (place.path === path ? place.line : `${place.path}:${place.line}`));
    const more = unmet.length > MOST_NAMED ? ` and ${unmet.length - MOST_NAMED} more` : '';
    const left = unmet.length
      ? `; never met there: the replies on lines ${where.join(', ')}${more}`
      : ', and had met every reply';
    const message = `the walk stopped after ${states} states${left}`;
    return [{ path, line: 1, message }];
  },
};
