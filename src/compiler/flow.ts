// flow.ts: the compiled story as a graph of its elements, to know what a state can still read and where it can still go.
import { isObject } from '#core/replay/scenario.ts';
import type { InkJson } from '#core/dialogue/ink.ts';
import { addBits, emptyBits, hasBit, reachOf, setBit, type Bits, type Node } from './reach.ts';

interface Container {
  readonly path: string;
  readonly items: readonly unknown[];
  readonly named: ReadonlyMap<string, Container>;
  readonly children: ReadonlyMap<number, Container>;
  parent: Container | null;
  /** Place in the parent's content; −1 for one that is reached by its name only. */
  place: number;
}

interface Spot {
  readonly container: Container;
  readonly index: number;
}

/** What a stretch of story consults. */
export interface Reads {
  readonly variables: Names;
  /** Paths of the containers whose visits are asked for. */
  readonly visits: Names;
  readonly turns: boolean;
  readonly chance: boolean;
}

type Names = Pick<ReadonlySet<string>, 'has'>;

export interface Flow {
  /** What may be read from these paths on, to the end of the story. */
  readonly ahead: (paths: readonly string[]) => Reads;
  /** What may be read from these paths on before the next choice is made. */
  readonly untilChoice: (paths: readonly string[]) => Reads;
  readonly usesChance: boolean;
  /** Whether anything leads to this knot, stitch or function, whatever the conditions say. */
  readonly isLinked: (path: string) => boolean;
}

const ONCE_ONLY = 0x10;
const CHANCE = new Set(['rnd', 'srnd', 'seq', 'lrnd']);
const STOPS = new Set(['done', 'end', '~ret']);
const TUNNEL_RETURN = '->->';
/** What asks for the visits of a place whose address lies on the stack. */
const ASKS_FOR_VISITS = new Set(['readc', 'turns']);

export function flowOf(ink: InkJson): Flow {
  const root = containerFrom(ink['root'], '', null, -1);
  const addressed = addressedSpots(root);
  const stretches = stretchesOf(root, addressed);
  const reach = reachOf();
  const memo = new Map<string, Reads>();
  let linked: ReadonlySet<string> | null = null;
  const remembered = (how: 'ahead' | 'until', paths: readonly string[]): Reads => {
    const key = `${how}|${[...paths].sort().join('|')}`;
    const known = memo.get(key);
    if (known) return known;
    const starts = paths.flatMap((path) => resolve(root, root, path) ?? []).map(stretches.at);
    const reads = stretches.readsIn(starts.map((start) => (how === 'ahead' ? reach(start) : start.own)));
    memo.set(key, reads);
    return reads;
  };
  return {
    ahead: (paths) => remembered('ahead', paths),
    untilChoice: (paths) => remembered('until', paths),
    usesChance: remembered('ahead', ['']).chance,
    isLinked: (path) => (linked ??= pathsFrom(root, addressed)).has(path),
  };
}

interface Stretches {
  /** The story from here to the next choices, and the stretches that those lead to. */
  readonly at: (start: Spot) => Node;
  readonly readsIn: (all: readonly Bits[]) => Reads;
}

/** What is read in each is a set of bits, one for each thing that the story reads anywhere. */
function stretchesOf(root: Container, addressed: readonly Spot[]): Stretches {
  const numbers = new Map<string, number>();
  for (const spot of spotsUnder(root)) {
    for (const name of namesAt(root, addressed, spot)) if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  const known = new Map<string, Node>();
  const at = (start: Spot): Node => {
    const key = `${start.index} ${start.container.path}`;
    const node = known.get(key) ?? lazyNode(start);
    known.set(key, node);
    return node;
  };
  const lazyNode = (start: Spot): Node => {
    const own = emptyBits(numbers.size);
    const targets = new Set<Spot>();
    for (const spot of spotsAhead(root, addressed, [start], false)) {
      for (const name of namesAt(root, addressed, spot)) setBit(own, numbers.get(name) ?? 0);
      const target = textOf(spot.container.items[spot.index], '*');
      for (const one of target === null ? [] : spotAt(root, spot.container, target)) targets.add(one);
    }
    let leads: readonly Node[] | null = null;
    return {
      own,
      // Only when asked for: a story goes round in circles.
      get leads() {
        return (leads ??= [...targets].map(at));
      },
    };
  };
  const readsIn = (all: readonly Bits[]): Reads => {
    const bits = emptyBits(numbers.size);
    for (const some of all) addBits(bits, some);
    const has = (name: string): boolean => {
      const number = numbers.get(name);
      return number !== undefined && hasBit(bits, number);
    };
    return {
      variables: { has: (name) => has(VARIABLE + name) },
      visits: { has: (path) => has(VISITS + path) },
      turns: has(TURNS),
      chance: has(CHANCE_ASKED),
    };
  };
  return { at, readsIn };
}

/** How what can be read is told apart. */
const VARIABLE = 'variable ';
const VISITS = 'visits ';
const TURNS = 'turns';
const CHANCE_ASKED = 'chance';

function containerFrom(json: unknown, path: string, parent: Container | null, place: number): Container {
  const array = Array.isArray(json) ? (json as unknown[]) : [];
  const items = array.slice(0, -1);
  const named = new Map<string, Container>();
  const children = new Map<number, Container>();
  const container: Container = { path, items, named, children, parent, place };
  const under = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  for (const [index, item] of items.entries()) {
    if (!Array.isArray(item)) continue;
    const name = ownName(item);
    const child = containerFrom(item, under(name ?? index), container, index);
    children.set(index, child);
    if (name !== null) named.set(name, child);
  }
  const tail = array.at(-1);
  if (isObject(tail)) {
    for (const [name, value] of Object.entries(tail)) {
      if (Array.isArray(value)) named.set(name, containerFrom(value, under(name), container, -1));
    }
  }
  return container;
}

function ownName(json: readonly unknown[]): string | null {
  const tail = json.at(-1);
  return isObject(tail) && typeof tail['#n'] === 'string' ? tail['#n'] : null;
}

/** Follows an ink path from `from`: names, indices and `^` for the parent; a path that leads nowhere is null. */
function resolve(root: Container, from: Container, path: string): Spot | null {
  let container: Container = path.startsWith('.') ? from : root;
  const parts = path.split('.').filter((part) => part !== '');
  // The first `^` of a relative path climbs from the element itself to its container.
  if (path.startsWith('.') && parts[0] === '^') parts.shift();
  for (const [at, part] of parts.entries()) {
    if (part === '^') {
      if (!container.parent) return null;
      container = container.parent;
      continue;
    }
    const index = /^\d+$/.test(part) ? Number(part) : null;
    const child = index === null ? container.named.get(part) : container.children.get(index);
    if (child) container = child;
    else return index !== null && at === parts.length - 1 ? { container, index } : null;
  }
  return { container, index: 0 };
}

function spotsUnder(container: Container): Spot[] {
  const own = container.items.map((_, index) => ({ container, index }));
  const below = new Set([...container.children.values(), ...container.named.values()]);
  return [...own, ...[...below].flatMap(spotsUnder)];
}

/** Every place whose address the story holds as a value: where a variable divert may lead. */
function addressedSpots(root: Container): readonly Spot[] {
  return spotsUnder(root).flatMap(({ container, index }) => {
    const path = textOf(container.items[index], '^->');
    const spot = path === null ? null : resolve(root, container, path);
    return spot ? [spot] : [];
  });
}

function textOf(item: unknown, key: string): string | null {
  if (!isObject(item)) return null;
  const value = item[key];
  return typeof value === 'string' ? value : null;
}

/** Paths of all containers that may be passed through in a call, in part or as a whole. */
function pathsFrom(root: Container, addressed: readonly Spot[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { container } of spotsAhead(root, addressed, [{ container: root, index: 0 }], true)) {
    // What holds something that is passed through is so too: a divert may lead into the middle of a knot.
    for (let at: Container | null = container; at && !paths.has(at.path); at = at.parent) paths.add(at.path);
  }
  return paths;
}

function* spotsAhead(
  root: Container,
  addressed: readonly Spot[],
  starts: readonly Spot[],
  crossChoices: boolean,
): Generator<Spot> {
  const seen = new Map<Container, Set<number>>();
  const queue = [...starts];
  for (let spot = queue.pop(); spot; spot = queue.pop()) {
    const indices = seen.get(spot.container) ?? new Set();
    if (indices.has(spot.index)) continue;
    seen.set(spot.container, indices.add(spot.index));
    yield spot;
    queue.push(...successors(root, addressed, spot, crossChoices));
  }
}

/** What the element in this place reads. */
function namesAt(root: Container, addressed: readonly Spot[], { container, index }: Spot): readonly string[] {
  const item = container.items[index];
  if (typeof item === 'string') return namesOfWord(addressed, container, index, item);
  const variable = textOf(item, 'VAR?') ?? textOf(item, '^var') ?? varTarget(item);
  const counted = textOf(item, 'CNT?') ?? textOf(item, '^->') ?? onceTarget(item);
  const spot = counted === null ? null : resolve(root, container, counted);
  return [...(variable === null ? [] : [VARIABLE + variable]), ...(spot ? [VISITS + spot.container.path] : [])];
}

function namesOfWord(addressed: readonly Spot[], container: Container, index: number, word: string): readonly string[] {
  // An address that was put into a variable long ago may be any that the story holds.
  if (ASKS_FOR_VISITS.has(word) && textOf(container.items[index - 1], '^->') === null)
    return addressed.map((spot) => VISITS + spot.container.path);
  if (word === 'visit') return [VISITS + container.path];
  if (word === 'turn') return [TURNS];
  return CHANCE.has(word) ? [CHANCE_ASKED] : [];
}

function varTarget(item: unknown): string | null {
  if (!isObject(item) || item['var'] !== true) return null;
  return textOf(item, '->') ?? textOf(item, 'f()') ?? textOf(item, '->t->');
}

function onceTarget(item: unknown): string | null {
  const path = textOf(item, '*');
  return path !== null && isObject(item) && (Number(item['flg']) & ONCE_ONLY) !== 0 ? path : null;
}

function successors(root: Container, addressed: readonly Spot[], spot: Spot, crossChoices: boolean): readonly Spot[] {
  const { container, index } = spot;
  const item = container.items[index];
  const next = { container, index: index + 1 };
  if (index >= container.items.length) {
    return container.parent && container.place >= 0
      ? [{ container: container.parent, index: container.place + 1 }]
      : [];
  }
  const child = container.children.get(index);
  if (child) return [{ container: child, index: 0 }];
  if (item === TUNNEL_RETURN) return container.items[index - 2] === 'void' ? [] : addressed;
  if (typeof item === 'string') return STOPS.has(item) ? [] : [next];
  const path = textOf(item, '*') ?? textOf(item, '^->');
  if (path !== null) {
    const leaps = crossChoices || textOf(item, '*') === null;
    return [...(leaps ? spotAt(root, container, path) : []), next];
  }
  return [...divertTargets(root, addressed, container, item), ...(passesOn(container, index) ? [next] : [])];
}

function spotAt(root: Container, from: Container, path: string): readonly Spot[] {
  const spot = resolve(root, from, path);
  return spot ? [spot] : [];
}

function divertTargets(
  root: Container,
  addressed: readonly Spot[],
  container: Container,
  item: unknown,
): readonly Spot[] {
  if (varTarget(item) !== null) return addressed;
  const path = textOf(item, '->') ?? textOf(item, 'f()') ?? textOf(item, '->t->') ?? textOf(item, 'x()');
  return path === null ? [] : spotAt(root, container, path);
}

/** Whether flow may also reach the element after this one: always, but for a plain divert that starts no thread. */
function passesOn(container: Container, index: number): boolean {
  const item = container.items[index];
  if (!isObject(item) || !('->' in item)) return true;
  return item['c'] === true || container.items[index - 1] === 'thread';
}
