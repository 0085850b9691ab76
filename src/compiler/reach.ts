// reach.ts: what can be come to from each node of a graph, worked out once for all: nodes of one circle share it.

/** A set of small numbers, one bit each. */
export type Bits = Uint32Array;

const WORD = 32;

export function emptyBits(most: number): Bits {
  return new Uint32Array(Math.ceil(most / WORD));
}

export function setBit(bits: Bits, at: number): void {
  bits[Math.floor(at / WORD)] = (bits[Math.floor(at / WORD)] ?? 0) | (1 << (at % WORD));
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[Math.floor(at / WORD)] ?? 0) & (1 << (at % WORD))) !== 0;
}

export function addBits(to: Bits, from: Bits): void {
  for (let at = 0; at < from.length; at += 1) to[at] = (to[at] ?? 0) | (from[at] ?? 0);
}

export interface Node {
  readonly own: Bits;
  readonly leads: readonly Node[];
}

interface Visit {
  readonly node: Node;
  readonly order: number;
  /** The earliest visit that can be come back to from here. */
  low: number;
  next: number;
}

/** Own bits and those of all that can be come to. Each node is gone through once, however often it is asked for. */
export function reachOf(): (start: Node) => Bits {
  const known = new WeakMap<Node, Bits>();
  return (start) => known.get(start) ?? settle(start, known);
}

/** Tarjan's strongly connected components, without recursion: a story may be thousands of decisions deep. */
function settle(start: Node, known: WeakMap<Node, Bits>): Bits {
  const visits = new Map<Node, Visit>();
  const open: Node[] = [];
  const way: Visit[] = [];
  const enter = (node: Node): void => {
    const visit = { node, order: visits.size, low: visits.size, next: 0 };
    visits.set(node, visit);
    open.push(node);
    way.push(visit);
  };
  enter(start);
  for (let visit = way.at(-1); visit; visit = way.at(-1)) {
    const lead = visit.node.leads[visit.next];
    visit.next += 1;
    if (lead) {
      const before = visits.get(lead);
      if (known.has(lead)) continue;
      if (before) visit.low = Math.min(visit.low, before.order);
      else enter(lead);
      continue;
    }
    way.pop();
    const from = way.at(-1);
    if (from) from.low = Math.min(from.low, visit.low);
    if (visit.low === visit.order) close(open.splice(open.lastIndexOf(visit.node)), known);
  }
  return known.get(start) ?? start.own;
}

/** The nodes of one circle, or a single one: whatever else they lead to is known by now. */
function close(circle: readonly Node[], known: WeakMap<Node, Bits>): void {
  const all = Uint32Array.from(circle[0]?.own ?? []);
  for (const { own, leads } of circle) {
    addBits(all, own);
    for (const bits of new Set(leads.flatMap((lead) => known.get(lead) ?? []))) addBits(all, bits);
  }
  for (const node of circle) known.set(node, all);
}
