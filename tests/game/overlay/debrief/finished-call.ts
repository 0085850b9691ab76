// finished-call.ts: a small story compiled in the page, and a call of it that is over, for the scene tests.
import { compileScenario } from '#compiler/compile.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { createApp, type App, type OpenCall } from '#game/state/app-store.ts';
import { createCallStore, resume } from '#game/state/call-store.ts';
import type { Guess } from '#game/state/guess.ts';
import type { Library, Loaded, ScenarioSummary } from '#game/state/library.ts';
import { createSettings } from '#game/state/settings.ts';
import { createShelf } from '#game/state/storage.ts';

const STORY = `# title: The kettle
# desk: Test desk
# caller: Amina, Warehouse, ext. 7
# summary: A call for a test.
# minutes: 1
# skills: courtesy, clarify
# locale: en-GB
# cast: Amina = long, skin 9c6b4a, clothes 1f8a84, ink 1b1f3b
-> one
=== one ===
Amina: The “big” kettle is cold. # place: training-room # face: concerned # id: one_cold
* [Which one do you mean? # clarify: 1 # tier: 1 # id: which # note: You asked before you assumed.]
  Amina: The one by the door. # face: smile # id: one_door
  -> two
* [Kettles again. # courtesy: -1 # error: sighed # id: again # note: She heard that you mind. Say what you can do instead.]
  Amina: Never mind, then. # face: tired # id: one_never
  -> two
=== two ===
Amina: So what do I do? # id: two_what
* [It trips at nine because two of them share a socket. You’ll see the little red light on the wall. I’ll move one to the hall for you now. # tier: 1 # tier: 2 # tier: 3 # tier: 4 # id: fix # note: The reason, a thing to look at, and your own part.]
  Amina: Oh, there it is. # face: smileBig # id: two_oh # end: resolved # next: There was tea at ten.
  -> END
* [Try it again later. # tier: 1 # id: later # note: She had no reason, and no time.]
  Amina: Later. # face: tired # id: two_later # end: lost # next: The warehouse drank water.
  -> END
`;

const FACE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 850 850"><circle cx="425" cy="425" r="300" fill="#9c6b4a"/></svg>';

export async function kettle(): Promise<Scenario> {
  const { scenario, problems } = await compileScenario('kettle.ink', () => STORY);
  if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}

const ok = <T>(value: T): Promise<Loaded<T>> => Promise.resolve({ ok: true, value });

export function summaryOf(scenario: Scenario): ScenarioSummary {
  const { id, version, header, possible } = scenario;
  return { ...header, id, version, possible };
}

/** A game whose library holds one scenario, on this page's own storage. */
export function appWith(scenario: Scenario, over: Partial<Library> = {}): App {
  const library: Library = {
    scenarios: () => ok([summaryOf(scenario)]),
    scenario: () => ok(scenario),
    whole: () => ok(scenario),
    cast: () => ok({ Amina: { calm: FACE, tired: FACE, smile: FACE, smileBig: FACE } }),
    forget: () => undefined,
    ...over,
  };
  const shelf = createShelf(
    () => localStorage,
    () => undefined,
  );
  return createApp(library, shelf, createSettings(shelf), 'this tab', `#/call/${scenario.id}`);
}

/** Opens a call that was played to its end, at its debrief. */
export function finish(app: App, scenario: Scenario, picks: readonly string[], guess: Guess | null): OpenCall {
  const store = createCallStore(scenario, 1);
  resume(store, { scenario: scenario.id, version: scenario.version, seed: 1, picks });
  const call: OpenCall = { store, part: 'debrief', guess, elsewhere: false, watched: null, seat: null };
  app.setState({ call });
  return call;
}
