// text-speed.ts: how fast a line types itself.
import type { TextSpeed } from '../state/settings.ts';

/**
 * Characters per second. An English word is about 6 characters with its space.
 * slow: subtitles, 160 words a minute (BBC subtitle guidelines); reading: silent reading, 238 words a minute
 * (Brysbaert 2019, 190 studies); fast: skimming, 450 words a minute (Carver 1990).
 */
const SPEEDS: Readonly<Record<TextSpeed, number>> = { slow: 16, reading: 24, fast: 45, instant: Infinity };

/** `calm` is true for someone who has asked their device for less motion. */
export function charactersPerSecond(speed: TextSpeed, calm: boolean): number {
  return calm ? Infinity : SPEEDS[speed];
}
