// panel.tsx: how the open call stands, and the way to any knot of its story.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { placesIn } from '#compiler/start-at.ts';
import { t } from '#ui/text.ts';
import { useStore } from '../overlay/use-store.ts';
import { follow, type App } from '../state/app-store.ts';
import type { CallStore } from '../state/call-store.ts';
import './dev-text.ts';
import { jump, jumpedTo } from './jump.ts';
import type { Look } from './look.ts';
import { standingOf, type Figure } from './standing.ts';

export interface PanelProps {
  readonly app: App;
  readonly store: CallStore;
  /** The knot that the call began at until it was taken from the story; null where there is nothing to tell. */
  readonly lost: string | null;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

export function Panel({ app, store, lost, look, onLook }: PanelProps): JSX.Element {
  const { folded, side } = look;
  const other = side === 'right' ? 'left' : 'right';
  return (
    <section class="dev-panel" aria-label={t('dev.panel')}>
      <div class="dev-head">
        <button
          type="button"
          class="dev-fold"
          aria-expanded={!folded}
          aria-keyshortcuts={t('dev.key')}
          onClick={() => onLook({ ...look, folded: !folded })}
        >
          {t('dev.panel')} <kbd>{t('dev.key')}</kbd>
        </button>
        {!folded && (
          <button type="button" class="dev-side" onClick={() => onLook({ ...look, side: other })}>
            {t(`dev.side.${other}`)}
          </button>
        )}
      </div>
      <Beginning app={app} lost={lost} />
      {!folded && (
        <>
          <Jump key={store.scenario.id} app={app} store={store} />
          <div class="dev-body">
            <Standings store={store} />
          </div>
        </>
      )}
    </section>
  );
}

/** Said whether the panel is folded or not: a call that is not kept must not be taken for one that is. */
function Beginning({ app, lost }: { app: App; lost: string | null }): JSX.Element {
  const jumped = useStore(app, jumpedTo);
  return (
    <div aria-live="polite">
      {jumped === null && lost !== null && <p class="dev-jumped">{t('dev.lost', { place: lost })}</p>}
      {jumped !== null && (
        <p class="dev-jumped">
          {t('dev.jumped', { place: jumped })}{' '}
          <button type="button" onClick={() => void follow(app, location.hash)}>
            {t('dev.jumped.back')}
          </button>
        </p>
      )}
    </div>
  );
}

function Jump({ app, store }: { app: App; store: CallStore }): JSX.Element {
  const { ink } = store.scenario;
  const places = useMemo(() => placesIn(ink), [ink]);
  const [chosen, setChosen] = useState('');
  const place = places.includes(chosen) ? chosen : places[0];
  if (place === undefined) return <p class="dev-jump">{t('dev.jump.none')}</p>;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // What comes next is in the call, so the focus goes there.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    jump(app, place);
  };
  return (
    <form class="dev-jump" onSubmit={submit}>
      <label for="dev-jump">{t('dev.jump')}</label>
      <select id="dev-jump" value={place} onChange={(event) => setChosen(event.currentTarget.value)}>
        {places.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <button type="submit">{t('dev.jump.go')}</button>
    </form>
  );
}

function Standings({ store }: { store: CallStore }): JSX.Element {
  // Whatever is said may change a variable.
  useStore(store, (state) => state);
  const { tier, mood, skills, variables } = standingOf(store.engine.call);
  return (
    <>
      <dl>
        <Row figure={tier} name={t('dev.tier')} value={String(tier.value)} />
        <Row
          figure={mood}
          name={t('dev.mood')}
          value={t('dev.mood.value', { mood: mood.value, word: t(`mood.${mood.value}`) })}
        />
        {skills.map((skill) => (
          <Row
            key={skill.name}
            figure={skill}
            value={t('dev.sum', { sum: String(skill.value), possible: String(skill.possible) })}
          />
        ))}
      </dl>
      <h2>{t('dev.variables')}</h2>
      {variables.length === 0 && <p>{t('dev.variables.none')}</p>}
      <dl>
        {variables.map((variable) => (
          <Row key={variable.name} figure={variable} value={variable.value} />
        ))}
      </dl>
    </>
  );
}

interface RowProps {
  readonly figure: Figure<string | number>;
  /** Where the writer's own word for it is not the one to show. */
  readonly name?: string;
  readonly value: string;
}

function Row({ figure, name = figure.name, value }: RowProps): JSX.Element {
  const { before } = figure;
  return (
    <div class={before === null ? '' : 'is-changed'}>
      <dt>{name}</dt>
      <dd>
        {value}
        {before !== null && <span class="dev-was"> {t('dev.was', { before: String(before) })}</span>}
      </dd>
    </div>
  );
}
