// app-store.test.ts: the game around the calls, with a library and a device of the test's own.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#core/replay/scenario.ts';
import {
  createApp,
  follow,
  playAgain,
  putAway,
  sayGuess,
  takeAgain,
  takeHere,
  tell,
  toGuess,
  type App,
  type OpenCall,
} from '#game/state/app-store.ts';
import { enterBestCall } from '#game/state/best-calls.ts';
import { goOn, say, storeRecord } from '#game/state/call-store.ts';
import type { Library, LibraryFault, Loaded } from '#game/state/library.ts';
import { keepSave, loadSave } from '#game/state/saves.ts';
import { createSettings } from '#game/state/settings.ts';
import type { Shelf } from '#game/state/storage.ts';
import { scenarioOf } from '../../stories/compile.ts';
import { fakeStorage, shelfOn, type FakeStorage } from './fake-storage.ts';

const STORY = `Sue: Hello?
* [Morning. # id: morning # courtesy: 1]
* [What? # id: what]
-
Sue: So?
* [Go on. # id: go]
* [No. # id: no]
- Sue: Bye. # end: resolved # next: She rang Tom.
-> END
`;

let scenario: Scenario;

beforeAll(async () => {
  scenario = await scenarioOf(STORY);
});

const CALL = '#/call/small';
const GUESS = { tier: 1, turn: 0, sure: 2 } as const;

/** A library of one scenario, or of one fault; `ready` holds answers back until it is called. */
function library(fault: LibraryFault | null = null, held = false): Library & { ready: () => void; now: Scenario } {
  let open: () => void = () => undefined;
  const gate = held ? new Promise<void>((go) => (open = go)) : Promise.resolve();
  const answer = async <T>(value: () => T): Promise<Loaded<T>> => {
    await gate;
    return fault ? { ok: false, fault } : { ok: true, value: value() };
  };
  const one = {
    now: scenario,
    ready: (): void => open(),
    scenarios: () => answer(() => []),
    scenario: () => answer(() => one.now),
    whole: () => answer(() => one.now),
    cast: () => answer(() => ({})),
    forget: () => undefined,
  };
  return one;
}

interface Tab {
  readonly app: App;
  readonly shelf: Shelf;
}

/** Tabs of one browser: what one puts, the others are told. */
function browser(storage: FakeStorage = fakeStorage()): (from?: Library) => Tab {
  const listeners: { tab: number; listener: (name: string, value: unknown) => void }[] = [];
  let tabs = 0;
  return (from = library()) => {
    const tab = (tabs += 1);
    const { shelf: own } = shelfOn(storage);
    const shelf: Shelf = {
      ...own,
      put: (name, value) => {
        const kept = own.put(name, value);
        for (const other of listeners) if (other.tab !== tab) other.listener(name, value);
        return kept;
      },
      watch: (listener) => {
        const entry = { tab, listener };
        listeners.push(entry);
        return () => void listeners.splice(listeners.indexOf(entry), 1);
      },
    };
    return { app: createApp(from, shelf, createSettings(shelf), `tab ${tab}`, ''), shelf };
  };
}

async function opened(open = browser(), from?: Library): Promise<Tab> {
  const tab = open(from);
  // In a browser `storage` fires once the page listens.
  await follow(tab.app, CALL);
  return tab;
}

function callOf({ app }: Tab): OpenCall {
  const { call } = app.getState();
  if (!call) throw new Error('no call is open');
  return call;
}

/** Says these, going over the lines. */
function play(tab: Tab, ...picks: string[]): void {
  const { store } = callOf(tab);
  const toDecision = (): void => {
    for (let times = 0; times < 20 && !['choosing', 'over'].includes(store.getState().phase); times += 1) goOn(store);
  };
  for (const id of picks) {
    toDecision();
    say(store, id);
  }
  toDecision();
}

describe('where the address leads', () => {
  test('a call, fresh: it rings', async () => {
    const tab = await opened();
    expect(callOf(tab)).toMatchObject({ part: 'play', guess: null, elsewhere: false });
    expect(callOf(tab).store.getState().phase).toBe('ringing');
  });

  test.each(['#/calls', '#/best/small'])('%s loads the list', async (hash) => {
    const { app } = browser()();
    await follow(app, hash);
    expect(app.getState()).toMatchObject({ scenarios: [], call: null, fault: null });
  });

  test.each(['unreachable', 'missing', 'damaged', 'unknown-scenario'] as const)(
    '%s is a fault of the place, gone with it',
    async (fault) => {
      const { app } = browser()(library(fault));
      for (const hash of ['#/calls', CALL, '#/watch/small/1']) {
        await follow(app, hash);
        expect(app.getState()).toMatchObject({ fault, call: null });
      }
      await follow(app, '#/');
      expect(app.getState().fault).toBeNull();
    },
  );

  test('a scenario that cannot be opened is damaged', async () => {
    const from = library();
    from.now = { ...scenario, ink: {} };
    const { app } = browser()(from);
    await follow(app, CALL);
    expect(app.getState()).toMatchObject({ fault: 'damaged', call: null });
  });

  test('someone who has gone on is not called back', async () => {
    const from = library(null, true);
    const { app } = browser()(from);
    const coming = follow(app, CALL);
    await follow(app, '#/');
    from.ready();
    await coming;
    expect(app.getState()).toMatchObject({ route: { at: 'title' }, call: null });
  });
});

describe('a call is kept as it goes', () => {
  test('and is there again after a reload, at its decision', async () => {
    const open = browser();
    const before = await opened(open);
    play(before, 'morning');
    const seed = storeRecord(callOf(before).store).seed;
    const after = await opened(open);
    expect(storeRecord(callOf(after).store)).toEqual({
      scenario: 'small',
      version: scenario.version,
      seed,
      picks: ['morning'],
    });
    expect(callOf(after).store.getState().phase).toBe('choosing');
  });

  test('over without a guess: on to the guess; with one: on to the debrief', async () => {
    const open = browser();
    const first = await opened(open);
    play(first, 'morning', 'go');
    expect(callOf(first).store.getState().phase).toBe('over');
    expect(callOf(first).part).toBe('play');
    toGuess(first.app);
    expect(callOf(first).part).toBe('guess');
    const second = await opened(open);
    expect(callOf(second).part).toBe('guess');
    sayGuess(second.app, GUESS);
    expect(callOf(second)).toMatchObject({ part: 'debrief', guess: GUESS });
    expect(callOf(await opened(open))).toMatchObject({ part: 'debrief', guess: GUESS });
  });

  test('leaving it keeps nothing more', async () => {
    const tab = await opened();
    play(tab, 'morning');
    const { store } = callOf(tab);
    await follow(tab.app, '#/');
    goOn(store);
    say(store, 'go');
    expect(loadSave(tab.shelf, 'small')?.record.picks).toEqual(['morning']);
  });

  test('without storage it goes on all the same', async () => {
    const { shelf } = shelfOn(null);
    const still: Shelf = { ...shelf, watch: () => () => undefined };
    const app = createApp(library(), still, createSettings(still), 'tab', '');
    await follow(app, CALL);
    play({ app, shelf: still }, 'morning');
    await follow(app, '#/');
    await follow(app, CALL);
    expect(storeRecord(callOf({ app, shelf: still }).store).picks).toEqual(['morning']);
  });
});

test('a story that changed says at which pick, and is kept until the player goes on', async () => {
  const open = browser();
  play(await opened(open), 'morning', 'go');
  const from = library();
  from.now = await scenarioOf(STORY.replace('id: go]', 'id: go_on]'));
  const tab = await opened(open, from);
  expect(tab.app.getState().notices).toEqual([{ kind: 'changed', change: { code: 'unknown-pick', at: 1 } }]);
  expect(callOf(tab)).toMatchObject({ part: 'play' });
  expect(loadSave(tab.shelf, 'small')?.record.picks).toEqual(['morning', 'go']);
});

describe('again', () => {
  test('from the first ring, with new chance and without the old guess', async () => {
    const tab = await opened();
    play(tab, 'morning', 'go');
    sayGuess(tab.app, GUESS);
    const before = callOf(tab).store;
    await playAgain(tab.app);
    expect(callOf(tab)).toMatchObject({ part: 'play', guess: null });
    expect(callOf(tab).store).not.toBe(before);
    expect(callOf(tab).store.getState().phase).toBe('ringing');
    expect(loadSave(tab.shelf, 'small')).toBeNull();
    goOn(before);
    play(tab, 'what');
    expect(loadSave(tab.shelf, 'small')?.record.picks).toEqual(['what']);
  });

  test('from a decision, keeping what was said before it', async () => {
    const tab = await opened();
    play(tab, 'morning', 'go');
    sayGuess(tab.app, GUESS);
    takeAgain(tab.app, 1);
    expect(callOf(tab)).toMatchObject({ part: 'play', guess: null });
    expect(loadSave(tab.shelf, 'small')).toMatchObject({ record: { picks: ['morning'] }, guess: null });
    play(tab, 'no');
    expect(loadSave(tab.shelf, 'small')?.record.picks).toEqual(['morning', 'no']);
    expect(callOf(tab).store.getState().phase).toBe('over');
  });
});

describe('two tabs of one call', () => {
  test('the second takes it, the first is told and keeps nothing from then on', async () => {
    const open = browser();
    const first = await opened(open);
    play(first, 'morning');
    const second = await opened(open);
    expect([callOf(first).elsewhere, callOf(second).elsewhere]).toEqual([true, false]);
    play(second, 'go');
    say(callOf(first).store, 'no');
    expect(loadSave(second.shelf, 'small')?.record.picks).toEqual(['morning', 'go']);
  });

  test('taken back, it is where the other left it', async () => {
    const open = browser();
    const first = await opened(open);
    const second = await opened(open);
    play(second, 'morning');
    takeHere(first.app);
    expect([callOf(first).elsewhere, callOf(second).elsewhere]).toEqual([false, true]);
    expect(storeRecord(callOf(first).store).picks).toEqual(['morning']);
  });
});

describe('a best call is watched', () => {
  test('from its record, and nothing of it is kept', async () => {
    const tab = browser()();
    const record = { scenario: 'small', version: scenario.version, seed: 9, picks: ['morning', 'go'] };
    enterBestCall(tab.shelf, { nickname: 'Kim', record, total: 50, tier: 0, stars: 1, at: 1 });
    keepSave(tab.shelf, { record: { ...record, picks: ['what'] }, guess: null });
    await follow(tab.app, '#/watch/small/1');
    expect(callOf(tab)).toMatchObject({ part: 'watch', watched: record });
    expect(callOf(tab).store.seed).toBe(9);
    play(tab, 'morning');
    expect(loadSave(tab.shelf, 'small')?.record.picks).toEqual(['what']);
  });

  test.each(['#/watch/small/0', '#/watch/small/2'])('%s is missing', async (hash) => {
    const { app } = browser()();
    await follow(app, hash);
    expect(app.getState()).toMatchObject({ fault: 'missing', call: null });
  });
});

test('a notice is told once, and put away', () => {
  const { app } = browser()();
  tell(app, { kind: 'sound' });
  tell(app, { kind: 'sound' });
  tell(app, { kind: 'storage', fault: 'full' });
  expect(app.getState().notices).toHaveLength(2);
  const [first] = app.getState().notices;
  if (first) putAway(app, first);
  expect(app.getState().notices).toEqual([{ kind: 'storage', fault: 'full' }]);
});
