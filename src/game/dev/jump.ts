// jump.ts: a call that begins at another knot: played like any other, and never kept.
import { placesIn, startingAt } from '#compiler/start-at.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import type { App, AppState } from '../state/app-store.ts';
import { answer, createCallStore } from '../state/call-store.ts';
import type { Library } from '../state/library.ts';
import type { Shelf } from '../state/storage.ts';

/** Scenarios that begin elsewhere, and where; whoever plays one of them again begins there too. */
const begun = new WeakMap<object, string>();

/** Where the open call began: a knot or stitch; null for one that began where its story does, and for none. */
export function jumpedTo({ call }: Pick<AppState, 'call'>): string | null {
  return call ? (begun.get(call.store.scenario) ?? null) : null;
}

/** The same scenario from `place` on, with the same version, so that its portraits and notes are found. */
export function beginAt(scenario: Scenario, place: string): Scenario {
  const there = { ...scenario, ink: startingAt(scenario.ink, place) };
  begun.set(there, place);
  return there;
}

/** Whether its story has this knot or stitch. */
export function canBeginAt(scenario: Scenario, place: string): boolean {
  return placesIn(scenario.ink).includes(place);
}

/** Lets calls be begun anywhere: as long as one is open that was, nothing is kept on this device, nor looked up there. */
export function allowJumps(app: App): void {
  const { shelf, library } = app;
  const kept = (): boolean => jumpedTo(app.getState()) === null;
  const shut: Shelf = {
    get: (name, read) => (kept() ? shelf.get(name, read) : null),
    put: (name, value) => !kept() || shelf.put(name, value),
    drop: (name) => kept() && shelf.drop(name),
    names: () => (kept() ? shelf.names() : []),
    watch: (listener) => (kept() ? shelf.watch(listener) : () => undefined),
  };
  const whole: Library['whole'] = async (scenario) => {
    const loaded = await library.whole(scenario);
    const place = begun.get(scenario);
    return loaded.ok && place !== undefined ? { ok: true, value: beginAt(loaded.value, place) } : loaded;
  };
  Object.assign(app, { shelf: shut, library: { ...library, whole } });
}

/** Begins the open call anew at `place`, already answered; what was kept of it stays as it is. */
export function jump(app: App, place: string): void {
  const { call } = app.getState();
  if (!call) return;
  app.leave();
  app.leave = () => undefined;
  const { scenario, seed, given } = call.store;
  const store = createCallStore(beginAt(scenario, place), seed, given);
  app.setState({ call: { store, part: 'play', guess: null, elsewhere: false, watched: null, seat: null } });
  answer(store);
}
