// ring-panel.tsx: the telephone on your desk: who is calling, and the handset. It rings until you are ready.
import type { JSX } from 'preact';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import type { OpenCall } from '../state/app-store.ts';
import type { Caller } from './caller.ts';
import { leaveTo } from './leave-to.ts';
import { useFirst } from './use-first.ts';

export interface RingPanelProps {
  readonly call: OpenCall;
  readonly caller: Caller;
  readonly onAnswer: (event: MouseEvent) => void;
}

export function RingPanel({ call, caller, onAnswer }: RingPanelProps): JSX.Element {
  const button = useFirst<HTMLButtonElement>();
  const watched = call.watched !== null;
  return (
    <div class="ring">
      <div class="lcd" id="display" lang={call.store.scenario.header.locale}>
        <p class="lcd-state">
          <span class="lamp" aria-hidden="true" />
          {t(watched ? 'watch.display' : 'call.incoming')}
        </p>
        <p class="lcd-name">{caller.name}</p>
        <p>{caller.from}</p>
        {caller.extension !== null && <p class="lcd-ext">{t('call.extension', { extension: caller.extension })}</p>}
      </div>
      <div class="ring-ways">
        <Button kind="answer" onPress={onAnswer} buttonRef={button} describedBy="display">
          <Icon name="phone" />
          {t(watched ? 'watch.start' : 'call.answer')}
        </Button>
        <ButtonLink href={leaveTo(call)}>{t('call.notNow')}</ButtonLink>
      </div>
    </div>
  );
}
