// use-first.ts: the control that has the focus when its part of the screen has come.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusUnlessBusy } from '#ui/focus.ts';

export function useFirst<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => focusUnlessBusy(element.current), []);
  return element;
}
