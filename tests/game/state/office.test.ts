// office.test.ts: whose phone rings, what waits, what each call came to, and whom that helped.
import { describe, expect, test } from 'vitest';
import type { FinishedCall } from '#game/state/history.ts';
import type { ScenarioSummary } from '#game/state/library.ts';
import { allCalls, officeOf, ringing, ripple, type OfficeCall } from '#game/state/office.ts';
import { createShelf } from '#game/state/storage.ts';
import { fakeStorage } from './fake-storage.ts';
import { finished } from './finished.ts';

const DAYS = { sue: 1, form: 2, queue: 2, elena: 6, own: 0 };
const CALLS = Object.entries(DAYS).map(([id, day]): ScenarioSummary => {
  const texts = { title: id, desk: '', caller: '', summary: '', locale: 'en' };
  return { id, version: 'v', ...texts, minutes: 4, day, skills: [], possible: {} };
});
const WEEK_1 = ['sue', 'form', 'queue'];

function office(history: readonly FinishedCall[], things: Record<string, unknown> = {}, allOpen = false) {
  const shelf = createShelf(
    () => fakeStorage(),
    () => undefined,
  );
  shelf.put('history', history);
  for (const [name, value] of Object.entries(things)) shelf.put(name, value);
  return officeOf(CALLS, shelf, allOpen);
}

const ids = (calls: readonly OfficeCall[]): readonly string[] => calls.map(({ summary }) => summary.id);
const all = (...played: readonly string[]): readonly FinishedCall[] => played.map((id, at) => finished(id, at));

describe('today', () => {
  test.each([
    ['nothing was played', [], 1, ['sue']],
    ['a later day was played first', ['form'], 1, ['sue']],
    ['half of a day was played', ['sue', 'queue'], 2, ['form']],
    ['the first week was played', WEEK_1, 6, ['elena']],
    ['the fortnight was played', [...WEEK_1, 'elena'], undefined, ['own']],
    ['everything was played', [...WEEK_1, 'elena', 'own'], undefined, []],
  ] as const)('%s', (_, played, day, rings) => {
    const now = office(all(...played));
    expect(now.today?.day).toBe(day);
    expect(ids(ringing(now))).toEqual(rings);
  });
});

describe('the second week', () => {
  const elena = (now: ReturnType<typeof office>) => allCalls(now).find(({ summary }) => summary.id === 'elena');

  test('waits for the first, and says for how much of it', () => {
    const now = office(all('sue'));
    expect(now.weeks.map(({ open, left }) => [open, left])).toEqual([
      [true, 2],
      [false, 1],
    ]);
    expect(elena(now)?.open).toBe(false);
  });

  test('opens with the first, or by the setting', () => {
    expect(elena(office(all(...WEEK_1)))?.open).toBe(true);
    expect(elena(office([], {}, true))?.open).toBe(true);
  });

  test.each([
    ['was begun', [], { 'call/elena': { record: finished('elena', 0).record, guess: null } }],
    ['was finished', all('elena'), {}],
  ])('a call of it that %s can be taken', (_, history, things) => {
    const now = office(history, things);
    expect(now.weeks[1]?.open).toBe(false);
    expect(elena(now)?.open).toBe(true);
  });
});

test.each([
  ['new', null],
  ['new', { record: { ...finished('sue', 0).record, picks: [] }, guess: null }],
  ['going', { record: finished('sue', 0).record, guess: null }],
  ['debrief', { record: finished('sue', 0).record, guess: finished('sue', 0).guess }],
])('%s, from what is kept of the call', (kept, save) => {
  expect(office([], { 'call/sue': save }).today?.calls[0]?.kept).toBe(kept);
});

test('the best of a call is of all its plays; what to work on and how it ended are of the latest', () => {
  const [call] = allCalls(
    office([
      finished('sue', 0, { tier: 4, stars: 3, skills: { clarify: { earned: 0, possible: 2 } }, ending: 'resolved' }),
      finished('sue', 3, { tier: 2, stars: 0, skills: { follow: { earned: 1, possible: 2 } }, ending: 'lost' }),
    ]),
  );
  const due = finished('sue', 10).at;
  expect(call).toMatchObject({ best: { tier: 4, stars: 3 }, workOn: 'follow', ending: 'lost', due });
});

test('the ripple counts each call by its latest ending, and none that is not in the office', () => {
  const history = [
    finished('sue', 0, { ending: 'lost' }),
    finished('sue', 1),
    finished('form', 1, { ending: 'callback' }),
    finished('queue', 1, { ending: null }),
    finished('taken-out', 1),
  ];
  expect(ripple(office(history))).toEqual({ resolved: 1, callback: 1, lost: 0 });
});
