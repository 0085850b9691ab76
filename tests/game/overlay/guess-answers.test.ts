// guess-answers.test.ts: which of the three questions are open, and when there is a guess.
import { expect, test } from 'vitest';
import { guessOf, openQuestions, type Answers } from '#game/overlay/guess-answers.ts';

test.each<[Answers, string[]]>([
  [{}, ['tier', 'turn', 'sure']],
  [{ tier: 0 }, ['turn', 'sure']],
  [{ turn: 0, sure: 1 }, ['tier']],
  [{ tier: 4, turn: null }, ['sure']],
])('%o leaves %o open', (answers, open) => {
  expect(openQuestions(answers)).toEqual(open);
  expect(guessOf(answers)).toBeNull();
});

test('“nothing landed” and “it did not turn” are answers', () => {
  const guess = { tier: 0, turn: null, sure: 1 } as const;
  expect(openQuestions(guess)).toEqual([]);
  expect(guessOf(guess)).toEqual(guess);
});
