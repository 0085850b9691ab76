// fake-storage.ts: a browser's storage in memory, with a size, and a shelf on it.
import { createShelf, type Shelf, type StorageFault } from '#game/state/storage.ts';

export interface FakeStorage extends Storage {
  readonly kept: Map<string, string>;
  /** Most characters, names included. */
  room: number;
}

export function fakeStorage(values: Readonly<Record<string, string>> = {}): FakeStorage {
  const kept = new Map(Object.entries(values));
  const storage: FakeStorage = {
    kept,
    room: Infinity,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, value) => {
      const others = [...kept].filter(([other]) => other !== name);
      const size = [...others, [name, value]].reduce((sum, [key = '', text = '']) => sum + key.length + text.length, 0);
      if (size > storage.room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(name, value);
    },
  };
  return storage;
}

export function shelfOn(storage: Storage | null): { shelf: Shelf; faults: StorageFault[] } {
  const faults: StorageFault[] = [];
  const open = (): Storage => {
    if (!storage) throw new DOMException('forbidden', 'SecurityError');
    return storage;
  };
  return { shelf: createShelf(open, (fault) => faults.push(fault)), faults };
}
