// guess-answers.ts: the three answers while they are being given.
import type { Guess } from '../state/guess.ts';

export const QUESTIONS = ['tier', 'turn', 'sure'] as const;
export type Question = (typeof QUESTIONS)[number];
/** What is left out has not been answered. */
export type Answers = Partial<Guess>;

export function openQuestions(answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => answers[question] === undefined);
}

/** Null while a question is open. */
export function guessOf({ tier, turn, sure }: Answers): Guess | null {
  return tier === undefined || turn === undefined || sure === undefined ? null : { tier, turn, sure };
}
