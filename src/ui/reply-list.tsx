// reply-list.tsx: what can be said now: real buttons, one pick for one deliberate press.
import type { Reply } from '#core/dialogue/words.ts';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './styles/replies.css';
import { focusUnlessBusy } from './focus.ts';
import { t } from './text.ts';

export interface ReplyListProps {
  readonly replies: readonly Reply[];
  readonly lang: string;
  /** Milliseconds for which Enter and Space wait: they may still be meant for the line before. */
  readonly waitMs: number;
  readonly onPick: (id: string, event: MouseEvent) => void;
}

export function ReplyList({ replies, lang, waitMs, onPick }: ReplyListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const since = useRef(performance.now());
  const pressed = usePressed();
  useLayoutEffect(() => {
    since.current = performance.now();
    focusUnlessBusy(buttonsIn(list.current)[0] ?? null);
  }, [replies]);
  const onClick = (id: string) => (event: MouseEvent) => {
    const button = event.currentTarget as HTMLElement;
    const byKey = event.detail === 0;
    if (event.detail > 1 || (!byKey && !pressed(button))) return;
    if (byKey && performance.now() - since.current < waitMs) return;
    onPick(id, event);
  };
  return (
    <section class="say" aria-labelledby="say-title">
      <h2 class="unseen" id="say-title">
        {t('call.say')}
      </h2>
      <ol class="replies" ref={list} lang={lang}>
        {replies.map(({ id, text }, at) => (
          <li key={id}>
            <button
              type="button"
              class="reply"
              onClick={onClick(id)}
              onKeyDown={(event) => moveBy(event, buttonsIn(list.current))}
              aria-keyshortcuts={String(at + 1)}
              {...(at === 0 ? { 'aria-describedby': 'say-title' } : {})}
            >
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
              <span class="words">{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Tells whether the pointer went down on an element: a list that appears under a finger is not picked by lifting it. */
function usePressed(): (element: HTMLElement) => boolean {
  const down = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const note = (event: PointerEvent): void => void (down.current = event.target);
    addEventListener('pointerdown', note, true);
    return () => removeEventListener('pointerdown', note, true);
  }, []);
  return (element) => down.current instanceof Node && element.contains(down.current);
}

function buttonsIn(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveBy(event: KeyboardEvent, buttons: HTMLButtonElement[]): void {
  const step = STEPS[event.key];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
