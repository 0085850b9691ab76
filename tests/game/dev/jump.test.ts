// jump.test.ts: a call that begins at another knot is played like any other, and leaves no trace.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import { allowJumps, beginAt, canBeginAt, jump, jumpedTo } from '#game/dev/jump.ts';
import { createApp, follow, playAgain, sayGuess, takeAgain, toGuess, type App } from '#game/state/app-store.ts';
import { bestCalls, enterBestCall } from '#game/state/best-calls.ts';
import { goOn, reload, say, storeRecord } from '#game/state/call-store.ts';
import { createSettings } from '#game/state/settings.ts';
import { scenarioOf } from '../../stories/compile.ts';
import { fakeStorage, shelfOn, type FakeStorage } from '../state/fake-storage.ts';

const STORY = `-> one
=== one ===
Sue: Hello? # id: one_hello
* [Morning. # id: morning # courtesy: 1]
* [What? # id: what]
- -> two
=== two ===
Sue: So? # id: two_so
* [Go on. # id: go]
* [No. # id: no]
- Sue: Bye. # id: two_bye # end: resolved # next: She rang Tom.
-> END
`;
const CALL = '#/call/small';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await scenarioOf(STORY);
});

interface Tab {
  readonly app: App;
  readonly storage: FakeStorage;
}

async function opened(): Promise<Tab> {
  const storage = fakeStorage();
  const { shelf } = shelfOn(storage);
  const one = (): Promise<{ ok: true; value: Scenario }> => Promise.resolve({ ok: true, value: scenario });
  const library = {
    scenarios: () => Promise.resolve({ ok: true as const, value: [] }),
    scenario: one,
    whole: one,
    cast: () => Promise.resolve({ ok: true as const, value: {} }),
    forget: () => undefined,
  };
  const app = createApp(library, { ...shelf, watch: () => () => undefined }, createSettings(shelf), 'tab', '');
  allowJumps(app);
  await follow(app, CALL);
  return { app, storage };
}

function storeOf(app: App) {
  const { call } = app.getState();
  if (!call) throw new Error('no call is open');
  return call.store;
}

function toDecision(app: App): void {
  const store = storeOf(app);
  for (let times = 0; times < 9 && !['choosing', 'over'].includes(store.getState().phase); times += 1) goOn(store);
}

function play(app: App, ...picks: string[]): void {
  for (const id of picks) {
    toDecision(app);
    say(storeOf(app), id);
  }
  toDecision(app);
}

function finished({ app }: Tab): void {
  play(app, 'go');
  toGuess(app);
  sayGuess(app, { tier: 1, turn: null, sure: 1 });
}

describe('a jump', () => {
  test('begins the call at the knot, answered, with the same chance and no pick', async () => {
    const { app } = await opened();
    play(app, 'morning');
    const { seed } = storeOf(app);
    jump(app, 'two');
    expect(storeOf(app).getState()).toMatchObject({ phase: 'line', line: { id: 'two_so' }, picks: 0 });
    expect(storeRecord(storeOf(app))).toMatchObject({ seed, picks: [] });
    expect(jumpedTo(app.getState())).toBe('two');
  });

  test('from there leads anywhere else', async () => {
    const { app } = await opened();
    jump(app, 'two');
    jump(app, 'one');
    expect(storeOf(app).getState().line?.id).toBe('one_hello');
    expect(jumpedTo(app.getState())).toBe('one');
  });

  test('is none where no call is open', async () => {
    const { app } = await opened();
    await follow(app, '#/');
    jump(app, 'two');
    expect([app.getState().call, jumpedTo(app.getState())]).toEqual([null, null]);
  });
});

describe('a call that was jumped into', () => {
  test('is not kept at any step, nor is what was kept before it touched', async () => {
    const tab = await opened();
    play(tab.app, 'morning');
    const before = new Map(tab.storage.kept);
    jump(tab.app, 'two');
    finished(tab);
    takeAgain(tab.app, 0);
    finished(tab);
    await playAgain(tab.app);
    finished(tab);
    expect(jumpedTo(tab.app.getState())).toBe('two');
    expect(tab.storage.kept).toEqual(before);
  });

  test('has no place among the best calls, however it is asked for', async () => {
    const tab = await opened();
    const best = { nickname: 'Pim', total: 1, tier: 1, stars: 0, at: 1 };
    enterBestCall(tab.app.shelf, { ...best, record: storeRecord(storeOf(tab.app)) });
    const before = new Map(tab.storage.kept);
    jump(tab.app, 'two');
    finished(tab);
    expect(bestCalls(tab.app.shelf, 'small')).toEqual([]);
    enterBestCall(tab.app.shelf, { ...best, record: storeRecord(storeOf(tab.app)) });
    expect(tab.storage.kept).toEqual(before);
  });

  test('played again begins there again; the way back leads to the kept call', async () => {
    const { app } = await opened();
    play(app, 'morning');
    jump(app, 'two');
    play(app, 'go');
    await playAgain(app);
    goOn(storeOf(app));
    expect(storeOf(app).getState().line?.id).toBe('two_so');
    await follow(app, CALL);
    expect(jumpedTo(app.getState())).toBeNull();
    expect(storeRecord(storeOf(app)).picks).toEqual(['morning']);
    play(app, 'go');
    await follow(app, CALL);
    expect(storeRecord(storeOf(app)).picks).toEqual(['morning', 'go']);
  });

  test('stays at the knot when its story is edited, and its notes begin there too', async () => {
    const { app } = await opened();
    jump(app, 'two');
    play(app, 'go');
    const edited = await scenarioOf(STORY.replace('Bye.', 'Good-bye.'));
    expect(reload(storeOf(app), beginAt(edited, 'two'))).toBeNull();
    expect(storeOf(app).getState()).toMatchObject({ picks: 1, line: { text: 'Good-bye.' } });
    expect(jumpedTo(app.getState())).toBe('two');
    const whole = await app.library.whole(storeOf(app).scenario);
    expect(whole.ok && whole.value.ink).toEqual(beginAt(scenario, 'two').ink);
  });
});

test('a knot is there, or it is not', () => {
  expect([canBeginAt(scenario, 'two'), canBeginAt(scenario, 'three')]).toEqual([true, false]);
});

test('the version stays the same, for portraits and notes are found by it', () => {
  expect(beginAt(scenario, 'two')).toMatchObject({ id: scenario.id, version: scenario.version });
});
