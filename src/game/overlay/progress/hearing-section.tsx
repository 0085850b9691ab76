// hearing-section.tsx: how often a guess was right, by how sure the player was, and to which side it missed.
import { t } from '#ui/text.ts';
import type { FinishedCall } from '../../state/history.ts';
import { calibrationOf, type Calibration } from '../../state/progress.ts';

/** Rungs on the mean: less than a quarter is no leaning; one or more is the next rung. */
const LEANS_FROM = 0.25;
const FAR_FROM = 1;

export function HearingSection({ history }: { history: readonly FinishedCall[] }) {
  const known = calibrationOf(history).filter(({ guesses }) => guesses > 0);
  return (
    <section class="pg-hearing" aria-labelledby="pg-hearing">
      <h2 id="pg-hearing">{t('progress.hearing')}</h2>
      <p>{t('progress.hearingLead')}</p>
      <ul>
        {[...known].reverse().map((one) => (
          <li key={one.sure}>
            <p>
              <strong>{t(`progress.hearing.${one.sure}`, { right: one.right, guesses: one.guesses })}</strong>
            </p>
            <span class="pg-track" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * one.right) / one.guesses}%` }} />
            </span>
            {one.right < one.guesses && <p>{t(`progress.bias.${biasWord(one)}`)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function biasWord({ bias }: Pick<Calibration, 'bias'>): 'farHigh' | 'high' | 'even' | 'low' | 'farLow' {
  if (Math.abs(bias) < LEANS_FROM) return 'even';
  if (Math.abs(bias) < FAR_FROM) return bias > 0 ? 'high' : 'low';
  return bias > 0 ? 'farHigh' : 'farLow';
}
