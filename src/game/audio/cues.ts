// What is heard when a call moves from one moment to the next; pure, so that a table can test it.
import type { Place } from '#core/dialogue/words.ts';
import { LINE_SOUNDS, type CaptionKey, type LoopName, type ShotName, type SoundName, soundOf } from './sounds.ts';

export type Phase = 'ringing' | 'line' | 'choosing' | 'over';

/** As much of a call as can be heard. */
export interface Moment {
  readonly phase: Phase;
  /** where the caller is, and so which room is heard */
  readonly place: Place;
  /** 1 (worst) … 5 (best) */
  readonly mood: number;
  /** how many lines have been said: tells two lines with the same sound apart */
  readonly line: number;
  /** the latest line's `sound:` tag */
  readonly sound: string | null;
}

export type Command =
  | { readonly do: 'stop'; readonly sound: LoopName }
  | { readonly do: 'start'; readonly sound: LoopName }
  | { readonly do: 'play'; readonly sound: ShotName };

/** The commands that lead from what was heard before to what is heard now; null is outside any call. */
export function cues(before: Moment | null, now: Moment | null): Command[] {
  const had = loopsOf(before);
  const has = loopsOf(now);
  return [
    ...had.filter((loop) => !has.includes(loop)).map((sound) => ({ do: 'stop', sound }) as const),
    ...has.filter((loop) => !had.includes(loop)).map((sound) => ({ do: 'start', sound }) as const),
    ...(before && now ? shotsBetween(before, now).map((sound) => ({ do: 'play', sound }) as const) : []),
  ];
}

/** The message keys of what these commands make audible, in their order. */
export function captionsOf(commands: readonly Command[]): CaptionKey[] {
  return commands.filter((command) => command.do !== 'stop').map((command) => soundOf(command.sound).caption);
}

/** What goes on for as long as the moment lasts. */
function loopsOf(moment: Moment | null): LoopName[] {
  if (!moment || moment.phase === 'over') return [];
  if (moment.phase === 'ringing') return ['ring', 'your-desk'];
  return moment.sound === 'hold' ? ['hold'] : [moment.place];
}

function shotsBetween(before: Moment, now: Moment): ShotName[] {
  const shots = [handsetBetween(before, now), lineSound(before, now), moodBetween(before, now)];
  return [...new Set(shots.filter((shot) => shot !== null))];
}

function handsetBetween(before: Moment, now: Moment): ShotName | null {
  if (before.phase === 'ringing' && onTheLine(now)) return 'pickup';
  const heardAlready = before.sound === 'hangup';
  return onTheLine(before) && now.phase === 'over' && !heardAlready ? 'hangup' : null;
}

function lineSound(before: Moment, now: Moment): ShotName | null {
  if (now.line === before.line || before.phase === 'over') return null;
  const sound = LINE_SOUNDS.find((name) => name === now.sound);
  return sound && isShot(sound) ? sound : null;
}

function moodBetween(before: Moment, now: Moment): ShotName | null {
  if (!onTheLine(before) || !onTheLine(now) || before.mood === now.mood) return null;
  return now.mood > before.mood ? 'mood-up' : 'mood-down';
}

function onTheLine(moment: Moment): boolean {
  return moment.phase === 'line' || moment.phase === 'choosing';
}

function isShot(sound: SoundName): sound is ShotName {
  return !soundOf(sound).loop;
}
