// saves.ts: one half-way call per scenario, and one for each call of a workshop, kept as its record; and whose tab it is.
import { readRecord, type CallRecord } from '#core/replay/record.ts';
import { isObject } from '#core/replay/scenario.ts';
import { readGuess, type Guess } from './guess.ts';
import type { Shelf } from './storage.ts';

export interface Save {
  readonly record: CallRecord;
  /** What the player thinks happened, once they have said so. */
  readonly guess: Guess | null;
}

const saveName = (kept: string): string => `call/${kept}`;
const ownerName = (kept: string): string => `tab/${kept}`;

/** The half-way call of a scenario, kept under its id or another name; null where there is none, or none that can be read. */
export function loadSave(shelf: Shelf, scenario: string, kept = scenario): Save | null {
  return shelf.get(saveName(kept), (value) => {
    if (!isObject(value)) return null;
    const reading = readRecord(value['record']);
    if (!reading.ok || reading.record.scenario !== scenario) return null;
    return { record: reading.record, guess: readGuess(value['guess']) };
  });
}

export function keepSave(shelf: Shelf, save: Save, kept = save.record.scenario): boolean {
  return shelf.put(saveName(kept), save);
}

export function dropSave(shelf: Shelf, kept: string): void {
  shelf.drop(saveName(kept));
}

/**
 * Makes this tab the one that keeps the call; the tab that had it is told through `onLost`, and keeps nothing from then on.
 * Returns how to give it up.
 */
export function takeCall(shelf: Shelf, kept: string, tab: string, onLost: () => void): () => void {
  const stop = shelf.watch((name, value) => {
    if (name === ownerName(kept) && typeof value === 'string' && value !== tab) onLost();
  });
  shelf.put(ownerName(kept), tab);
  return stop;
}
