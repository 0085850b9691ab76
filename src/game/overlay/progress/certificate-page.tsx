// certificate-page.tsx: a page to print: who played which calls to their end, and no claim beyond that.
import { ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { historyOf } from '../../state/history.ts';
import { hashOf } from '../../state/route.ts';
import type { Shelf } from '../../state/storage.ts';
import { Day, dayWords, tierWords } from '../facts.tsx';
import type { Frame } from '../frame.ts';
import { SiteBar } from '../site-bar.tsx';
import { useHeading } from '../use-heading.ts';
import { CallName } from './call-name.tsx';
import { certificateOf, type Certificate } from './certificate.ts';
import './certificate.css';
import { Rungs } from './rungs.tsx';
import './texts.ts';
import { useScenarios, type Scenarios } from './use-scenarios.ts';

/** Where the name is kept, if the player wants that: not among what a profile's file takes along. */
const NAME = 'certificate-name';
/** Longest name, in characters: as many as stand on one line of the page. */
const MOST_NAME = 60;

export function CertificatePage({ frame }: { frame: Frame }): JSX.Element {
  const { shelf, library } = frame.app;
  const [certificate] = useState(() => certificateOf(historyOf(shelf)));
  const [scenarios] = useScenarios(library);
  const [name, setName] = useState(() => keptName(shelf));
  const heading = useHeading(t('certificate.title'));
  return (
    <>
      <SiteBar frame={frame} />
      <main class="certificate">
        <h1 ref={heading} tabIndex={-1}>
          {t('certificate.title')}
        </h1>
        {certificate ? (
          <>
            <p class="ct-lead">{t('certificate.lead')}</p>
            <NameForm shelf={shelf} name={name} onName={setName} />
            <Paper certificate={certificate} name={name.trim()} scenarios={scenarios} />
          </>
        ) : (
          <p class="ct-lead">{t('certificate.none')}</p>
        )}
        <p class="ct-ways">
          {!certificate && (
            <ButtonLink kind="main" href={hashOf({ at: 'calls' })}>
              {t('progress.none.take')}
            </ButtonLink>
          )}
          <ButtonLink href={hashOf({ at: 'progress' })}>{t('review.progress')}</ButtonLink>
        </p>
      </main>
    </>
  );
}

function keptName(shelf: Shelf): string {
  return shelf.get(NAME, (value) => (typeof value === 'string' ? value : null))?.slice(0, MOST_NAME) ?? '';
}

interface NameFormProps {
  readonly shelf: Shelf;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Keeps the name only while the box is ticked; unticked, it is forgotten at once. */
function NameForm({ shelf, name, onName }: NameFormProps): JSX.Element {
  const [keep, setKeep] = useState(name !== '');
  const hold = (now: string, kept: boolean): void => {
    if (kept && now.trim() !== '') shelf.put(NAME, now.trim());
    else shelf.drop(NAME);
  };
  return (
    <form
      class="ct-form"
      onSubmit={(event) => {
        event.preventDefault();
        print();
      }}
    >
      <label for="ct-name">{t('certificate.name')}</label>
      <input
        id="ct-name"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={MOST_NAME}
        value={name}
        aria-describedby="ct-name-hint"
        onInput={({ currentTarget: { value } }) => {
          onName(value);
          hold(value, keep);
        }}
      />
      <p id="ct-name-hint">{t('certificate.nameHint')}</p>
      <label class="ct-keep">
        <input
          type="checkbox"
          checked={keep}
          onChange={({ currentTarget: { checked } }) => {
            setKeep(checked);
            hold(name, checked);
          }}
        />
        {t('certificate.keep')}
      </label>
      <button type="submit" class="button main">
        {t('certificate.print')}
      </button>
    </form>
  );
}

interface PaperProps {
  readonly certificate: Certificate;
  readonly name: string;
  readonly scenarios: Scenarios;
}

function Paper({ certificate: { calls, first, last }, name, scenarios }: PaperProps): JSX.Element {
  const all = typeof scenarios === 'string' ? null : scenarios;
  const played = new Set(calls.map(({ call }) => call.record.scenario));
  const ofThese = all?.filter(({ id }) => played.has(id)).length ?? 0;
  const whole = all !== null && ofThese === all.length;
  const oneDay = dayWords(first) === dayWords(last);
  const days = oneDay
    ? t('certificate.oneDay', { first: dayWords(first) })
    : t('certificate.days', { first: dayWords(first), last: dayWords(last) });
  return (
    <article class="ct-paper" aria-labelledby="ct-paper" style={{ '--rows': calls.length }}>
      <div class="ct-head">
        <p>{t('certificate.game')}</p>
        <h2 id="ct-paper">{t(whole ? 'certificate.whole' : 'certificate.part')}</h2>
      </div>
      {all !== null && <Stamp count={ofThese} all={all.length} />}
      <p class="ct-name">{name === '' ? <span class="unseen">{t('certificate.noName')}</span> : name}</p>
      <p class="ct-says">{t('certificate.says', { count: calls.length, days })}</p>
      <table>
        <caption class="unseen">{t('certificate.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('certificate.call')}</th>
            <th scope="col">{t('certificate.tier')}</th>
            <th scope="col">{t('certificate.date')}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ call, tier }) => (
            <tr key={call.record.scenario}>
              <th scope="row">
                <CallName call={call} scenarios={scenarios} />
              </th>
              <td>
                <Rungs tier={tier} />
                {tierWords(tier)}
              </td>
              <td>
                <Day at={call.at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ct-foot">{t('certificate.rungs')}</p>
      <p class="ct-foot">{t('certificate.foot')}</p>
    </article>
  );
}

function Stamp({ count, all }: { count: number; all: number }): JSX.Element {
  return (
    <p class="ct-stamp">
      <span aria-hidden="true">
        <strong>{t('certificate.stamp', { count, all })}</strong>
        {t('certificate.stampWhat')}
      </span>
      <span class="unseen">{t('certificate.stampSpoken', { count, all })}</span>
    </p>
  );
}
