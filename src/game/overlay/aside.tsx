// aside.tsx: what stands in the place of the replies when there is nothing to say.
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import { RepliesShown } from '#ui/replies-shown.tsx';
import { takeHere, toGuess, type App, type OpenCall } from '../state/app-store.ts';
import { rewindTo, say } from '../state/call-store.ts';
import './aside.css';
import type { Caller } from './caller.ts';
import { leaveTo } from './leave-to.ts';
import './pages-text.ts';
import { useFirst } from './use-first.ts';
import { useStore } from './use-store.ts';

interface PanelProps {
  readonly title: string;
  /** The heading has the focus where the panel has no button to begin with. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Panel({ title, headingRef, text, children }: PanelProps): JSX.Element {
  return (
    <section class="panel-card">
      <div>
        <h2 ref={headingRef ?? null} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
      </div>
      <p class="ways">{children}</p>
    </section>
  );
}

/** The call is over, broken, elsewhere, or only watched. */
export function Aside({ app, call, caller }: { app: App; call: OpenCall; caller: Caller }): JSX.Element {
  const phase = useStore(call.store, (state) => state.phase);
  if (call.elsewhere) return <ElsewherePanel app={app} call={call} />;
  if (phase === 'broken') return <BrokenPanel call={call} />;
  if (call.watched === null) return <OverPanel app={app} call={call} caller={caller} />;
  return phase === 'choosing' ? <Watching call={call} /> : <WatchedPanel call={call} />;
}

/** The line is dead; how it went is not told here. */
function OverPanel({ app, call, caller }: { app: App; call: OpenCall; caller: Caller }): JSX.Element {
  const kind = useStore(call.store, ({ ending }) => ending?.kind ?? 'other');
  const button = useFirst<HTMLButtonElement>();
  return (
    <Panel title={t(`over.${kind}`, { name: caller.name })} text={t('over.text')}>
      <Button kind="main" onPress={() => toGuess(app)} buttonRef={button}>
        {t('over.what')}
        <Icon name="next" />
      </Button>
    </Panel>
  );
}

function WatchedPanel({ call }: { call: OpenCall }): JSX.Element {
  const heading = useFirst<HTMLHeadingElement>();
  const over = useStore(call.store, ({ phase }) => phase === 'over');
  return (
    <Panel title={t('watch.end')} text={t(over ? 'watch.endText' : 'watch.changed')} headingRef={heading}>
      <ButtonLink kind="main" href={`#/best/${call.store.scenario.id}`}>
        {t('watch.back')}
      </ButtonLink>
    </Panel>
  );
}

function BrokenPanel({ call }: { call: OpenCall }): JSX.Element {
  const heading = useFirst<HTMLHeadingElement>();
  const { store } = call;
  const picks = useStore(store, (state) => state.picks);
  const fault = useStore(store, (state) => state.fault);
  return (
    <Panel title={t('broken.title')} text={t('broken.text', { fault: fault ?? '' })} headingRef={heading}>
      {picks > 0 && call.watched === null && (
        <Button kind="main" onPress={() => rewindTo(store, picks - 1)}>
          <Icon name="back" />
          {t('broken.back')}
        </Button>
      )}
      <ButtonLink href={leaveTo(call)}>{t('broken.leave')}</ButtonLink>
    </Panel>
  );
}

function ElsewherePanel({ app, call }: { app: App; call: OpenCall }): JSX.Element {
  const button = useFirst<HTMLButtonElement>();
  return (
    <Panel title={t('elsewhere.title')} text={t('elsewhere.text')}>
      <Button kind="main" onPress={() => takeHere(app)} buttonRef={button}>
        {t('elsewhere.here')}
      </Button>
      <ButtonLink href={leaveTo(call)}>{t('broken.leave')}</ButtonLink>
    </Panel>
  );
}

/** A call played back: which reply it was, and on. */
function Watching({ call }: { call: OpenCall }): JSX.Element {
  const { replies, picks } = useStore(call.store, (state) => state);
  const button = useFirst<HTMLButtonElement>();
  const picked = call.watched?.picks[picks];
  if (picked === undefined || !replies.some(({ id }) => id === picked)) return <WatchedPanel call={call} />;
  return (
    <div class="watching">
      <RepliesShown replies={replies} picked={picked} lang={call.store.scenario.header.locale} />
      <p class="onward">
        <Button kind="main" onPress={() => say(call.store, picked)} buttonRef={button}>
          {t('call.next')}
          <Icon name="next" />
        </Button>
      </p>
    </div>
  );
}
