// hub.ts: the workshops in memory: loaded when asked for, kept up by what is committed here and told by others.
import { randomUUID } from 'node:crypto';
import { isObject, parseJson } from '#core/replay/scenario.ts';
import type { Clock } from '../clock.ts';
import { elapsed, MINUTE_MS } from '../clock.ts';
import type { Store } from '../stores/store.ts';
import type { PlayerRow, ResultRow } from '../stores/tables.ts';
import type { Bus } from './bus.ts';
import { fillRoom, mergePlayer, mergeResult, roomOf, type Room } from './room.ts';

export type News =
  { readonly kind: 'player'; readonly player: PlayerRow } | { readonly kind: 'result'; readonly result: ResultRow };

export interface Hub {
  readonly byCode: (code: string) => Promise<Room | null>;
  readonly byId: (id: string) => Promise<Room | null>;
  /** What was committed here: merged now, told to the other instances. */
  readonly tell: (id: string, news: News) => void;
  /** After a change that cannot be merged: loaded anew here, and told. Null where the workshop is gone. */
  readonly reload: (id: string) => Promise<Room | null>;
  /** Loads it anew here alone: somebody is not known yet who ought to be. */
  readonly refresh: (id: string) => Promise<Room | null>;
  /** Loads every room anew: what Redis lost, the store has. */
  readonly reloadAll: () => Promise<void>;
  /** Rooms that nobody has asked for lately leave the memory, but for those that are `busy`. */
  readonly forgetIdle: (busy: (id: string) => boolean) => void;
  readonly onGone: (hear: (id: string) => void) => void;
}

interface Slot {
  room: Room | null;
  loading: Promise<Room | null> | null;
  /** Whether something changed while it was being loaded. */
  again: boolean;
  /** What came in while it was being loaded. */
  late: News[];
  usedAt: number;
}

interface State {
  readonly self: string;
  readonly store: Store;
  readonly bus: Bus | null;
  readonly clock: Clock;
  readonly slots: Map<string, Slot>;
  readonly codes: Map<string, string>;
  readonly outbox: Map<string, News[]>;
  readonly gone: ((id: string) => void)[];
}

const IDLE_MS = 10 * MINUTE_MS;

export async function createHub(store: Store, bus: Bus | null, clock: Clock): Promise<Hub> {
  const state: State = {
    self: randomUUID(),
    store,
    bus,
    clock,
    slots: new Map(),
    codes: new Map(),
    outbox: new Map(),
    gone: [],
  };
  const reloadAll = (): Promise<void> => reloadEach(state);
  await bus?.listen((id, text) => hear(state, id, text));
  bus?.onBack(() => void reloadAll());
  return {
    byCode: (code) => byCode(state, code),
    byId: (id) => byId(state, id),
    tell: (id, news) => tell(state, id, news),
    reload: async (id) => {
      const room = await load(state, slotOf(state, id), id);
      publish(state, id, { kind: 'reload' });
      return room;
    },
    refresh: (id) => load(state, slotOf(state, id), id),
    reloadAll,
    forgetIdle: (busy) => forgetIdle(state, busy),
    onGone: (listener) => void state.gone.push(listener),
  };
}

function slotOf({ slots, clock }: State, id: string): Slot {
  const known = slots.get(id);
  if (known) return known;
  const slot: Slot = { room: null, loading: null, again: false, late: [], usedAt: clock() };
  slots.set(id, slot);
  return slot;
}

async function byCode(state: State, code: string): Promise<Room | null> {
  const id = state.codes.get(code) ?? (await state.store.findWorkshop(code));
  return id === null ? null : byId(state, id);
}

async function byId(state: State, id: string): Promise<Room | null> {
  const slot = slotOf(state, id);
  slot.usedAt = state.clock();
  return slot.room ?? slot.loading ?? load(state, slot, id);
}

/** What was committed before the call is in the answer. */
function load(state: State, slot: Slot, id: string): Promise<Room | null> {
  slot.again = true;
  slot.loading ??= loadUntilStill(state, slot, id).finally(() => void (slot.loading = null));
  return slot.loading;
}

async function loadUntilStill(state: State, slot: Slot, id: string): Promise<Room | null> {
  while (slot.again) {
    slot.again = false;
    slot.late = [];
    const workshop = await state.store.loadWorkshop(id);
    if (!workshop) return leave(state, id);
    if (slot.room) fillRoom(slot.room, workshop);
    else slot.room = roomOf(workshop);
    state.codes.set(workshop.row.code, id);
    for (const news of slot.late) merge(slot.room, news);
  }
  return slot.room;
}

function leave(state: State, id: string): null {
  const code = state.slots.get(id)?.room?.row.code;
  if (code !== undefined) state.codes.delete(code);
  state.slots.delete(id);
  for (const hearing of state.gone) hearing(id);
  return null;
}

function merge(room: Room, news: News): boolean {
  if (news.kind === 'result') return mergeResult(room, news.result);
  mergePlayer(room, news.player);
  return true;
}

function take(state: State, id: string, news: News): void {
  const slot = state.slots.get(id);
  if (!slot) return;
  if (slot.loading) slot.late.push(news);
  // A result of somebody unknown: their joining was missed.
  if (slot.room && !merge(slot.room, news)) void load(state, slot, id).catch(() => undefined);
}

function tell(state: State, id: string, news: News): void {
  take(state, id, news);
  if (!state.bus) return;
  if (state.outbox.size === 0) setImmediate(() => flush(state));
  const waiting = state.outbox.get(id) ?? [];
  waiting.push(news);
  state.outbox.set(id, waiting);
}

type Message = { readonly kind: 'news'; readonly news: readonly News[] } | { readonly kind: 'reload' };

function flush(state: State): void {
  for (const [id, news] of state.outbox) publish(state, id, { kind: 'news', news });
  state.outbox.clear();
}

function publish({ bus, self }: State, id: string, message: Message): void {
  bus?.publish(id, JSON.stringify({ from: self, ...message }));
}

/** Other instances of this same program speak here; anything else is passed over. */
function hear(state: State, id: string, text: string): void {
  const slot = state.slots.get(id);
  const message = parseJson(text);
  if (!slot || !isObject(message) || message['from'] === state.self) return;
  const { kind, news } = message as unknown as Partial<{ kind: Message['kind']; news: readonly News[] }>;
  if (kind === 'reload') void load(state, slot, id).catch(() => undefined);
  if (kind === 'news') for (const one of news ?? []) take(state, id, one);
}

async function reloadEach(state: State): Promise<void> {
  for (const [id, slot] of state.slots) await load(state, slot, id).catch(() => undefined);
}

function forgetIdle(state: State, busy: (id: string) => boolean): void {
  for (const [id, { room, loading, usedAt }] of state.slots) {
    if (loading || busy(id) || elapsed(usedAt, state.clock()) < IDLE_MS) continue;
    if (room) state.codes.delete(room.row.code);
    state.slots.delete(id);
  }
}
