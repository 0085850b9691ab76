// house.ts: a house full of players who all listen to the board, and each send one call at a random moment of a window.
import type { Joined } from '#protocol/player.ts';
import { chance } from '../../tests/stories/chance.ts';
import { percentile } from '../statistics.ts';
import { waysThrough, type Ground } from './ground.ts';
import { serve, type Serving } from './serving.ts';
import { listenTo, openWire, openWires, requestOf, throughAll, type Ear, type Wire } from './wire.ts';
import { beginCalls, joinHouse, mustBeTaken, openHouse, type House } from './workshop-client.ts';

export interface HouseFigures {
  readonly players: number;
  readonly windowS: number;
  /** Milliseconds from the moment a player's phone connects to the acknowledgement. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  /** Boards that were sent in the window and just after it, to all, over the calls that were sent. */
  readonly boardsPerCall: number;
  /** To one listener, each second. */
  readonly boardsPerSecond: number;
  readonly boardBytes: number;
  /** What each player adds who has joined, listens and has begun a call. */
  readonly rssPerPlayer: number;
  readonly usedPerPlayer: number;
  /** Of one core, while the calls came in. */
  readonly cpuPercent: number;
  readonly joinsPerSecond: number;
}

const SECOND_MS = 1000;
/** Requests on their way at once while the house fills. */
const WIRES = 50;
/** Ways that a room goes most of the time. */
const WAYS = 200;
const WARM_WAYS = 400;
/** Milliseconds in which the last board reaches everyone. */
const AFTER_MS = 2_000;

export async function measureHouse(ground: Ground, players: number, windowS: number): Promise<HouseFigures> {
  const serving = await serve('workshop', ground.root, await ground.folder(`house-${players}-${windowS}`));
  try {
    return await fillAndSend(ground, serving, players, windowS);
  } finally {
    await serving.stop();
  }
}

async function fillAndSend(ground: Ground, serving: Serving, count: number, windowS: number): Promise<HouseFigures> {
  const wires = await openWires(serving.port, WIRES);
  const all = waysThrough(ground.scenario, 1);
  await warmUp(wires, ground, all.take(WARM_WAYS));
  const house = await openHouse(wires[0] as Wire, ground.scenario.id);
  await settle();
  const before = await serving.tell();
  const from = performance.now();
  const players = await joinHouse(wires, house, count);
  const joinMs = performance.now() - from;
  const ears = await listenAll(serving.port, house, players);
  const ways = all.take(WAYS);
  const handIns = await beginCalls(wires, house, players, (at) => ways[at % ways.length] ?? []);
  for (const wire of wires) wire.close();
  await settle();
  const full = await serving.tell();
  const sent = await sendInWindow(serving, ears, handIns, windowS);
  const perPlayer = (one: number, other: number): number => (one - other) / count;
  for (const ear of ears) ear.close();
  return {
    players: count,
    windowS,
    ...sent,
    rssPerPlayer: perPlayer(full.rssBytes, before.rssBytes),
    usedPerPlayer: perPlayer(full.usedBytes, before.usedBytes),
    joinsPerSecond: (count * SECOND_MS) / joinMs,
  };
}

/** A small workshop before, on other ways: a server that was just started runs slowly, and none is just started when a house is full. */
async function warmUp(
  wires: readonly Wire[],
  { scenario }: Ground,
  ways: readonly (readonly string[])[],
): Promise<void> {
  const house = await openHouse(wires[0] as Wire, scenario.id);
  const players = await joinHouse(wires, house, ways.length);
  const handIns = await beginCalls(wires, house, players, (at) => ways[at] ?? []);
  await throughAll(wires, handIns, async (wire, request) => mustBeTaken(await wire.ask(request)));
}

async function listenAll(port: number, { path }: House, players: readonly Joined[]): Promise<Ear[]> {
  const ears: Ear[] = [];
  const doors = Array.from({ length: WIRES }, (_, door) => door);
  await throughAll(doors, players, async (_, { playerToken: token }, at) => {
    ears[at] = await listenTo(port, requestOf({ method: 'GET', path: `${path}/events`, token }));
  });
  return ears;
}

type Sent = Pick<
  HouseFigures,
  'p50Ms' | 'p99Ms' | 'worstMs' | 'boardsPerCall' | 'boardsPerSecond' | 'boardBytes' | 'cpuPercent'
>;

async function sendInWindow(
  serving: Serving,
  ears: readonly Ear[],
  handIns: readonly Buffer[],
  windowS: number,
): Promise<Sent> {
  const draw = chance(7);
  const boards = (): number => ears.reduce((sum, ear) => sum + ear.boards(), 0);
  const bytes = (): number => ears.reduce((sum, ear) => sum + ear.bytes(), 0);
  const [boardsBefore, bytesBefore, before] = [boards(), bytes(), await serving.tell()];
  const from = performance.now();
  const latencies = await Promise.all(
    handIns.map(async (request) => {
      await wait(draw(windowS * SECOND_MS));
      return send(serving.port, request);
    }),
  );
  const after = await serving.tell();
  const ms = performance.now() - from;
  await wait(AFTER_MS);
  const count = boards() - boardsBefore;
  return {
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    worstMs: Math.max(...latencies),
    boardsPerCall: count / handIns.length,
    boardsPerSecond: (count * SECOND_MS) / ears.length / (ms + AFTER_MS),
    boardBytes: count ? (bytes() - bytesBefore) / count : 0,
    cpuPercent: (after.cpuUs - before.cpuUs) / 10 / ms,
  };
}

/** As a phone does that was quiet for minutes: by a connection of its own. */
async function send(port: number, request: Buffer): Promise<number> {
  const from = performance.now();
  const wire = await openWire(port);
  mustBeTaken(await wire.ask(request));
  const ms = performance.now() - from;
  wire.close();
  return ms;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Garbage and late boards are gone by then. */
function settle(): Promise<void> {
  return wait(AFTER_MS);
}
