// use-sliding.ts: slides the rows of a list to their new places.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { slidesBetween, type Spot } from './sliding.ts';

/** Milliseconds: slow enough to follow from the back row. */
const SLIDE_MS = 900;
const EASE = 'cubic-bezier(0.3, 0, 0.1, 1)';

/** The list's children carry their id as `data-id`. */
export function useSliding(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const spots = useRef<ReadonlyMap<number, Spot>>(new Map());
  useLayoutEffect(() => {
    const rows = new Map([...(list.current?.children ?? [])].map((row) => [idOf(row), row as HTMLElement]));
    const now = new Map([...rows].map(([id, row]) => [id, { x: row.offsetLeft, y: row.offsetTop }]));
    const slides = slidesBetween(spots.current, now);
    spots.current = now;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const { id, x, y } of slides)
      rows.get(id)?.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
        duration: SLIDE_MS,
        easing: EASE,
      });
  });
  return list;
}

function idOf(row: Element): number {
  return Number(row.getAttribute('data-id'));
}
