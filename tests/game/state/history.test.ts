// history.test.ts: finished calls kept on the device: entered once each, read with care.
import { expect, test } from 'vitest';
import { startCall } from '#core/replay/call.ts';
import { proceedToStop, replay } from '#core/replay/replay.ts';
import { enterHistory, finishedCall, historyOf, latestCalls } from '#game/state/history.ts';
import { scenarioOf } from '../../stories/compile.ts';
import { fakeStorage, shelfOn } from './fake-storage.ts';
import { finished } from './finished.ts';

const GUESS = { tier: 1, turn: null, sure: 4 } as const;

test('a call that has ended is told with its score, its ending and whom it was with', async () => {
  const scenario = await scenarioOf(
    'Sue: Hello?\n* [Morning. # id: morning # courtesy: 2 # tier: 1]\n- Tom: Who was that?\nSue: Bye. # face: tired # end: lost\n-> END\n',
  );
  const { call } = replay(scenario, { scenario: 'small', version: scenario.version, seed: 3, picks: ['morning'] });
  proceedToStop(call);
  expect(finishedCall(call, GUESS, 99)).toEqual({
    record: { scenario: 'small', version: scenario.version, seed: 3, picks: ['morning'] },
    people: ['Sue'],
    guess: GUESS,
    at: 99,
    total: 100,
    tier: 1,
    stars: 2,
    passed: false,
    skills: { courtesy: { earned: 2, possible: 2 } },
    ending: 'lost',
  });
  expect(finishedCall(startCall(scenario, 1), GUESS, 1).ending).toBeNull();
});

test('entered in order, the same record once', () => {
  const { shelf } = shelfOn(fakeStorage());
  enterHistory(shelf, finished('sue', 0));
  enterHistory(shelf, finished('john', 1));
  enterHistory(shelf, finished('sue', 0, { at: 5 }));
  expect(historyOf(shelf)).toEqual([finished('sue', 0), finished('john', 1)]);
});

test('what cannot be read is passed over, and not lost when another call is entered', () => {
  const strange = { from: 'the future' };
  const storage = fakeStorage({ 'colleague-calling/history': JSON.stringify([strange, finished('sue', 0)]) });
  const { shelf } = shelfOn(storage);
  enterHistory(shelf, finished('john', 1));
  expect(historyOf(shelf)).toEqual([finished('sue', 0), finished('john', 1)]);
  expect(JSON.parse(storage.kept.get('colleague-calling/history') ?? '')).toContainEqual(strange);
});

test.each([
  { total: 101 },
  { total: 0.5 },
  { tier: 5 },
  { stars: -1 },
  { at: -1 },
  { passed: 'yes' },
  { people: 'Sue' },
  { people: [7] },
  { guess: null },
  { ending: 'won' },
  { skills: { courtesy: { earned: 5, possible: 4 } } },
  { skills: { charm: { earned: 1, possible: 4 } } },
  { skills: null },
  { record: { scenario: 'sue' } },
])('no finished call: %j', (change) => {
  const entry = { ...finished('sue', 0), ...change };
  const { shelf } = shelfOn(fakeStorage({ 'colleague-calling/history': JSON.stringify([entry]) }));
  expect(historyOf(shelf)).toEqual([]);
});

test('the latest of each scenario, the latest of all last', () => {
  const calls = [finished('sue', 0), finished('john', 1), finished('sue', 2), finished('amy', 3)];
  expect(latestCalls(calls)).toEqual([finished('john', 1), finished('sue', 2), finished('amy', 3)]);
});
