// remembering.property.test.ts: what colleagues remember changes lines, and never what is on offer nor what it earns.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { explore } from '#compiler/explorer.ts';
import { flowOf } from '#compiler/flow.ts';
import { stepper } from '#compiler/stepper.ts';
import { possibleOf } from '#compiler/worth.ts';
import { openStory, type InkValues } from '#core/dialogue/ink.ts';
import type { EndKind } from '#core/dialogue/words.ts';
import { callScore } from '#core/replay/call-score.ts';
import { callTranscript, recordOf } from '#core/replay/call.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { proceedToStop, replay, type Change } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import type { Tally } from '#core/scoring/tally.ts';
import { callByChance, chance } from './chance.ts';
import { PATIENCE, SHIPPED, scenarioAt } from './compile.ts';

/** What is remembered of someone you have met; of others everything is 0 (`memory.ts`). */
const VALUES: Readonly<Record<string, readonly number[]>> = { met: [1], trust: [-1, 0, 1], kept: [-1, 0, 1] };

/** By story, the variables it declares for what is remembered, of each person together. */
const MEMORIES = new Map(SHIPPED.map((path) => [path, memoriesIn(readFileSync(path, 'utf8'))] as const));
const REMEMBERING = SHIPPED.filter((path) => MEMORIES.get(path)?.length);

type Variable = readonly [kind: string, person: string];

function memoriesIn(source: string): readonly (readonly Variable[])[] {
  const declared = [...source.matchAll(/^VAR (met|trust|kept)_([a-z]+)\b/gm)].map(
    ([, kind = '', person = '']): Variable => [kind, person],
  );
  const people = [...new Set(declared.map(([, person]) => person))];
  return people.map((one) => declared.filter(([, person]) => person === one));
}

/** All that one person who has met you can remember. */
function givenBy(variables: readonly Variable[]): readonly InkValues[] {
  return products(variables.map(valuesOf));
}

/** All that can be remembered in a story, nothing first: each person may have met you or not. */
function allGiven(memories: readonly (readonly Variable[])[]): readonly InkValues[] {
  return products(memories.map((variables) => [{}, ...givenBy(variables)]));
}

function valuesOf([kind, person]: Variable): readonly InkValues[] {
  return (VALUES[kind] ?? []).map((value) => ({ [`${kind}_${person}`]: value }));
}

function products(choices: readonly (readonly InkValues[])[]): readonly InkValues[] {
  return choices.reduce<readonly InkValues[]>(
    (all, some) => all.flatMap((one) => some.map((other) => ({ ...one, ...other }))),
    [{}],
  );
}

test('there are stories in which something is remembered', () => {
  expect(REMEMBERING.length).toBeGreaterThan(5);
});

/** Calls by chance that are played with all that can be remembered. */
const CALLS = 12;
/** Chances of a story that uses any, as many as are walked when it is compiled. */
const SEEDS = Array.from({ length: 16 }, (_, at) => at + 1);

describe.each(REMEMBERING)('%s', (path) => {
  const memories = MEMORIES.get(path) ?? [];
  let scenario: Scenario;

  beforeAll(async () => {
    scenario = await scenarioAt(path);
  }, PATIENCE);

  test('lines differ; the same replies are on offer, and earn the same', { timeout: PATIENCE }, () => {
    const draw = chance(5);
    const heard = new Set<string>();
    for (let seed = 1; seed <= CALLS; seed += 1) {
      const record = recordOf(callByChance(scenario, seed, draw));
      const [first, ...others] = allGiven(memories).map((given) => played(scenario, { ...record, given }));
      for (const { given, lines, ...rest } of others) {
        expect({ given, ...rest }).toEqual({ ...first, lines: undefined, given });
        if (lines !== first?.lines) heard.add(lines);
      }
    }
    expect(heard.size).toBeGreaterThan(0);
  });

  test('as much is possible, whoever remembers', { timeout: PATIENCE }, () => {
    const story = openStory(scenario.ink);
    const flow = flowOf(scenario.ink);
    // What was run once is not run again, whatever is remembered.
    const steps = stepper(story, flow);
    const seeds = flow.usesChance ? SEEDS : SEEDS.slice(0, 1);
    const needsClarify = scenario.possible.clarify > 0;
    for (const given of memories.flatMap(givenBy)) {
      const walks = seeds.map((seed) => explore(story, flow, { seed, given, needsClarify }, steps));
      expect({ given, possible: possibleOf(walks) }).toEqual({ given, possible: scenario.possible });
    }
  });
});

interface Came {
  readonly given: InkValues;
  /** All that was said, as one text. */
  readonly lines: string;
  readonly changed: Change | null;
  readonly offered: readonly (readonly string[])[];
  readonly tallies: readonly Tally[];
  readonly scorecard: Scorecard;
  readonly end: EndKind | undefined;
}

/** What comes of a record. */
function played(scenario: Scenario, record: CallRecord): Came {
  const { call, changed } = replay(scenario, record);
  proceedToStop(call);
  const { entries, ending } = callTranscript(call);
  return {
    given: call.given,
    lines: entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.text] : [])).join('\n'),
    changed,
    offered: entries.flatMap((entry) => (entry.kind === 'pick' ? [entry.offered.map(({ id }) => id)] : [])),
    tallies: call.tallies,
    scorecard: callScore(call),
    end: ending?.kind,
  };
}
