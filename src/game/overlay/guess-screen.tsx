// guess-screen.tsx: what do you think happened? Three questions before anything is told.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { sayGuess, type OpenCall } from '../state/app-store.ts';
import { SURENESS, TIERS, type Guess } from '../state/guess.ts';
import { readCaller } from './caller.ts';
import type { Frame } from './frame.ts';
import './guess.css';
import { guessOf, openQuestions, type Answers, type Question } from './guess-answers.ts';
import { SiteBar } from './site-bar.tsx';
import { useHeading } from './use-heading.ts';
import './pages-text.ts';

export function GuessScreen({ frame, call }: { frame: Frame; call: OpenCall }): JSX.Element {
  const heading = useHeading(t('guess.title'));
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [asked, setAsked] = useState(false);
  const missing = asked ? openQuestions(answers) : [];
  const submit = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    const guess = guessOf(answers);
    if (guess) sayGuess(frame.app, guess);
    else focusFirst(form.current, openQuestions(answers)[0]);
  };
  const set = (change: Partial<Answers>): void => setAnswers({ ...answers, ...change });
  return (
    <>
      <SiteBar frame={frame} />
      <main class="guess">
        <h1 ref={heading} tabIndex={-1}>
          {t('guess.title')}
        </h1>
        <p class="lead">{t('guess.lead')}</p>
        <form ref={form} onSubmit={submit} noValidate>
          <Tiers call={call} answers={answers} missing={missing} onAnswer={set} />
          <Turns call={call} answers={answers} missing={missing} onAnswer={set} />
          <Sureness answers={answers} missing={missing} onAnswer={set} />
          <div class="ways">
            <p class="open" role="alert">
              {missing.length > 0 && t('guess.open', { count: missing.length, questions: namesOf(missing) })}
            </p>
            <button type="submit" class="button main">
              {t('guess.submit')}
            </button>
            <Button onPress={() => frame.openDialog('transcript')}>{t('guess.read')}</Button>
          </div>
        </form>
      </main>
    </>
  );
}

function namesOf(questions: readonly Question[]): string {
  return new Intl.ListFormat('en-GB').format(questions.map((question) => t(`guess.${question}.short`)));
}

function focusFirst(form: HTMLFormElement | null, question: Question | undefined): void {
  form?.querySelector<HTMLInputElement>(`input[name="${question ?? ''}"]`)?.focus();
}

interface QuestionProps {
  readonly answers: Answers;
  readonly missing: readonly Question[];
  readonly onAnswer: (change: Partial<Answers>) => void;
}

function Tiers({ call, answers, missing, onAnswer }: QuestionProps & { call: OpenCall }): JSX.Element {
  const { name } = readCaller(call.store.scenario.header.caller);
  return (
    <Asked question="tier" number={1} missing={missing}>
      {TIERS.map((tier) => (
        <Option key={tier} question="tier" on={answers.tier === tier} onPick={() => onAnswer({ tier })}>
          <span class="tile" aria-hidden="true">
            {tier}
          </span>
          {t(`guess.tier.${tier}`, { name })}
        </Option>
      ))}
    </Asked>
  );
}

function Turns({ call, answers, missing, onAnswer }: QuestionProps & { call: OpenCall }): JSX.Element {
  const lines = call.store.getState().entries.flatMap((entry) => (entry.kind === 'pick' ? [entry.reply.text] : []));
  return (
    <Asked question="turn" number={2} missing={missing}>
      {lines.map((line, at) => (
        <Option key={at} question="turn" on={answers.turn === at} onPick={() => onAnswer({ turn: at })}>
          <span class="tile" aria-hidden="true">
            {at + 1}
          </span>
          <q lang={call.store.scenario.header.locale}>{line}</q>
        </Option>
      ))}
      <Option question="turn" on={answers.turn === null} onPick={() => onAnswer({ turn: null })}>
        <span class="tile" aria-hidden="true">
          –
        </span>
        {t('guess.turn.none')}
      </Option>
    </Asked>
  );
}

function Sureness({ answers, missing, onAnswer }: QuestionProps): JSX.Element {
  return (
    <Asked question="sure" number={3} missing={missing}>
      {SURENESS.map((sure) => (
        <Option
          key={sure}
          question="sure"
          on={answers.sure === sure}
          onPick={() => onAnswer({ sure: sure as Guess['sure'] })}
        >
          {t(`guess.sure.${sure}`)}
        </Option>
      ))}
    </Asked>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly number: number;
  readonly missing: readonly Question[];
  readonly children: ComponentChildren;
}

function Asked({ question, number, missing, children }: AskedProps): JSX.Element {
  const open = missing.includes(question);
  return (
    <fieldset class={open ? `asked ${question} is-open` : `asked ${question}`} aria-describedby={`${question}-open`}>
      <legend>
        <span class="number">{number}</span>
        {t(`guess.${question}`)}
      </legend>
      <p class="open" id={`${question}-open`}>
        {open && t('guess.openHere')}
      </p>
      <div class="options">{children}</div>
    </fieldset>
  );
}

function Option(props: {
  question: Question;
  on: boolean;
  onPick: () => void;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <label class="option">
      <input type="radio" name={props.question} checked={props.on} onChange={props.onPick} />
      <span>{props.children}</span>
    </label>
  );
}
