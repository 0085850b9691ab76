// best-screen.tsx: the best calls of one scenario on this device, each to be watched or removed.
import { Button, ButtonLink } from '#ui/button.tsx';
import '#ui/debrief-texts.ts';
import '#ui/styles/fonts.css';
import { Stars } from '#ui/stars.tsx';
import { t } from '#ui/text.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../state/app-store.ts';
import { bestCalls, removeBestCall, type BestCall } from '../state/best-calls.ts';
import type { ScenarioSummary } from '../state/library.ts';
import { hashOf } from '../state/route.ts';
import './best.css';
import { Day, tierWords } from './facts.tsx';
import { useHeading } from './use-heading.ts';
import { useStore } from './use-store.ts';

export function BestScreen({ app, scenario }: { readonly app: App; readonly scenario: string }) {
  const summary = useStore(app, (state) => state.scenarios?.find((one) => one.id === scenario) ?? null);
  const loaded = useStore(app, (state) => state.scenarios !== null);
  const title = summary ? t('best.title', { title: summary.title }) : t('best.heading');
  const heading = useHeading(title);
  return (
    <main class="best" aria-busy={!loaded}>
      <h1 ref={heading} tabIndex={-1}>
        {t('best.heading')}
      </h1>
      {summary && (
        <p class="best-of" lang={summary.locale}>
          {summary.title}
        </p>
      )}
      {loaded && !summary && <p>{t('best.unknown')}</p>}
      {summary && <Board app={app} summary={summary} onGone={() => heading.current?.focus()} />}
      <p class="best-ways">
        {summary && (
          <ButtonLink kind="main" href={hashOf({ at: 'call', scenario })}>
            {t('best.play')}
          </ButtonLink>
        )}
        <ButtonLink href={hashOf({ at: 'calls' })}>{t('best.all')}</ButtonLink>
      </p>
    </main>
  );
}

interface BoardProps {
  readonly app: App;
  readonly summary: ScenarioSummary;
  /** An entry has gone, and its buttons with it. */
  readonly onGone: () => void;
}

function Board({ app, summary, onGone }: BoardProps) {
  const [board, setBoard] = useState(() => bestCalls(app.shelf, summary.id));
  const [told, setTold] = useState('');
  const remove = (best: BestCall, place: number): void => {
    removeBestCall(app.shelf, summary.id, place);
    setBoard(bestCalls(app.shelf, summary.id));
    setTold(t('best.removed', { name: best.nickname }));
    onGone();
  };
  return (
    <>
      <p>{t('best.intro')}</p>
      <output class="best-told">{told}</output>
      {board.length === 0 ? (
        <div class="best-none">
          <p>{t('best.none')}</p>
          <p>{t('best.noneWhat')}</p>
        </div>
      ) : (
        <ol class="best-list">
          {board.map((best, at) => (
            <Entry
              key={`${best.at} ${best.nickname}`}
              best={best}
              place={at + 1}
              version={summary.version}
              onRemove={() => remove(best, at + 1)}
            />
          ))}
        </ol>
      )}
    </>
  );
}

interface EntryProps {
  readonly best: BestCall;
  readonly place: number;
  readonly version: string;
  readonly onRemove: () => void;
}

function Entry({ best, place, version, onRemove }: EntryProps) {
  const { nickname, record, total, tier, stars, at } = best;
  return (
    <li class="best-entry">
      <p class="best-place">
        <span class="unseen">{t('best.place')} </span>
        {place}
      </p>
      <h2>{nickname}</h2>
      <dl class="best-facts">
        <Fact name={t('best.total')}>
          <strong>{total}</strong>
        </Fact>
        <Fact name={t('best.tier')}>{tierWords(tier)}</Fact>
        <Fact name={t('best.stars')}>
          <Stars stars={stars} />
        </Fact>
        <Fact name={t('best.date')}>
          <Day at={at} />
        </Fact>
      </dl>
      {record.version !== version && <p class="best-older">{t('best.older')}</p>}
      <EntryWays best={best} place={place} onRemove={onRemove} />
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Watch it, or remove it after being asked once more. */
function EntryWays({ best, place, onRemove }: Omit<EntryProps, 'version'>) {
  const [asking, setAsking] = useState<'no' | 'yes' | 'kept'>('no');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== 'no') next.current?.focus();
  }, [asking]);
  const name = best.nickname;
  if (asking === 'yes') {
    return (
      <fieldset class="best-buttons best-asking">
        <legend>{t('best.sure', { name })}</legend>
        <Button kind="dark" onPress={onRemove}>
          {t('best.yes')}
        </Button>
        <Button buttonRef={next} onPress={() => setAsking('kept')}>
          {t('best.keep')}
        </Button>
      </fieldset>
    );
  }
  return (
    <div class="best-buttons">
      <ButtonLink href={hashOf({ at: 'watch', scenario: best.record.scenario, place })}>
        {t('best.watch')} <span class="unseen">{t('best.ofName', { name, place })}</span>
      </ButtonLink>
      <Button buttonRef={next} onPress={() => setAsking('yes')}>
        {t('best.remove')} <span class="unseen">{t('best.ofName', { name, place })}</span>
      </Button>
    </div>
  );
}
