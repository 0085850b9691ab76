// kept.test.ts: which workshops a device can lead, whatever its storage does.
import { expect, test } from 'vitest';
import { createKeeper } from '#workshop/kept.ts';

const MONDAY = { code: '6V9MTQ', token: 'a'.repeat(43), title: 'Monday' };
const TUESDAY = { code: 'C6KCPT', token: 'b'.repeat(43), title: 'Tuesday' };

function storage(texts = new Map<string, string>()): Pick<Storage, 'getItem' | 'setItem'> {
  return { getItem: (name) => texts.get(name) ?? null, setItem: (name, text) => void texts.set(name, text) };
}

test('the latest comes first, once each, and a reload finds them', () => {
  const texts = new Map<string, string>();
  const keeper = createKeeper(() => storage(texts));
  keeper.keep(MONDAY);
  keeper.keep(TUESDAY);
  keeper.keep({ ...MONDAY, title: 'Monday, again' });
  const again = createKeeper(() => storage(texts));
  expect(again.all().map(({ title }) => title)).toEqual(['Monday, again', 'Tuesday']);
  expect(again.tokenOf('6V9MTQ')).toBe(MONDAY.token);
  expect(again.tokenOf('MNXXY3')).toBeNull();
});

test('what is forgotten is gone', () => {
  const keeper = createKeeper(() => storage());
  keeper.keep(MONDAY);
  keeper.forget(MONDAY.code);
  expect(keeper.all()).toEqual([]);
});

test('forbidden storage: it is kept as long as the page is open', () => {
  const keeper = createKeeper(() => {
    throw new Error('forbidden');
  });
  keeper.keep(MONDAY);
  expect(keeper.tokenOf('6V9MTQ')).toBe(MONDAY.token);
});

test.each(['{', '7', '[{"code":1}]', '[null]'])('spoilt storage %s is as if empty', (text) => {
  const keeper = createKeeper(() => ({ getItem: () => text, setItem: () => undefined }));
  expect(keeper.all()).toEqual([]);
});

test('nothing of it is where players keep things: their saved progress holds no token', () => {
  const texts = new Map<string, string>();
  createKeeper(() => storage(texts)).keep(MONDAY);
  expect([...texts.keys()].every((name) => !name.startsWith('colleague-calling/'))).toBe(true);
});
