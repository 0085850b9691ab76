// profile-file.ts: everything this device keeps, as one file: written, read back, and put together with what is here.
import { isObject, parseJson } from '#core/replay/scenario.ts';
import { HISTORY, readFinishedCall } from './history.ts';
import type { Shelf } from './storage.ts';

const KIND = 'colleague-calling/profile';
/** Raise this when the shape of the file changes. */
const FORMAT = 1;

/** Names of what belongs to a player, not to this device or tab. */
const OWN = /^(history|settings|(best|call)\/[\w-]+)$/;

/** Why a file is not taken: no JSON, no profile, made by a later version of the game, or a part that cannot be read. */
export type ProfileFault =
  | { readonly code: 'not-whole' | 'no-profile' }
  | { readonly code: 'newer'; readonly format: number }
  | { readonly code: 'damaged'; readonly part: string };

export type Import =
  { readonly ok: true; readonly added: number } | { readonly ok: false; readonly fault: ProfileFault };

/** The text of the file. `savedAt` in epoch milliseconds. */
export function profileText(shelf: Shelf, savedAt: number): string {
  const names = shelf.names().filter((name) => OWN.test(name));
  const values = Object.fromEntries(names.map((name) => [name, shelf.get(name, (value) => ({ value }))?.value]));
  return JSON.stringify({ kind: KIND, format: FORMAT, savedAt: new Date(savedAt).toISOString(), values });
}

/**
 * Takes a file in: lists are united, anything else is taken where this device has none of its own. A file with a fault
 * changes nothing. Tells how many finished calls are new here.
 */
export function importProfile(shelf: Shelf, text: string): Import {
  const file = parseJson(text);
  if (file === undefined) return refuse({ code: 'not-whole' });
  if (!isObject(file) || file['kind'] !== KIND) return refuse({ code: 'no-profile' });
  const { format, values } = file;
  if (typeof format === 'number' && format > FORMAT) return refuse({ code: 'newer', format });
  if (format !== FORMAT || !isObject(values)) return refuse({ code: 'damaged', part: 'values' });
  const own = Object.entries(values).filter(([name]) => OWN.test(name));
  const damaged = own.find(([name, value]) => !isWhole(name, value));
  if (damaged) return refuse({ code: 'damaged', part: damaged[0] });
  const before = lengthOf(shelf, HISTORY);
  for (const [name, value] of own) takeIn(shelf, name, value);
  return { ok: true, added: lengthOf(shelf, HISTORY) - before };
}

/** Forgets everything this game has kept on this device, what was set aside too. */
export function eraseProfile(shelf: Shelf): void {
  for (const name of shelf.names()) shelf.drop(name);
}

function isWhole(name: string, value: unknown): boolean {
  if (name === HISTORY) return Array.isArray(value) && value.every((entry) => readFinishedCall(entry) !== null);
  return name.startsWith('best/') ? Array.isArray(value) && value.every(isObject) : isObject(value);
}

function takeIn(shelf: Shelf, name: string, value: unknown): void {
  const here = shelf.get(name, (kept) => ({ kept }))?.kept;
  if (here === undefined) shelf.put(name, value);
  else if (Array.isArray(here) && Array.isArray(value)) shelf.put(name, united(here, value));
}

/** Both lists, each entry once, in the order of time where the entries know theirs. */
function united(here: readonly unknown[], there: readonly unknown[]): readonly unknown[] {
  const known = new Set(here.map((entry) => JSON.stringify(entry)));
  const all = [...here, ...there.filter((entry) => !known.has(JSON.stringify(entry)))];
  return all.sort((a, b) => timeOf(a) - timeOf(b));
}

function timeOf(entry: unknown): number {
  const at = isObject(entry) ? entry['at'] : undefined;
  return typeof at === 'number' ? at : 0;
}

function lengthOf(shelf: Shelf, name: string): number {
  return shelf.get(name, (value) => (Array.isArray(value) ? value.length : null)) ?? 0;
}

function refuse(fault: ProfileFault): Import {
  return { ok: false, fault };
}
