// ran-out.ts: the story has nothing more to say, and the call is not over.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { turnFinding } from './after-picks.ts';

export const ranOut: Diagnostic = {
  on: 'walk',
  code: 'ran-out',
  severity: 'error',
  why: 'The line goes dead in the middle of a call, without an ending and without a debrief that fits.',
  hint: 'divert to where it goes on, `-> a_knot`, or end the call: `# end: …` on its last line and `-> END` below',
  example: {
    bad: call(
      `-> ring\n=== ring ===\nSue: Hello. # id: hello\n* [Good day. # id: a]\n  Sue: And now? # id: now // <-\n* [What? # id: b]\n  ${BYE}`,
    ),
    mended: call(
      `-> ring\n=== ring ===\nSue: Hello. # id: hello\n* [Good day. # id: a]\n  Sue: And now? # id: now\n* [What? # id: b]\n- ${BYE}`,
    ),
  },
  find: ({ wrongTurns }) =>
    wrongTurns
      .filter(({ kind, withheld }) => kind === 'ran-out' && withheld.length === 0)
      .map((turn) => turnFinding(turn, 'the story runs out here')),
};
