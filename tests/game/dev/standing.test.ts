// standing.test.ts: what the writer's panel says of a call, and what the last pick has changed.
import { expect, test } from 'vitest';
import { readVariable } from '#core/dialogue/ink.ts';
import { pick, startCall, type Call } from '#core/replay/call.ts';
import { proceedToStop } from '#core/replay/replay.ts';
import { standingOf, type Figure } from '#game/dev/standing.ts';
import { HEADER, scenarioOf } from '../../stories/compile.ts';

const STORY = `VAR tier = 0
VAR mood = -1
VAR told = false
VAR who = "nobody"
VAR after = -> two
LIST known = (desk), need
-> one
=== one ===
Sue: Hello? # id: one_hello
* [Morning, what is it for? # tier: 1 # courtesy: 1 # clarify: 1 # id: ask]
  ~ told = true
  ~ known += need
* [What? # courtesy: -1 # id: what]
- -> two
=== two ===
Sue: So? # id: two_so
* [Nothing. # id: nothing]
* [Later. # id: later]
  ~ who = "{~Ann|Bob|Cem|Dee}"
- Sue: Bye. # id: two_bye # end: resolved # next: She rang Tom.
-> END
`;

async function called(...picks: string[]): Promise<Call> {
  const call = startCall(await scenarioOf(STORY, HEADER.replace('courtesy', 'courtesy, clarify')), 7);
  for (const id of picks) {
    proceedToStop(call);
    expect(pick(call, id)).toBe(true);
  }
  proceedToStop(call);
  return call;
}

/** `name value`, with `< before` where the last pick has changed it. */
function told(figures: readonly Figure<string | number>[]): string[] {
  return figures.map(({ name, value, before }) => `${name} ${value}${before === null ? '' : ` < ${before}`}`);
}

test('before the first pick: as the story declares, and nothing has changed', async () => {
  const { tier, mood, skills, variables } = standingOf(await called());
  expect(told([tier, mood, ...skills])).toEqual(['tier 0', 'mood 2', 'courtesy 0', 'clarify 0']);
  expect(skills.map(({ possible }) => possible)).toEqual([1, 1]);
  expect(told(variables)).toEqual(['tier 0', 'mood -1', 'told false', 'who nobody', 'after two', 'known desk']);
});

test('a pick: what it changed, and what that was before', async () => {
  const { tier, mood, skills, variables } = standingOf(await called('ask'));
  expect(told([tier, mood, ...skills])).toEqual(['tier 1 < 0', 'mood 3 < 2', 'courtesy 1 < 0', 'clarify 1 < 0']);
  expect(told(variables)).toEqual([
    'tier 1 < 0',
    'mood 0 < -1',
    'told true < false',
    'who nobody',
    'after two',
    'known desk, need < desk',
  ]);
});

test('the next pick: only what that one changed is marked, chance included', async () => {
  const nothing = standingOf(await called('ask', 'nothing'));
  expect(told([nothing.tier, nothing.mood, ...nothing.skills, ...nothing.variables]).join()).not.toContain('<');
  const later = told(standingOf(await called('ask', 'later')).variables).filter((line) => line.includes('<'));
  expect(later).toEqual([expect.stringMatching(/^who (Ann|Bob|Cem|Dee) < nobody$/)]);
});

test('a skill below nothing is told', async () => {
  expect(told(standingOf(await called('what')).skills)).toEqual(['courtesy -1 < 0', 'clarify 0']);
});

test('to look changes nothing in the call', async () => {
  const call = await called('ask');
  const before = [call.session.moment, call.picks.length, call.tallies.length];
  standingOf(call);
  expect([call.session.moment, call.picks.length, call.tallies.length]).toEqual(before);
  expect(readVariable(call.session.story, 'nowhere')).toBeNull();
});
