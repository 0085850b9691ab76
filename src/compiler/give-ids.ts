// give-ids.ts: gives every line and reply of a scenario that has none an id, and nothing else.
import { idPlaces, type IdPlace, type NoPlace } from './id-places.ts';
import { compileInk } from './ink-compiler.ts';
import type { Problem } from './problem.ts';
import { compareStories, type Comparison } from './same-story.ts';
import { idOf, type ReadSource } from './source.ts';

/** An id that a line or reply is to get. */
export interface NewId {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly kind: IdPlace['kind'];
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly insert: string;
}

export interface IdsGiven {
  readonly ids: readonly NewId[];
  readonly problems: readonly Problem[];
  /** The new text of each file that changes. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Ids for the scenario at `path` and the files it INCLUDEs. With an error among the problems, nothing is given. */
export function giveIds(path: string, read: ReadSource): IdsGiven {
  const compiled = compileInk(path, read);
  const errors = compiled.problems.filter(({ severity }) => severity === 'error');
  if (!compiled.story) return { ids: [], problems: errors, texts: new Map() };
  const sources = compiled.files.map((file) => ({ path: file, text: read(file) ?? '' }));
  const found = sources.map((source) => ({ ...source, ...idPlaces(source.text) }));
  const twins = duplicates(found);
  if (twins.length) return { ids: [], problems: twins, texts: new Map() };
  const wanted = nameAll(found);
  const { json } = compiled.story;
  const compare = (ids: readonly NewId[]): Comparison => {
    const texts = insertAll(ids, read);
    const after = compileInk(path, (file) => texts.get(file) ?? read(file)).story;
    if (!after) return { same: false, suspects: [] };
    return compareStories(json, after.json, new Set(ids.map(({ id }) => id)));
  };
  const ids = harmless(wanted, compare);
  const problems = found.flatMap(({ path: file, without }) => without.map((one) => noPlace(file, one)));
  for (const one of wanted) if (!ids.includes(one)) problems.push(noPlace(one.path, { ...one, why: HARM }));
  return { ids, problems, texts: insertAll(ids, read) };
}

const HARM = 'with one there, the story would no longer read the same';

interface Found {
  readonly path: string;
  readonly places: readonly IdPlace[];
}

function duplicates(found: readonly Found[]): Problem[] {
  const first = new Map<string, { path: string; line: number }>();
  return found.flatMap(({ path, places }) =>
    places.flatMap(({ id, line }) => {
      const twin = id === null ? undefined : first.get(id);
      if (id !== null && !twin) first.set(id, { path, line });
      return id !== null && twin ? [duplicate(path, line, id, `${twin.path}:${twin.line}`)] : [];
    }),
  );
}

function duplicate(path: string, line: number, id: string, other: string): Problem {
  const message = `the id “${id}” stands at ${other} already`;
  return { path, line, severity: 'error', code: 'duplicate-id', message, hint: DUPLICATE_HINT };
}

const DUPLICATE_HINT =
  'keep it where calls were recorded with it, and take it away from the other: `ids --write` gives that one another';

function noPlace(path: string, { line, text, why }: NoPlace): Problem {
  const message = `“${text}” gets no id: ${why}`;
  const hint = 'give it an id by hand, or write each of its versions as a line of its own';
  return { path, line, severity: 'warning', code: 'no-safe-id', message, hint };
}

function nameAll(found: readonly Found[]): NewId[] {
  const used = new Set(found.flatMap(({ places }) => places.flatMap(({ id }) => id ?? [])));
  return found.flatMap(({ path, places }) =>
    places
      .filter(({ id }) => id === null)
      .map((place) => {
        const id = newId(path, place, used);
        used.add(id);
        const { line, kind, text, at, lead, trail } = place;
        return { path, line, kind, id, text, at, insert: `${lead}# id: ${id}${trail}` };
      }),
  );
}

/** `file_knot_CODE`, as ink's localisation tools write it; the code comes from knot and words, so that it repeats. */
function newId(path: string, { kind, knot, text }: IdPlace, used: ReadonlySet<string>): string {
  const stem = [idOf(path).replace(/[^\p{L}\p{N}_-]+/gu, '_'), knot].filter(Boolean).join('_');
  for (let occurrence = 0; ; occurrence += 1) {
    const id = `${stem}_${codeOf(`${kind}\n${knot}\n${text}\n${occurrence}`)}`;
    if (!used.has(id)) return id;
  }
}

/** Capitals and digits that are not mistaken for one another: no I, O, 0 or 1. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 4;
/** FNV-1a, 32 bits: offset basis and prime; then MurmurHash3's last mixing, since short texts differ in few bits. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MIX = [0x85ebca6b, 0xc2b2ae35] as const;

function codeOf(text: string): string {
  let hash = FNV_BASIS;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), MIX[0]);
  hash = Math.imul(hash ^ (hash >>> 13), MIX[1]);
  let rest = (hash ^ (hash >>> 16)) >>> 0;
  let code = '';
  while (code.length < CODE_LENGTH) {
    code += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

function insertAll(ids: readonly NewId[], read: ReadSource): Map<string, string> {
  const paths = new Set(ids.map(({ path }) => path));
  const own = (path: string): readonly NewId[] => ids.filter((one) => one.path === path);
  return new Map([...paths].map((path) => [path, insert(read(path) ?? '', own(path))]));
}

function insert(text: string, ids: readonly NewId[]): string {
  let [result, from] = ['', 0];
  for (const { at, insert: tag } of ids.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + tag;
    from = at;
  }
  return result + text.slice(from);
}

/** Most times a story is compiled to find the few ids that do harm; what is not cleared by then gets none. */
const MOST_TRIALS = 200;

/** Leaves out the ids that do harm: those that are caught at it, and the rest by halving. */
function harmless(ids: readonly NewId[], compare: (ids: readonly NewId[]) => Comparison): readonly NewId[] {
  let kept: readonly NewId[] = [];
  let trials = 0;
  const add = (some: readonly NewId[]): void => {
    if (some.length === 0 || trials >= MOST_TRIALS) return;
    trials += 1;
    const { same, suspects } = compare([...kept, ...some]);
    const innocent = some.filter(({ id }) => !suspects.includes(id));
    if (same) kept = [...kept, ...some];
    else if (innocent.length < some.length) add(innocent);
    else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      add(some.slice(0, half));
      add(some.slice(half));
    }
  };
  add(ids);
  return kept;
}
