// use-store.ts: a component sees a part of a store, and is drawn again when that part changes.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whatever has a present value and tells when it changes. */
export interface Source<T> {
  readonly current: () => T;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** As much of a store as is read here. */
interface Store<S> {
  readonly getState: () => S;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** `select` must give the same object while nothing it shows has changed. */
export function useStore<S, T>(store: Store<S>, select: (state: S) => T): T {
  return useWatched(store, () => select(store.getState()), store.subscribe);
}

export function useSource<T>(source: Source<T>): T {
  return useWatched(source, source.current, source.subscribe);
}

function useWatched<T>(key: unknown, read: () => T, subscribe: Source<T>['subscribe']): T {
  const [, setDrawn] = useState(0);
  const value = read();
  const last = useRef({ value, read });
  last.current = { value, read };
  useLayoutEffect(() => {
    const check = (): void => {
      if (!Object.is(last.current.read(), last.current.value)) setDrawn((times) => times + 1);
    };
    // It may have changed between drawing and now.
    check();
    return subscribe(check);
  }, [key]);
  return value;
}

/** A source that never changes. */
export function constant<T>(value: T): Source<T> {
  return { current: () => value, subscribe: () => () => undefined };
}
