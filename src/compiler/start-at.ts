// start-at.ts: a compiled story that begins at another knot; only for trying one out, never for a record.
import type { InkJson } from '#core/dialogue/ink.ts';
import { isObject } from '#core/replay/scenario.ts';

/** Knots and stitches by their full names (`knot`, `knot.stitch`), in the story's own order. */
export function placesIn(ink: InkJson): readonly string[] {
  const knots = namedIn(ink['root']).filter(([name]) => name !== 'global decl');
  return knots.flatMap(([knot, content]) => [knot, ...namedIn(content).map(([stitch]) => `${knot}.${stitch}`)]);
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
