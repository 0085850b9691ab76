// scenario-set.test.ts: which files of a folder are scenarios, and which names they may not have.
import { expect, test } from 'vitest';
import { nameProblems, scenarioPaths } from '#compiler/scenario-set.ts';
import { sources } from '../stories/compile.ts';

type Folder = Readonly<Record<string, string>>;

const FOLDERS: readonly (readonly [what: string, files: Folder, scenarios: readonly string[]])[] = [
  ['each file on its own', { 'story/a.ink': '', 'story/b.ink': '' }, ['story/a.ink', 'story/b.ink']],
  ['a part beside it', { 'story/a.ink': 'INCLUDE part.ink', 'story/part.ink': '' }, ['story/a.ink']],
  ['a part below it', { 'story/a.ink': 'INCLUDE parts/p.ink', 'story/parts/p.ink': '' }, ['story/a.ink']],
  ['a part above it', { 'story/it/a.ink': 'INCLUDE ../p.ink', 'story/p.ink': '' }, ['story/it/a.ink']],
  [
    'a part of a part, named from its own folder',
    { 'story/a.ink': 'INCLUDE sub/b.ink', 'story/sub/b.ink': 'INCLUDE c.ink', 'story/sub/c.ink': '' },
    ['story/a.ink'],
  ],
  [
    'a part of a part, named from the scenario’s folder, as ink does',
    { 'story/a.ink': 'INCLUDE sub/b.ink', 'story/sub/b.ink': 'INCLUDE c.ink', 'story/c.ink': '' },
    ['story/a.ink'],
  ],
  [
    'one part of two scenarios',
    { 'story/a.ink': 'INCLUDE p.ink', 'story/b.ink': 'INCLUDE p.ink', 'story/p.ink': '' },
    ['story/a.ink', 'story/b.ink'],
  ],
  ['a part that is not there', { 'story/a.ink': 'INCLUDE gone.ink' }, ['story/a.ink']],
  ['a file that includes itself', { 'story/a.ink': 'INCLUDE a.ink' }, ['story/a.ink']],
  [
    'two that include each other: one of them, so that somebody is told',
    { 'story/a.ink': 'INCLUDE b.ink', 'story/b.ink': 'INCLUDE a.ink' },
    ['story/a.ink'],
  ],
  [
    'an include in a comment is none',
    { 'story/a.ink': '// INCLUDE b.ink', 'story/b.ink': '' },
    ['story/a.ink', 'story/b.ink'],
  ],
];

test.each(FOLDERS)('%s', (_, files, scenarios) => {
  expect(scenarioPaths(Object.keys(files), sources(files))).toEqual(scenarios);
});

test.each([
  [['story/sue.ink', 'story/it/john.ink', 'story/a1-b2.ink'], []],
  [['story/it/sue.ink', 'story/hr/sue.ink'], [['story/hr/sue.ink', 'same-name']]],
  [['story/Sue.ink'], [['story/Sue.ink', 'strange-name']]],
  [['story/sue calls.ink'], [['story/sue calls.ink', 'strange-name']]],
  [['story/sue_calls.ink'], [['story/sue_calls.ink', 'strange-name']]],
  [['story/-sue.ink'], [['story/-sue.ink', 'strange-name']]],
  [['story/sue--calls.ink'], [['story/sue--calls.ink', 'strange-name']]],
  [['story/größe.ink'], [['story/größe.ink', 'strange-name']]],
  [['story/.ink'], [['story/.ink', 'strange-name']]],
])('%j', (paths, problems) => {
  expect(nameProblems(paths).map(({ path, code }) => [path, code])).toEqual(problems);
});
