// key-wish.ts: what a key means in a call, as a table can test it.
import type { CallState } from '../state/call-store.ts';

export interface KeyPress {
  readonly key: string;
  /** The key is being held down. */
  readonly repeat: boolean;
  /** Ctrl, Alt or Meta is held too: that is the browser's. */
  readonly modified: boolean;
  /** The focus is on something that Enter and Space work by themselves. */
  readonly onControl: boolean;
  /** The focus is in a dialog, or where one writes. */
  readonly away: boolean;
}

export type Wish =
  | { readonly do: 'go-on' }
  | { readonly do: 'say'; readonly id: string }
  /** Nobody's wish: a held key must not run through a call. */
  | { readonly do: 'swallow' };

const PRESSES = ['Enter', ' '];

/** Null for a key that means nothing here. */
export function wishOf(press: KeyPress, { phase, replies }: Pick<CallState, 'phase' | 'replies'>): Wish | null {
  const { key, onControl } = press;
  if (press.away || press.modified) return null;
  const presses = PRESSES.includes(key);
  if (press.repeat) return presses ? { do: 'swallow' } : null;
  const reply = /^[1-9]$/.test(key) ? replies[Number(key) - 1] : undefined;
  if (reply && phase === 'choosing') return { do: 'say', id: reply.id };
  const onward = key === 'ArrowRight' || (presses && !onControl);
  return onward && phase === 'line' ? { do: 'go-on' } : null;
}
