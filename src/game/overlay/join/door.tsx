// door.tsx: the workshop's door: its title, its teams, a nickname that is offered.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefusalCode } from '#protocol/ask.ts';
import { LONGEST_NICKNAME } from '#protocol/bounds.ts';
import type { Joined } from '#protocol/player.ts';
import type { WorkshopView } from '#protocol/workshop.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { ask, workshopPath } from '../../state/seat-api.ts';
import type { Seat } from '../../state/seats.ts';
import { useHeading } from '../use-heading.ts';
import { refusalText } from './join-texts.ts';

interface DoorProps {
  readonly code: string;
  readonly onSeat: (seat: Seat) => void;
}

type Seen = { readonly view: WorkshopView } | { readonly refused: RefusalCode } | 'looking';

export function Door({ code, onSeat }: DoorProps): JSX.Element {
  const [seen, setSeen] = useState<Seen>('looking');
  const look = (): void => {
    setSeen('looking');
    void ask<WorkshopView>(workshopPath(code)).then((answer) =>
      setSeen(answer.ok ? { view: answer.value } : { refused: answer.code }),
    );
  };
  useEffect(look, [code]);
  if (seen === 'looking') return <Looking />;
  if ('refused' in seen) return <Refused code={seen.refused} onAgain={look} />;
  return <SeatForm code={code} view={seen.view} onSeat={onSeat} />;
}

function Looking(): JSX.Element {
  return (
    <p class="join-card" aria-busy="true">
      {t('join.looking')}
    </p>
  );
}

function Refused({ code, onAgain }: { code: RefusalCode; onAgain: () => void }): JSX.Element {
  const heading = useHeading(t('join.title'));
  return (
    <section class="join-card">
      <h1 ref={heading} tabIndex={-1}>
        {t('join.title')}
      </h1>
      <p>{refusalText(code)}</p>
      <p class="join-ways">
        <ButtonLink kind="main" href="#/join">
          {t('join.otherCode')}
        </ButtonLink>
        <Button onPress={onAgain}>{t('join.again')}</Button>
      </p>
    </section>
  );
}

function SeatForm({ code, view, onSeat }: DoorProps & { readonly view: WorkshopView }): JSX.Element {
  const heading = useHeading(view.title);
  const form = useRef<HTMLFormElement>(null);
  const [nickname, setNickname] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const offer = (): void =>
    void ask<{ nickname: string }>(workshopPath(code, '/nickname')).then((answer) => {
      if (answer.ok) setNickname(answer.value.nickname);
    });
  useEffect(offer, [code]);
  const join = async (team: number): Promise<void> => {
    setBusy(true);
    const joined = await ask<Joined>(workshopPath(code, '/players'), { method: 'POST', body: { nickname, team } });
    setBusy(false);
    if (!joined.ok) return setWrong(refusalText(joined.code));
    const { playerId, playerToken: token, nickname: shown } = joined.value;
    onSeat({ code, playerId, token, nickname: shown, team, out: [] });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const team = form.current && new FormData(form.current).get('team');
    if (busy) return;
    if (typeof team === 'string') void join(Number(team));
    else setWrong(t('join.teamMissing'));
  };
  return (
    <form class="join-card" ref={form} onSubmit={submit} noValidate>
      <h1 ref={heading} tabIndex={-1} lang={view.language}>
        {view.title}
      </h1>
      {view.state === 'closed' ? (
        <p>{t('join.closed')}</p>
      ) : (
        <>
          <Teams view={view} />
          <Nickname nickname={nickname} onNickname={setNickname} onOther={offer} />
          <p id="join-wrong" class="join-wrong" role="alert">
            {wrong}
          </p>
          <button type="submit" class="button main" aria-describedby="join-wrong" aria-disabled={busy}>
            {t('join.in')}
          </button>
        </>
      )}
    </form>
  );
}

function Teams({ view }: { view: WorkshopView }): JSX.Element {
  return (
    <fieldset class="join-teams">
      <legend>{t('join.team')}</legend>
      {view.teams.map(({ id, name, players }) => (
        <label key={id}>
          <input
            aria-label={`${name}, ${t('join.teamPlayers', { players })}`}
            type="radio"
            name="team"
            value={id}
            defaultChecked={view.teams.length === 1}
          />
          <span>
            <strong lang={view.language}>{name}</strong>
            <small>{t('join.teamPlayers', { players })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface NicknameProps {
  readonly nickname: string;
  readonly onNickname: (nickname: string) => void;
  readonly onOther: () => void;
}

function Nickname({ nickname, onNickname, onOther }: NicknameProps): JSX.Element {
  return (
    <>
      <div class="join-nickname">
        <label class="join-field">
          <span>{t('join.nickname')}</span>
          <input
            type="text"
            value={nickname}
            // Signs of several parts count as one for the server, which tells if there are too many.
            maxLength={LONGEST_NICKNAME * 2}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="join-nickname-hint"
            onInput={(event) => onNickname(event.currentTarget.value)}
          />
        </label>
        <Button onPress={onOther}>{t('join.nicknameOther')}</Button>
      </div>
      <p id="join-nickname-hint" class="join-hint">
        {t('join.nicknameHint')}
      </p>
    </>
  );
}
