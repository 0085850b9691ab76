// debrief.test.ts: the facts of a finished call, from small stories that each isolate one of them.
import { expect, test } from 'vitest';
import { proceedToStop, replay } from '#core/replay/replay.ts';
import { debriefOf, type Debrief } from '#game/state/debrief.ts';
import { scenarioOf } from '../../stories/compile.ts';

async function debrief(body: string, picks: readonly string[]): Promise<Debrief> {
  const scenario = await scenarioOf(body);
  const { call } = replay(scenario, { scenario: scenario.id, version: scenario.version, seed: 1, picks });
  proceedToStop(call);
  return debriefOf(call);
}

/** Two decisions; the first reply of each is said in these tests. */
function twoDecisions(first: string, second: string): string {
  return `-> one
=== one ===
# place: accounts-floor
Sue: Hello? # face: tired # id: one_hello
* [First. ${first} # id: a]
  Sue: Go on. # face: smile # id: one_go
  -> two
* [Other. # clarify: 1 # courtesy: 1 # tier: 1 # tier: 2 # tier: 3 # tier: 4 # id: x]
  -> two
=== two ===
The line hums. # id: two_hum
* [Second. ${second} # id: b]
  Sue: Bye. # face: calm # id: two_bye # end: resolved # next: It rang again.
  -> END
* [Another. # id: y]
  Sue: Oh. # id: two_oh # end: lost # next: Silence.
  -> END
`;
}

test('a panel has what was heard, what was said, and the face of the answer', async () => {
  const { panels, closing, ending } = await debrief(twoDecisions('# tier: 1', ''), ['a', 'b']);
  expect(panels.map(({ heard, said, face }) => [heard?.text, said.text, face])).toEqual([
    ['Hello?', 'First.', 'smile'],
    ['Go on.', 'Second.', 'calm'],
  ]);
  expect(panels[0]?.place).toBe('accounts-floor');
  expect(closing).toMatchObject({ heard: { text: 'Bye.' }, face: 'calm', place: 'accounts-floor' });
  expect(ending).toEqual({ kind: 'resolved', next: 'It rang again.' });
});

test('narration is what was heard only where nobody spoke', async () => {
  const body = twoDecisions('', '').replace('  Sue: Go on. # face: smile # id: one_go\n', '');
  const { panels } = await debrief(body, ['a', 'b']);
  expect(panels[1]?.heard).toMatchObject({ text: 'The line hums.', speaker: null });
});

test('a rung is won where it begins to count, though it was given before', async () => {
  const { panels, rungs, scorecard } = await debrief(twoDecisions('# tier: 2', '# tier: 1'), ['a', 'b']);
  expect(panels.map(({ won }) => won)).toEqual([[], [1, 2]]);
  expect(rungs[1]).toMatchObject({ rung: 2, counts: true, miss: null, words: { text: 'First.' } });
  expect(scorecard.tier).toBe(2);
});

test.each([
  ['never said', '# tier: 1', '', 2, 'not-said', null],
  ['said while a lower one is missing', '# tier: 1', '# tier: 3', 3, 'rung-missing', 'Second.'],
  ['said to someone treated rudely', '# tier: 1 # tier: 2 # courtesy: -1', '# tier: 3', 3, 'rude', 'Second.'],
  ['said without knowing the need', '# tier: 1 # tier: 2 # tier: 3', '# tier: 4', 4, 'need-unknown', 'Second.'],
] as const)('a rung that is missing: %s', async (_name, first, second, rung, miss, words) => {
  const { rungs } = await debrief(twoDecisions(first, second), ['a', 'b']);
  const report = rungs[rung - 1];
  expect(report).toMatchObject({ rung, counts: false, miss });
  expect(report?.words?.text ?? null).toBe(words);
});
