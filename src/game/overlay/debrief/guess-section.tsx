// guess-section.tsx: what you thought happened beside what did, and what that says of your ear.
import type { Tier } from '#core/dialogue/words.ts';
import { t } from '#ui/text.ts';
import type { Guess } from '../../state/guess.ts';
import type { Hindsight } from './looking-back.ts';

export interface GuessSectionProps {
  readonly guess: Guess | null;
  readonly tier: Tier;
  readonly hindsight: Hindsight;
}

/** From here on a player counts as sure (of 4). */
const SURE_FROM = 3;

/** How well the player knew: by the rung alone, which is the same however the turning point is reckoned. */
export function calibration(guess: Guess, tier: Tier): 'sureRight' | 'sureWrong' | 'unsureRight' | 'unsureWrong' {
  const right = guess.tier === tier;
  if (guess.sure >= SURE_FROM) return right ? 'sureRight' : 'sureWrong';
  return right ? 'unsureRight' : 'unsureWrong';
}

export function GuessSection({ guess, tier, hindsight }: GuessSectionProps) {
  return (
    <section class="db-guess" aria-labelledby="db-guess">
      <h2 id="db-guess">{t('beside.heading')}</h2>
      {guess ? <GuessTable guess={guess} tier={tier} hindsight={hindsight} /> : <p>{t('beside.none')}</p>}
    </section>
  );
}

function GuessTable({ guess, tier, hindsight }: GuessSectionProps & { guess: Guess }) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('beside.column.what')}</th>
            <th scope="col">{t('beside.column.guess')}</th>
            <th scope="col">{t('beside.column.truth')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('beside.rung')}</th>
            <td>{t(`beside.tier.${guess.tier}`)}</td>
            <td>{t(`beside.tier.${tier}`)}</td>
          </tr>
          <tr>
            <th scope="row">{t('beside.turn')}</th>
            <td>{turnInWords(guess.turn)}</td>
            <td>{realTurn(hindsight)}</td>
          </tr>
        </tbody>
      </table>
      <p>{t(`beside.${calibration(guess, tier)}`)}</p>
    </>
  );
}

function turnInWords(turn: number | null): string {
  return turn === null ? t('beside.turnNever') : t('beside.turnLine', { line: turn + 1 });
}

function realTurn(hindsight: Hindsight): string {
  if (hindsight.at === 'known') return turnInWords(hindsight.turn?.pick ?? null);
  return t(hindsight.at === 'thinking' ? 'beside.turnWaiting' : 'beside.turnUnknown');
}
