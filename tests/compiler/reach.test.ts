// reach.test.ts: what can be come to in a graph, beside the walk that looks everywhere from each node anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBits, hasBit, reachOf, setBit, type Node } from '#compiler/reach.ts';

/** Nodes that each hold their own number as a bit. */
function graph(leads: readonly (readonly number[])[]): readonly Node[] {
  const nodes: (Node & { leads: Node[] })[] = leads.map((_, at) => {
    const own = emptyBits(leads.length);
    setBit(own, at);
    return { own, leads: [] };
  });
  for (const [at, to] of leads.entries()) nodes[at]?.leads.push(...to.flatMap((one) => nodes[one] ?? []));
  return nodes;
}

function everywhereFrom(leads: readonly (readonly number[])[], start: number): readonly number[] {
  const met = new Set([start]);
  for (const at of met) for (const to of leads[at] ?? []) met.add(to);
  return [...met].sort((a, b) => a - b);
}

const graphs = fc
  .integer({ min: 1, max: 40 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

test('from every node of any graph, asked in any order', () => {
  fc.assert(
    fc.property(graphs, fc.infiniteStream(fc.nat()), (leads, order) => {
      const nodes = graph(leads);
      const reach = reachOf();
      const starts = [...leads.keys()].map((at) => ({ at, rank: order.next().value as number }));
      for (const { at } of starts.sort((a, b) => a.rank - b.rank)) {
        const node = nodes[at];
        const bits = node ? reach(node) : emptyBits(0);
        expect([...leads.keys()].filter((one) => hasBit(bits, one))).toEqual(everywhereFrom(leads, at));
      }
    }),
  );
});

test('thousands of nodes deep', () => {
  const leads = Array.from({ length: 20_000 }, (_, at) => (at % 500 === 0 ? [at + 1, 0] : [at + 1]));
  const [first] = graph(leads);
  const bits = first ? reachOf()(first) : emptyBits(0);
  expect([hasBit(bits, 0), hasBit(bits, 19_999)]).toEqual([true, true]);
});
