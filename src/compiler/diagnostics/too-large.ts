// too-large.ts: a file is larger than any story, or a line than anything said, and is not given to the ink compiler.
import { call, twoReplies } from './example.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';

/** Most characters of a file: twenty times the longest story known to us, and compiled in seconds. */
export const MOST_CHARACTERS = 2_000_000;
/** Most characters of a line: some pages. inkjs puts each line together character by character, several times over. */
const MOST_IN_A_LINE = 20_000;
const MILLION = 1e6;

export const tooLarge: Diagnostic = {
  on: 'files',
  code: 'too-large',
  severity: 'error',
  why: 'A call takes some hundred lines, and each is said in one breath. What is this large is a mistake, mostly a picture or a font that was pasted in, and reading it would take long.',
  hint: 'is it the right file? A long story may be split by INCLUDE, a long line into several',
  example: {
    bad: { 'example.ink': 'Sue: Hello.\n'.repeat(MOST_CHARACTERS / 11) },
    mended: call(twoReplies('Hello.', 'What?')),
  },
  find: ({ files }) =>
    files.flatMap(({ path, text }) => {
      const length = text?.length ?? 0;
      const message = `the file has ${(length / MILLION).toFixed(1)} million characters: more than a story can have`;
      return length <= MOST_CHARACTERS ? longLine(path, text ?? '') : [{ path, line: 1, message }];
    }),
};

function longLine(path: string, text: string): readonly Finding[] {
  const lines = text.split('\n');
  const at = lines.findIndex(({ length }) => length > MOST_IN_A_LINE);
  const message = `the line has ${lines[at]?.length ?? 0} characters: more than anybody says`;
  return at < 0 ? [] : [{ path, line: at + 1, message }];
}
