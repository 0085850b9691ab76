// sampler.test.ts: a story too large to walk: what the sampler meets before its budget is spent, and what it admits to.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore, type Exploration } from '#compiler/explorer.ts';
import { flowOf } from '#compiler/flow.ts';
import { compileInk } from '#compiler/ink-compiler.ts';
import { sample, unseenOf } from '#compiler/sampler.ts';
import { picksTo } from '#compiler/states.ts';
import { possibleOf } from '#compiler/worth.ts';
import { openStory, type InkJson } from '#core/dialogue/ink.ts';
import { choose, proceed, startStory, type Session } from '#core/dialogue/session.ts';
import { sources } from '../stories/compile.ts';
import { randomStory } from './random-story.ts';

function inkOf(text: string): InkJson {
  const { story, problems } = compileInk('s.ink', sources({ 's.ink': text }));
  if (!story) throw new Error(problems.map(({ message }) => message).join());
  return story.json;
}

type Walk = typeof sample;

function walked(how: Walk, text: string, mostStates: number, seed = 1): Exploration {
  const ink = inkOf(text);
  return how(openStory(ink), flowOf(ink), { seed, given: {}, needsClarify: true, mostStates });
}

function runOn(session: Session): void {
  while (session.moment.at === 'line') proceed(session);
}

/** A counter that never stops, asked for at every turn; behind a long corridor lies a reply, and a fault. */
const DEPTH = 30;
const ENDLESS = [
  'VAR turns = 0',
  '-> k0',
  ...Array.from({ length: DEPTH }, (_, at) =>
    [
      `=== k${at} ===`,
      `{turns} so far.`,
      `+ [Wait # id: wait${at}]`,
      '  ~ turns++',
      `  -> k${at}`,
      `+ [On # id: on${at}]`,
      `  -> k${at + 1}`,
      `+ [Wait long # id: long${at}]`,
      '  ~ turns = turns + 10',
      `  -> k${at}`,
    ].join('\n'),
  ),
  `=== k${DEPTH} ===`,
  '+ [Fall # id: fall]',
  '  ~ turns = turns / 0',
  '  Gone. -> DONE',
  '+ [End # id: end]',
  '  Done. # end: resolved',
  '  -> END',
].join('\n');

const BUDGET = 400;

test('what lies deep is met where a walk in order is stuck near the beginning', () => {
  const met = ({ states }: Exploration): string[] => states.flatMap(({ replies }) => replies.map(({ id }) => id));
  const [inOrder, sampled] = [walked(explore, ENDLESS, BUDGET), walked(sample, ENDLESS, BUDGET)];
  expect(met(inOrder)).not.toContain('fall');
  expect(met(sampled)).toContain('fall');
  expect(sampled.states.some(({ end }) => end === 'resolved')).toBe(true);
  expect(sampled.states.some(({ fault }) => fault !== null)).toBe(true);
  expect(unseenOf(sampled).replies).toEqual([]);
  expect(unseenOf(inOrder).replies).not.toEqual([]);
});

test('it stops at its budget, and does not claim to have seen everything', () => {
  const sampled = walked(sample, ENDLESS, BUDGET);
  expect(sampled.complete).toBe(false);
  expect(sampled.states.length).toBeLessThanOrEqual(BUDGET + 3);
  expect(unseenOf(sampled).states).toBeGreaterThan(0);
});

test('the same seed goes the same way, another goes another', () => {
  const way = (seed: number): string[] =>
    walked(sample, ENDLESS, BUDGET, seed).states.map((one) => picksTo(one).join());
  expect(way(1)).toEqual(way(1));
  expect(way(1)).not.toEqual(way(2));
});

test('the picks that lead to a fault, played again, show it', () => {
  const fault = walked(sample, ENDLESS, BUDGET).states.find((state) => state.fault !== null);
  if (!fault) throw new Error('no fault was met');
  const session = startStory(openStory(inkOf(ENDLESS)), 1, {});
  runOn(session);
  for (const id of picksTo(fault)) {
    expect(choose(session, id)).toBe(true);
    runOn(session);
  }
  expect(session.moment.at).toBe('fault');
});

test('where the budget is enough, it has seen what a walk in order sees', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomStory, (text) => {
      const [inOrder, sampled] = [walked(explore, text, 3000), walked(sample, text, 3000)];
      fc.pre(inOrder.complete);
      expect(sampled.complete).toBe(true);
      expect(sampled.states).toHaveLength(inOrder.states.length);
      expect(possibleOf([sampled])).toEqual(possibleOf([inOrder]));
      expect(unseenOf(sampled)).toEqual({ states: 0, replies: [] });
      compared += 1;
    }),
    { numRuns: 20, seed: 5 },
  );
  expect(compared).toBeGreaterThan(5);
});
