// offensive.ts: names that may hurt somebody: a kept list of English, and the German words it lacks.
import { DataSet, RegExpMatcher, englishDataset, englishRecommendedTransformers, parseRawPattern } from 'obscenity';
import { withoutHarmless } from './harmless.ts';

/**
 * The matcher reads doubled letters as one, but for b, e, g, l, o and s. A `|` is the edge of a word, where harmless
 * words hold the same letters: a Barsch is a fish, and Nazim a name.
 */
const GERMAN: readonly string[] = [
  '|arsch|',
  'arschloch',
  '|hure|',
  '|huren',
  'hurensohn',
  'fotze',
  'wichser',
  'schlampe',
  'scheiss',
  '|fick|',
  '|ficken|',
  '|ficker|',
  'missgeburt',
  'schwuchtel',
  'kanake',
  '|neger|',
  '|spast|',
  '|spasti|',
  '|titen|',
  '|nute|',
  'hitler',
  '|nazi|',
  '|nazis|',
];

const matcher = new RegExpMatcher({ ...dataset().build(), ...englishRecommendedTransformers });

function dataset(): DataSet<{ originalWord: string }> {
  const all = new DataSet<{ originalWord: string }>().addAll(englishDataset);
  for (const word of GERMAN)
    all.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(word)));
  return all;
}

/** Accents and spaced-out letters hide nothing. */
export function isOffensive(text: string): boolean {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const looked = new Set([text, bare, joined(bare)].flatMap(withoutHarmless));
  return [...looked].some((each) => matcher.hasMatch(each));
}

/** `f u c k` is a word; `Ann and Bob` are three. */
function joined(text: string): string {
  return text.replace(/(?<=(?:^|[^\p{L}])\p{L})[^\p{L}\p{N}]+(?=\p{L}(?:[^\p{L}]|$))/gu, '');
}
