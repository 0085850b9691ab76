// when-playable.ts: the moment from which a call can wait for nothing any more, and the rest may be fetched.
import type { CallStore } from './state/call-store.ts';

/** A call that has been open this long, in milliseconds, is being read, or rings: time to fetch the rest. */
const READING_MS = 1000;

/** Calls `then` once the first reply has been painted, or a call has been open for a while. Returns how to call it off. */
export function whenPlayable(store: CallStore, then: () => void): () => void {
  const playable = (): boolean => store.getState().replies.length > 0 || store.getState().picks > 0;
  const once = (): void => {
    callOff();
    // Two frames: the first draws the reply, the second shows it.
    requestAnimationFrame(() => requestAnimationFrame(then));
  };
  const stop = store.subscribe(() => playable() && once());
  const timer = setTimeout(() => once(), READING_MS);
  const callOff = (): void => {
    stop();
    clearTimeout(timer);
  };
  if (playable()) once();
  return callOff;
}
