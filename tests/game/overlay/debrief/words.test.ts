// words.test.ts: the debrief's sentences: calibration, what a line earned, what a rung lacked, which line carried.
import { expect, test } from 'vitest';
import '#ui/debrief-texts.ts';
import type { Reply, ReplyTags } from '#core/dialogue/words.ts';
import { wordFor } from '#ui/skill-bars.tsx';
import { calibration } from '#game/overlay/debrief/guess-section.tsx';
import { headlineFor, sublineFor } from '#game/overlay/debrief/headline.tsx';
import { hindsightFrom } from '#game/overlay/debrief/looking-back.ts';
import { worthInWords } from '#game/overlay/debrief/worth-in-words.ts';
import { TIERS } from '#game/state/guess.ts';

const tags = (over: Partial<ReplyTags>): ReplyTags => ({ rungs: [], skills: {}, error: null, note: null, ...over });
const reply: Reply = { id: 'a', text: 'Hello.', tags: tags({}) };

test('each tier has a headline of its own, with the name in it', () => {
  const lines = TIERS.map((tier) => headlineFor(tier, 'Amina'));
  expect(new Set(lines).size).toBe(TIERS.length);
  for (const line of lines) expect(line).toMatch(/^Amina .*\.$/);
});

test('the second line says tier, guess and sureness, or the tier alone', () => {
  expect(sublineFor(2, { tier: 3, turn: 0, sure: 4 })).toBe('Tier 2 of 4 · you guessed 3 · certain');
  expect(sublineFor(2, null)).toBe('Tier 2 of 4');
});

test.each([
  [3, 4, 2, 'sureWrong'],
  [3, 3, 3, 'sureRight'],
  [1, 2, 1, 'unsureRight'],
  [1, 1, 4, 'unsureWrong'],
] as const)('guessed %i with sureness %i, reached %i: %s', (tier, sure, reached, verdict) => {
  expect(calibration({ tier, turn: null, sure }, reached)).toBe(verdict);
});

test.each([
  ['nothing', tags({}), ['It neither earned nor cost a point.']],
  ['a rung', tags({ rungs: [2] }), ['It earned the words for rung 2, Understand.']],
  [
    'points',
    tags({ skills: { courtesy: 1, clarify: 2 } }),
    ['It earned a point of courtesy and 2 points of questions.'],
  ],
  ['a loss', tags({ skills: { courtesy: -2 } }), ['It cost 2 points of courtesy.']],
  ['a skill that is not asked for', tags({ skills: { improve: 1 } }), ['It neither earned nor cost a point.']],
])('what a line earned: %s', (_name, given, sentences) => {
  expect(worthInWords(given, ['courtesy', 'clarify'])).toEqual(sentences);
});

test.each([
  [0, 4, 'none'],
  [1, 4, 'some'],
  [2, 4, 'some'],
  [3, 4, 'most'],
  [4, 4, 'all'],
])('%i of %i is called “%s”', (earned, possible, word) => {
  expect(wordFor({ earned, possible })).toBe(word);
});

test('hindsight that stops early is no hindsight: half of it would name a wrong turning point', () => {
  const worth = [{ before: 90, after: 80, better: reply }];
  expect(hindsightFrom(worth, 2)).toEqual({ at: 'failed' });
  expect(hindsightFrom(worth, 1)).toMatchObject({ at: 'known', turn: { pick: 0 } });
  expect(hindsightFrom([{ before: 90, after: 90, better: reply }], 1)).toMatchObject({ at: 'known', turn: null });
});
