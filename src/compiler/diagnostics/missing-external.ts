// missing-external.ts: a function that the story wants from whatever plays it, and that the game does not have.
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const missingExternal: Diagnostic = {
  on: 'source',
  code: 'missing-external',
  severity: 'error',
  why: 'The game offers a story no functions of its own: without one in ink by the same name the call fails at its first line.',
  hint: 'write a function of the same name in ink, which is called instead, or take the EXTERNAL away',
  example: {
    bad: call(`EXTERNAL chime() // <-\nSue: Hello. # id: hello\n~ chime()\n${BYE}`),
    mended: call(`EXTERNAL chime()\nSue: Hello. # id: hello\n~ chime()\n${BYE}\n=== function chime() ===\n~ return 0`),
  },
  find: ({ outline }) =>
    (outline?.externals ?? [])
      .filter(({ name }) => !outline?.knots.some((knot) => knot.name === name))
      .map(({ name, place }) => ({ ...place, message: `the game has no function “${name}”` })),
};
