// review-quotes.test.ts: which of the player's own lines a review reads out.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import type { FinishedCall } from '#game/state/history.ts';
import type { ScenarioSummary } from '#game/state/library.ts';
import {
  callsOf,
  echoOf,
  lineThatEarned,
  lineThatMissed,
  scenariosOf,
  spokenCall,
  type SpokenCall,
} from '#game/state/review-quotes.ts';
import { scenarioOf } from '../../stories/compile.ts';
import { finished } from './finished.ts';

const STORY = `Sue: Hello?
* [Which screen is it? # id: which # clarify: 2 # note: You asked first.]
* [Is it the screen? # id: screen # clarify: 1]
* [The screen again. # id: again # error: guessed # note: You guessed. Ask which one.]
-
The line hums.
* [What for? # id: what # clarify: 1]
* [Let me say why. # id: why # educate: 1 # note: You gave the reason.]
* [Hm. # id: hm # courtesy: -1 # note: She heard a sigh.]
- Sue: Bye. # end: resolved # next: She rang Tom.
-> END
`;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await scenarioOf(STORY);
});

const OPEN: FinishedCall['skills'] = { clarify: { earned: 1, possible: 3 }, educate: { earned: 1, possible: 1 } };

function played(day: number, picks: readonly string[], change: Partial<FinishedCall> = {}): FinishedCall {
  const record = { scenario: scenario.id, version: scenario.version, seed: 1, picks };
  return finished(scenario.id, day, { record, skills: OPEN, ...change });
}

function spoken(...calls: readonly (readonly string[])[]): readonly SpokenCall[] {
  return calls.map((picks, day) => {
    const call = spokenCall(played(day, picks), scenario);
    if (!call) throw new Error(`no call of ${picks.join(', ')}`);
    return call;
  });
}

const said = (quote: { said: { id: string } } | null): string | null => quote?.said.id ?? null;

describe('the words of a finished call', () => {
  test('each line of yours, with the last that was said to you', () => {
    const [call] = spoken(['again', 'why']);
    expect(call?.map(({ heard, said: line, offered }) => [heard?.text, line.id, offered.length])).toEqual([
      ['Hello?', 'again', 3],
      ['Hello?', 'why', 3],
    ]);
  });

  test.each([
    ['an earlier version of the story', { version: 'earlier' }],
    ['a reply that is gone', { picks: ['which', 'gone'] }],
    ['a call that goes on now', { picks: ['which'] }],
    ['another story', { scenario: 'other' }],
  ])('nobody is quoted from %s', (_, change) => {
    const call = played(0, ['which', 'why']);
    expect(spokenCall({ ...call, record: { ...call.record, ...change } }, scenario)).toBeNull();
  });
});

describe('the line that earned a skill', () => {
  test('is the one that earned most; of equals the one with a note, then the latest', () => {
    expect(said(lineThatEarned(spoken(['screen', 'what'], ['which', 'hm'], ['screen', 'why']), 'clarify'))).toBe(
      'which',
    );
    const two = spoken(['screen', 'hm'], ['again', 'what']);
    expect(said(lineThatEarned(two, 'clarify'))).toBe('what');
    expect(lineThatEarned(two, 'clarify')?.finished.at).toBe(played(1, []).at);
  });

  test('is none where no line earned any', () => {
    expect(lineThatEarned(spoken(['again', 'hm']), 'clarify')).toBeNull();
    expect(lineThatEarned([], 'clarify')).toBeNull();
  });
});

describe('the line that missed a skill', () => {
  test('is one whose note tells what went wrong, though another lost as much', () => {
    const told = lineThatMissed(spoken(['again', 'why']), 'clarify');
    expect([said(told), told?.note]).toEqual(['again', 'You guessed. Ask which one.']);
    const other = lineThatMissed(spoken(['which', 'why']), 'clarify');
    expect([said(other), other?.note]).toEqual(['why', null]);
    expect(said(lineThatMissed(spoken(['screen', 'hm']), 'courtesy'))).toBeNull();
  });

  test('is the latest of equals', () => {
    const missed = lineThatMissed(spoken(['again', 'what'], ['again', 'what']), 'clarify');
    expect([said(missed), missed?.finished.at]).toEqual(['again', played(1, []).at]);
  });

  test('is not looked for where the skill was earned whole, or never lost by a line', () => {
    const whole = spokenCall(
      played(0, ['again', 'what'], { skills: { clarify: { earned: 3, possible: 3 } } }),
      scenario,
    );
    expect(whole && lineThatMissed([whole], 'clarify')).toBeNull();
    expect(lineThatMissed(spoken(['which', 'what']), 'clarify')).toBeNull();
  });
});

test.each([
  ['Before I do, what was it that the other two got wrong?', 'Wrong'],
  ['I’m mid-way through one.', 'Mid-way'],
  ['I couldn’t say.', 'Say'],
  ['It’s only through there.', 'There'],
  ['Überhaupt nicht!', 'Überhaupt'],
  ['4471?', ''],
])('of %j it repeats %j', (text, word) => {
  expect(echoOf(text, new Set(['before', 'through', 'other', 'what', 'that', 'only', 'there']))).toBe(word);
});

test('a week’s calls, each at its latest', () => {
  const list = [
    { id: 'sue', day: 1 },
    { id: 'now', day: 5 },
    { id: 'queue', day: 6 },
    { id: 'own', day: 0 },
  ] as ScenarioSummary[];
  const ids = (week: 1 | 2): unknown => scenariosOf(week, list).map(({ id }) => id);
  expect([ids(1), ids(2)]).toEqual([['sue', 'now'], ['queue']]);
  const history = [finished('now', 0), finished('sue', 1), finished('queue', 2), finished('now', 3)];
  expect(callsOf(scenariosOf(1, list), history)).toEqual([history[1], history[3]]);
});
