// crossings.ts: finds every place where the files of src/ break the rules of the house.
import { posix } from 'node:path';
import { HOUSE, type Package, type Room } from './house.ts';
import { readSource, type Reference, type Source } from './source.ts';

export interface Crossing {
  readonly code: Code;
  readonly path: string;
  readonly says: string;
}

export type Code =
  | 'barrel'
  | 'computed-import'
  | 'cycle'
  | 'default-export'
  | 'homeless'
  | 'impure'
  | 'outside'
  | 'package'
  | 'reached'
  | 'room'
  | 'spelling'
  | 'too-long'
  | 'untold';

/** Lines; STYLE's "files up to about 300 lines". */
const LONGEST_FILE = 300;

interface File {
  readonly path: string;
  readonly source: Source;
  readonly room: Room | undefined;
}

/** @param texts of the files by their path within src/, with forward slashes. */
export function findCrossings(texts: ReadonlyMap<string, string>, house: readonly Room[] = HOUSE): Crossing[] {
  const files = [...texts].map(([path, text]) => ({ path, source: readSource(path, text), room: roomOf(path, house) }));
  return [
    ...files.flatMap(judgeFile),
    ...files.flatMap((file) => file.source.references.flatMap((reference) => judgeReference(file, reference, house))),
    ...findCycles(files),
    ...findReached(files),
  ];
}

export function roomOf(path: string, house: readonly Room[]): Room | undefined {
  const holds = ({ room, shallow }: Room): boolean =>
    shallow ? posix.dirname(path) === room : path.startsWith(`${room}/`);
  return house.find(holds);
}

function judgeFile({ path, source, room }: File): Crossing[] {
  const found: Crossing[] = [];
  const add = (code: Code, says: string): void => void found.push({ code, path, says });
  if (!room) add('homeless', 'lies in a folder without a row in tests/architecture/house.ts: add one, with its why');
  if (source.defaultExport) add('default-export', 'has a default export: name it, so that it has one name everywhere');
  if (source.exportsAll || source.onlyPassesOn || /(^|\/)index\.tsx?$/.test(path))
    add('barrel', 'only passes on what others export: import from where a thing is made, or files tie into circles');
  if (source.lines > LONGEST_FILE)
    add('too-long', `has ${source.lines} lines, more than ${LONGEST_FILE}: split it by noun`);
  if (!/^\/\/ \S.{15}/.test(source.firstLine)) add('untold', 'does not start with a line that says what it is for');
  if (room?.floor === 1)
    for (const name of source.clocksAndDice)
      add(
        'impure',
        `names ${name}: the core reads no clock and no dice, or a record would not replay to the same call`,
      );
  return found;
}

function judgeReference(file: File, { target, line }: Reference, house: readonly Room[]): Crossing[] {
  const { path, room } = file;
  const crossing = (code: Code, says: string): Crossing[] => [{ code, path, says: `line ${line} ${says}` }];
  if (target === undefined)
    return crossing('computed-import', 'imports a computed name, which nobody can check: write it out');
  const local = resolve(path, target);
  if (local === undefined) return judgePackage(file, target, crossing);
  if (local.startsWith('../')) return judgeOutside(local, target, crossing);
  if (posix.extname(local) === '') return crossing('spelling', `imports ${target}: write its ending too`);
  const there = roomOf(local, house);
  if (!room || !there)
    return there ? [] : crossing('homeless', `imports ${target}, which lies in no room of the house`);
  if (!mayEnter(room, there))
    return crossing('room', `imports ${target}: ${room.room} may not import ${there.room} (${room.why})`);
  return judgeSpelling(room, there, target, crossing);
}

type Cross = (code: Code, says: string) => Crossing[];

function mayEnter(from: Room, to: Room): boolean {
  return from === to || from.rooms.includes(to.room);
}

function judgePackage({ path, room }: File, target: string, crossing: Cross): Crossing[] {
  if (!room) return [];
  const places = room.packages.filter((each) => matches(each, target)).map((row) => row.in);
  if (places.length === 0) return crossing('package', `imports ${target}, which ${room.room} may not (${room.why})`);
  const holds = places.some((place) => place === undefined || path === place || isBelow(path, place));
  return holds ? [] : crossing('package', `imports ${target}, which only ${places.join(' and ')} may (${room.why})`);
}

function isBelow(path: string, place: string): boolean {
  return place.endsWith('/') && path.startsWith(place);
}

function matches({ name }: Package, target: string): boolean {
  return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name;
}

/** Drawings and the like lie in assets/; code from outside src/ is not the game's. */
function judgeOutside(local: string, target: string, crossing: Cross): Crossing[] {
  const drawn = local.startsWith('../assets/') && !/\.[cm]?[jt]sx?$/.test(local);
  return drawn ? [] : crossing('outside', `imports ${target}, which lies outside src/ and is not a drawing in assets/`);
}

/** Within a room the short way; across rooms the full one, so that a crossing can be seen. The game's rooms are one flat. */
function judgeSpelling(from: Room, to: Room, target: string, crossing: Cross): Crossing[] {
  const relative = !target.startsWith('#');
  if (from === to) return relative ? [] : crossing('spelling', `imports ${target}: within a room write ./ or ../`);
  const oneFlat = from.room.startsWith('game') && to.room.startsWith('game');
  return relative && !oneFlat ? crossing('spelling', `imports ${target}: across rooms write #${to.room}/…`) : [];
}

/** Within src/; one that leaves it starts with `../`; undefined for a package. */
function resolve(path: string, target: string): string | undefined {
  if (target.startsWith('#')) return posix.normalize(target.slice(1));
  if (target.startsWith('.')) return posix.join(posix.dirname(path), target);
  return undefined;
}

/** Each circle once, told from the first of its files by name. */
function findCycles(files: readonly File[]): Crossing[] {
  const next = new Map(files.map(({ path, source }) => [path, targetsOf(path, source)]));
  return [...next.keys()].sort().flatMap((path) => {
    const circle = wayBack(path, next);
    return circle ? [{ code: 'cycle' as const, path, says: `imports itself by way of ${circle.join(' > ')}` }] : [];
  });
}

function targetsOf(path: string, source: Source): string[] {
  const imported = source.references.filter(({ started }) => !started);
  return imported.flatMap(({ target }) => (target === undefined ? [] : (resolve(path, target) ?? [])));
}

/** The shortest way from a file back to it, over files that come after it by name. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const target of next.get(way.at(-1) ?? start) ?? []) {
      if (target === start) return [...way.slice(1), start];
      if (target < start || seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return undefined;
}

/** Packages that a room must not load, loaded by a file that it imports. */
function findReached(files: readonly File[]): Crossing[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) =>
    (file.room?.never ?? []).flatMap((name) => {
      const way = wayTo(name, file, byPath);
      const says = `reaches ${name} by way of ${way?.join(' > ')} (${file.room?.why})`;
      return way ? [{ code: 'reached' as const, path: file.path, says }] : [];
    }),
  );
}

function wayTo(name: string, from: File, byPath: ReadonlyMap<string, File>): string[] | undefined {
  const ways: File[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const { path, source } = way.at(-1) ?? from;
    for (const { target } of source.references) {
      if (target === name) return [...way.slice(1).map((file) => file.path), name];
      const next = target && byPath.get(resolve(path, target) ?? '');
      if (!next || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
