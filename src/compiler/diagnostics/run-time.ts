// run-time.ts: the story fails while it is played.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';
import { turnFinding } from './after-picks.ts';

export const runTime: Diagnostic = {
  on: 'walk',
  code: 'run-time',
  severity: 'error',
  why: 'The call breaks off. The compiler cannot see this: it only shows when the line is played. The message is ink’s own.',
  hint: 'mend the line; the picks lead there in `npm run -s story -- play`',
  example: {
    bad: call(`VAR after = 0
Sue: Hello. # id: hello
* [Good day. # id: a]
  -> after // <-
* [What? # id: b]
- -> finish
=== finish ===
${BYE}`),
    mended: call(`VAR after = -> finish
Sue: Hello. # id: hello
* [Good day. # id: a]
  -> after
* [What? # id: b]
- -> finish
=== finish ===
${BYE}`),
  },
  find: ({ wrongTurns, outline }) =>
    wrongTurns
      .filter(({ kind, message }) => kind === 'run-time' && !isMissingExternal(message, outline.externals.length))
      .map((turn) => turnFinding(turn, turn.message)),
};

/** Told at its own line already. */
function isMissingExternal(message: string, externals: number): boolean {
  return externals > 0 && /external/i.test(message);
}
