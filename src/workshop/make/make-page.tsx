// make-page.tsx: a workshop in under a minute: everything is offered, anything can be changed.
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE } from '#protocol/bounds.ts';
import type { MadeWorkshop } from '#protocol/workshop.ts';
import { t } from '#ui/text.ts';
import { Field } from '../field.tsx';
import type { Frame } from '../frame.ts';
import { hashOf, isForOthers } from '../route.ts';
import { loadScenarios, type Scenario } from '../scenarios.ts';
import { refusalText } from '../texts.ts';
import { TopBar } from '../top-bar.tsx';
import { useLoaded } from '../use-loaded.ts';
import { usePage } from '../use-page.ts';
import type { RefusalCode } from '#protocol/ask.ts';
import { missingIn, offerDraft, workshopOf, type Draft } from './draft.ts';
import { RoundsField } from './rounds-field.tsx';
import { TeamsField } from './teams-field.tsx';
import './make.css';

const TEAMS_OFFERED = ['make.teams.1', 'make.teams.2', 'make.teams.3', 'make.teams.4'] as const;
const LANGUAGES = ['en', 'de'] as const;

export function MakePage({ frame }: { frame: Frame }): JSX.Element {
  const heading = usePage(t('make.title'));
  const scenarios = useLoaded(() => loadScenarios(frame.root), frame);
  return (
    <div class="page">
      <TopBar>
        <a class="tool" href={frame.root}>
          {t('ws.toGame')}
        </a>
      </TopBar>
      <main class="make">
        <h1 tabIndex={-1} ref={heading}>
          {t('make.title')}
        </h1>
        <p class="lead">{t('make.lead')}</p>
        {!isForOthers(frame.root) && <p class="hint-slip">{t('make.alone')}</p>}
        {scenarios ? <Form frame={frame} scenarios={scenarios} /> : <div class="reserved" aria-busy="true" />}
        <KeptHere frame={frame} />
      </main>
    </div>
  );
}

function Form({ frame, scenarios }: { frame: Frame; scenarios: readonly Scenario[] }): JSX.Element {
  const offered = (): Draft =>
    offerDraft(
      titleToday(),
      TEAMS_OFFERED.map((key) => t(key)),
      scenarios,
    );
  const [draft, setDraft] = useState(offered);
  const { key, setKey, going, trouble, told, go } = useMaking(frame, draft);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  return (
    <form
      class="make-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!going) void go();
      }}
    >
      <TitleField title={draft.title} onTitle={(title) => change({ title })} />
      <RoundsField rounds={draft.rounds} scenarios={scenarios} onRounds={(rounds) => change({ rounds })} />
      <TeamsField teams={draft.teams} onTeams={(teams) => change({ teams })} />
      <LanguageField language={draft.language} onLanguage={(language) => change({ language })} />
      {key !== null && <KeyField value={key} onKey={setKey} />}
      <p class="trouble" tabIndex={-1} ref={told} role="alert">
        {trouble}
      </p>
      <button type="submit" class="button main large">
        {t(going ? 'make.going' : 'make.go')}
      </button>
    </form>
  );
}

interface Making {
  /** The facilitators' key as it is typed; null as long as the server has not asked for it. */
  readonly key: string | null;
  readonly setKey: (key: string) => void;
  readonly going: boolean;
  readonly trouble: string | null;
  readonly told: RefObject<HTMLParagraphElement | null>;
  readonly go: () => Promise<void>;
}

function useMaking(frame: Frame, draft: Draft): Making {
  const [key, setKey] = useState<string | null>(null);
  const [going, setGoing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const stop = (text: string): void => {
    setTrouble(text);
    setGoing(false);
    requestAnimationFrame(() => told.current?.focus());
  };
  const go = async (): Promise<void> => {
    const missing = missingIn(draft);
    if (missing !== null) return stop(t(`make.${missing}`));
    setGoing(true);
    const refusal = await make(frame, draft, key);
    if (refusal === 'key-missing') setKey('');
    if (refusal !== null) stop(refusalText(refusal));
  };
  return { key, setKey, going, trouble, told, go };
}

function TitleField({ title, onTitle }: { title: string; onTitle: (title: string) => void }): JSX.Element {
  return (
    <Field label={t('make.name')}>
      <input
        type="text"
        maxLength={LONGEST_TITLE}
        autocomplete="off"
        value={title}
        onInput={(event) => onTitle(event.currentTarget.value)}
      />
    </Field>
  );
}

function LanguageField(props: { language: string; onLanguage: (language: string) => void }): JSX.Element {
  return (
    <Field label={t('make.language')}>
      <select value={props.language} onChange={(event) => props.onLanguage(event.currentTarget.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`make.language.${language}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Goes on to the new workshop; else tells why there is none. */
async function make({ api, keeper }: Frame, draft: Draft, key: string | null): Promise<RefusalCode | null> {
  const body = workshopOf(draft);
  const answer = await api.ask<MadeWorkshop>('/workshops', { method: 'POST', token: key, body });
  if (!answer.ok) return answer.code;
  const { code, facilitatorToken: token } = answer.value;
  keeper.keep({ code, token, title: body.title });
  location.hash = hashOf({ at: 'console', code, token });
  return null;
}

function KeyField({ value, onKey }: { value: string; onKey: (key: string) => void }): JSX.Element {
  return (
    <Field label={t('make.key')} hint={t('make.keyHint')}>
      <input
        type="password"
        autocomplete="off"
        value={value}
        onInput={(event) => onKey(event.currentTarget.value.trim())}
      />
    </Field>
  );
}

function KeptHere({ frame }: { frame: Frame }): JSX.Element | null {
  const kept = frame.keeper.all();
  if (kept.length === 0) return null;
  return (
    <section class="kept-here" aria-labelledby="kept-here">
      <h2 id="kept-here">{t('make.kept')}</h2>
      <ul>
        {kept.map(({ code, token, title }) => (
          <li key={code}>
            <a class="kept-link" href={hashOf({ at: 'console', code, token })}>
              {t('make.keptOpen', { title, code })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleToday(): string {
  const date = new Date().toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long' });
  return t('make.nameOffer', { date });
}
