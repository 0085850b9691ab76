// use-call-keys.ts: the keyboard during a call.
import { useEffect, useRef } from 'preact/hooks';
import type { OpenCall } from '../state/app-store.ts';
import type { Hand } from './hand.ts';
import { wishOf, type KeyPress } from './key-wish.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary';
const AWAY = 'dialog, input, select, textarea, [contenteditable]';

export function useCallKeys(call: OpenCall, hand: Hand): void {
  const latest = useRef({ call, hand });
  latest.current = { call, hand };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (now.call.elsewhere || event.defaultPrevented) return;
      const wish = wishOf(pressOf(event), now.call.store.getState());
      if (!wish) return;
      event.preventDefault();
      if (wish.do !== 'swallow') followKeys();
      if (wish.do === 'go-on') now.hand.goOn();
      // A call that is only watched says its own lines.
      else if (wish.do === 'say' && !now.call.watched) now.hand.say(wish.id);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The focus comes along to what follows, wherever it was on the page. */
function followKeys(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !activeElement.closest('.talk')) activeElement.blur();
}

function pressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    repeat: event.repeat,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    onControl: target?.closest(CONTROLS) !== null && target !== null,
    away: (target?.closest(AWAY) ?? null) !== null || document.querySelector('dialog[open]') !== null,
  };
}
