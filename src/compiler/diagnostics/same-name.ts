// same-name.ts: two scenarios have files of the same name.
import { idOf } from '../source.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const [TEXT = ''] = Object.values(call(BYE));

export const sameName: Diagnostic = {
  on: 'set',
  code: 'same-name',
  severity: 'error',
  why: 'A scenario is known by the name of its file, in saved calls and in links: of two with one name nobody can say which is meant.',
  hint: 'give one of the two files another name',
  example: {
    bad: { 'it/first-call.ink': TEXT, 'networks/first-call.ink': TEXT },
    mended: { 'it/first-call.ink': TEXT, 'networks/second-call.ink': TEXT },
  },
  find: ({ paths }) =>
    paths.flatMap((path, index) => {
      const twin = paths.slice(0, index).find((other) => idOf(other) === idOf(path));
      return twin === undefined ? [] : [{ path, line: 1, message: `${twin} has the same name` }];
    }),
};
