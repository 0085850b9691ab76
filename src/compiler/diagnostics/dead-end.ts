// dead-end.ts: replies stand there, and not one of them is on offer.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { heldBack, turnFinding } from './after-picks.ts';

const START = 'VAR asked = false\nSue: Hello. # id: hello\n* [Good day. # id: a]\n* [What? # id: b]\n  ~ asked = true';

export const deadEnd: Diagnostic = {
  on: 'walk',
  code: 'dead-end',
  severity: 'error',
  why: 'The player waits for something to say and there is nothing: every reply here is behind a condition, or was said before.',
  hint: 'leave one reply without a condition and make it `+`, or add `* ->` for when none is left',
  example: {
    bad: call(
      `${START}\n- Sue: So? # id: so\n* {asked} [The form. # id: c] // <-\n* {asked} [A form. # id: d]\n- ${BYE}`,
    ),
    mended: call(`${START}\n- Sue: So? # id: so\n* {asked} [The form. # id: c]\n* [A form. # id: d]\n- ${BYE}`),
  },
  find: ({ wrongTurns }) =>
    wrongTurns
      .filter(({ kind, withheld }) => kind === 'ran-out' && withheld.length > 0)
      .map((turn) => {
        const place = turn.withheld[0]?.place ?? turn.place;
        return turnFinding({ ...turn, place }, `no reply is on offer here: ${heldBack(turn)},`);
      }),
};
