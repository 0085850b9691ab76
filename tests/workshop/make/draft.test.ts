// draft.test.ts: what is offered for a workshop, and what is missing before it can be made.
import { describe, expect, test } from 'vitest';
import { missingIn, moved, offerDraft, without, workshopOf, type Draft } from '#workshop/make/draft.ts';

const scenarios = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, minutes: 4, day: 1, skills: [] }));
const offered = offerDraft('Monday', ['Tailwind', 'Spoke Folk'], scenarios);

test('what is offered can be made as it is', () => {
  expect(offered.rounds).toEqual(['a', 'b', 'c']);
  expect(missingIn(offered)).toBeNull();
  expect(workshopOf(offered)).toEqual({
    title: 'Monday',
    rounds: ['a', 'b', 'c'],
    teams: ['Tailwind', 'Spoke Folk'],
    language: 'en',
  });
});

test.each<[string, Partial<Draft>]>([
  ['nameEmpty', { title: '  ' }],
  ['noRounds', { rounds: [] }],
  ['teamEmpty', { teams: ['Tailwind', ' '] }],
  ['teamsTwice', { teams: ['Tailwind', 'tailwind '] }],
])('%s', (missing, part) => {
  expect(missingIn({ ...offered, ...part })).toBe(missing);
});

test('names are sent without blanks around them', () => {
  expect(workshopOf({ ...offered, title: ' Monday ', teams: [' Tailwind '] })).toMatchObject({
    title: 'Monday',
    teams: ['Tailwind'],
  });
});

describe('the order of rounds', () => {
  test('up, down, and not over either end', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(without(['a', 'b'], 0)).toEqual(['b']);
  });
});
