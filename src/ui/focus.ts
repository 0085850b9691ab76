// focus.ts: the focus goes to what comes next, unless someone is using it elsewhere.

/**
 * Focuses `element` where the focus would otherwise be lost: on nothing, or on what has just gone. Not before all that
 * is drawn at this moment stands: the browser lays the page out to focus, and should do so once.
 */
export function focusUnlessBusy(element: HTMLElement | null): void {
  queueMicrotask(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
  });
}

/** Lets go of the focus before the control that has it goes: afterwards the browser would lay the page out for that. */
export function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
