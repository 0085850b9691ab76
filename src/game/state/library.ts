// library.ts: fetches what the build wrote: the list of scenarios, a scenario, its portraits. Faults are values.
import { isObject, parseJson, readScenario, type Scenario } from '#core/replay/scenario.ts';
import type { Face } from '#core/dialogue/words.ts';

export interface ScenarioSummary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly desk: string;
  readonly caller: string;
  readonly summary: string;
  readonly minutes: number;
  /** Working day of the fortnight, 1–10; 0 for any day. */
  readonly day: number;
  readonly skills: readonly string[];
  readonly possible: Readonly<Record<string, number>>;
  readonly locale: string;
}

/** One portrait per face, as SVG text. */
export type Portraits = Readonly<Partial<Record<Face, string>>>;
/** Portraits of everyone in a scenario by name, and of the player as `you`. */
export type Cast = Readonly<Record<string, Portraits>>;

export type LibraryFault = 'unreachable' | 'missing' | 'damaged' | 'unknown-scenario';
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: LibraryFault };

/** What a scenario's files are named by. */
type Named = Pick<Scenario, 'id' | 'version'>;

/** `base` is where the game lies, ending in `/`. */
export interface Library {
  readonly scenarios: () => Promise<Loaded<readonly ScenarioSummary[]>>;
  /** A scenario as it is played: without the coach's notes. */
  readonly scenario: (id: string) => Promise<Loaded<Scenario>>;
  /** The same scenario, notes and all. */
  readonly whole: (scenario: Named) => Promise<Loaded<Scenario>>;
  readonly cast: (scenario: Named) => Promise<Loaded<Cast>>;
  /** Forgets the list, so that it is fetched anew. */
  readonly forget: () => void;
}

export function createLibrary(base: string): Library {
  let list: Promise<Loaded<readonly ScenarioSummary[]>> | null = null;
  const scenarios = async (): Promise<Loaded<readonly ScenarioSummary[]>> => {
    list ??= load(`${base}stories/index.json`, readSummaries);
    const loaded = await list;
    if (!loaded.ok) list = null;
    return loaded;
  };
  // Not asked for by its version: a direct link would have to wait until it knew that.
  const scenario = async (id: string): Promise<Loaded<Scenario>> => {
    const loaded = await load(`${base}stories/${id}.call.json`, readScenarioText);
    if (loaded.ok || loaded.fault === 'unreachable') return loaded;
    const all = await scenarios();
    const unknown = all.ok && !all.value.some((one) => one.id === id);
    return unknown ? { ok: false, fault: 'unknown-scenario' } : loaded;
  };
  const whole = (one: Named): Promise<Loaded<Scenario>> =>
    load(`${base}stories/${one.id}.${one.version}.json`, readScenarioText);
  const forget = (): void => void (list = null);
  const cast = (one: Named): Promise<Loaded<Cast>> =>
    load(`${base}stories/${one.id}.${one.version}.cast.json`, readCast);
  return { scenarios, scenario, whole, cast, forget };
}

async function load<T>(url: string, read: (text: string) => T | null): Promise<Loaded<T>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, fault: 'missing' };
    const value = read(await response.text());
    return value === null ? { ok: false, fault: 'damaged' } : { ok: true, value };
  } catch {
    return { ok: false, fault: 'unreachable' };
  }
}

function readSummaries(text: string): readonly ScenarioSummary[] | null {
  const value = parseJson(text);
  const list = isObject(value) ? value['scenarios'] : null;
  const whole = Array.isArray(list) && list.every((one) => isObject(one) && typeof one['id'] === 'string');
  return whole ? (list as readonly ScenarioSummary[]) : null;
}

function readScenarioText(text: string): Scenario | null {
  const reading = readScenario(text);
  return reading.ok ? reading.scenario : null;
}

function readCast(text: string): Cast | null {
  const value = parseJson(text);
  return isObject(value) ? (value as Cast) : null;
}
