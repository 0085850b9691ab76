// start-at.ts: a compiled story that begins at another knot; only for trying one out, never for a record.
import type { InkJson } from '#core/dialogue/ink.ts';
import { isObject } from '#core/replay/scenario.ts';

/** Where ink keeps the first values of its variables; no knot can have this name. */
const DECLARATIONS = 'global decl';

/** Knots and stitches by their full names (`knot`, `knot.stitch`), in the story's own order; no function that is called. */
export function placesIn(ink: InkJson): readonly string[] {
  const called = new Set([...JSON.stringify(ink).matchAll(CALL)].map((match) => match[1]));
  const knots = namedIn(ink['root']).filter(([name]) => name !== DECLARATIONS && !called.has(name));
  return knots.flatMap(([knot, content]) => [knot, ...namedIn(content).map(([stitch]) => `${knot}.${stitch}`)]);
}

/** A function, or one from outside with its stand-in, is called in compiled ink. */
const CALL = /"[fx]\(\)":"([^"]+)"/g;

/** Names of what the story declares with `VAR` and `LIST`, in its own order. */
export function variablesIn(ink: InkJson): readonly string[] {
  const declared = namedIn(ink['root']).find(([name]) => name === DECLARATIONS)?.[1];
  const steps: readonly unknown[] = Array.isArray(declared) ? declared : [];
  return steps.flatMap((step) => (isObject(step) && typeof step['VAR='] === 'string' ? [step['VAR=']] : []));
}

/** Names that ink itself gives to choices and gathers. */
const INK_OWN = /^[cg]-\d+$/;

function namedIn(container: unknown): [string, unknown][] {
  const named: unknown = Array.isArray(container) ? container.at(-1) : null;
  if (!isObject(named)) return [];
  return Object.entries(named).filter(([name, inner]) => Array.isArray(inner) && !INK_OWN.test(name));
}

/** The same story, its first step being the way to `place`. */
export function startingAt(ink: InkJson, place: string): InkJson {
  const root: unknown = ink['root'];
  if (!Array.isArray(root)) return ink;
  const [top, ...rest] = root as unknown[];
  // Put in the place of the first step and not before it, so that every path that counts steps still holds.
  const first =
    Array.isArray(top) && top.length > 1 ? [{ '->': place }, ...(top.slice(1) as unknown[])] : [{ '->': place }, null];
  return { ...ink, root: [first, ...rest] };
}
