// standing.ts: how a call stands, as its writer wants to know: tier, mood, sums, variables, and what the last pick changed.
import { variablesIn } from '#compiler/start-at.ts';
import { readVariable } from '#core/dialogue/ink.ts';
import { SKILLS, type Mood, type Tier } from '#core/dialogue/words.ts';
import { recordOf, tallyNow, type Call } from '#core/replay/call.ts';
import { proceedToStop, replay } from '#core/replay/replay.ts';

export interface Figure<T> {
  readonly name: string;
  readonly value: T;
  /** Before the last pick; null where that pick has not changed it, and before the first. */
  readonly before: T | null;
}

export interface Standing {
  readonly tier: Figure<Tier>;
  readonly mood: Figure<Mood>;
  /** Sums of the skills that the scenario exercises, or that somehow count. */
  readonly skills: readonly (Figure<number> & { readonly possible: number })[];
  /** Every variable of the story, as ink would print it. */
  readonly variables: readonly Figure<string>[];
}

export function standingOf(call: Call): Standing {
  const now = tallyNow(call);
  const before = call.tallies.at(-2) ?? now;
  const { possible } = call.rubric;
  const exercised = SKILLS.filter((skill) => possible[skill] > 0 || now.sums[skill] !== 0);
  return {
    tier: figure('tier', now.tier, before.tier),
    mood: figure('mood', now.mood, before.mood),
    skills: exercised.map((skill) => ({
      ...figure(skill, now.sums[skill], before.sums[skill]),
      possible: possible[skill],
    })),
    variables: variablesOf(call),
  };
}

function variablesOf(call: Call): readonly Figure<string>[] {
  const then = beforeLastPick(call);
  const valueIn = ({ session }: Call, name: string): string => readVariable(session.story, name) ?? '';
  return variablesIn(call.scenario.ink).map((name) => figure(name, valueIn(call, name), valueIn(then, name)));
}

/** The same call at its last decision: played again, since nothing but picks is remembered of a call. */
function beforeLastPick(call: Call): Call {
  if (call.picks.length === 0) return call;
  const { call: then } = replay(call.scenario, { ...recordOf(call), picks: call.picks.slice(0, -1) });
  proceedToStop(then);
  return then;
}

function figure<T>(name: string, value: T, before: T): Figure<T> {
  return { name, value, before: value === before ? null : before };
}
