// calls-screen.tsx: the lines that are ringing: choose one.
import type { JSX } from 'preact';
import type { Skill } from '#core/dialogue/words.ts';
import { isOneOf, SKILLS } from '#core/dialogue/words.ts';
import { Icon } from '#ui/icons.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import type { App } from '../state/app-store.ts';
import type { ScenarioSummary } from '../state/library.ts';
import { loadSave } from '../state/saves.ts';
import { readCaller } from './caller.ts';
import './calls.css';
import type { Frame } from './frame.ts';
import { SiteBar } from './site-bar.tsx';
import { useHeading } from './use-heading.ts';
import { useStore } from './use-store.ts';
import './pages-text.ts';

export function CallsScreen({ frame }: { frame: Frame }): JSX.Element {
  const scenarios = useStore(frame.app, (state) => state.scenarios);
  const heading = useHeading(t('calls.title'));
  return (
    <>
      <SiteBar frame={frame} />
      <main class="calls" aria-busy={scenarios === null}>
        <h1 ref={heading} tabIndex={-1}>
          {t('calls.title')}
        </h1>
        <p class="lead">{t('calls.lead')}</p>
        {scenarios?.length === 0 && <p>{t('calls.none')}</p>}
        <ul class="lines">
          {scenarios?.map((one, at) => (
            <CallCard key={one.id} app={frame.app} summary={one} at={at} />
          ))}
        </ul>
      </main>
    </>
  );
}

/** Grounds of the cards, in turn. */
const GROUNDS = ['sky', 'lilac', 'mint'] as const;

function CallCard({ app, summary, at }: { app: App; summary: ScenarioSummary; at: number }): JSX.Element {
  const { id, title, desk, minutes, locale } = summary;
  const caller = readCaller(summary.caller);
  const going = (loadSave(app.shelf, id)?.record.picks.length ?? 0) > 0;
  return (
    <li class={`line-card ${GROUNDS[at % GROUNDS.length] ?? ''}`}>
      <div class="display">
        <span class="lamp" aria-hidden="true" />
        <p class="who" lang={locale}>
          {caller.extension !== null && <span class="ext">{t('call.extension', { extension: caller.extension })}</span>}
          <strong>{caller.name}</strong>
          {caller.from}
        </p>
        {going && <p class="going">{t('calls.going')}</p>}
      </div>
      <div class="about">
        <p class="desk" lang={locale}>
          {desk}
        </p>
        <h2 lang={locale}>{title}</h2>
        <p class="summary" lang={locale}>
          {summary.summary}
        </p>
        <ul class="facts">
          <li>{t('calls.minutes', { minutes })}</li>
          <li>{t('calls.tier', { tier: summary.possible['tier'] ?? 0 })}</li>
          <li>{t('calls.skills', { skills: skillWords(summary.skills) })}</li>
        </ul>
        <p class="ways">
          <ButtonLink kind="main" href={`#/call/${id}`}>
            <Icon name="phone" />
            {t(going ? 'calls.goOn' : 'calls.take')}
            <span class="unseen">{title}</span>
          </ButtonLink>
          <a href={`#/best/${id}`}>
            {t('calls.best')}
            <span class="unseen">{title}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

function skillWords(skills: readonly string[]): string {
  const known = skills.filter((skill): skill is Skill => isOneOf(SKILLS, skill));
  return new Intl.ListFormat('en-GB').format(known.map((skill) => t(`calls.skill.${skill}`)));
}
