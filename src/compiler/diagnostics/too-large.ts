// too-large.ts: a file is larger than any story, and is not given to the ink compiler.
import { call, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Most characters of a file: twenty times the longest story known to us, and compiled in seconds. */
export const MOST_CHARACTERS = 2_000_000;
const MILLION = 1e6;

export const tooLarge: Diagnostic = {
  on: 'files',
  code: 'too-large',
  severity: 'error',
  why: 'A call takes some hundred lines. A file of this size is a mistake, and it would take minutes to find that out.',
  hint: 'is it the right file? A long story may be split by INCLUDE',
  example: {
    bad: { 'example.ink': 'Sue: Hello.\n'.repeat(MOST_CHARACTERS / 11) },
    mended: call(twoReplies('Hello.', 'What?')),
  },
  find: ({ files }) =>
    files.flatMap(({ path, text }) => {
      const length = text?.length ?? 0;
      const message = `the file has ${(length / MILLION).toFixed(1)} million characters: more than a story can have`;
      return length <= MOST_CHARACTERS ? [] : [{ path, line: 1, message }];
    }),
};
