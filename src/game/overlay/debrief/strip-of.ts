// strip-of.ts: from a finished call's facts to the strip that tells it.
import type { Ending, Face, Line, Place } from '#core/dialogue/words.ts';
import { quoted } from '#ui/quoted.ts';
import type { Heard, StripEnding, StripPanel } from '#ui/strip.ts';
import { t } from '#ui/text.ts';
import type { Closing, Debrief, Panel } from '../../state/debrief.ts';
import type { Cast } from '../../state/library.ts';
import { narrowed, type Backdrops } from './places.ts';

/** `cast` is null while the portraits are on their way, or where there are none; `backdrops` fill up likewise. */
export function stripPanels(
  debrief: Debrief,
  name: string,
  cast: Cast | null,
  backdrops: Backdrops,
  turned: number | null,
): readonly StripPanel[] {
  return debrief.panels.map((panel, at) => ({
    heard: heardOf(panel.heard, name),
    said: quoted(panel.said.text),
    ...faceOf(panel, name, cast),
    backdrop: debrief.panels[at - 1]?.place === panel.place ? null : narrowBackdrop(panel.place, backdrops),
    mood: panel.mood,
    flags: panel.won.map((rung) => t(`strip.flag.${rung}`)),
    turned: panel.pick === turned,
  }));
}

export function stripEnding(
  closing: Closing,
  ending: Ending | null,
  name: string,
  cast: Cast | null,
  backdrops: Backdrops,
): StripEnding {
  return {
    heard: heardOf(closing.heard, name),
    ...faceOf(closing, name, cast),
    backdrop: (closing.place && backdrops[closing.place]) ?? null,
    mood: closing.mood,
    label: t('strip.next'),
    next: ending?.next || t('next.untold'),
  };
}

function narrowBackdrop(place: Place | null, backdrops: Backdrops): string | null {
  const svg = place && backdrops[place];
  return svg ? narrowed(svg, place) : null;
}

function heardOf(line: Line | null, name: string): Heard | null {
  if (!line) return null;
  if (line.speaker === null) return { text: line.text, narration: true, speaker: null };
  return { text: quoted(line.text), narration: false, speaker: line.speaker === name ? null : line.speaker };
}

/** Whoever was on the stage is seen, if they are drawn; else the caller. */
function faceOf(
  { person, face, mood }: Pick<Panel, 'person' | 'face' | 'mood'>,
  caller: string,
  cast: Cast | null,
): { portrait: string | null; look: string } {
  const seen = person !== null && cast?.[person] ? person : caller;
  const look = t('strip.look', { name: seen, face: t(`face.${face}`), mood: t(`mood.${mood}`) });
  return { portrait: portraitOf(cast, seen, face), look };
}

function portraitOf(cast: Cast | null, name: string, face: Face): string | null {
  return cast?.[name]?.[face] ?? cast?.[name]?.calm ?? null;
}
