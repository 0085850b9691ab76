// profile-file.test.ts: a profile from one device on another: whole, or refused without a trace.
import { describe, expect, test } from 'vitest';
import { eraseProfile, importProfile, profileText } from '#game/state/profile-file.ts';
import { fakeStorage, shelfOn, type FakeStorage } from './fake-storage.ts';
import { finished } from './finished.ts';

const PREFIX = 'colleague-calling/';
const BEST = { nickname: 'Kim', record: finished('sue', 0).record, total: 60, tier: 3, stars: 1, at: 1 };

function device(values: Readonly<Record<string, unknown>> = {}): { storage: FakeStorage } & ReturnType<typeof shelfOn> {
  const texts = Object.entries(values).map(([name, value]) => [PREFIX + name, JSON.stringify(value)]);
  const storage = fakeStorage(Object.fromEntries(texts) as Record<string, string>);
  return { storage, ...shelfOn(storage) };
}

const FULL = {
  history: [finished('sue', 0), finished('john', 1)],
  settings: { volume: 0.2 },
  'best/sue': [BEST],
  'call/john': { record: finished('john', 1).record, guess: null },
};

test('an empty device has the same after it has read the file; what belongs to a tab stays', () => {
  const here = device({ ...FULL, 'tab/sue': 'this-tab', 'spoilt/history': 'x' });
  const text = profileText(here.shelf, Date.UTC(2026, 10, 22));
  expect(JSON.parse(text)).toMatchObject({ format: 1, savedAt: '2026-11-22T00:00:00.000Z' });
  const there = device();
  expect(importProfile(there.shelf, text)).toEqual({ ok: true, added: 2 });
  expect(there.storage.kept).toEqual(device(FULL).storage.kept);
});

test('a device with calls of its own keeps them: lists are united in order, the rest stays as it is here', () => {
  const text = profileText(device(FULL).shelf, 0);
  const own = finished('amy', 0.5);
  const there = device({ history: [own, finished('john', 1)], settings: { volume: 1 } });
  expect(importProfile(there.shelf, text)).toEqual({ ok: true, added: 1 });
  const kept = (name: string): unknown => JSON.parse(there.storage.kept.get(PREFIX + name) ?? 'null');
  expect(kept('history')).toEqual([finished('sue', 0), own, finished('john', 1)]);
  expect(kept('settings')).toEqual({ volume: 1 });
  expect(kept('best/sue')).toEqual([BEST]);
  expect(importProfile(there.shelf, text)).toEqual({ ok: true, added: 0 });
});

describe('refused, and nothing is changed', () => {
  const good = JSON.parse(profileText(device(FULL).shelf, 0)) as { values: Record<string, unknown> };
  test.each([
    ['half a file', JSON.stringify(good).slice(0, -9), { code: 'not-whole' }],
    ['something else', '{"scenarios":[]}', { code: 'no-profile' }],
    ['a list', '[]', { code: 'no-profile' }],
    ['of a later version', JSON.stringify({ ...good, format: 7 }), { code: 'newer', format: 7 }],
    ['of no version', JSON.stringify({ ...good, format: 'x' }), { code: 'damaged', part: 'values' }],
    ['without values', JSON.stringify({ ...good, values: [] }), { code: 'damaged', part: 'values' }],
    [
      'a call that is none',
      JSON.stringify({ ...good, values: { ...good.values, history: [finished('sue', 0), { total: 100 }] } }),
      { code: 'damaged', part: 'history' },
    ],
    [
      'a board that is none',
      JSON.stringify({ ...good, values: { ...good.values, 'best/sue': 'gold' } }),
      { code: 'damaged', part: 'best/sue' },
    ],
  ])('%s', (_, text, fault) => {
    const there = device({ history: [finished('amy', 3)] });
    const before = new Map(there.storage.kept);
    expect(importProfile(there.shelf, text)).toEqual({ ok: false, fault });
    expect(there.storage.kept).toEqual(before);
  });
});

test('erased: nothing of this game is left, and nothing of others is touched', () => {
  const here = device({ ...FULL, 'spoilt/history': 'x', 'tab/sue': 't' });
  here.storage.setItem('another-game/score', '1');
  eraseProfile(here.shelf);
  expect([...here.storage.kept.keys()]).toEqual(['another-game/score']);
});
