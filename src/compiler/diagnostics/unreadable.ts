// unreadable.ts: the scenario's own file cannot be read.
import { call, twoReplies } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

export const unreadable: Diagnostic = {
  on: 'files',
  code: 'unreadable',
  severity: 'error',
  why: 'Without the file there is no scenario.',
  hint: 'check its name and its folder, and that it may be read',
  example: { bad: {}, mended: call(twoReplies('Hello.', 'What?')) },
  find: ({ files: [own] }) =>
    own?.text === null ? [{ path: own.path, line: 1, message: 'the file cannot be read' }] : [],
};
