// value.ts: one value that can be read, changed in part and followed, and a component that sees it.
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Value<T> {
  readonly current: () => T;
  readonly change: (change: Partial<T>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createValue<T extends object>(first: T): Value<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    current: () => value,
    change: (change) => {
      value = { ...value, ...change };
      for (const tell of listeners) tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

export function useValue<T>(value: Pick<Value<T & object>, 'current' | 'subscribe'>): T {
  const [, setDrawn] = useState(value.current);
  useLayoutEffect(() => {
    const look = (): void => setDrawn(value.current);
    // It may have changed between drawing and now.
    look();
    return value.subscribe(look);
  }, [value]);
  return value.current();
}
