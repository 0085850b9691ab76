// board-section.tsx: offers the finished call a place among the best, under a made-up name.
import type { CallRecord } from '#core/replay/record.ts';
import type { Scorecard } from '#core/scoring/score.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../state/app-store.ts';
import { enterBestCall, MOST_NICKNAME } from '../../state/best-calls.ts';
import { hashOf } from '../../state/route.ts';
import { bestCallOf, nicknameFor, placeOf, placeOnTrial } from './board.ts';

export interface BoardSectionProps {
  readonly app: App;
  readonly record: CallRecord;
  readonly scorecard: Scorecard;
}

export function BoardSection({ app, record, scorecard }: BoardSectionProps) {
  const [place, setPlace] = useState(() => placeOf(app.shelf, record));
  const [entered, setEntered] = useState(false);
  const enter = (nickname: string, keep: boolean): void => {
    if (keep) app.settings.setState({ nickname });
    setPlace(enterBestCall(app.shelf, bestCallOf(record, scorecard, nickname, Date.now())));
    setEntered(true);
  };
  const belongs = place === null && placeOnTrial(app.shelf, bestCallOf(record, scorecard, '', Date.now())) !== null;
  return (
    <section class="db-board" aria-labelledby="db-board">
      <h2 id="db-board">{t('board.heading')}</h2>
      {place !== null && <Standing place={place} scenario={record.scenario} entered={entered} />}
      {belongs && <NicknameForm app={app} seed={record.seed} onEnter={enter} />}
      {place === null && !belongs && <p>{t('board.no')}</p>}
    </section>
  );
}

/** Takes the focus when the form it replaces had it. */
function Standing({ place, scenario, entered }: { place: number; scenario: string; entered: boolean }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (entered) words.current?.focus();
  }, [entered]);
  return (
    <>
      <p ref={words} tabIndex={-1}>
        {t('board.place', { place })}
      </p>
      <ButtonLink href={hashOf({ at: 'best', scenario })}>{t('board.see')}</ButtonLink>
    </>
  );
}

interface NicknameFormProps {
  readonly app: App;
  readonly seed: number;
  readonly onEnter: (nickname: string, keep: boolean) => void;
}

function NicknameForm({ app, seed, onEnter }: NicknameFormProps) {
  const [number, setNumber] = useState(seed);
  const [nickname, setNickname] = useState(() => app.settings.getState().nickname || nicknameFor(seed));
  const [keep, setKeep] = useState(app.settings.getState().nickname !== '');
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const another = (): void => {
    setNumber(number + 1);
    setNickname(nicknameFor(number + 1));
    setEmpty(false);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = (field.current?.value ?? nickname).trim().slice(0, MOST_NICKNAME);
    if (name === '') setEmpty(true);
    else onEnter(name, keep);
  };
  return (
    <form class="db-nickname" onSubmit={submit}>
      <p>{t('board.offer')}</p>
      <label for="db-nickname">{t('board.nickname')}</label>
      <div class="db-nickname-row">
        <input
          id="db-nickname"
          ref={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={MOST_NICKNAME}
          value={nickname}
          aria-describedby="db-nickname-hint"
          aria-invalid={empty}
          onInput={(event) => setNickname(event.currentTarget.value)}
        />
        <Button onPress={another}>{t('board.another')}</Button>
      </div>
      <p id="db-nickname-hint" class="db-hint">
        {t('board.hint')}
      </p>
      <p class="db-fault" role="alert">
        {empty ? t('board.empty') : ''}
      </p>
      <label class="db-keep">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        {t('board.keep')}
      </label>
      <button type="submit" class="button main">
        {t('board.enter')}
      </button>
    </form>
  );
}
