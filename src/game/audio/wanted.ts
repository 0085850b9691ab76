// Which loops should be going after some commands, and which may be heard; pure.
import type { Command } from './cues.ts';
import type { LoopName } from './sounds.ts';

export interface Conditions {
  /** the browser lets us be heard: the player has touched the page and the audio context runs */
  readonly awake: boolean;
  readonly muted: boolean;
  /** 0..1 */
  readonly volume: number;
}

export function wantedAfter(wanted: ReadonlySet<LoopName>, commands: readonly Command[]): Set<LoopName> {
  const next = new Set(wanted);
  for (const command of commands) {
    if (command.do === 'start') next.add(command.sound);
    if (command.do === 'stop') next.delete(command.sound);
  }
  return next;
}

export function audible(conditions: Conditions): boolean {
  return conditions.awake && !conditions.muted && conditions.volume > 0;
}

/** A volume from outside (a slider, a saved setting) made safe: 0..1, and 1 for what is no number. */
export function safeVolume(volume: number): number {
  return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 1;
}
