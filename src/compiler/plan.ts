// plan.ts: a plan: journeys through a scenario, each with the lines to expect, the replies to pick, and what comes of it.
import type { InkValues } from '#core/dialogue/ink.ts';
import { END_KINDS, SKILLS, isOneOf, type Skill } from '#core/dialogue/words.ts';
import { MOST_SEED } from '#core/replay/record.ts';
import type { Problem } from './problem.ts';

/** What a result may be asked for, beside the skills. */
export const NUMBERS = ['tier', 'total', 'stars', 'mood'] as const;
export type NumberAsked = (typeof NUMBERS)[number];

export interface SkillAsked {
  readonly skill: Skill;
  readonly earned: number;
  /** Null where only what was earned is asked for. */
  readonly possible: number | null;
}

export type Step = { readonly line: number } & (
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'number'; readonly what: NumberAsked; readonly wanted: number }
  | { readonly kind: 'skills'; readonly wanted: readonly SkillAsked[] }
  | { readonly kind: 'passed'; readonly wanted: boolean }
  | { readonly kind: 'end'; readonly wanted: (typeof END_KINDS)[number] }
);

export interface Journey {
  readonly title: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly seed: number;
  readonly given: InkValues;
  readonly steps: readonly Step[];
}

export interface PlanReading {
  readonly journeys: readonly Journey[];
  readonly problems: readonly Problem[];
}

/** ink's chance, where a journey names none. */
const DEFAULT_SEED = 1;

interface Draft {
  readonly title: string;
  readonly line: number;
  seed: number;
  readonly given: Record<string, number>;
  readonly steps: Step[];
}

/** Reads the text of a plan; a line that cannot be read is told, and the rest is read on. */
export function readPlan(path: string, text: string): PlanReading {
  const journeys: Draft[] = [];
  const problems: Problem[] = [];
  const wrong = (line: number, message: string, hint: string): void => {
    problems.push({ path, line, severity: 'error', code: 'plan-syntax', message, hint });
  };
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [line, code] = [index + 1, written.trim()];
    if (code === '' || code.startsWith('#') || /^(?:\.\.\.|…)$/.test(code)) continue;
    const title = /^==+\s*(.*?)\s*=*$/.exec(code)?.[1];
    if (title !== undefined) journeys.push({ title, line, seed: DEFAULT_SEED, given: {}, steps: [] });
    const journey = journeys.at(-1);
    if (title === '') wrong(line, 'a journey has no name', 'write `== what happens on it`');
    if (title !== undefined) continue;
    if (!journey) wrong(line, 'this stands above the first journey', 'begin a journey with `== its name`');
    else readStep(journey, line, code, (message, hint) => wrong(line, message, hint));
  }
  const empty = journeys.find(({ steps }) => steps.length === 0);
  if (empty) wrong(empty.line, `“${empty.title}” has no steps`, 'write `> reply_id` for each pick');
  if (journeys.length === 0) wrong(1, 'there is no journey in this plan', 'begin one with `== its name`');
  return { journeys, problems };
}

type Wrong = (message: string, hint: string) => void;

function readStep(journey: Draft, line: number, code: string, wrong: Wrong): void {
  if (code.startsWith('~')) readSetting(journey, code.slice(1).trim(), wrong);
  else if (code.startsWith('>')) readPick(journey, line, code.slice(1).trim(), wrong);
  else if (code.startsWith('=')) readResult(journey, line, code.slice(1).trim(), wrong);
  else journey.steps.push({ kind: 'line', line, text: code.replace(/^\\/, '') });
}

function readPick(journey: Draft, line: number, id: string, wrong: Wrong): void {
  if (/^\S+$/.test(id)) journey.steps.push({ kind: 'pick', line, id });
  else wrong(`“${id}” is not a reply’s id`, 'write `> reply_id`, one pick a line');
}

function readSetting(journey: Draft, code: string, wrong: Wrong): void {
  const [, name, value] = /^([A-Za-z_]\w*)\s*=\s*(-?\d{1,10})$/.exec(code) ?? [];
  if (name === undefined) wrong(`“~ ${code}” cannot be read`, 'write `~ seed = 7`, or `~ variable = whole number`');
  else if (journey.steps.length) wrong('a setting comes too late', 'put it right below `== the journey’s name`');
  else if (name !== 'seed') journey.given[name] = Number(value);
  else if (Number(value) < 0 || Number(value) > MOST_SEED) wrong(`a seed is 0 to ${MOST_SEED}`, 'choose another');
  else journey.seed = Number(value);
}

const RESULT_HINT =
  '`= tier 4`, `= total 100`, `= stars 3`, `= mood 5`, `= passed`, `= not passed`, `= end resolved`, or `= skills courtesy 3/3, clarify 2`';

function readResult(journey: Draft, line: number, code: string, wrong: Wrong): void {
  const [what = '', ...rest] = code.split(/\s+/);
  const value = rest.join(' ');
  const skills = what === 'skills' || what === 'skill' ? readSkills(value) : null;
  if (isOneOf(NUMBERS, what) && /^\d{1,3}$/.test(value)) {
    journey.steps.push({ kind: 'number', line, what, wanted: Number(value) });
  } else if (/^(?:not )?passed$/.test(code)) journey.steps.push({ kind: 'passed', line, wanted: what === 'passed' });
  else if (what === 'end' && isOneOf(END_KINDS, value)) journey.steps.push({ kind: 'end', line, wanted: value });
  else if (skills) journey.steps.push({ kind: 'skills', line, wanted: skills });
  else wrong(`“= ${code}” cannot be read`, `wanted: ${RESULT_HINT}`);
}

function readSkills(text: string): SkillAsked[] | null {
  const parts = text.split(',').map((part) => /^\s*(\w+)\s+(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*$/.exec(part));
  const skills = parts.flatMap((part): SkillAsked[] => {
    const [, skill, earned, possible] = part ?? [];
    if (!isOneOf(SKILLS, skill)) return [];
    return [{ skill, earned: Number(earned), possible: possible === undefined ? null : Number(possible) }];
  });
  return skills.length === parts.length ? skills : null;
}
