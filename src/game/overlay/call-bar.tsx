// call-bar.tsx: the bar over a call: desk, caller, clock, and the ways out.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import type { OpenCall } from '../state/app-store.ts';
import type { CallStore } from '../state/call-store.ts';
import './bar.css';
import type { Caller } from './caller.ts';
import { clockText } from './clock.ts';
import { leaveTo } from './leave-to.ts';
import type { Frame } from './frame.ts';
import { useStore } from './use-store.ts';

export function CallBar({ frame, call, caller }: { frame: Frame; call: OpenCall; caller: Caller }): JSX.Element {
  const { header } = call.store.scenario;
  const leave = leaveTo(call);
  return (
    <header class="bar">
      <span class="desk" lang={header.locale}>
        {header.desk}
      </span>
      <span class="pill" lang={header.locale}>
        {displayText(caller)}
      </span>
      <Clock store={call.store} />
      <div class="tools">
        <button type="button" class="tool" onClick={() => frame.openDialog('transcript')}>
          <Icon name="list" />
          <span class="label">{t('bar.transcript')}</span>
        </button>
        <button type="button" class="tool" onClick={() => frame.openDialog('settings')}>
          <Icon name="gear" />
          <span class="label">{t('bar.settings')}</span>
        </button>
        <a class="tool" href={leave} title={t('bar.leaveHint')}>
          <Icon name="leave" />
          <span class="label">{t('bar.leave')}</span>
        </a>
      </div>
    </header>
  );
}

function displayText({ name, from, extension }: Caller): string {
  const who = [name, from].filter((part) => part !== '').join(', ');
  return extension === null ? who : `${t('call.extension', { extension })} · ${who}`;
}

const SECOND_MS = 1000;

/** How long you have been on the phone in this sitting: it is shown, never spoken, and nothing hangs on it. */
function Clock({ store }: { store: CallStore }): JSX.Element | null {
  const running = useStore(store, ({ phase }) => phase === 'line' || phase === 'choosing');
  const shown = useRef<HTMLSpanElement>(null);
  const seconds = useRef(0);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      seconds.current += 1;
      // Only the letters change: another text node would have the page laid out at once, each second.
      if (shown.current?.firstChild instanceof Text) shown.current.firstChild.data = clockText(seconds.current);
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [running]);
  return (
    <span class="pill clock" title={t('bar.clock')} aria-hidden="true">
      <span class="digits" ref={shown}>
        {clockText(seconds.current)}
      </span>
    </span>
  );
}
