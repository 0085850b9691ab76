// start-at.test.ts: where a story can be begun, and what it keeps count of.
import { describe, expect, test } from 'vitest';
import { placesIn, startingAt, variablesIn } from '#compiler/start-at.ts';
import { momentOf, startCall } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { scenarioOf } from '../stories/compile.ts';

const STORY = `EXTERNAL weather()
VAR patience = 3
VAR who = "nobody"
LIST known = (desk), need
CONST most = 4
-> ring
=== ring ===
Sue: Hello {twice(patience)}. {weather()} # id: ring_hello
* [Morning. # courtesy: 1 # id: morning]
- -> later.first
=== later ===
-> first
= first
Sue: Well? # id: later_well
* [Yes. # id: yes]
- Sue: Bye. # id: later_bye # end: resolved # next: She rang Tom.
-> END
= second
-> first
=== function twice(n) ===
~ return n * 2
=== function weather() ===
~ return "fine"
`;

function firstReplies(scenario: Scenario): string[] {
  const call = startCall(scenario, 1);
  proceedToStop(call);
  const moment = momentOf(call);
  return moment.at === 'choice' ? moment.replies.map(({ id }) => id) : [];
}

describe('a compiled story', () => {
  test('has its knots and stitches as places, and no function', async () => {
    const { ink } = await scenarioOf(STORY);
    expect(placesIn(ink)).toEqual(['ring', 'later', 'later.first', 'later.second']);
  });

  test('has its variables and lists in its own order, and no constant', async () => {
    expect(variablesIn((await scenarioOf(STORY)).ink)).toEqual(['patience', 'who', 'known']);
  });

  test('without variables or knots has none', async () => {
    const { ink } = await scenarioOf('Sue: Bye. # end: lost\n-> END\n');
    expect([variablesIn(ink), placesIn(ink)]).toEqual([[], []]);
  });

  test.each([
    ['ring', 'morning'],
    ['later', 'yes'],
    ['later.second', 'yes'],
  ])('begun at %s, it comes to what follows there', async (place, reply) => {
    const scenario = await scenarioOf(STORY);
    const there = { ...scenario, ink: startingAt(scenario.ink, place) };
    expect(firstReplies(there)).toEqual([reply]);
    // From there it can be begun elsewhere again.
    expect(firstReplies({ ...there, ink: startingAt(there.ink, 'later') })).toEqual(['yes']);
  });
});
