// text.ts: every text a person sees, by its key in the message catalogue.
import game from './messages/en/game.json';
import type sound from './messages/en/sound.json';
import type debrief from './messages/en/debrief.json';
import type office from './messages/en/office.json';
import type pages from './messages/en/pages.json';
import type progress from './messages/en/progress.json';
import type join from './messages/en/join.json';
import type dev from './messages/en/dev.json';
import type workshop from './messages/en/workshop.json';

export type TextKey =
  | keyof typeof game
  | keyof typeof sound
  | keyof typeof debrief
  | keyof typeof office
  | keyof typeof pages
  | keyof typeof progress
  | keyof typeof join
  | keyof typeof dev
  | keyof typeof workshop;
export type TextValues = Readonly<Record<string, string | number>>;

/** As `src/build/messages.ts` compiles a catalogue's JSON: a function of its values for each key. */
type Compiled = Readonly<Record<string, (values: TextValues) => string>>;

const catalogue: Record<string, (values: TextValues) => string> = { ...compiled(game) };

function compiled(part: object): Compiled {
  return part as Compiled;
}

/** Adds a part of the catalogue that comes with the screens that need it. */
export function addTexts(part: object): void {
  Object.assign(catalogue, compiled(part));
}

/** The text of a key, with its values filled in; plurals and choices follow ICU MessageFormat. */
export function t(key: TextKey, values: TextValues = {}): string {
  return catalogue[key]?.(values) ?? key;
}
