// typed-text.tsx: a text that appears letter by letter in the room its whole length needs, so that nothing moves.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TypedTextProps {
  readonly text: string;
  /** Characters per second; `Infinity` shows the whole at once. */
  readonly speed: number;
  /** True once the whole is to stand there. */
  readonly whole: boolean;
  readonly onWhole: () => void;
}

const SECOND_MS = 1000;

/** How much of `text` stands after `ms`; never half of a character that needs two units. */
export function shownAfter(text: string, speed: number, ms: number): number {
  const count = Math.min(text.length, Math.floor((ms / SECOND_MS) * speed));
  const last = text.charCodeAt(count - 1);
  return last >= 0xd800 && last <= 0xdbff ? count + 1 : count;
}

/** The letters are for the eye alone: whoever listens is told the whole line elsewhere. */
export function TypedText({ text, speed, whole, onWhole }: TypedTextProps): JSX.Element {
  const shown = useRef<HTMLSpanElement>(null);
  const rest = useRef<HTMLSpanElement>(null);
  const done = useRef(onWhole);
  done.current = onWhole;
  const atOnce = whole || speed === Infinity;
  useLayoutEffect(() => {
    if (!shown.current || !rest.current) return undefined;
    if (!atOnce) return type(text, speed, show(shown.current, rest.current, text), () => done.current());
    show(shown.current, rest.current, text)(text.length);
    if (!whole) done.current();
    return undefined;
  }, [text, speed, atOnce, whole]);
  return (
    <span class="words">
      <span ref={shown} />
      <span ref={rest} class="rest" />
    </span>
  );
}

function show(shown: HTMLElement, rest: HTMLElement, text: string): (count: number) => void {
  let before = -1;
  return (count) => {
    if (count === before) return;
    before = count;
    shown.textContent = text.slice(0, count);
    rest.textContent = text.slice(count);
    rest.classList.toggle('none', count === text.length);
  };
}

/** Reveals by the clock of the frames, the first letter at once; returns how to stop. */
function type(text: string, speed: number, reveal: (count: number) => void, onWhole: () => void): () => void {
  let begun: number | null = null;
  const first = shownAfter(text, SECOND_MS, 1);
  reveal(first);
  const step = (now: number): void => {
    begun ??= now;
    const count = Math.max(first, shownAfter(text, speed, now - begun));
    reveal(count);
    if (count < text.length) frame = requestAnimationFrame(step);
    else onWhole();
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
