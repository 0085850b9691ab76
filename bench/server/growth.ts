// growth.ts: how long board and own place take while more and more calls are stored.
import { hashOf, playerToken } from '#server/tokens.ts';
import { openStore } from '#server/stores/open-store.ts';
import type { Store } from '#server/stores/store.ts';
import { percentile } from '../statistics.ts';
import { nicknameOf, waysThrough, type Ground } from './ground.ts';
import { serve } from './serving.ts';
import { openWire, requestOf, type Wire } from './wire.ts';
import { beginCalls, mustBeTaken } from './workshop-client.ts';

export interface GrowthFigures {
  readonly calls: number;
  readonly players: number;
  readonly board: Times;
  /** The board counted anew, for something has changed and the last is old. */
  readonly boardAnew: Times;
  readonly me: Times;
  /** Milliseconds until the first board of a server that was just started. */
  readonly firstMs: number;
}

export interface Times {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Players of one workshop, and calls that each of them has stored there. */
const MOST_PLAYERS = 10_000;
const LEAST_CALLS_EACH = 10;
const ASKED = 500;
const ASKED_ANEW = 30;
/** Milliseconds after which a board is counted anew. */
const OLD_MS = 300;
/** Calls that the store is given at once. */
const SLICE = 5_000;
const CODE = 'CDFGHJ';
const SECRET = 'x'.repeat(43);

/** Powers of ten from 1000 up. */
export function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let size = 1_000; size <= most; size *= 10) sizes.push(size);
  return sizes;
}

export async function measureGrowth(ground: Ground, calls: number): Promise<GrowthFigures> {
  const folder = await ground.folder(`growth-${calls}`);
  const players = Math.min(MOST_PLAYERS, calls / LEAST_CALLS_EACH);
  const store = await openStore({ kind: 'sqlite', folder });
  await fill(store, ground, players, calls / players);
  await store.close();
  const serving = await serve('workshop', ground.root, folder);
  try {
    return { calls, players, ...(await askAll(serving.port, ground, players)) };
  } finally {
    await serving.stop();
  }
}

const idOf = (kind: string, at: number): string => `${kind}${String(at).padStart(15, '0')}`;
const tokenOf = (at: number): string => playerToken(idOf('p', at), SECRET);

async function fill(store: Store, { scenario }: Ground, players: number, callsEach: number): Promise<void> {
  await makeWorkshop(store, scenario);
  const ats = Array.from({ length: players }, (_, at) => at);
  await inSlices(ats, (at) => store.addPlayer(playerRow(at)));
  const way = JSON.stringify(waysThrough(scenario, 1).take(1)[0]);
  const card = JSON.stringify({ total: 50, tier: 2, stars: 1, passed: false, skills: CARD_SKILLS });
  for (let nth = 0; nth < callsEach; nth += 1) {
    // Nobody is given more than a hundred: those who send another have one less.
    const calling = nth < callsEach - 1 ? ats : ats.slice(ASKED_ANEW);
    const id = (at: number): string => idOf('c', nth * players + at);
    const common = { workshop: 'bench', round: 0 };
    const { id: of, version } = scenario;
    await inSlices(calling, (at) =>
      store.beginCall({ id: id(at), player: idOf('p', at), ...common, scenario: of, version, seed: 1, began_at: 1 }),
    );
    await inSlices(calling, (at) => {
      const total = (at * 31 + nth * 7) % 101;
      const finished = { picks: way, total, tier: 2, card, finished_at: Date.now() };
      return store.handIn({ call: id(at), player: idOf('p', at), ...common, ...finished });
    });
  }
}

const CARD_SKILLS = { courtesy: { earned: 3, possible: 4 }, clarify: { earned: 1, possible: 2 } };

function makeWorkshop(store: Store, { id, version }: Ground['scenario']): Promise<boolean> {
  const row = { id: 'bench', code: CODE, title: 'Growth', language: 'en', state: 'open', round: 0, rewind: 0 } as const;
  const shown = { board: 'live', best: null, across: 0, split_scenario: null, split_decision: null } as const;
  const rest = { facilitator_hash: hashOf(SECRET), revision: 1, created_at: Date.now(), closed_at: null };
  const teams = Array.from({ length: 10 }, (_, at) => `Team ${at + 1}`);
  const compiled = '{}';
  return store.makeWorkshop({
    row: { ...row, ...shown, ...rest },
    rounds: [{ scenario: id, version }],
    teams,
    scenarios: [{ id, version, compiled }],
  });
}

function playerRow(at: number): Parameters<Store['addPlayer']>[0] {
  const nickname = nicknameOf(at);
  const told = { workshop: 'bench', team: at % 10, nickname, skeleton: nickname, joined_at: at };
  return { id: idOf('p', at), ...told, token_hash: hashOf(SECRET) };
}

async function inSlices(ats: readonly number[], work: (at: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < ats.length; from += SLICE) await Promise.all(ats.slice(from, from + SLICE).map(work));
}

async function askAll(
  port: number,
  ground: Ground,
  players: number,
): Promise<Omit<GrowthFigures, 'calls' | 'players'>> {
  const wire = await openWire(port);
  const board = requestOf({ method: 'GET', path: `/api/v1/workshops/${CODE}/board` });
  const me = (at: number): Buffer =>
    requestOf({ method: 'GET', path: `/api/v1/workshops/${CODE}/me`, token: tokenOf((at * 37) % players) });
  const firstMs = await timed(wire, board);
  const [boards, mine]: [number[], number[]] = [[], []];
  for (let at = 0; at < ASKED; at += 1) {
    boards.push(await timed(wire, board));
    mine.push(await timed(wire, me(at)));
  }
  const anew = await askAnew(wire, ground, board);
  wire.close();
  return { board: timesOf(boards), me: timesOf(mine), boardAnew: timesOf(anew), firstMs };
}

async function askAnew(wire: Wire, { scenario }: Ground, board: Buffer): Promise<number[]> {
  const house = { code: CODE, facilitatorToken: SECRET, path: `/api/v1/workshops/${CODE}`, scenario: scenario.id };
  const ways = waysThrough(scenario, 2).take(ASKED_ANEW);
  const times: number[] = [];
  for (const [at, way] of ways.entries()) {
    const token = tokenOf(at);
    for (const handIn of await beginCalls([wire], house, [{ playerToken: token }], () => way))
      mustBeTaken(await wire.ask(handIn));
    await new Promise((resolve) => setTimeout(resolve, OLD_MS));
    times.push(await timed(wire, board));
  }
  return times;
}

async function timed(wire: Wire, request: Buffer): Promise<number> {
  const from = performance.now();
  const { status, body } = await wire.ask(request);
  if (status !== 200) throw new Error(`A question was answered with ${status}: ${body}`);
  return performance.now() - from;
}

function timesOf(values: readonly number[]): Times {
  return { p50Ms: percentile(values, 0.5), p99Ms: percentile(values, 0.99) };
}
