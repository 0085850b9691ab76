// kept.test.ts: what is kept on the device by name: saves, best calls, settings; read back, and read with care.
import { describe, expect, test, vi } from 'vitest';
import { MOST_NICKNAME, bestCalls, enterBestCall, type BestCall } from '#game/state/best-calls.ts';
import { readGuess } from '#game/state/guess.ts';
import { dropSave, keepSave, loadSave, takeCall } from '#game/state/saves.ts';
import { createSettings } from '#game/state/settings.ts';
import type { Shelf } from '#game/state/storage.ts';
import { fakeStorage, shelfOn } from './fake-storage.ts';

const RECORD = { scenario: 'sue', version: 'v', seed: 1, picks: ['a'] };
const GUESS = { tier: 3, turn: 1, sure: 2 } as const;

describe('saves', () => {
  test('one per scenario, with the guess once it was made', () => {
    const { shelf } = shelfOn(fakeStorage());
    keepSave(shelf, { record: RECORD, guess: null });
    keepSave(shelf, { record: { ...RECORD, scenario: 'john' }, guess: GUESS });
    expect(loadSave(shelf, 'sue')).toEqual({ record: RECORD, guess: null });
    expect(loadSave(shelf, 'john')?.guess).toEqual(GUESS);
    dropSave(shelf, 'sue');
    expect([loadSave(shelf, 'sue'), loadSave(shelf, 'john') === null]).toEqual([null, false]);
  });

  test.each([
    ['no record', '{}'],
    ['a record with a score', JSON.stringify({ record: { ...RECORD, total: 100 }, guess: null })],
    ['another scenario’s record', JSON.stringify({ record: { ...RECORD, scenario: 'john' }, guess: null })],
    ['half a save', '{"record":{'],
  ])('%s is set aside', (_, text) => {
    const storage = fakeStorage({ 'colleague-calling/call/sue': text });
    const { shelf, faults } = shelfOn(storage);
    expect(loadSave(shelf, 'sue')).toBeNull();
    expect([faults, storage.kept.get('colleague-calling/spoilt/call/sue')]).toEqual([['spoilt'], text]);
  });

  test('a guess that cannot be read leaves the record', () => {
    const { shelf } = shelfOn(
      fakeStorage({ 'colleague-calling/call/sue': JSON.stringify({ record: RECORD, guess: { tier: 9 } }) }),
    );
    expect(loadSave(shelf, 'sue')).toEqual({ record: RECORD, guess: null });
  });
});

test.each([
  [GUESS, true],
  [{ tier: 0, turn: null, sure: 1 }, true],
  [{ tier: 5, turn: 1, sure: 2 }, false],
  [{ tier: 3, turn: -1, sure: 2 }, false],
  [{ tier: 3, turn: 0.5, sure: 2 }, false],
  [{ tier: 3, turn: 1, sure: 0 }, false],
  [{ tier: 3, sure: 1 }, false],
  [null, false],
  ['3', false],
])('guess %j: %j', (value, good) => {
  expect(readGuess(value)).toEqual(good ? value : null);
});

describe('two tabs', () => {
  /** A shelf whose other tab is this test. */
  function watched(): { shelf: Shelf; change: (name: string, value: unknown) => void } {
    const listeners = new Set<(name: string, value: unknown) => void>();
    const { shelf } = shelfOn(fakeStorage());
    const watch: Shelf['watch'] = (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    return { shelf: { ...shelf, watch }, change: (name, value) => listeners.forEach((one) => one(name, value)) };
  }

  test('only another tab that takes this call takes it', () => {
    const { shelf, change } = watched();
    const onLost = vi.fn<() => void>();
    const giveUp = takeCall(shelf, 'sue', 'this tab', onLost);
    expect(shelf.get('tab/sue', String)).toBe('this tab');
    change('tab/john', 'other');
    change('tab/sue', 'this tab');
    change('tab/sue', undefined);
    change('call/sue', 'other');
    expect(onLost).not.toHaveBeenCalled();
    change('tab/sue', 'other');
    expect(onLost).toHaveBeenCalledTimes(1);
    giveUp();
    change('tab/sue', 'third');
    expect(onLost).toHaveBeenCalledTimes(1);
  });
});

describe('best calls', () => {
  const best = (total: number, at: number, nickname = 'Kim'): BestCall => ({
    nickname,
    record: RECORD,
    total,
    tier: 3,
    stars: 1,
    at,
  });

  test('best first, of equals the earlier; the place from 1', () => {
    const { shelf } = shelfOn(fakeStorage());
    expect(enterBestCall(shelf, best(70, 1))).toBe(1);
    expect(enterBestCall(shelf, best(90, 2))).toBe(1);
    expect(enterBestCall(shelf, best(70, 3))).toBe(3);
    expect(enterBestCall(shelf, best(80, 4))).toBe(2);
    expect(bestCalls(shelf, 'sue').map(({ total, at }) => [total, at])).toEqual([
      [90, 2],
      [80, 4],
      [70, 1],
      [70, 3],
    ]);
    expect(bestCalls(shelf, 'john')).toEqual([]);
  });

  test('ten at most; one that is not among them is not entered', () => {
    const { shelf } = shelfOn(fakeStorage());
    for (let at = 0; at < 10; at += 1) enterBestCall(shelf, best(50 + at, at));
    expect(enterBestCall(shelf, best(50, 99))).toBeNull();
    expect(enterBestCall(shelf, best(55, 99))).toBe(6);
    expect(bestCalls(shelf, 'sue')).toHaveLength(10);
    expect(bestCalls(shelf, 'sue').at(-1)?.total).toBe(51);
  });

  test('what cannot be read is passed over, and names are not endless', () => {
    const strange = [
      null,
      7,
      { ...best(1, 1), total: 'all' },
      { ...best(1, 1), record: {} },
      { ...best(1, 1), nickname: 3 },
    ];
    const text = JSON.stringify([...strange, best(60, 1, 'x'.repeat(99))]);
    const { shelf, faults } = shelfOn(fakeStorage({ 'colleague-calling/best/sue': text }));
    expect(bestCalls(shelf, 'sue')).toEqual([best(60, 1, 'x'.repeat(MOST_NICKNAME))]);
    expect(faults).toEqual([]);
  });

  test('a board that is none is set aside', () => {
    const { shelf, faults } = shelfOn(fakeStorage({ 'colleague-calling/best/sue': '{}' }));
    expect([bestCalls(shelf, 'sue'), faults]).toEqual([[], ['spoilt']]);
  });

  test('without storage the board lasts as long as the visit', () => {
    const { shelf } = shelfOn(null);
    enterBestCall(shelf, best(70, 1));
    expect(bestCalls(shelf, 'sue')).toHaveLength(1);
  });
});

describe('settings', () => {
  const FIRST = {
    volume: 0.7,
    muted: false,
    captions: true,
    textSpeed: 'reading',
    nickname: '',
    allOpen: false,
  };
  const read = (kept: unknown): unknown =>
    createSettings(shelfOn(fakeStorage({ 'colleague-calling/settings': JSON.stringify(kept) })).shelf).getState();

  test('as at first, and kept when changed', () => {
    const storage = fakeStorage();
    const settings = createSettings(shelfOn(storage).shelf);
    expect(settings.getState()).toEqual(FIRST);
    settings.setState({
      volume: 0,
      muted: true,
      captions: false,
      textSpeed: 'instant',
      nickname: 'Kim',
      allOpen: true,
    });
    expect(createSettings(shelfOn(storage).shelf).getState()).toEqual(settings.getState());
  });

  test.each([
    [{ volume: 2 }, {}],
    [{ volume: -0.1 }, {}],
    [{ volume: '1' }, {}],
    [{ volume: 0.2 }, { volume: 0.2 }],
    [{ muted: 1 }, {}],
    [{ allOpen: 'yes' }, {}],
    [{ captions: false, textSpeed: 'warp' }, { captions: false }],
    [{ nickname: 7, strange: true }, {}],
    [[], {}],
  ])('kept as %j', (kept, changed) => {
    expect(read(kept)).toEqual({ ...FIRST, ...changed });
  });
});
