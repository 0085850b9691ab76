// plan.test.ts: what a plan may say, what it may not, and what a call that goes otherwise is told.
import { describe, expect, test } from 'vitest';
import { readPlan } from '#compiler/plan.ts';
import { runJourney, type JourneyResult } from '#compiler/run-plan.ts';
import type { Problem } from '#compiler/problem.ts';
import { scenarioOf } from '../stories/compile.ts';

const PATH = 'story/a.plan';

function faults(text: string): string[] {
  return readPlan(PATH, text).problems.map(({ line, code, message }) => `${line} ${code} ${message}`);
}

describe('reading', () => {
  test('every kind of line', () => {
    const text = `# said of all\n\n== One ==\n~ seed = 7\n~ met_sue = -1\nSue: Hello\n...\n\\> and so on\n> reply-1\n= tier 4
= not passed\n= end lost\n= skills courtesy 2/3, clarify 1\n== Two\n> a\n`;
    const { journeys, problems } = readPlan(PATH, text);
    expect(problems).toEqual([]);
    expect(journeys).toEqual([
      {
        title: 'One',
        line: 3,
        seed: 7,
        given: { met_sue: -1 },
        steps: [
          { kind: 'line', line: 6, text: 'Sue: Hello' },
          { kind: 'line', line: 8, text: '> and so on' },
          { kind: 'pick', line: 9, id: 'reply-1' },
          { kind: 'number', line: 10, what: 'tier', wanted: 4 },
          { kind: 'passed', line: 11, wanted: false },
          { kind: 'end', line: 12, wanted: 'lost' },
          {
            kind: 'skills',
            line: 13,
            wanted: [
              { skill: 'courtesy', earned: 2, possible: 3 },
              { skill: 'clarify', earned: 1, possible: null },
            ],
          },
        ],
      },
      { title: 'Two', line: 14, seed: 1, given: {}, steps: [{ kind: 'pick', line: 15, id: 'a' }] },
    ]);
  });

  test('line ends of Windows and a byte order mark', () => {
    expect(readPlan(PATH, '\uFEFF== One\r\n> a\r\n')).toMatchObject({
      journeys: [{ title: 'One', steps: [{ id: 'a' }] }],
      problems: [],
    });
  });

  test.each([
    ['no journey', '# nothing\n', '1 plan-syntax there is no journey in this plan'],
    ['a step above the first journey', '> a\n== One\n> a', '1 plan-syntax this stands above the first journey'],
    ['a journey without a name', '==\n> a', '1 plan-syntax a journey has no name'],
    ['a journey without steps', '== One\n== Two\n> a', '1 plan-syntax “One” has no steps'],
    ['a pick of two words', '== One\n> a b', '2 plan-syntax “a b” is not a reply’s id'],
    ['no pick at all', '== One\n>\n> a', '2 plan-syntax “” is not a reply’s id'],
    ['a result nobody knows', '== One\n> a\n= teir 4', '3 plan-syntax “= teir 4” cannot be read'],
    ['a tier in words', '== One\n> a\n= tier four', '3 plan-syntax “= tier four” cannot be read'],
    ['an ending nobody knows', '== One\n> a\n= end well', '3 plan-syntax “= end well” cannot be read'],
    ['a skill nobody knows', '== One\n> a\n= skills charm 1', '3 plan-syntax “= skills charm 1” cannot be read'],
    ['a setting that is no number', '== One\n~ seed = x\n> a', '2 plan-syntax “~ seed = x” cannot be read'],
    ['a setting too late', '== One\n> a\n~ seed = 2', '3 plan-syntax a setting comes too late'],
    ['a seed out of range', '== One\n~ seed = -1\n> a', '2 plan-syntax a seed is 0 to 2147483647'],
  ])('%s is refused', (_name, text, fault) => {
    expect(faults(text)).toContain(fault);
  });
});

const STORY = `VAR met = 0
{met: Sue: You again.}
Sue: (brightly) “Hello” there, isn’t it?
Sue: Well… now.
* [Who is it? # id: who # courtesy: 1 # tier: 1]
  Sue: Me.
  * * [Oh. # id: oh # tier: 2]
    Sue: Yes.
* [Bye. # id: bye]
-
She rings off. # end: resolved # next: So it was.
-> END
`;

/** Plays the steps, which begin on line 2 of the plan. */
async function played(steps: string): Promise<JourneyResult> {
  const { journeys, problems } = readPlan(PATH, `== One\n${steps}`);
  expect(problems).toEqual([]);
  const [journey] = journeys;
  if (!journey) throw new Error('no journey');
  return runJourney(await scenarioOf(STORY), PATH, journey);
}

function told({ problems }: { readonly problems: readonly Problem[] }): string[] {
  return problems.map(({ line, code, message, hint }) =>
    [`${line} ${code} ${message}`, hint].filter(Boolean).join(' | '),
  );
}

describe('a call that goes as planned', () => {
  test.each([
    ['nothing but picks', '> who\n> oh'],
    ['whole lines', 'Sue: (brightly) “Hello” there, isn’t it?\nSue: Well… now.\n> bye\nShe rings off.'],
    ['beginnings, and lines left out', 'Sue: Well\n> who\n> oh\nShe rings ...'],
    ['how it is said left out, plain quotes', `Sue: "Hello" there, isn't\n> bye`],
    ['three points for one', 'Sue: Well... now.\n> bye'],
    ['a variable that is set', '~ met = 1\nSue: You again.\n> bye'],
    [
      'results on the way',
      '> who\n= tier 1\n= skills courtesy 1/1\n> oh\n= tier 2\n= total 100\n= stars 2\n= mood 4\n= not passed',
    ],
    ['the end', '> bye\n= end resolved\n= total 0'],
  ])('%s', async (_name, steps) => {
    expect(told(await played(steps))).toEqual([]);
  });

  test('what came of it is told', async () => {
    expect(await played('> who\n> oh')).toMatchObject({ title: 'One', total: 100, tier: 2, ending: 'resolved' });
  });
});

describe('a call that goes otherwise', () => {
  test.each<[string, string, string[]]>([
    [
      'another line',
      'Sue: Hullo\n> bye',
      ['2 plan-line expected “Sue: Hullo”, got “Sue: (brightly) “Hello” there, isn’t it?” | then “Sue: Well… now.”'],
    ],
    [
      'lines in another order',
      'Sue: Well\nSue: "Hello\n> bye',
      ['3 plan-line expected “Sue: "Hello”, got nothing more before the call waits for a pick'],
    ],
    [
      'a line that comes after the pick',
      '> bye\nSue: Well',
      ['3 plan-line expected “Sue: Well”, got “She rings off.”'],
    ],
    [
      'a line too many',
      '> bye\nShe rings off.\nSue: Well',
      ['4 plan-line expected “Sue: Well”, got nothing more before the call ends'],
    ],
    ['a slip in a pick', '> whoo\n> oh', ['2 plan-pick there is no reply “whoo” | nearest: who']],
    ['a pick like none', '> zebra_crossing', ['2 plan-pick there is no reply “zebra_crossing” | on offer: who, bye']],
    ['a pick too early', '> oh', ['2 plan-pick “oh” is not on offer here | on offer: who, bye']],
    ['a pick after the end', '> bye\n> who', ['3 plan-pick “who” cannot be picked: the call is over']],
    ['a call that goes on', '> who', ['2 plan-unfinished the call goes on here | on offer: oh']],
    ['another tier', '> bye\n= tier 1', ['3 plan-result expected tier 1, got tier 0']],
    ['another skill', '> bye\n= skills courtesy 1', ['3 plan-result expected courtesy 1, got courtesy 0']],
    [
      'a skill that is not in it',
      '> bye\n= skills improve 1/1',
      ['3 plan-result expected improve 1/1, got improve not exercised'],
    ],
    ['another end', '> bye\n= end lost', ['3 plan-result expected end lost, got end resolved']],
    ['an end on the way', '= end lost\n> bye', ['2 plan-result expected end lost, got a call that goes on']],
    ['not passed', '> bye\n= passed', ['3 plan-result expected passed, got not passed']],
    ['two things at once', 'Sue: Hm\n> bye\n= tier 3', ['2 plan-line', '4 plan-result']],
  ])('%s', async (_name, steps, wanted) => {
    const got = told(await played(steps));
    expect(got).toHaveLength(wanted.length);
    expect(got.map((one, at) => one.slice(0, wanted[at]?.length))).toEqual(wanted);
  });
});
