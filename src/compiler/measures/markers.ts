// markers.ts: words by which a reply can be told from outside, by language; the only words the measures know.

export const MARKERS = ['polite', 'sorry', 'promise', 'options', 'absolute', 'insult'] as const;
export type Marker = (typeof MARKERS)[number];

/** Matched whole and in any case; `*` stands for the rest of a word. Apostrophes are straight here, whatever the story has. */
export type MarkerWords = Readonly<Record<Marker, readonly string[]>> & {
  /** Before an absolute they take it back: “nearly always”. */
  readonly hedges: readonly string[];
};

/** By the first part of a language tag: `en` serves `en-GB`. */
const WORDS: Readonly<Record<string, MarkerWords>> = {
  en: {
    hedges: ['almost', 'nearly', 'hardly', 'not', 'next to'],
    polite: [
      'please',
      'thank you',
      'thanks',
      'sorry',
      'apolog*',
      'afraid',
      'of course',
      'certainly',
      'would you mind',
      'could you',
      'would you',
      'may i',
      'if you like',
      'if that suits',
      'no trouble',
      'happy to',
      'glad',
      'lovely',
      'kind of you',
      'appreciate*',
      'good morning',
      'good afternoon',
      'hello',
      'sir',
      'madam',
    ],
    sorry: ['sorry', 'apolog*', 'forgive me', 'my fault', 'my mistake'],
    promise: ['i will', "i'll", 'we will', "we'll"],
    options: ['or', 'either', 'whichever', 'alternatively', 'two ways', 'two options', 'first choice'],
    // “every”, “all”, “only” and “none” are left out: they count things more often than they judge them.
    absolute: [
      'always',
      'never',
      'nobody',
      'no one',
      'everybody',
      'everyone',
      'everything',
      'nothing',
      'every time',
      'impossible',
      'definitely',
      'absolutely',
      'certainly',
      'totally',
      'completely',
      'guarantee*',
      'without exception',
    ],
    insult: [
      'stupid*',
      'idiot*',
      'moron*',
      'fool',
      'foolish*',
      'silly',
      'dumb',
      'daft',
      'useless',
      'pathetic',
      'ridiculous*',
      'nonsense',
      'rubbish',
      'lazy',
      'incompetent',
      'ignorant',
      'clueless',
      'shut up',
      'get lost',
      'go away',
      'liar',
    ],
  },
};

/** Null where nobody has written the words of this language down: what needs them is then not measured. */
export function markerWords(locale: string): MarkerWords | null {
  const language = locale.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? null) : null;
}
