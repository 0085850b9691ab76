// empty.ts: the scenario's own file has nothing in it.
import { call, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const empty: Diagnostic = {
  on: 'files',
  code: 'empty',
  severity: 'error',
  why: 'An empty file is mostly one that was not saved, or not the one that was meant.',
  hint: 'is it the right file, and saved?',
  example: { bad: { 'example.ink': '\n\n' }, mended: call(twoReplies('Hello.', 'What?')) },
  find: ({ files: [own] }) =>
    own?.text?.trim() === '' ? [{ path: own.path, line: 1, message: 'the file is empty' }] : [],
};
