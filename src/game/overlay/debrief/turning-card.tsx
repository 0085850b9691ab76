// turning-card.tsx: the line that cost most, what would have kept more, and the way back to it.
import type { Reply } from '#core/dialogue/words.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { quoted } from '#ui/quoted.ts';
import { shorten } from '#ui/strip-text.ts';
import { t } from '#ui/text.ts';
import { playAgain, takeAgain, type App } from '../../state/app-store.ts';
import type { Debrief } from '../../state/debrief.ts';
import { hashOf } from '../../state/route.ts';
import type { SeatCall } from '../../state/seats.ts';
import type { Hindsight, Worth } from './looking-back.ts';
import { BackToWorkshop } from './seat-section.tsx';

export interface TurningCardProps {
  readonly app: App;
  readonly seat: SeatCall | null;
  readonly debrief: Debrief;
  readonly hindsight: Hindsight;
  readonly locale: string;
}

/** Longest line in a heading, in characters; the whole stands under it. */
const MOST_IN_HEADING = 60;

export function TurningCard({ app, seat, debrief, hindsight, locale }: TurningCardProps) {
  const turn = hindsight.at === 'known' ? hindsight.turn : null;
  const said = turn ? debrief.picks[turn.pick] : undefined;
  const kind = hindsight.at === 'known' && !turn ? 'db-turn db-turn--none' : 'db-turn';
  return (
    <section class={kind} aria-labelledby="db-turn" aria-busy={hindsight.at === 'thinking'}>
      {turn && said ? (
        <Turned said={said} pick={turn.pick} picks={debrief.picks.length} worth={turn.worth} locale={locale} />
      ) : (
        <NotTurned debrief={debrief} at={hindsight.at} locale={locale} />
      )}
      <div class="db-buttons">
        {seat ? <BackToWorkshop seat={seat} /> : <WaysOn app={app} pick={turn?.pick ?? null} />}
      </div>
    </section>
  );
}

function WaysOn({ app, pick }: { app: App; pick: number | null }) {
  return (
    <>
      {pick !== null && (
        <Button kind="dark" onPress={() => takeAgain(app, pick)}>
          {t('turn.again')}
        </Button>
      )}
      <Button onPress={() => void playAgain(app)}>{t('turn.start')}</Button>
      <ButtonLink href={hashOf({ at: 'calls' })}>{t('turn.another')}</ButtonLink>
    </>
  );
}

interface TurnedProps {
  readonly said: Reply;
  readonly pick: number;
  readonly picks: number;
  readonly worth: Worth;
  readonly locale: string;
}

function Turned({ said, pick, picks, worth, locale }: TurnedProps) {
  const { before, after, better } = worth;
  return (
    <>
      <h2 id="db-turn">{t('turn.headingLine', { text: shorten(said.text, MOST_IN_HEADING) })}</h2>
      <p class="db-cost">
        {t('turn.line', { line: pick + 1, lines: picks })} · {t('turn.cost', { before, after })}
      </p>
      {said.text.length > MOST_IN_HEADING && (
        <p class="db-said" lang={locale}>
          {quoted(said.text)}
        </p>
      )}
      {said.tags.note === null ? <p>{t('turn.noNote')}</p> : <p lang={locale}>{said.tags.note}</p>}
      <h3>{t('turn.better')}</h3>
      <p class="db-better" lang={locale}>
        {quoted(better.text)}
      </p>
      {better.tags.note !== null && (
        <p>
          <strong>{t('turn.betterWhy')}</strong> <span lang={locale}>{better.tags.note}</span>
        </p>
      )}
    </>
  );
}

function NotTurned({ debrief, at, locale }: { debrief: Debrief; at: Hindsight['at']; locale: string }) {
  if (at === 'thinking') {
    return (
      <div class="db-waiting">
        <h2 id="db-turn">{t('turn.heading')}</h2>
        <output>{t('turn.waiting')}</output>
      </div>
    );
  }
  if (at === 'failed') {
    return (
      <>
        <h2 id="db-turn">{t('turn.failed')}</h2>
        <p>{t('turn.failedWhy')}</p>
      </>
    );
  }
  const carried = carryingLine(debrief);
  return (
    <>
      <h2 id="db-turn">{t('turn.none')}</h2>
      {carried && <p>{t('turn.noneLine', { text: carried.text })}</p>}
      {carried?.tags.note && <p lang={locale}>{carried.tags.note}</p>}
    </>
  );
}

/** The line with which the highest rung began to count; without any rung the first line. */
export function carryingLine({ panels, scorecard }: Debrief): Reply | null {
  const carrying = panels.find((panel) => panel.won.some((rung) => rung === scorecard.tier)) ?? panels[0];
  return carrying?.said ?? null;
}
