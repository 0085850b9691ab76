// app-store.ts: the game around the calls: where one is, the call that is open, what is to be told.
import type { InkValues } from '#core/dialogue/ink.ts';
import type { CallRecord } from '#core/replay/record.ts';
import { MOST_SEED } from '#core/replay/record.ts';
import type { Change } from '#core/replay/replay.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createCallStore, resume, rewindTo, storeRecord, type CallStore } from './call-store.ts';
import type { Guess } from './guess.ts';
import type { Library, LibraryFault, ScenarioSummary } from './library.ts';
import { routeOf, type Route } from './route.ts';
import { dropSave, keepSave, loadSave, takeCall } from './saves.ts';
import type { SettingsStore } from './settings.ts';
import type { SeatCall } from './seats.ts';
import type { Shelf, StorageFault } from './storage.ts';

/** What stands in the way and is told, each once, until it is put away. */
export type Notice =
  | { readonly kind: 'storage'; readonly fault: StorageFault }
  | { readonly kind: 'sound' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'changed'; readonly change: Change };

/** The call that is open. */
export interface OpenCall {
  readonly store: CallStore;
  /** `play` until the phone is down, then `guess`, then `debrief`; `watch` plays a record back. */
  readonly part: 'play' | 'guess' | 'debrief' | 'watch';
  readonly guess: Guess | null;
  /** True while another tab has this call. */
  readonly elsewhere: boolean;
  /** The record that is played back, when `watch`. */
  readonly watched: CallRecord | null;
  /** Whose call it is, when it is played in a workshop. */
  readonly seat: SeatCall | null;
}

export interface AppState {
  readonly route: Route;
  /** Null until loaded. */
  readonly scenarios: readonly ScenarioSummary[] | null;
  readonly call: OpenCall | null;
  /** What could not be loaded for this route. */
  readonly fault: LibraryFault | null;
  readonly notices: readonly Notice[];
}

export interface App extends StoreApi<AppState> {
  readonly library: Library;
  readonly shelf: Shelf;
  readonly settings: SettingsStore;
  /** This tab's own name. */
  readonly tab: string;
  /** Ends what the open call holds. */
  leave: () => void;
}

export function createApp(library: Library, shelf: Shelf, settings: SettingsStore, tab: string, hash: string): App {
  const store = createStore<AppState>(() => ({
    route: routeOf(hash),
    scenarios: null,
    call: null,
    fault: null,
    notices: [],
  }));
  return Object.assign(store, { library, shelf, settings, tab, leave: () => undefined });
}

export function tell(app: App, notice: Notice): void {
  const { notices } = app.getState();
  const same = (other: Notice): boolean => JSON.stringify(other) === JSON.stringify(notice);
  if (!notices.some(same)) app.setState({ notices: [...notices, notice] });
}

export function putAway(app: App, notice: Notice): void {
  app.setState({ notices: app.getState().notices.filter((other) => other !== notice) });
}

/** Goes where the address says, and loads what is needed there. */
export async function follow(app: App, hash: string): Promise<void> {
  const route = routeOf(hash);
  app.leave();
  app.leave = () => undefined;
  app.setState({ route, call: null, fault: null });
  if (route.at === 'calls' || route.at === 'best') await loadList(app);
  if (route.at === 'call' || route.at === 'watch') await openCall(app, route);
  if (route.at === 'round') await openRound(app, route);
}

async function loadList(app: App): Promise<void> {
  const loaded = await app.library.scenarios();
  app.setState(loaded.ok ? { scenarios: loaded.value } : { fault: loaded.fault });
}

type CallRoute = Extract<Route, { at: 'call' | 'watch' }>;

async function openCall(app: App, route: CallRoute): Promise<void> {
  const loaded = await app.library.scenario(route.scenario);
  // Someone who has gone on meanwhile must not be called back.
  if (app.getState().route !== route) return;
  if (!loaded.ok) return app.setState({ fault: loaded.fault });
  try {
    if (route.at === 'watch') await watchCall(app, loaded.value, route);
    else await playCall(app, loaded.value);
  } catch {
    app.setState({ fault: 'damaged' });
  }
}

async function openRound(app: App, route: Extract<Route, { at: 'round' }>): Promise<void> {
  const opened = await import('./round-call.ts').then(({ roundCall }) => roundCall(app, route)).catch(() => null);
  if (app.getState().route !== route) return;
  if (!opened?.ok) return app.setState({ fault: opened?.fault ?? 'unreachable' });
  await playCall(app, opened.value.scenario, opened.value.seat).catch(() => app.setState({ fault: 'damaged' }));
}

/** Under which name a call is kept on this device. */
function keptName(scenario: Scenario, seat: SeatCall | null): string {
  return seat ? `${seat.code}/${seat.callId}` : scenario.id;
}

async function playCall(app: App, scenario: Scenario, seat: SeatCall | null = null): Promise<void> {
  const save = loadSave(app.shelf, scenario.id, keptName(scenario, seat));
  const { route } = app.getState();
  // Nobody remembers anything in a workshop: it is the same call for all.
  const given = seat ? {} : save ? save.record.given : await memories(app, scenario.id);
  if (app.getState().route !== route) return;
  const store = createCallStore(scenario, seat?.seed ?? save?.record.seed ?? newSeed(), given);
  const change = save ? resume(store, save.record) : null;
  if (change) tell(app, { kind: 'changed', change });
  const over = store.getState().phase === 'over';
  const part = !over || !save ? 'play' : save.guess ? 'debrief' : 'guess';
  const guess = over ? (save?.guess ?? null) : null;
  app.setState({ call: { store, part, guess, elsewhere: false, watched: null, seat } });
  keepAsItGoes(app, store, seat);
}

async function watchCall(app: App, scenario: Scenario, route: Extract<Route, { at: 'watch' }>): Promise<void> {
  const { bestCalls } = await import('./best-calls.ts');
  if (app.getState().route !== route) return;
  const best = bestCalls(app.shelf, scenario.id)[route.place - 1];
  if (!best) return app.setState({ fault: 'missing' });
  const store = createCallStore(scenario, best.record.seed, best.record.given);
  app.setState({ call: { store, part: 'watch', guess: null, elsewhere: false, watched: best.record, seat: null } });
}

/** What colleagues remember; a first call has nobody to remember it, and waits for nothing. */
async function memories(app: App, scenario: string): Promise<InkValues> {
  if (!app.shelf.names().includes('history')) return {};
  const [{ historyOf }, { remembered }] = await Promise.all([import('./history.ts'), import('./memory.ts')]);
  return remembered(historyOf(app.shelf), scenario);
}

/** Chance for a new call; the one place where the game throws dice. */
function newSeed(): number {
  return Math.floor(Math.random() * MOST_SEED);
}

function keepAsItGoes(app: App, store: CallStore, seat: SeatCall | null): void {
  const handIn = (): void => {
    if (seat && store.getState().phase === 'over')
      void import('./hand-in.ts').then(({ handInCall }) => handInCall(app.shelf, seat, storeRecord(store)));
  };
  const stopKeeping = store.subscribe((now, before) => {
    if (now.picks !== before.picks || now.phase !== before.phase) keepCall(app);
    if (now.phase !== before.phase) handIn();
  });
  handIn();
  const giveUp = takeCall(app.shelf, keptName(store.scenario, seat), app.tab, () =>
    updateCall(app, { elsewhere: true }),
  );
  app.leave = () => {
    stopKeeping();
    giveUp();
  };
}

function keepCall(app: App): void {
  const { call } = app.getState();
  if (!call || call.elsewhere || call.part === 'watch') return;
  const { store, guess, seat } = call;
  keepSave(app.shelf, { record: storeRecord(store), guess }, keptName(store.scenario, seat));
}

function updateCall(app: App, change: Partial<OpenCall>): void {
  const { call } = app.getState();
  if (call) app.setState({ call: { ...call, ...change } });
}

/** The phone is down: on to what you think happened. */
export function toGuess(app: App): void {
  updateCall(app, { part: 'guess' });
}

/** What you think is said: on to the debrief. */
export function sayGuess(app: App, guess: Guess): void {
  updateCall(app, { part: 'debrief', guess });
  keepCall(app);
}

/** The same call from the first ring, with new chance. */
export async function playAgain(app: App): Promise<void> {
  const { call, route } = app.getState();
  if (!call || route.at !== 'call') return;
  dropSave(app.shelf, call.store.scenario.id);
  app.leave();
  await playCall(app, call.store.scenario);
}

/** The same call from the decision at which pick `number` (from 0) was said. */
export function takeAgain(app: App, number: number): void {
  const { call } = app.getState();
  if (!call) return;
  updateCall(app, { part: 'play', guess: null });
  rewindTo(call.store, number);
  keepCall(app);
}

/** Takes a call over that another tab has: as that tab has kept it. */
export function takeHere(app: App): void {
  const { call } = app.getState();
  if (!call) return;
  app.leave();
  void playCall(app, call.store.scenario, call.seat);
}
