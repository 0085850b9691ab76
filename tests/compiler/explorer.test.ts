// explorer.test.ts: what the walk may merge, what it may not, and when it stops.
import { expect, test } from 'vitest';
import { picksTo } from '#compiler/states.ts';
import { endsOf, possibleOf } from '#compiler/worth.ts';
import { compareWithEveryCall, exploreText } from './walk-every-call.ts';

/** Two ways to a knot that look alike there, with `difference` between them; `later` tells them apart, or does not. */
function twoWays(difference: string, knots: string): string {
  return `VAR x = 0
VAR tier = 0
VAR mood = 2
VAR courtesy = 0
VAR where = -> high
VAR exit = -> good
LIST seen = nothing, something
-> start
=== start ===
Sue: Hello.
* [One # id: one]
  -> meet
* [Other # id: other]
  ${difference}
  -> meet
${knots}
=== good ===
Sue: Good. # end: resolved
-> END
=== bad ===
Sue: Bad. # end: lost
-> END
=== low ===
Sue: Low.
->->
=== high ===
Sue: High.
->->
`;
}

const MEET = '=== meet ===\nSue: Well?\n+ [Go on # id: on]\n';
const PAY = '=== pay(ref what) ===\n+ [Pay # id: pay # courtesy: 1]\n- { what > 1: -> bad }\n->->';

/** What a waiting state must remember, each in a story where forgetting it tells a wrong ending. */
const REMEMBERED: readonly (readonly [what: string, difference: string, knots: string])[] = [
  ['a variable', '~ x = 1', `${MEET}{ x > 0: -> bad }\n-> good`],
  ['a list', '~ seen += something', `${MEET}{ seen ? something: -> bad }\n-> good`],
  ['an address', '~ exit = -> bad', `${MEET}-> exit`],
  ['a visit', '-> low ->', `${MEET}{ low: -> bad }\n-> good`],
  ['visits asked for by an address in a variable', '-> high ->', `${MEET}{ READ_COUNT(where) > 0: -> bad }\n-> good`],
  ['turns since, by an address in a variable', '-> high ->', `${MEET}{ TURNS_SINCE(where) >= 0: -> bad }\n-> good`],
  ['how long ago a visit was', '-> low ->', `${MEET}{ TURNS_SINCE(-> low) >= 0: -> bad }\n-> good`],
  ['how many turns there were', '** [Wait # id: wait]', `${MEET}{ TURNS() > 2: -> bad }\n-> good`],
  ['a variable that a tunnel holds by reference', '~ x = 2', `=== meet ===\n-> pay(x) ->\n-> good\n${PAY}`],
  [
    'a variable that a tunnel reads after it has returned',
    '~ x = 2',
    '=== meet ===\n-> ask ->\n{ x > 1: -> bad }\n-> good\n=== ask ===\n+ [Yes # id: yes]\n->->',
  ],
  [
    'a place that a tunnel goes on to by an address in a variable',
    '~ x = 2',
    '=== meet ===\n~ exit = -> look\n-> ask ->\n-> good\n=== ask ===\n+ [Yes # id: yes]\n->-> exit\n=== look ===\n{ x > 1: -> bad }\n-> good',
  ],
  [
    'what a tunnel was given',
    '-> ask(1) ->',
    `=== meet ===\n-> ask(2) ->\n-> good\n=== ask(n) ===\n+ [Yes # id: yes]\n- { n > 1: -> bad }\n->->`,
  ],
  [
    'which once-only replies were said',
    '-> ask ->',
    '=== meet ===\n-> ask ->\n-> good\n=== ask ===\n* [Yes # id: yes]\n->->\n+ [No # id: no]\n->->',
  ],
  [
    'how far a sequence has got',
    '-> ask ->',
    '=== meet ===\n-> ask ->\n-> good\n=== ask ===\n+ [Yes # id: yes]\n{stopping:\n- ->->\n- -> bad\n}',
  ],
  [
    'how often chance was asked',
    '~ x = RANDOM(1, 6)',
    '=== meet ===\n~ x = 0\n+ [Yes # id: yes]\n{ RANDOM(1, 6) > 3: -> bad }\n-> good',
  ],
];

test.each(REMEMBERED)('remembers %s', (_, difference, knots) => {
  const { story, exploration } = exploreText(twoWays(difference, knots));
  expect(exploration.complete).toBe(true);
  expect(compareWithEveryCall(story, exploration)).toBeGreaterThan(1);
});

/** Ways that end alike in sums and rungs, in a story that hears what differs. */
const HEARD: readonly (readonly [what: string, ink: string])[] = [
  [
    'the mood, which depends on the order of the replies',
    `VAR mood = 2
-> first
=== first ===
Sue: Hello.
* [Kind # id: kind # courtesy: 1]
  ** [Rude # id: then_rude # courtesy: -1]
     -> meet
* [Rude # id: rude # courtesy: -1]
  ** [Kind # id: then_kind # courtesy: 1]
     -> meet
=== meet ===
+ [Go on # id: on]
{ mood > 1: -> good }
Sue: Bad. # end: lost
-> END
=== good ===
Sue: Good. # end: resolved
-> END
`,
  ],
  [
    'a sum, by way of a tunnel that holds it by reference',
    `VAR courtesy = 0
-> first
=== first ===
Sue: Hello.
* [Kind # id: kind # courtesy: 2]
  -> meet
* [Plain # id: plain]
  -> meet
=== meet ===
-> pay(courtesy) ->
Sue: Good. # end: resolved
-> END
=== bad ===
Sue: Bad. # end: lost
-> END
${PAY}
`,
  ],
  [
    'a sum, after a tunnel has returned',
    `VAR courtesy = 0
-> first
=== first ===
Sue: Hello.
* [Kind # id: kind # courtesy: 2]
  -> meet
* [Plain # id: plain]
  -> meet
=== meet ===
-> ask ->
{ courtesy > 0: -> good }
Sue: Bad. # end: lost
-> END
=== ask ===
+ [Yes # id: yes]
->->
=== good ===
Sue: Good. # end: resolved
-> END
`,
  ],
];

test.each(HEARD)('hears %s', (_, ink) => {
  const { story, exploration } = exploreText(ink);
  expect(compareWithEveryCall(story, exploration)).toBe(2);
  expect(new Set(endsOf(exploration.states).map(({ end }) => end))).toEqual(new Set(['resolved', 'lost']));
});

/** `length` decisions of three replies each, all of which meet again. */
function corridor(length: number): string {
  const decisions = Array.from({ length }, (_, at) =>
    [
      `=== k${at} ===`,
      'Sue: And?',
      ...['a', 'b', 'c'].map((id) => `* [${id} # id: k${at}${id}]\n  -> k${at + 1}`),
    ].join('\n'),
  );
  return ['VAR unread = 0', '-> k0', ...decisions, `=== k${length} ===`, 'Sue: Bye. # end: resolved', '-> END'].join(
    '\n',
  );
}

test('branches that meet again cost one state each', () => {
  const { exploration } = exploreText(corridor(40));
  expect(exploration.complete).toBe(true);
  expect(exploration.states).toHaveLength(41);
});

test('a variable that nothing asks for keeps no states apart', () => {
  const noted = corridor(10).replaceAll(/# id: (k\d+)([ab])\]/g, '# id: $1$2]\n  ~ unread = "$1$2"');
  expect(noted).toContain('~ unread = "k9b"');
  expect(exploreText(noted).exploration.states).toHaveLength(11);
});

test('a reply that scores for ever stops the walk, which says so', () => {
  const { exploration } = exploreText(
    'Sue: Hello.\n-> hub\n=== hub ===\n+ [More # id: more # courtesy: 1]\n-> hub\n+ [Bye # id: bye]\nSue: Bye. # end: lost\n-> END\n',
  );
  expect(exploration.complete).toBe(false);
  const last = exploration.states.at(-1);
  expect(last && picksTo(last).length).toBeGreaterThan(1000);
});

test('what is possible is the most over complete calls, not over any state', () => {
  const { exploration } = exploreText(
    `Sue: Hello.
* [Kind # id: kind # courtesy: 5 # tier: 1]
  ** [Rude # id: rude # courtesy: -3]
     Sue: Bye. # end: lost
     -> END
* [Plain # id: plain # follow: -1]
  Sue: Bye. # end: lost
  -> END
`,
  );
  expect(possibleOf([exploration])).toEqual({
    tier: 1,
    courtesy: 2,
    greeting: 0,
    clarify: 0,
    educate: 0,
    follow: 0,
    improve: 0,
  });
});

test('after a silent loop the walk goes on as if nothing had been', () => {
  const { exploration } = exploreText(
    'Sue: Hello.\n* [Loop # id: loop]\n-> loop\n* [On # id: on # courtesy: 1]\nSue: Go on.\n** [Bye # id: bye]\nSue: Bye. # end: resolved\n-> END\n=== loop ===\n-> loop\n',
  );
  const [faulty] = exploration.states.filter(({ fault }) => fault);
  expect(faulty?.fault?.code).toBe('endless');
  expect(endsOf(exploration.states).map((state) => [picksTo(state), state.end, state.tally.sums.courtesy])).toEqual([
    [['on', 'bye'], 'resolved', 1],
  ]);
});
