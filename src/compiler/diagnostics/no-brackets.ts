// no-brackets.ts: words of a reply stand outside its brackets.
import { call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const noBrackets: Diagnostic = {
  on: 'source',
  code: 'no-brackets',
  severity: 'warning',
  why: 'The game shows what the player says by itself. ink repeats words before the bracket as a line of the story, so they are read twice.',
  hint: 'put the whole reply into brackets: `* [What do you need?]`',
  example: {
    bad: call(
      'Sue: Hello. # id: hello\n* Good day. # id: a // <-\n* [What? # id: b]\n- Sue: Bye. # end: lost # next: She rang off. # id: bye\n-> END',
    ),
    mended: call(
      'Sue: Hello. # id: hello\n* [Good day. # id: a]\n* [What? # id: b]\n- Sue: Bye. # end: lost # next: She rang off. # id: bye\n-> END',
    ),
  },
  find: ({ outline }) =>
    (outline?.choices ?? [])
      .filter(({ before, fallback }) => before !== '' && !fallback)
      .map(({ place, before }) => ({ ...place, message: `“${before}” stands outside the brackets` })),
};
