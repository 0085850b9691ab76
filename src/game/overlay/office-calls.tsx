// office-calls.tsx: some calls of the office: who is on the line, what it is about, and what became of it so far.
import type { JSX } from 'preact';
import '#ui/debrief-texts.ts';
import { Icon } from '#ui/icons.tsx';
import { Stars } from '#ui/stars.tsx';
import '#ui/styles/button.css';
import { t } from '#ui/text.ts';
import type { App } from '../state/app-store.ts';
import type { OfficeCall } from '../state/office.ts';
import { dropSave } from '../state/saves.ts';
import { readCaller } from './caller.ts';
import { inDays } from './office-days.ts';

export interface CallsProps {
  readonly app: App;
  readonly calls: readonly OfficeCall[];
  /** Those whose phone rings. */
  readonly rings: ReadonlySet<OfficeCall>;
  /** Of the calls’ headings. */
  readonly level: 'h3' | 'h4';
}

export function Calls({ app, calls, rings, level: Heading }: CallsProps): JSX.Element {
  return (
    <ul class="lines">
      {calls.map((call) => {
        const { id, title, desk, minutes, summary, locale } = call.summary;
        return (
          <li key={id} class={rings.has(call) ? 'line rings' : 'line'}>
            <Display call={call} lamp={rings.has(call)} />
            <div class="about">
              <Heading lang={locale}>{title}</Heading>
              <p class="desk" lang={locale}>
                {t('office.desk', { desk, minutes: t('office.minutes', { minutes }) })}
              </p>
              <p class="summary" lang={locale}>
                {summary}
              </p>
              <SoFar call={call} />
              {call.open && <Ways app={app} call={call} main={rings.has(call)} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Display({ call: { kept, summary }, lamp }: { call: OfficeCall; lamp: boolean }): JSX.Element {
  const { name, from, extension } = readCaller(summary.caller);
  const line = [from, extension === null ? '' : t('call.extension', { extension })].filter((part) => part !== '');
  return (
    <div class="display">
      {lamp && <span class="lamp" aria-hidden="true" />}
      <p class="who" lang={summary.locale}>
        <strong>{name}</strong>
        {line.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      {kept === 'going' && <p class="going">{t('calls.going')}</p>}
    </div>
  );
}

function SoFar({ call: { kept, best, workOn, due } }: { call: OfficeCall }): JSX.Element | null {
  if (!best) return kept === 'going' ? null : <p class="so-far">{t('office.unplayed')}</p>;
  return (
    <ul class="so-far">
      <li>
        {t('office.best', { tier: best.tier })} <Stars stars={best.stars} />
      </li>
      {workOn && <li>{t('office.workOn', { skill: t(`skill.${workOn}`) })}</li>}
      {due !== null && <li class="due">{t('office.practise', { when: inDays(due, Date.now()) })}</li>}
    </ul>
  );
}

/** Id of the link that takes a call, for whatever else leads to it. */
export const takeId = (scenario: string): string => `take-${scenario}`;

function Ways({ app, call, main }: { app: App; call: OfficeCall; main: boolean }): JSX.Element {
  const { kept } = call;
  const { id, title } = call.summary;
  const name = <span class="unseen">{title}</span>;
  // What is kept would lead to its debrief; that has its own link.
  const anew = (): void => (kept === 'debrief' ? dropSave(app.shelf, id) : undefined);
  return (
    <p class="ways">
      <a id={takeId(id)} class={main ? 'button main' : 'button'} href={`#/call/${id}`} onClick={anew}>
        <Icon name="phone" />
        {t(kept === 'going' ? 'calls.goOn' : 'calls.take')}
        {name}
      </a>
      {kept === 'debrief' && (
        <a href={`#/call/${id}`}>
          {t('office.debrief')}
          {name}
        </a>
      )}
      <a href={`#/best/${id}`}>
        {t('calls.best')}
        {name}
      </a>
    </p>
  );
}
