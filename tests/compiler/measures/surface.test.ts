// surface.test.ts: measures 4, 8 and 9, and the surface they look at.
import { describe, expect, test } from 'vitest';
import { feedbackFigures, wordCount } from '#compiler/measures/feedback.ts';
import { fitLogistic, logOdds } from '#compiler/measures/logistic.ts';
import { markerWords, type Marker } from '#compiler/measures/markers.ts';
import { readerFigures } from '#compiler/measures/surface-reader.ts';
import { lengthRanks, surfaceOf } from '#compiler/measures/surface.ts';
import { wordingFigures } from '#compiler/measures/wording.ts';
import { END, TWO_STEPS, small } from './small.ts';

const WORDS = markerWords('en-GB');

describe('markers', () => {
  const FOUND: readonly (readonly [string, Marker, number])[] = [
    ['I’m sorry, I’ll do it, please.', 'polite', 2],
    ['I’m sorry, I’ll do it, please.', 'promise', 1],
    ['I willow about', 'promise', 0],
    ['Apologies all round', 'sorry', 1],
    ['Orders for horses', 'options', 0],
    ['This or that', 'options', 1],
    ['It’s always that', 'absolute', 1],
    ['It’s nearly always that', 'absolute', 0],
    ['Everything, every time', 'absolute', 2],
    ['Don’t be stupid', 'insult', 1],
    ['A foolproof plan', 'insult', 0],
  ];
  test.each(FOUND)('%s: %s %i', (text, marker, count) => {
    expect(surfaceOf(text, WORDS).markers[marker]).toBe(count);
  });

  test('a language without a table has none', () => {
    expect(markerWords('cy')).toBeNull();
    expect(surfaceOf('Please!', null)).toMatchObject({ exclamations: 1, markers: { polite: 0 } });
  });
});

test('length is counted as a reader counts it, and equals share a rank', () => {
  const lengths = (...texts: string[]): readonly number[] => lengthRanks(texts.map((text) => surfaceOf(text, null)));
  expect(surfaceOf('Größe 👍🏼', null).length).toBe(8);
  expect(lengths('a', 'bb', 'ccc')).toEqual([0, 0.5, 1]);
  expect(lengths('aa', 'bb', 'cccc')).toEqual([0.25, 0.25, 1]);
});

test('the learner finds what separates, and ignores a column that never varies', () => {
  const examples = [-2, -1, 1, 2].map((value) => ({ row: [value, 5], yes: value > 0 }));
  const model = fitLogistic(examples, 2);
  expect(logOdds(model, [1, 5])).toBeGreaterThan(0.5);
  expect(logOdds(model, [-1, 5])).toBeLessThan(-0.5);
  expect(model.weights[1]).toBe(0);
  expect(fitLogistic(examples, 2)).toEqual(model);
});

/** One decision after another, in each of which the best reply has these words. */
function decisions(best: readonly string[], other: string): string {
  const knots = best.map(
    (text, at) =>
      `=== k${at} ===\n* [${text} # id: g${at} # courtesy: 1]\n  -> k${at + 1}\n* [${other} # id: w${at} # error: no]\n  -> k${at + 1}\n`,
  );
  return `-> k0\n${knots.join('')}=== k${best.length} ===\nSue: Bye. ${END}\n`;
}

describe('the reader of surfaces', () => {
  test('learns a tell from one scenario and finds it in the other', async () => {
    const best = ['Is it so, now?', 'Is it red or blue?', 'Is it late?'];
    const studies = [
      await small(decisions(best, 'It is a thing'), 'en', 'one'),
      await small(decisions(best, 'It is no thing'), 'en', 'two'),
    ];
    const figures = readerFigures(studies);
    expect(figures).toMatchObject({ auc: 1, holds: false });
    expect(figures.tells.slice(0, 3).map(({ feature }) => feature)).toContain('question marks');
    expect(figures.giveaways).toHaveLength(6);
    expect(figures.giveaways[0]?.decision).toHaveLength(2);
    expect(readerFigures(studies)).toEqual(figures);
  });

  test('learns the wrong thing where the tell is turned round', async () => {
    const TELLING = 'Please, is it, or is it?';
    const studies = [
      await small(decisions([TELLING, TELLING], 'It is'), 'en', 'one'),
      await small(decisions(['It is', 'It is'], TELLING), 'en', 'two'),
    ];
    expect(readerFigures(studies).auc).toBe(0);
  });

  test('cannot choose between replies that look alike: ties count half', async () => {
    const order = (text: string): string =>
      text.replace(
        /\* \[(\w+) # id: g1[^\n]*\n[^\n]*\n(\* [^\n]*\n[^\n]*\n)/,
        '$2* [$1 # id: g1 # courtesy: 1]\n  -> k2\n',
      );
    const alike = order(decisions(['Same', 'Same'], 'Same'));
    const figures = readerFigures([await small(alike, 'en', 'one'), await small(alike, 'en', 'two')]);
    expect(figures.auc).toBe(0.5);
    expect(figures.holds).toBe(true);
  });

  test('has nothing to learn from in a set of one', async () => {
    const figures = readerFigures([await small(TWO_STEPS)]);
    expect(figures).toMatchObject({ auc: null, holds: true });
    expect(figures.unmeasured).toContain('two scenarios');
  });
});

describe('wording', () => {
  test('lengths, lone words and mistakes without a name', async () => {
    const body = `-> one\n=== one ===\n* [Twelve chars # id: good # tier: 1]\n  Sue: A. ${END}\n* [It is always so silly here. # id: odd # error: x]\n  Sue: B. ${END}\n* [Six six # id: plain]\n  Sue: C. ${END}\n`;
    const figures = wordingFigures(await small(body));
    expect(figures.ratios).toEqual([
      { decision: ['good', 'odd', 'plain'], longest: 'odd', shortest: 'plain', ratio: 27 / 7 },
    ]);
    expect(figures.lone).toEqual([
      { reply: 'odd', kind: 'insult' },
      { reply: 'odd', kind: 'absolute' },
    ]);
    expect(figures.unnamed).toEqual(['plain']);
    expect(figures.holds).toBe(false);
  });

  test('a word that stands in two replies tells nothing', async () => {
    const body = `-> one\n=== one ===\n* [Always so # id: a # tier: 1]\n  Sue: A. ${END}\n* [Never so # id: b # error: x]\n  Sue: B. ${END}\n`;
    expect(wordingFigures(await small(body))).toMatchObject({ lone: [], unnamed: [], holds: true });
    expect(wordingFigures(await small(body, 'cy')).lone).toBeNull();
  });
});

describe('feedback', () => {
  const NOTE = 'one two three four five six seven eight nine ten eleven twelve';

  test('replies that share a reaction, have none, or have too short a note', async () => {
    const body = `-> one
=== one ===
* [Good # id: good # tier: 1 # tier: 2]
  Sue: Ah.
  -> last
* [Same # id: same # tier: 1 # note: ${NOTE}]
  Sue: Ah.
  -> last
* [Silent # id: silent # tier: 1 # note: too short]
  -> silence
* [Own # id: own # tier: 1 # note: ${NOTE}]
  Sue: Oh.
  -> last
=== silence ===
* [Go on # id: on]
  -> last
=== last ===
Sue: Bye. ${END}
`;
    const figures = feedbackFigures(await small(body));
    expect(figures.shared).toEqual([
      { reply: 'same', with: 'good', line: 'Sue: Ah.' },
      { reply: 'silent', with: null, line: null },
    ]);
    expect(figures.notes).toEqual([{ reply: 'silent', words: 2 }]);
    expect(figures).toMatchObject({ of: 3, holds: false });
  });

  test('words are counted, dashes are not', () => {
    expect(wordCount(NOTE)).toBe(12);
    expect(wordCount(' one — two  … three-four ')).toBe(3);
    expect(wordCount('')).toBe(0);
  });
});
