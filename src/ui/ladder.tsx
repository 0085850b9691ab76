// ladder.tsx: the four rungs, highest on top: won ones with the words that won them, missing ones with what was missing.
import type { Rung } from '#core/dialogue/words.ts';
import { quoted } from './quoted.ts';
import { shorten } from './strip-text.ts';
import { t } from './text.ts';
import './ladder.css';

export interface LadderRung {
  readonly rung: Rung;
  readonly counts: boolean;
  /** Your own words for this rung, whether they counted or not. */
  readonly words: string | null;
  /** What was missing; empty where the rung counts. */
  readonly missing: string;
}

/** Longest quotation that stands whole on a rung, in characters: about two lines. */
const MOST_QUOTED = 52;

export function Ladder({ rungs, locale }: { readonly rungs: readonly LadderRung[]; readonly locale: string }) {
  const down = [...rungs].sort((a, b) => b.rung - a.rung);
  return (
    <ul class="ladder">
      {down.map((rung) => (
        <RungRow key={rung.rung} rung={rung} locale={locale} />
      ))}
    </ul>
  );
}

function RungRow({ rung, locale }: { rung: LadderRung; locale: string }) {
  return (
    <li class={rung.counts ? 'rung rung--won' : 'rung'}>
      <span class="rung-name">
        {rung.rung} {t(`ladder.rung.${rung.rung}`)}
      </span>
      <div class="rung-why">
        <span class="unseen">{t(rung.counts ? 'ladder.won' : 'ladder.missing')} </span>
        {rung.counts ? <Words text={rung.words ?? ''} locale={locale} /> : <Missing rung={rung} locale={locale} />}
      </div>
    </li>
  );
}

function Missing({ rung, locale }: { rung: LadderRung; locale: string }) {
  return (
    <>
      {rung.missing}
      {rung.words !== null && <Words text={rung.words} locale={locale} />}
    </>
  );
}

/** The words; long ones open to the whole. */
function Words({ text, locale }: { text: string; locale: string }) {
  if (text.length <= MOST_QUOTED) {
    return (
      <span class="rung-words" lang={locale}>
        {quoted(text)}
      </span>
    );
  }
  return (
    <details class="rung-words" lang={locale}>
      <summary>{quoted(shorten(text, MOST_QUOTED))}</summary>
      {quoted(text)}
    </details>
  );
}
