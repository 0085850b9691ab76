// causes.ts: the lines behind a figure, for a trainer who wants to mend it.
import type { Place } from '../ink-outline.ts';
import type { WalkSubject } from './diagnostic.ts';

/** Lines that are named one by one; a figure with more causes is mended from the top. */
const MOST_NAMED = 6;

type Where = Pick<WalkSubject, 'placeOfReply'>;

/** `lines 12, 40 and 7 more` of these replies, each line once. */
export function linesOf({ placeOfReply }: Where, replies: readonly string[]): string {
  if (replies.length === 0) return 'no line of its own';
  const places = replies.map((id) => placeOfReply(id));
  const paths = new Set(places.map(({ path }) => path));
  const named = [...new Set(places.map(({ path, line }) => (paths.size > 1 ? `${path}:${line}` : String(line))))];
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
  return `${named.length === 1 ? 'line' : 'lines'} ${named.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Where the first of these replies stands; the top of the scenario where there is none. */
export function placeOfFirst(subject: Where & { readonly path: string }, replies: readonly string[]): Place {
  const [first] = replies;
  return first === undefined ? { path: subject.path, line: 1 } : subject.placeOfReply(first);
}

/** A share as a trainer reads it: `12 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Points and ratios, to a tenth; two digits where a threshold is that fine. */
export function figure(value: number, digits = 1): string {
  return value.toFixed(digits);
}
