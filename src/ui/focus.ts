// focus.ts: the focus goes to what comes next, unless someone is using it elsewhere.

/** Focuses `element` where the focus would otherwise be lost: on nothing, or on what has just gone. */
export function focusUnlessBusy(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
}
