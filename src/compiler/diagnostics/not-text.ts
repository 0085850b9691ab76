// not-text.ts: a file holds something other than text, and is not given to the ink compiler.
import { call, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What a reader puts in the place of bytes that are no UTF-8, and bytes that no text has. */
const NO_TEXT = /[\uFFFD\0]/;

export const notText: Diagnostic = {
  on: 'files',
  code: 'not-text',
  severity: 'error',
  why: 'A picture, a document of a word processor or a text in another encoding cannot be read as ink.',
  hint: 'save it as plain text, encoded as UTF-8',
  example: {
    bad: { 'example.ink': 'PK\u0003\u0004\0\0 word/document.xml' },
    mended: call(twoReplies('Hello.', 'What?')),
  },
  find: ({ files }) =>
    files.flatMap(({ path, text }) => {
      const at = text?.search(NO_TEXT) ?? -1;
      const line = text?.slice(0, at).split('\n').length ?? 1;
      return at < 0 ? [] : [{ path, line, message: 'the file is not plain text from here on' }];
    }),
};
