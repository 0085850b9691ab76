// storage.ts: what is kept on this device; forbidden, full or spoilt storage never stops a call.
import { parseJson } from '#core/replay/scenario.ts';

export type StorageFault = 'forbidden' | 'full' | 'spoilt';

/** Reads and writes JSON values by name. `onFault` is told once per kind of fault. */
export interface Shelf {
  /** The value as `read` takes it; null where there is none. One that `read` refuses is set aside, not lost. */
  readonly get: <T>(name: string, read: (value: unknown) => T | null) => T | null;
  readonly put: (name: string, value: unknown) => boolean;
  readonly drop: (name: string) => void;
  /** The names of all that is kept, of what was set aside too. */
  readonly names: () => readonly string[];
  /** Tells of changes that another tab made. */
  readonly watch: (listener: (name: string, value: unknown) => void) => () => void;
}

/** Everything of this game on a shared origin begins with this. */
const PREFIX = 'colleague-calling/';
/** A value that cannot be read is set aside under this name, beside those that were set aside before. */
const SPOILT = 'spoilt/';
/** As many as are set aside under one name; what spoils more often keeps its place instead, and is not written over. */
const MOST_SPOILT = 10;

export function createShelf(open: () => Storage, onFault: (fault: StorageFault) => void): Shelf {
  const memory = new Map<string, unknown>();
  /** Names whose spoilt value could not be set aside: it stays where it is, and what comes after lives in memory. */
  const stuck = new Set<string>();
  const told = new Set<StorageFault>();
  const tell = (fault: StorageFault): void => {
    if (!told.has(fault)) onFault(fault);
    told.add(fault);
  };
  const storage = openOr(open, () => tell('forbidden'));
  return {
    get: (name, read) => {
      if (memory.has(name)) return read(memory.get(name));
      const text = storage && quietly(() => storage.getItem(PREFIX + name));
      if (typeof text !== 'string' || stuck.has(name)) return null;
      const value = parseJson(text);
      const kept = value === undefined ? null : read(value);
      if (kept !== null) return kept;
      tell('spoilt');
      if (!setAside(storage, name, text)) stuck.add(name);
      return null;
    },
    put: (name, value) => {
      const kept = storage !== null && !stuck.has(name) && write(storage, name, value, tell);
      if (kept) memory.delete(name);
      else memory.set(name, value);
      return kept;
    },
    drop: (name) => {
      memory.delete(name);
      if (!stuck.has(name)) quietly(() => storage?.removeItem(PREFIX + name));
    },
    names: () => [...new Set([...memory.keys(), ...keptNames(storage)])],
    watch: (listener) => {
      const heard = (event: StorageEvent): void => {
        if (!event.key?.startsWith(PREFIX)) return;
        listener(event.key.slice(PREFIX.length), event.newValue === null ? undefined : parseJson(event.newValue));
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
  };
}

function openOr(open: () => Storage, onForbidden: () => void): Storage | null {
  try {
    const storage = open();
    storage.getItem(PREFIX);
    return storage;
  } catch {
    onForbidden();
    return null;
  }
}

function keptNames(storage: Storage | null): string[] {
  const all = quietly(() => Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '')) ?? [];
  return all.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

/** Moves a value to a free place; false where it has to stay. */
function setAside(storage: Storage | null, name: string, text: string): boolean {
  for (let number = 1; storage && number <= MOST_SPOILT; number += 1) {
    const aside = `${PREFIX}${SPOILT}${name}${number === 1 ? '' : `~${number}`}`;
    if (quietly(() => storage.getItem(aside)) !== null) continue;
    return move(storage, PREFIX + name, aside, text);
  }
  return false;
}

/** Takes the old value away first, so that a full storage has room for the new one. */
function move(storage: Storage, from: string, to: string, text: string): boolean {
  try {
    storage.removeItem(from);
    storage.setItem(to, text);
    return true;
  } catch {
    quietly(() => storage.setItem(from, text));
    return false;
  }
}

function write(storage: Storage, name: string, value: unknown, tell: (fault: StorageFault) => void): boolean {
  try {
    storage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    tell('full');
    return false;
  }
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
