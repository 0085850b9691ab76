// console-store.ts: a workshop as its facilitator leads it: what is known of it, and everything that can be done to it.
import type { Board } from '#protocol/board.ts';
import type { Insights } from '#protocol/insights.ts';
import type { PlayerChange, PlayerStatus } from '#protocol/player.ts';
import type { WorkshopChange, WorkshopView } from '#protocol/workshop.ts';
import { createValue, type Value } from '../value.ts';
import type { Api, Asked, Question, RefusalCode } from '#protocol/ask.ts';
import { followBoard, type Line, type Wire } from '../wire/follow-board.ts';

/** What was done, or was not: told once, in words of the page. */
export type Told =
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'done'; readonly what: 'changed' | 'removed' };

export interface Leading {
  readonly view: WorkshopView | null;
  readonly players: readonly PlayerStatus[];
  readonly board: Board | null;
  readonly line: Line;
  readonly insights: Insights | null;
  /** Why this workshop cannot be led from here; null as long as it can. */
  readonly barred: RefusalCode | null;
  readonly told: Told | null;
  /** Whether something that was asked for is on its way. */
  readonly busy: boolean;
}

export interface Console {
  readonly code: string;
  readonly token: string;
  readonly state: Pick<Value<Leading>, 'current' | 'subscribe'>;
  /** True when it was done. With `onlyFrom` the change is refused where somebody else changed the workshop first. */
  readonly change: (change: WorkshopChange, onlyFrom?: 'as-shown') => Promise<boolean>;
  /** Why it was refused; null where it was done. */
  readonly changePlayer: (id: string, change: PlayerChange) => Promise<RefusalCode | null>;
  readonly removePlayer: (id: string) => Promise<boolean>;
  readonly readInsights: () => Promise<void>;
  readonly file: (ending: 'csv' | 'json') => Promise<Blob | null>;
  /** Everything of the workshop is gone afterwards. */
  readonly remove: () => Promise<boolean>;
  /** Puts away what was told. */
  readonly dismiss: () => void;
  readonly follow: () => () => void;
}

/** Milliseconds between two looks at who is in; calls that begin do not change the board. */
const LOOK_MS = 4_000;
/** A list of thousands weighs, and nobody reads it that often. */
const LOOK_AT_MANY_MS = 15_000;
const MANY = 300;
/** Refusals after which nothing can be done from here. */
const BARRING: readonly RefusalCode[] = ['unknown-workshop', 'token-refused', 'token-missing', 'no-server'];

const NOTHING: Leading = {
  view: null,
  players: [],
  board: null,
  line: 'coming',
  insights: null,
  barred: null,
  told: null,
  busy: false,
};

/** What the functions below share. */
interface Inner {
  readonly api: Api;
  readonly wire: Wire;
  readonly path: string;
  readonly token: string;
  readonly state: Value<Leading>;
  /** Of the view that is shown, for `If-Match`. */
  revision: string | null;
  /** Goes up with each look and deed: a look that began before the latest shows nothing. */
  turn: number;
}

export function createConsole(api: Api, wire: Wire, code: string, token: string): Console {
  const state = createValue(NOTHING);
  const inner: Inner = { api, wire, path: `/workshops/${code}`, token, state, revision: null, turn: 0 };
  return {
    code,
    token,
    state,
    change: (change, onlyFrom) => changeWorkshop(inner, change, onlyFrom),
    changePlayer: (id, change) => changePlayer(inner, id, change),
    removePlayer: (id) => removePlayer(inner, id),
    readInsights: () => readInsights(inner),
    file: (ending) => readFile(inner, ending),
    remove: () => removeWorkshop(inner),
    dismiss: () => state.change({ told: null }),
    follow: () => follow(inner),
  };
}

function bar({ state }: Inner, code: RefusalCode): void {
  if (BARRING.includes(code)) state.change({ barred: code });
}

function refuse(inner: Inner, code: RefusalCode): void {
  inner.state.change({ told: { kind: 'refused', code } });
  bar(inner, code);
}

function take(inner: Inner, answer: Asked<WorkshopView>): void {
  if (!answer.ok) return bar(inner, answer.code);
  inner.revision = answer.etag;
  inner.state.change({ view: answer.value, barred: null });
}

async function look(inner: Inner): Promise<void> {
  const { api, path, token, state } = inner;
  const mine = (inner.turn += 1);
  const [view, list] = await Promise.all([
    api.ask<WorkshopView>(path, { token }),
    api.ask<{ readonly players: readonly PlayerStatus[] }>(`${path}/players`, { token }),
  ]);
  if (mine !== inner.turn) return;
  take(inner, view);
  if (list.ok) state.change({ players: list.value.players });
  else bar(inner, list.code);
}

async function doing<T>(inner: Inner, path: string, question: Question = {}): Promise<Asked<T>> {
  inner.state.change({ busy: true, told: null });
  const answer = await inner.api.ask<T>(inner.path + path, { token: inner.token, ...question });
  inner.state.change({ busy: false });
  inner.turn += 1;
  return answer;
}

async function changeWorkshop(inner: Inner, body: WorkshopChange, onlyFrom?: 'as-shown'): Promise<boolean> {
  const ifMatch = onlyFrom ? inner.revision : null;
  const answer = await doing<WorkshopView>(inner, '', { method: 'PATCH', body, ifMatch });
  if (answer.ok) take(inner, answer);
  else refuse(inner, answer.code);
  await look(inner);
  return answer.ok;
}

async function changePlayer(inner: Inner, id: string, body: PlayerChange): Promise<RefusalCode | null> {
  const answer = await doing(inner, `/players/${id}`, { method: 'PATCH', body });
  if (answer.ok) inner.state.change({ told: { kind: 'done', what: 'changed' } });
  await look(inner);
  return answer.ok ? null : answer.code;
}

async function removePlayer(inner: Inner, id: string): Promise<boolean> {
  const answer = await doing(inner, `/players/${id}`, { method: 'DELETE' });
  if (answer.ok) inner.state.change({ told: { kind: 'done', what: 'removed' } });
  else refuse(inner, answer.code);
  await look(inner);
  return answer.ok;
}

async function readInsights(inner: Inner): Promise<void> {
  const answer = await doing<Insights>(inner, '/insights');
  if (answer.ok) inner.state.change({ insights: answer.value });
  else refuse(inner, answer.code);
}

async function readFile(inner: Inner, ending: 'csv' | 'json'): Promise<Blob | null> {
  const answer = await inner.api.file(`${inner.path}/export.${ending}`, inner.token);
  if (!answer.ok) refuse(inner, answer.code);
  return answer.ok ? answer.value : null;
}

async function removeWorkshop(inner: Inner): Promise<boolean> {
  const answer = await doing(inner, '', { method: 'DELETE' });
  if (!answer.ok) refuse(inner, answer.code);
  return answer.ok;
}

function follow(inner: Inner): () => void {
  const { wire, state } = inner;
  const unfollow = followBoard(wire, {
    onBoard: (board) => {
      const first = state.current().board === null;
      state.change({ board });
      if (!first) void look(inner);
    },
    onLine: (line) => {
      const back = line !== 'away' && state.current().line === 'away';
      state.change(line === 'gone' ? { line, barred: 'unknown-workshop' } : { line });
      if (back) void look(inner);
    },
  });
  const stopLooking = lookAgainAndAgain(inner);
  return () => {
    unfollow();
    stopLooking();
  };
}

/** Looks at once, and then at a pace that the number of players allows. */
function lookAgainAndAgain(inner: Inner): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const again = async (): Promise<void> => {
    await look(inner);
    if (over) return;
    const many = inner.state.current().players.length > MANY;
    timer = setTimeout(() => void again(), many ? LOOK_AT_MANY_MS : LOOK_MS);
  };
  void again();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
