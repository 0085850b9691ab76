// sound-link.ts: what is heard follows the call; the player comes late, and without it the captions still tell.
import { captionsOf, cues, type Moment } from './audio/cues.ts';
import type { CaptionKey } from './audio/sounds.ts';
import { createPlayer } from './audio/player.ts';
import type { App, OpenCall } from './state/app-store.ts';
import type { CallState } from './state/call-store.ts';

/** Follows the open call, this one and all later ones. `onCaption` is given the caption keys of what becomes audible. */
export function attachSound(
  app: App,
  base: string,
  onCaption: (keys: readonly CaptionKey[]) => void,
  onFault: () => void,
): void {
  const { volume, muted } = app.settings.getState();
  const player = createPlayer({ base: `${base}sounds/`, volume, muted, onFault });
  let before: Moment | null = null;
  let unfollow = (): void => undefined;
  const hear = (now: Moment | null): void => {
    const commands = cues(before, now);
    before = now;
    if (commands.length === 0) return;
    player.run(commands);
    onCaption(captionsOf(commands));
  };
  const followCall = (): void => {
    const { call } = app.getState();
    unfollow();
    unfollow = call?.store.subscribe((state) => hear(momentOf(state))) ?? ((): void => undefined);
    hear(call && onThePhone(call.part) ? momentOf(call.store.getState()) : null);
  };
  app.subscribe((now, old) => {
    if (now.call?.store !== old.call?.store || now.call?.part !== old.call?.part) followCall();
  });
  app.settings.subscribe((settings) => {
    player.setVolume(settings.volume);
    player.setMuted(settings.muted);
  });
  followCall();
}

function onThePhone(part: OpenCall['part']): boolean {
  return part === 'play' || part === 'watch';
}

function momentOf({ phase, place, mood, lineNumber, line }: CallState): Moment {
  return {
    phase: phase === 'broken' ? 'over' : phase,
    place,
    mood,
    line: lineNumber,
    sound: line?.sound ?? null,
  };
}
