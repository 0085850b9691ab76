// memory.test.ts: what colleagues remember, as values for their next story.
import { expect, test } from 'vitest';
import type { FinishedCall } from '#game/state/history.ts';
import { remembered } from '#game/state/memory.ts';
import { finished } from './finished.ts';

const follow = (earned: number): Partial<FinishedCall> => ({ skills: { follow: { earned, possible: 2 } } });

test.each<[string, readonly FinishedCall[], Record<string, number>]>([
  ['nobody, before the first call', [], {}],
  ['nobody, of the same scenario', [finished('friday', 0)], {}],
  ['a call that came to believing', [finished('sue', 0)], { met_sue: 1, trust_sue: 1, kept_sue: 0 }],
  ['one that came to understanding', [finished('sue', 0, { tier: 2 })], { met_sue: 1, trust_sue: 0, kept_sue: 0 }],
  ['one that only told', [finished('sue', 0, { tier: 1 })], { met_sue: 1, trust_sue: -1, kept_sue: 0 }],
  ['one that was lost', [finished('sue', 0, { ending: 'lost' })], { met_sue: 1, trust_sue: -1, kept_sue: 0 }],
  ['a promise', [finished('sue', 0, follow(1))], { met_sue: 1, trust_sue: 1, kept_sue: 1 }],
  ['a promise that was not made', [finished('sue', 0, follow(0))], { met_sue: 1, trust_sue: 1, kept_sue: -1 }],
  [
    'the last call counts',
    [finished('sue', 0, follow(2)), finished('course', 1, { tier: 1, ...follow(0) })],
    { met_sue: 1, trust_sue: -1, kept_sue: -1 },
  ],
  [
    'everyone for themselves; a name that no variable can have is nobody',
    [
      finished('sue', 0),
      finished('john', 1, { people: ['John'], tier: 0 }),
      finished('q', 2, { people: ['The queue'] }),
    ],
    { met_sue: 1, trust_sue: 1, kept_sue: 0, met_john: 1, trust_john: -1, kept_john: 0 },
  ],
])('%s', (_, history, values) => {
  expect(remembered(history, 'friday')).toEqual(values);
});
