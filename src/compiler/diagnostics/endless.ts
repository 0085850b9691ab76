// endless.ts: the story goes round in a circle and never comes to a choice.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { turnFinding } from './after-picks.ts';

export const endless: Diagnostic = {
  on: 'walk',
  code: 'endless',
  severity: 'error',
  why: 'The page would stand still: between two choices a story must come to an end of what it says.',
  hint: 'somewhere from here a knot diverts back to itself: put a choice, a condition or an end into the circle',
  example: {
    bad: call(
      `Sue: Hello. # id: hello\n* [Good day. # id: a] // <-\n  -> round\n* [What? # id: b]\n- ${BYE}\n=== round ===\n-> round`,
    ),
    mended: call(
      `Sue: Hello. # id: hello\n* [Good day. # id: a]\n  -> round\n* [What? # id: b]\n- ${BYE}\n=== round ===\n${BYE.replace('id: bye', 'id: round')}`,
    ),
  },
  find: ({ wrongTurns }) =>
    wrongTurns
      .filter(({ kind }) => kind === 'endless')
      .map((turn) => turnFinding(turn, 'the story goes round in a circle')),
};
