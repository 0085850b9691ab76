// waiting-room.ts: what a player sees of a workshop between calls, and how it stays true while rounds come and go.
import type { RefusalCode } from '#protocol/ask.ts';
import type { Board } from '#protocol/board.ts';
import type { Me } from '#protocol/player.ts';
import type { WorkshopView } from '#protocol/workshop.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ask, eventsAddress, workshopPath } from './seat-api.ts';
import type { Seat } from './seats.ts';

export interface RoomState {
  /** Null until first told. */
  readonly view: WorkshopView | null;
  readonly me: Me | null;
  /** Whether the workshop can be heard; what is shown is else as of the last word. */
  readonly connected: boolean;
  /** Why there is no seat any more. */
  readonly ended: RefusalCode | null;
}

export interface WaitingRoom extends StoreApi<RoomState> {
  /** Asks how things stand now. */
  readonly refresh: () => Promise<void>;
  readonly leave: () => void;
}

/** Milliseconds between questions where the stream of events does not come through. */
const ASK_EVERY_MS = 5000;
/** Milliseconds after which one's own place is asked for again; a little more for each, so that not all ask at once. */
const PLACE_EVERY_MS = 12_000;
const PLACE_SPREAD_MS = 6000;
/** Milliseconds over which a room spreads questions that all have at the same moment. */
const SPREAD_MS = 3000;
/** Refusals after which one has no seat: removed by the facilitator, or the workshop is gone. */
const ENDED: readonly RefusalCode[] = ['unknown-workshop', 'unknown-player', 'token-refused', 'token-missing'];

export function enterRoom(seat: Seat): WaitingRoom {
  const store = createStore<RoomState>(() => ({ view: null, me: null, connected: true, ended: null }));
  let left = false;
  const refresh = async (): Promise<void> => {
    const { code, token } = seat;
    const [view, me] = await Promise.all([
      ask<WorkshopView>(workshopPath(code)),
      ask<Me>(workshopPath(code, '/me'), { token }),
    ]);
    if (left) return;
    const refused = [view, me].flatMap((answer) => (answer.ok ? [] : [answer.code]))[0];
    if (refused && ENDED.includes(refused)) {
      leave();
      return store.setState({ ended: refused });
    }
    store.setState({
      connected: refused === undefined,
      ...(view.ok ? { view: view.value } : {}),
      ...(me.ok ? { me: me.value } : {}),
    });
  };
  const stopListening = listen(seat.code, store, refresh);
  const place = setInterval(() => void refresh(), PLACE_EVERY_MS + Math.random() * PLACE_SPREAD_MS);
  const seen = (): void => void (document.visibilityState === 'visible' && refresh());
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', seen);
  void refresh();
  const leave = (): void => {
    left = true;
    stopListening();
    clearInterval(place);
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('online', seen);
  };
  return { ...store, refresh, leave };
}

/** Asks anew when the round, the state or what the board shows changes; the board itself hangs on the wall. */
function listen(code: string, store: StoreApi<RoomState>, refresh: () => Promise<void>): () => void {
  const events = new EventSource(eventsAddress(code));
  let known = '';
  let people = 0;
  events.addEventListener('board', (event) => {
    const { state, round, board, players } = JSON.parse((event as MessageEvent<string>).data) as Board;
    const now = `${state} ${round} ${board}`;
    if (now !== known) void refresh();
    // It may be oneself who is no longer there; a whole room must not ask at once.
    else if (players < people) setTimeout(() => void refresh(), Math.random() * SPREAD_MS);
    known = now;
    people = players;
  });
  events.addEventListener('gone', () => store.setState({ ended: 'unknown-workshop' }));
  events.addEventListener('error', () => store.setState({ connected: false }));
  events.addEventListener('open', () => store.getState().connected || void refresh());
  // A stream that came back tells at once; one that a proxy holds back is done without.
  const asking = setInterval(() => void (store.getState().connected || refresh()), ASK_EVERY_MS);
  return () => {
    events.close();
    clearInterval(asking);
  };
}
