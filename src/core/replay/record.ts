// record.ts: the only thing that is ever stored or sent of a call.
import type { InkValues } from '#core/dialogue/ink.ts';
import { PARTS } from '#core/scoring/rubric.ts';
import { isObject } from './scenario.ts';

export interface CallRecord {
  readonly scenario: string;
  readonly version: string;
  /** ink's chance, 0–2147483647. */
  readonly seed: number;
  /** Starting values by which colleagues remember earlier calls; left out when empty. */
  readonly given?: InkValues;
  /** Ids of the replies that were said, in order. */
  readonly picks: readonly string[];
}

export type RecordReading =
  { readonly ok: true; readonly record: CallRecord } | { readonly ok: false; readonly message: string };

/** ink keeps its seed in 31 bits. */
export const MOST_SEED = 2_147_483_647;
/** Far more than any call has (the longest have about 15), little enough that none can stall a replay. */
const MOST_PICKS = 500;
const MOST_TEXT = 200;
const MOST_GIVEN = 50;
const KEYS = ['scenario', 'version', 'seed', 'given', 'picks'];
/** Variables that the score sets; a record that claims one is refused. */
const SCORED: readonly string[] = [...PARTS, 'mood'];

/** Reads a record from parsed JSON; a field that is missing, strange or too large is named. */
export function readRecord(value: unknown): RecordReading {
  if (!isObject(value)) return refuse('a record is an object with scenario, version, seed and picks');
  const strange = Object.keys(value).filter((key) => !KEYS.includes(key));
  if (strange.length) return refuse(`unknown field ${strange.join(', ')}: a record holds picks, never a score`);
  const { scenario, version, seed, given, picks } = value;
  if (!isText(scenario)) return refuse('scenario must be a text of 1 to 200 characters');
  if (!isText(version)) return refuse('version must be a text of 1 to 200 characters');
  if (!isWhole(seed, 0, MOST_SEED)) return refuse(`seed must be a whole number from 0 to ${MOST_SEED}`);
  if (!Array.isArray(picks) || picks.length > MOST_PICKS || !picks.every(isText))
    return refuse(`picks must be a list of at most ${MOST_PICKS} reply ids`);
  if (given === undefined) return { ok: true, record: { scenario, version, seed, picks } };
  if (!isGiven(given))
    return refuse(`given must hold at most ${MOST_GIVEN} whole numbers by variable name, none that scores`);
  return { ok: true, record: { scenario, version, seed, given, picks } };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MOST_TEXT;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isGiven(value: unknown): value is InkValues {
  if (!isObject(value) || Object.keys(value).length > MOST_GIVEN) return false;
  return Object.entries(value).every(
    ([name, number]) =>
      /^[a-z_]\w{0,60}$/i.test(name) && !SCORED.includes(name) && isWhole(number, -MOST_SEED, MOST_SEED),
  );
}

function refuse(message: string): RecordReading {
  return { ok: false, message };
}
