// scenario.ts: a compiled scenario as it crosses from file to program; what does not fit is refused with a reason.
import type { InkJson } from '#core/dialogue/ink.ts';
import { PARTS, rubricFor, type Possible, type Rubric } from '#core/scoring/rubric.ts';
import type { Header } from '#core/dialogue/words.ts';

/** Raise this when the shape of the file changes. */
export const SCENARIO_FORMAT = 1;

export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT;
  readonly id: string;
  /** 12 hex digits over the story and the rubric's number; a score means something under its version only. */
  readonly version: string;
  readonly header: Header;
  readonly possible: Possible;
  /** Every reply's id. */
  readonly replies: readonly string[];
  readonly ink: InkJson;
}

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly code: 'not-a-scenario' | 'other-format'; readonly message: string };

export function scenarioRubric(scenario: Scenario): Rubric {
  return rubricFor(scenario.header, scenario.possible);
}

/** Reads a compiled scenario's text. Refuses a file that is truncated, of another kind, or of another format. */
export function readScenario(text: string): ScenarioReading {
  const value = parseJson(text);
  if (!isObject(value)) return refuse('not-a-scenario', 'The file is not whole: it is not valid JSON.');
  if (value['format'] !== SCENARIO_FORMAT) {
    return refuse(
      'other-format',
      `The file has format ${JSON.stringify(value['format'])}; this program reads ${SCENARIO_FORMAT}.`,
    );
  }
  const missing = missingParts(value);
  if (missing.length) return refuse('not-a-scenario', `The file lacks: ${missing.join(', ')}.`);
  return { ok: true, scenario: value as unknown as Scenario };
}

function missingParts(value: Record<string, unknown>): string[] {
  const { possible, header, ink, replies } = value;
  const missing = ['id', 'version'].filter((key) => typeof value[key] !== 'string');
  if (!isObject(header) || !Array.isArray(header['cast'])) missing.push('header');
  if (!isObject(possible) || PARTS.some((part) => !Number.isSafeInteger(possible[part]))) missing.push('possible');
  if (!Array.isArray(replies)) missing.push('replies');
  if (!isObject(ink) || !Array.isArray(ink['root'])) missing.push('ink');
  return missing;
}

function refuse(code: 'not-a-scenario' | 'other-format', message: string): ScenarioReading {
  return { ok: false, code, message };
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
