// strange-name.ts: a file's name cannot be a scenario's id.
import { idOf } from '../source.ts';
import { BYE, call } from './example.ts';
import type { Diagnostic } from './diagnostic.ts';

const [TEXT = ''] = Object.values(call(BYE));
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const strangeName: Diagnostic = {
  on: 'set',
  code: 'strange-name',
  severity: 'error',
  why: 'The name becomes part of links and of saved calls, and must be the same on every machine.',
  hint: 'use small letters, digits and single hyphens: `specialist-off-friday.ink`',
  example: { bad: { 'First Call.ink': TEXT }, mended: { 'first-call.ink': TEXT } },
  find: ({ paths }) =>
    paths
      .filter((path) => !ID.test(idOf(path)))
      .map((path) => ({ path, line: 1, message: `“${idOf(path)}” cannot be a scenario's id` })),
};
