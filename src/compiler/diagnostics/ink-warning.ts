// ink-warning.ts: the ink compiler makes a story of it, and warns.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromInk } from './from-ink.ts';

const START = '-> ring\n=== ring ===\nSue: Hello. # id: hello\n* [Good day. # id: a]';

export const inkWarning: Diagnostic = {
  on: 'source',
  code: 'ink-warning',
  severity: 'warning',
  why: 'ink warns of what it can play but what was hardly meant, such as a loose end. The message is its own.',
  hint: 'say outright where it goes on: `-> a_knot`, or `-> END` where the call is over',
  example: {
    bad: call(
      `${START}\n  -> finish\n* [What? # id: b]\n  -> finish\n- Sue: So. # id: so // <-\n=== finish ===\n${BYE}`,
    ),
    mended: call(`${START}\n* [What? # id: b]\n- Sue: So. # id: so\n-> finish\n=== finish ===\n${BYE}`),
  },
  find: (subject) => fromInk(subject, 'ink-warning'),
};
