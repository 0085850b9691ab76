// rates.ts: calls that are verified and stored each second, beside the same bodies sent to bare Fastify, in turns.
import { median } from '../statistics.ts';
import { waysThrough, type Ground, type Ways } from './ground.ts';
import { serve, type Serving } from './serving.ts';
import { openWires, throughAll, type Wire } from './wire.ts';
import { beginCalls, joinHouse, mustBeTaken, openHouse } from './workshop-client.ts';

/** Of each kind one for each round, a second. */
export interface RateFigures {
  /** On paths that are remembered. */
  readonly remembered: readonly number[];
  /** Each on a path of its own. */
  readonly cold: readonly number[];
  /** Calls that are given out. */
  readonly begun: readonly number[];
  readonly bare: readonly number[];
  readonly durable: readonly number[];
  readonly groups: Groups;
}

export interface Groups {
  readonly calls: number;
  readonly groups: number;
  readonly commits: number;
  /** Null where they could not be counted. */
  readonly syncs: number | null;
}

const SECOND_MS = 1000;
const PLAYERS = 3_000;
const COLD = 500;
const ROUNDS = 5;
/** Requests on their way at once. */
const WIRES = 64;
const WAYS = 200;

interface Side {
  readonly serving: Serving;
  readonly wires: readonly Wire[];
}

export async function measureRates(ground: Ground, say: (line: string) => void): Promise<RateFigures> {
  const sides = await Promise.all(
    (['workshop', 'bare', 'durable'] as const).map(async (kind): Promise<Side> => {
      const serving = await serve(kind, ground.root, await ground.folder(`rates-${kind}`));
      return { serving, wires: await openWires(serving.port, WIRES) };
    }),
  );
  try {
    const [workshop, bare, durable] = sides as [Side, Side, Side];
    return await inTurns(ground, workshop, bare, durable, say);
  } finally {
    for (const { serving } of sides) await serving.stop();
  }
}

async function inTurns(
  ground: Ground,
  workshop: Side,
  bare: Side,
  durable: Side,
  say: (line: string) => void,
): Promise<RateFigures> {
  const { wires } = workshop;
  const house = await openHouse(wires[0] as Wire, ground.scenario.id);
  const players = await joinHouse(wires, house, PLAYERS);
  const ways = waysThrough(ground.scenario, 1);
  const known = ways.take(WAYS);
  const figures = { remembered: [], cold: [], begun: [], bare: [], durable: [] } as Record<Kind, number[]>;
  const fill = (way: (at: number) => readonly string[], count = PLAYERS): Promise<Buffer[]> =>
    beginCalls(wires, house, players.slice(0, count), way);
  const knownWay = (at: number): readonly string[] => known[at % known.length] ?? [];
  // The first round warms all of them up and is thrown away.
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(`Calls a second: round ${round} of ${ROUNDS}`);
    const from = performance.now();
    const handIns = await fill(knownWay);
    const begun = rateOf(PLAYERS, from);
    const remembered = await sendAll(workshop, handIns);
    const plain = await sendAll(bare, handIns);
    const kept = await sendAll(durable, handIns);
    const cold = await sendAll(workshop, await coldCalls(ways, fill));
    if (round === 0) continue;
    for (const [kind, rate] of Object.entries({ begun, remembered, bare: plain, durable: kept, cold }))
      figures[kind as Kind].push(rate);
  }
  return { ...figures, groups: await countGroups(workshop, await fill(knownWay)) };
}

type Kind = Exclude<keyof RateFigures, 'groups'>;

function coldCalls(
  ways: Ways,
  fill: (way: (at: number) => readonly string[], count: number) => Promise<Buffer[]>,
): Promise<Buffer[]> {
  const fresh = ways.take(COLD);
  return fill((at) => fresh[at] ?? [], COLD);
}

async function sendAll({ wires }: Side, handIns: readonly Buffer[]): Promise<number> {
  const from = performance.now();
  await throughAll(wires, handIns, async (wire, request) => mustBeTaken(await wire.ask(request)));
  return rateOf(handIns.length, from);
}

function rateOf(count: number, from: number): number {
  return (count * SECOND_MS) / (performance.now() - from);
}

/** Not timed: a tracer that counts takes its time. */
async function countGroups(workshop: Side, handIns: readonly Buffer[]): Promise<Groups> {
  const before = await workshop.serving.tell();
  const syncs = await workshop.serving.syncsDuring(async () => void (await sendAll(workshop, handIns)));
  const after = await workshop.serving.tell();
  return {
    calls: handIns.length,
    groups: after.groups - before.groups,
    commits: after.commits - before.commits,
    syncs,
  };
}

/** Medians over the rounds, and how they stand to one another. */
export function ratesOf({ groups, ...rates }: RateFigures) {
  const [remembered, cold, begun] = [median(rates.remembered), median(rates.cold), median(rates.begun)];
  const [bare, durable] = [median(rates.bare), median(rates.durable)];
  // Rounds stand side by side, so each is compared with its own.
  const against = (others: readonly number[]): number =>
    median(rates.remembered.map((rate, at) => rate / (others[at] ?? NaN)));
  return {
    remembered,
    cold,
    begun,
    bare,
    durable,
    timesBare: against(rates.bare),
    timesDurable: against(rates.durable),
    groups,
    callsPerGroup: groups.calls / groups.groups,
    syncsPerGroup: (groups.syncs ?? groups.commits) / groups.groups,
  };
}
