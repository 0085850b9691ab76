// storage.test.ts: what is kept is read again; forbidden, full or spoilt storage loses nothing that is there.
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeStorage, shelfOn } from './fake-storage.ts';

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

afterEach(() => vi.unstubAllGlobals());

test('what was put is read again, by another shelf too', () => {
  const storage = fakeStorage();
  expect(shelfOn(storage).shelf.put('a', 'one')).toBe(true);
  const { shelf, faults } = shelfOn(storage);
  expect(shelf.get('a', asText)).toBe('one');
  expect(shelf.get('b', asText)).toBeNull();
  shelf.drop('a');
  expect(shelf.get('a', asText)).toBeNull();
  expect([faults, storage.kept.size]).toEqual([[], 0]);
});

test('any JSON value comes back as it was', () => {
  const { shelf } = shelfOn(fakeStorage());
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      shelf.put('a', value);
      expect(shelf.get('a', (kept) => ({ kept }))).toEqual({ kept: JSON.parse(JSON.stringify(value)) as unknown });
    }),
  );
});

test('everything has the game’s own name before it, and nothing else is touched', () => {
  const storage = fakeStorage({ other: 'game' });
  const { shelf } = shelfOn(storage);
  shelf.put('a', 'one');
  shelf.drop('other');
  expect([...storage.kept.keys()]).toEqual(['other', 'colleague-calling/a']);
});

test('forbidden: it is told once, and the visit goes on in memory', () => {
  const { shelf, faults } = shelfOn(null);
  expect(shelf.put('a', 'one')).toBe(false);
  expect(shelf.get('a', asText)).toBe('one');
  shelf.drop('a');
  expect(shelf.get('a', asText)).toBeNull();
  expect(faults).toEqual(['forbidden']);
});

test('full: the newest value lives in memory, the last that fitted stays on the device', () => {
  const storage = fakeStorage();
  const { shelf, faults } = shelfOn(storage);
  shelf.put('a', 'old');
  storage.room = 40;
  expect(shelf.put('a', 'new'.repeat(20))).toBe(false);
  expect(shelf.put('a', 'new'.repeat(30))).toBe(false);
  expect(shelf.get('a', asText)).toBe('new'.repeat(30));
  expect(shelfOn(storage).shelf.get('a', asText)).toBe('old');
  expect(faults).toEqual(['full']);
  storage.room = Infinity;
  expect(shelf.put('a', 'newest')).toBe(true);
  expect(shelfOn(storage).shelf.get('a', asText)).toBe('newest');
});

const SPOILT = 'colleague-calling/spoilt/a';

test.each([
  ['not JSON', '{"half'],
  ['not what was wanted', '[1,2]'],
  ['nothing at all', ''],
])('spoilt by what is %s: set aside, told once, and the name is free again', (_, text) => {
  const storage = fakeStorage({ 'colleague-calling/a': text });
  const { shelf, faults } = shelfOn(storage);
  expect(shelf.get('a', asText)).toBeNull();
  expect(shelf.get('a', asText)).toBeNull();
  expect(storage.kept.get(SPOILT)).toBe(text);
  expect(shelf.put('a', 'one')).toBe(true);
  expect([shelf.get('a', asText), storage.kept.get(SPOILT), faults]).toEqual(['one', text, ['spoilt']]);
});

test('what spoils again is set aside beside the first', () => {
  const storage = fakeStorage({ 'colleague-calling/a': 'first', [SPOILT]: 'earlier' });
  shelfOn(storage).shelf.get('a', asText);
  expect([storage.kept.get(SPOILT), storage.kept.get(`${SPOILT}~2`)]).toEqual(['earlier', 'first']);
});

test('spoilt and no room to set it aside: it stays where it is, and is not written over', () => {
  const text = 'x'.repeat(30);
  const storage = fakeStorage({ 'colleague-calling/a': text });
  storage.room = 'colleague-calling/a'.length + text.length;
  const { shelf, faults } = shelfOn(storage);
  expect(shelf.get('a', asText)).toBeNull();
  shelf.put('a', 'y');
  shelf.drop('a');
  shelf.put('a', 'z');
  expect(shelf.get('a', asText)).toBe('z');
  expect([...storage.kept]).toEqual([['colleague-calling/a', text]]);
  expect(faults).toEqual(['spoilt']);
});

test('spoilt without end: the last one stays', () => {
  const storage = fakeStorage();
  for (let times = 0; times < 12; times += 1) {
    storage.kept.set('colleague-calling/a', `spoilt ${times}`);
    shelfOn(storage).shelf.get('a', asText);
  }
  expect(storage.kept.size).toBe(11);
  expect(storage.kept.get('colleague-calling/a')).toBe('spoilt 11');
});

test('another tab’s changes are told by name and value', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const heard: unknown[] = [];
  const stop = shelfOn(fakeStorage()).shelf.watch((name, value) => heard.push([name, value]));
  const change = (key: string | null, newValue: string | null): void =>
    void page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  change('colleague-calling/tab/sue', '"b"');
  change('colleague-calling/call/sue', null);
  change('colleague-calling/call/sue', '{half');
  change('elsewhere', '"x"');
  change(null, null);
  stop();
  change('colleague-calling/tab/sue', '"c"');
  expect(heard).toEqual([
    ['tab/sue', 'b'],
    ['call/sue', undefined],
    ['call/sue', undefined],
  ]);
});
