// talk.tsx: the lower part of a call: what the player can do now.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { ReplyList } from '#ui/reply-list.tsx';
import { t } from '#ui/text.ts';
import { toGuess, type OpenCall } from '../state/app-store.ts';
import type { Caller } from './caller.ts';
import type { Frame } from './frame.ts';
import type { Hand } from './hand.ts';
import { Lazy } from './lazy.tsx';
import { loadAside } from './loads.ts';
import { RingPanel } from './ring-panel.tsx';
import { useFirst } from './use-first.ts';
import { useStore } from './use-store.ts';

export interface TalkProps {
  readonly frame: Frame;
  readonly call: OpenCall;
  readonly caller: Caller;
  readonly hand: Hand;
}

/** Nobody decides faster than this after replies have appeared unasked: simple reactions take 200 ms and more. */
const UNASKED_WAIT_MS = 250;

export function Talk({ frame, call, caller, hand }: TalkProps): JSX.Element {
  const { store } = call;
  const { phase, replies, picks } = useStore(store, (state) => state);
  // A double click on a reply is one pick: its second half must not go on to the next line.
  const byPick = useRef(false);
  const press = (event: MouseEvent): void => {
    if (event.detail > 1 && byPick.current) return;
    byPick.current = false;
    hand.goOn();
  };
  const lang = store.scenario.header.locale;
  const { app } = frame;
  // A call that ends while the network is away still leads on.
  const onward = phase === 'over' && !call.watched ? { otherwise: <Next onPress={() => toGuess(app)} /> } : {};
  const aside = (
    <Lazy key="aside" load={loadAside} props={{ app, call, caller }} meanwhile={<p aria-busy="true" />} {...onward} />
  );
  if (call.elsewhere) return aside;
  switch (phase) {
    case 'ringing':
      return <RingPanel call={call} caller={caller} onAnswer={press} />;
    case 'line':
      return <Next onPress={press} />;
    case 'choosing': {
      if (call.watched) return aside;
      const onPick = (id: string): void => {
        byPick.current = true;
        hand.say(id);
      };
      return (
        <ReplyList
          key={picks}
          replies={replies}
          lang={lang}
          waitMs={hand.unasked() ? UNASKED_WAIT_MS : 0}
          onPick={onPick}
        />
      );
    }
    case 'over':
    case 'broken':
      return aside;
  }
}

function Next({ onPress }: { onPress: (event: MouseEvent) => void }): JSX.Element {
  const button = useFirst<HTMLButtonElement>();
  return (
    <p class="onward">
      <span class="keys">{t('call.keys')}</span>
      <Button kind="main" onPress={onPress} buttonRef={button}>
        {t('call.next')}
        <Icon name="next" />
      </Button>
    </p>
  );
}
