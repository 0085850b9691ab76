// review-panels.tsx: the review as a comic page: Ruth asks, reads your own lines out, and asks again.
import type { Skill } from '#core/dialogue/words.ts';
import { Button } from '#ui/button.tsx';
import { quoted } from '#ui/quoted.ts';
import { t } from '#ui/text.ts';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { App } from '../../state/app-store.ts';
import type { FinishedCall } from '../../state/history.ts';
import type { Portraits, ScenarioSummary } from '../../state/library.ts';
import { PLACE_DRAWINGS } from '../../state/places.ts';
import { reviewOf, skillShares } from '../../state/progress.ts';
import { echoOf, lineThatEarned, lineThatMissed, type Quote } from '../../state/review-quotes.ts';
import { hashOf } from '../../state/route.ts';
import { dropSave, loadSave } from '../../state/saves.ts';
import { callName, summaryOf } from './call-name.tsx';
import { Ruth, useRuth } from './ruth.tsx';
import { useWords } from './use-review.ts';

interface ReviewPanelsProps {
  readonly app: App;
  /** Of one week, each at its latest, the latest of all last. */
  readonly calls: readonly FinishedCall[];
  readonly scenarios: readonly ScenarioSummary[];
}

export function ReviewPanels({ app, calls, scenarios }: ReviewPanelsProps): JSX.Element {
  const [words, again] = useWords(app.library, calls, scenarios);
  const ruth = useRuth(app.library, scenarios);
  const review = useMemo(() => reviewOf(calls, new Set(calls.map(({ record }) => record.scenario))), [calls]);
  const leantOn = skillShares(calls)[0]?.earned ? review.strongest : null;
  const spoken = words?.spoken ?? [];
  return (
    <>
      <div class="rv-page" aria-busy={words === null}>
        <Opening count={calls.length} ruth={ruth} />
        {words === null ? (
          <output class="rv-coming">{t('review.coming')}</output>
        ) : (
          <>
            <Held
              skill={leantOn}
              quote={leantOn && lineThatEarned(spoken, leantOn)}
              scenarios={scenarios}
              ruth={ruth}
            />
            <Missed
              skill={review.workOn}
              quote={review.workOn && lineThatMissed(spoken, review.workOn)}
              count={calls.length}
              unread={spoken.length < calls.length}
              scenarios={scenarios}
              ruth={ruth}
            />
          </>
        )}
        <Again app={app} call={review.takeAgain} scenarios={scenarios} ruth={ruth} />
      </div>
      {words && words.changed.length > 0 && <Listed kind="changed" calls={words.changed} scenarios={scenarios} />}
      {words && words.lost.length > 0 && (
        <Listed kind="lost" calls={words.lost} scenarios={scenarios}>
          <Button onPress={again}>{t('review.lost.again')}</Button>
        </Listed>
      )}
    </>
  );
}

function Opening({ count, ruth }: { count: number; ruth: Portraits | null }): JSX.Element {
  return (
    <div class="rv-panel rv-opening">
      <img class="rv-place" src={PLACE_DRAWINGS['meeting-room'].back} alt="" />
      <p class="rv-caption">{t('review.friday')}</p>
      <Ruth portraits={ruth} face="calm" look={t('review.look', { face: t('face.calm') })}>
        {t('review.open', { count })}
      </Ruth>
      <p class="rv-caption rv-waits">{t('review.waits')}</p>
    </div>
  );
}

interface QuoteProps {
  readonly skill: Skill | null;
  readonly quote: Quote | null;
  readonly scenarios: readonly ScenarioSummary[];
  readonly ruth: Portraits | null;
}

function Held({ skill, quote, scenarios, ruth }: QuoteProps): JSX.Element {
  const question = skill && t(`review.held.${skill}`);
  const otherwise = skill ? t('review.held.unquoted', { skill: t(`skill.${skill}`) }) : t('review.held.none');
  return (
    <section class="rv-panel rv-held" aria-labelledby="rv-held">
      <h2 id="rv-held">{skill ? t('review.held', { skill: t(`skill.${skill}`) }) : t('review.held.noneTitle')}</h2>
      {quote && <YourLine quote={quote} scenarios={scenarios} />}
      {quote && <Note quote={quote} scenarios={scenarios} />}
      <Ruth portraits={ruth} face={quote ? 'smile' : 'calm'}>
        {quote ? echoed(quote, question) : otherwise}
      </Ruth>
    </section>
  );
}

interface MissedProps extends QuoteProps {
  /** Calls of the week. */
  readonly count: number;
  /** Not all of them can be read out. */
  readonly unread: boolean;
}

function Missed({ skill, quote, count, unread, scenarios, ruth }: MissedProps): JSX.Element {
  const question = skill && t(`review.missed.${skill}`);
  const otherwise = skill
    ? t(unread ? 'review.missed.unquoted' : 'review.missed.nowhere', { skill: t(`skill.${skill}`) })
    : t('review.missed.none', { count });
  return (
    <section class="rv-panel rv-missed" aria-labelledby="rv-missed">
      <h2 id="rv-missed">
        {skill ? t('review.missed', { skill: t(`skill.${skill}`) }) : t('review.missed.noneTitle')}
      </h2>
      {quote && <YourLine quote={quote} scenarios={scenarios} />}
      {quote && <Note quote={quote} scenarios={scenarios} />}
      <Ruth portraits={ruth} face="serious">
        {quote ? echoed(quote, question) : otherwise}
      </Ruth>
    </section>
  );
}

function echoed({ said }: Quote, question: string | null): string {
  const little = new Set(t('review.echoNot').split(', '));
  return t('review.echo', { word: echoOf(said.text, little), question: question ?? '' });
}

function YourLine({ quote, scenarios }: { quote: Quote; scenarios: readonly ScenarioSummary[] }): JSX.Element {
  const { finished, heard, said } = quote;
  const summary = summaryOf(finished, scenarios);
  return (
    <>
      <p class="rv-in">{t('review.in', { title: summary?.title ?? '' })}</p>
      {heard && (
        <p class="rv-heard" lang={summary?.locale ?? ''}>
          <strong>{t('strip.caller', { name: heard.speaker ?? '' })}</strong> {quoted(heard.text)}
        </p>
      )}
      <p class="rv-said" lang={summary?.locale ?? ''}>
        <strong>{t('review.you')}</strong> {quoted(said.text)}
      </p>
    </>
  );
}

function Note({ quote, scenarios }: { quote: Quote; scenarios: readonly ScenarioSummary[] }): JSX.Element | null {
  const { note } = quote;
  if (note === null) return null;
  return (
    <p class="rv-note">
      <strong>{t('review.note')}</strong> <span lang={summaryOf(quote.finished, scenarios)?.locale ?? ''}>{note}</span>
    </p>
  );
}

interface AgainProps {
  readonly app: App;
  readonly call: FinishedCall | null;
  readonly scenarios: readonly ScenarioSummary[];
  readonly ruth: Portraits | null;
}

function Again({ app, call, scenarios, ruth }: AgainProps): JSX.Element {
  const title = call ? callName(call, scenarios) : '';
  const asks = call && t(call.tier > 0 ? 'review.again.ask' : 'review.again.askNone', { title, tier: call.tier });
  return (
    <section class="rv-panel rv-again" aria-labelledby="rv-again">
      <h2 id="rv-again">{t(call ? 'review.again' : 'review.again.noneTitle')}</h2>
      <Ruth portraits={ruth} face="explaining">
        {asks ?? t('review.again.none')}
      </Ruth>
      {call && (
        <p class="rv-take">
          <a
            class="button main"
            href={hashOf({ at: 'call', scenario: call.record.scenario })}
            onClick={() => beginAnew(app, call)}
          >
            {t('review.again.take')}
          </a>
        </p>
      )}
    </section>
  );
}

/** A call that stands at its debrief is in the history, so its save can go; one that is being played goes on. */
function beginAnew({ shelf }: App, { record }: FinishedCall): void {
  if (loadSave(shelf, record.scenario)?.guess) dropSave(shelf, record.scenario);
}

interface ListedProps {
  readonly kind: 'changed' | 'lost';
  readonly calls: readonly FinishedCall[];
  readonly scenarios: readonly ScenarioSummary[];
  readonly children?: ComponentChildren;
}

function Listed({ kind, calls, scenarios, children }: ListedProps): JSX.Element {
  return (
    <div class="rv-listed">
      <p>{t(`review.${kind}`, { count: calls.length })}</p>
      <ul>
        {calls.map((call) => (
          <li key={call.record.scenario}>{callName(call, scenarios)}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
