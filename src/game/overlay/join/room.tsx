// room.tsx: the waiting room: which call is on, how one's own went, and where one stands.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Me } from '#protocol/player.ts';
import type { WorkshopView } from '#protocol/workshop.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { Stars } from '#ui/stars.tsx';
import { t } from '#ui/text.ts';
import type { App } from '../../state/app-store.ts';
import { handInAll } from '../../state/hand-in.ts';
import { beginCall } from '../../state/round-call.ts';
import { hashOf } from '../../state/route.ts';
import { ask, workshopPath } from '../../state/seat-api.ts';
import { seatIn, type Seat } from '../../state/seats.ts';
import { enterRoom, type WaitingRoom } from '../../state/waiting-room.ts';
import { useHeading } from '../use-heading.ts';
import { useStore } from '../use-store.ts';
import { refusalText } from './join-texts.ts';
import { Place } from './place.tsx';

interface RoomProps {
  readonly app: App;
  readonly seat: Seat;
  /** The seat is given up. */
  readonly onGone: () => void;
}

export function Room({ app, seat, onGone }: RoomProps): JSX.Element {
  const room = useMemo(() => enterRoom(seat), [seat]);
  useEffect(() => {
    void handInAll(app.shelf).then(() => room.refresh());
    return room.leave;
  }, [room]);
  const { view, me, connected, ended } = useStore(room, (state) => state);
  const out = seatIn(app.shelf, seat.code)?.out.length ?? 0;
  if (ended) return <Ended onAgain={onGone} />;
  return (
    <>
      <output class="join-lost">
        {connected ? '' : t('room.lost')}
        {out > 0 ? ` ${t('room.out', { calls: out })}` : ''}
      </output>
      {view && me && <Present app={app} seat={seat} room={room} view={view} me={me} />}
      {(!view || !me) && connected && (
        <p class="join-card" aria-busy="true">
          {t('join.looking')}
        </p>
      )}
      <Leave seat={seat} onGone={onGone} />
    </>
  );
}

function Ended({ onAgain }: { onAgain: () => void }): JSX.Element {
  const heading = useHeading(t('room.ended'));
  return (
    <section class="join-card">
      <h1 ref={heading} tabIndex={-1}>
        {t('room.ended')}
      </h1>
      <p>{t('room.endedText')}</p>
      <p class="join-ways">
        <Button kind="main" onPress={onAgain}>
          {t('room.joinAgain')}
        </Button>
      </p>
    </section>
  );
}

interface PresentProps {
  readonly app: App;
  readonly seat: Seat;
  readonly room: WaitingRoom;
  readonly view: WorkshopView;
  readonly me: Me;
}

function Present(props: PresentProps): JSX.Element {
  const { view, me } = props;
  const heading = useHeading(view.title);
  const team = view.teams.find(({ id }) => id === me.team)?.name ?? '';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} lang={view.language}>
        {view.title}
      </h1>
      <p class="join-you">{t('room.you', { nickname: me.nickname, team })}</p>
      <Now {...props} />
      <Place me={me} hidden={view.board === 'hidden'} />
    </>
  );
}

/** What there is to do at this moment. */
function Now(props: PresentProps): JSX.Element {
  const { view, me } = props;
  const calls = me.calls.filter(({ round }) => round === view.round);
  const going = calls.find(({ total }) => total === null);
  const best = calls.reduce((most, { total }) => Math.max(most, total ?? 0), 0);
  const done = calls.find(({ total }) => total === best);
  if (view.state === 'closed') return <Card {...props} title={t('room.closed')} text={t('room.closedText')} />;
  if (going) {
    return (
      <Card {...props} title={t('room.going')} text="">
        <ButtonLink kind="main" href={hashOf({ at: 'round', code: view.code, callId: going.callId })}>
          {t('room.goOn')}
          <Icon name="next" />
        </ButtonLink>
      </Card>
    );
  }
  if (done) {
    const { tier } = done;
    return (
      <Card {...props} title={t('room.done')} text={tier ? t('room.doneText', { tier }) : t('room.doneNone')}>
        <Stars stars={done.stars ?? 0} />
        {view.state === 'open' && <Answer {...props} again />}
      </Card>
    );
  }
  if (view.state === 'paused') return <Card {...props} title={t('room.paused')} text={t('room.pausedText')} />;
  return (
    <Card {...props} title={t('room.ringing')} text={t('room.ringingText')}>
      <Answer {...props} again={false} />
    </Card>
  );
}

interface CardProps extends PresentProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Card({ app, view, title, text, children }: CardProps): JSX.Element {
  const { title: scenario, locale } = useScenario(app, view.rounds[view.round]?.scenario ?? '');
  return (
    <section class="join-card join-now" aria-live="polite">
      <p class="join-round">
        {t('room.round', { round: view.round + 1, rounds: view.roundsInAll })} · <span lang={locale}>{scenario}</span>
      </p>
      <h2>{title}</h2>
      {text !== '' && <p>{text}</p>}
      {children && <div class="join-ways">{children}</div>}
    </section>
  );
}

/** A scenario's title as the list has it; its id until that has come. */
function useScenario(app: App, id: string): { readonly title: string; readonly locale: string } {
  const [found, setFound] = useState({ title: id, locale: 'en' });
  useEffect(() => {
    let here = true;
    void app.library.scenarios().then((list) => {
      const one = list.ok ? list.value.find((each) => each.id === id) : undefined;
      if (here && one) setFound(one);
    });
    return () => void (here = false);
  }, [id]);
  return found;
}

function Answer({ app, seat, room, view, again }: PresentProps & { readonly again: boolean }): JSX.Element {
  const [wrong, setWrong] = useState('');
  const busy = useRef(false);
  const begin = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const begun = await beginCall(app.shelf, seat, view.rounds[view.round]?.scenario ?? '');
    busy.current = false;
    if (begun.ok) location.hash = hashOf({ at: 'round', code: seat.code, callId: begun.value.callId });
    else {
      setWrong(refusalText(begun.code));
      void room.refresh();
    }
  };
  return (
    <>
      <Button kind={again ? 'plain' : 'answer'} onPress={() => void begin()}>
        {!again && <Icon name="phone" />}
        {t(again ? 'room.takeAgain' : 'room.answer')}
      </Button>
      {again && <span class="join-hint">{t('room.takeAgainText')}</span>}
      <span class="join-wrong" role="alert">
        {wrong}
      </span>
    </>
  );
}

function Leave({ seat, onGone }: { seat: Seat; onGone: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) next.current?.focus();
  }, [asking]);
  const leave = (): void => {
    const { code, token, playerId } = seat;
    void ask(workshopPath(code, `/players/${playerId}`), { method: 'DELETE', token });
    onGone();
  };
  if (!asking) {
    return (
      <p class="join-leave">
        <Button onPress={() => setAsking(true)}>{t('room.leave')}</Button>
      </p>
    );
  }
  return (
    <p class="join-leave">
      <span>{t('room.leaveAsk')}</span>
      <Button onPress={() => setAsking(false)} buttonRef={next}>
        {t('room.leaveNo')}
      </Button>
      <Button onPress={leave}>{t('room.leaveYes')}</Button>
    </p>
  );
}
