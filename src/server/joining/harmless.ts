// harmless.ts: names of people, places and things that hold, or are, a word that hurts: a kept list of exceptions.

/** Whole words, in any place of a nickname. */
const ANYWHERE: ReadonlySet<string> = new Set(
  (
    'asse asselin bitchfield boobier chinkapin cumin cumming cummings dickie dickinson dickson dyke dykes fagan fager ' +
    'fagin focke fukuda hooker kikeli penistone peniston raper rapeseed semenov semenova shittu slutsky twatt wanklyn'
  ).split(' '),
);
/** First names that are a word too: harmless where a nickname begins with them, and goes on as names do. */
const FIRST: ReadonlySet<string> = new Set(['dick']);
/** What turns the name into the word again. */
const NO_SURNAME = /^(?:bag|brain|cheese|face|head|hole|lick|move|pic|size|suck|tip|wad|weed)/;
const PHRASES = ['moby dick', 'blue tit', 'great tit', 'coal tit', 'pussy willow'];

/** What is left of `text` to be looked at, in parts: what stood beside an exception is not read together. */
export function withoutHarmless(text: string): string[] {
  const bare = PHRASES.reduce((rest, phrase) => rest.replace(wholeWords(phrase), '\n'), text.toLowerCase());
  const words = [...bare.matchAll(/\p{L}+/gu)];
  const parts: string[] = [];
  let from = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    const begins = at === 0 && FIRST.has(word) && !NO_SURNAME.test(words[1]?.[0] ?? '');
    if (!begins && !ANYWHERE.has(word)) continue;
    parts.push(bare.slice(from, index));
    from = index + word.length;
  }
  return [...parts, bare.slice(from)].flatMap((part) => part.split('\n'));
}

function wholeWords(phrase: string): RegExp {
  return new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'gu');
}
