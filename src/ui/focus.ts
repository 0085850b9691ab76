// focus.ts: the focus goes to what comes next, unless someone is using it elsewhere.

/**
 * Focuses `element` where the focus would otherwise be lost: on nothing, or on what has just gone. In the next frame,
 * which lays the page out in any case: for a focus at once the browser would do so once more, and again if it goes.
 */
export function focusUnlessBusy(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
  });
}

/** Lets go of the focus before the control that has it goes: afterwards the browser would lay the page out for that. */
export function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
