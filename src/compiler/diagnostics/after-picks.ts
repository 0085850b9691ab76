// after-picks.ts: the call that shows a wrong turn, in words and for programs.
import type { WrongTurn } from '../wrong-turns.ts';
import type { Finding } from './diagnostic.ts';

export function afterPicks({ picks, seed }: Pick<WrongTurn, 'picks' | 'seed'>): string {
  const chance = seed === undefined ? '' : `, with seed ${seed}`;
  return picks.length ? `after the picks ${picks.join(', ')}${chance}` : `before the first pick${chance}`;
}

/** A wrong turn as a finding at its place. */
export function turnFinding(turn: WrongTurn, message: string, hint?: string): Finding {
  const { place, picks, seed } = turn;
  return {
    ...place,
    message: `${message} ${afterPicks(turn)}`,
    picks,
    ...(hint === undefined ? {} : { hint }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** `line 12 (its condition is false)` for each reply that was held back. */
export function heldBack({ withheld }: WrongTurn): string {
  return withheld
    .map(({ place, conditional }) => `line ${place.line} (${conditional ? 'its condition is false' : 'already said'})`)
    .join(', ');
}
