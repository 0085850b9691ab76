// surface.ts: what can be seen of a reply without understanding it: length, punctuation, marker words.
import { MARKERS, type Marker, type MarkerWords } from './markers.ts';
import { mean } from './play.ts';

export interface Surface {
  /** In characters, as a reader counts them. */
  readonly length: number;
  readonly questions: number;
  readonly exclamations: number;
  readonly commas: number;
  readonly stops: number;
  /** All 0 in a language whose markers are not known. */
  readonly markers: Readonly<Record<Marker, number>>;
  readonly words: ReadonlySet<string>;
}

const QUESTION = /[?？؟]/gu;
const EXCLAMATION = /[!！]/gu;
const COMMA = /[,;:，、；：]/gu;
const STOP = /[.…。]/gu;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const NO_MARKERS: Surface['markers'] = { polite: 0, sorry: 0, promise: 0, options: 0, absolute: 0, insult: 0 };

export function surfaceOf(text: string, words: MarkerWords | null): Surface {
  const plain = text.normalize('NFC').replace(/[’‘ʼ]/g, "'").toLowerCase();
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  return {
    length: Array.from(text.trim()).length,
    questions: count(QUESTION),
    exclamations: count(EXCLAMATION),
    commas: count(COMMA),
    stops: count(STOP),
    markers: words ? markersIn(plain, words) : NO_MARKERS,
    words: wordsIn(text),
  };
}

/** The different words of a text, in small letters. */
export function wordsIn(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFC').replace(/[’‘ʼ]/g, "'").toLowerCase();
  return new Set(plain.match(WORD) ?? []);
}

function markersIn(plain: string, words: MarkerWords): Surface['markers'] {
  const found = { ...NO_MARKERS };
  for (const marker of MARKERS) {
    const pattern = patternOf(words[marker], marker === 'absolute' ? words.hedges : []);
    found[marker] = plain.match(pattern)?.length ?? 0;
  }
  return found;
}

const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(words: readonly string[], notAfter: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  // The longest first, so that a phrase is found before its beginning.
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const any = sorted.map((word) => word.replace(/\*$/, "[\\p{L}']*")).join('|');
  const before = notAfter.length ? `(?<!\\b(?:${notAfter.join('|')}) )` : '';
  const pattern = new RegExp(`${before}(?<![\\p{L}\\p{N}'])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(words, pattern);
  return pattern;
}

/** From 0 for the shortest reply of a decision to 1 for the longest; equals share a rank. */
export function lengthRanks(surfaces: readonly Surface[]): readonly number[] {
  if (surfaces.length < 2) return surfaces.map(() => 0.5);
  return surfaces.map(({ length }) => {
    const others = surfaces.map((other) => Math.sign(length - other.length));
    return (mean(others) * (surfaces.length / (surfaces.length - 1)) + 1) / 2;
  });
}
