// writing.tsx: what a writer sees beside the game while a story is written: its problems, and how the call stands.
import { render, type JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useSource, useStore, type Source } from '../overlay/use-store.ts';
import type { App } from '../state/app-store.ts';
import type { Shelf } from '../state/storage.ts';
import './dev.css';
import { jumpedTo } from './jump.ts';
import { keepLook, lookOn, type Look } from './look.ts';
import { Panel } from './panel.tsx';
import { Problems } from './problems.tsx';
import type { Written } from './written.ts';

export interface Writing {
  readonly app: App;
  /** Where the game lies, ending in `/`. */
  readonly base: string;
  /** Where the panel's own look is kept, whatever becomes of the call. */
  readonly shelf: Shelf;
  readonly written: Source<Written>;
  /** The knot that the call began at until it was taken from the story; null where there is nothing to tell. */
  readonly lost: Source<string | null>;
}

/** Leads into the panel and back: no browser and no key of a call wants it. */
const KEY = 'F2';

/** Draws it behind the game, in a box of its own. Returns how to take it away. */
export function mountWriting(writing: Writing): () => void {
  const host = document.createElement('div');
  document.body.append(host);
  const stopKeys = leadByKey(host);
  render(<Beside writing={writing} />, host);
  return () => {
    stopKeys();
    render(null, host);
    host.remove();
  };
}

function Beside({ writing }: { writing: Writing }): JSX.Element | null {
  const { app, base, shelf } = writing;
  const route = useStore(app, (state) => state.route);
  const call = useStore(app, (state) => state.call);
  const jumped = useStore(app, jumpedTo) !== null;
  const written = useSource(writing.written);
  const lost = useSource(writing.lost);
  const [look, setLook] = useState(() => lookOn(shelf, matchMedia('(max-width: 899px)').matches));
  useLayoutEffect(() => void document.body.classList.toggle('dev-has-jumped', jumped), [jumped]);
  const change = (next: Look): void => {
    keepLook(shelf, next);
    setLook(next);
  };
  if (route.at !== 'call') return null;
  return (
    <div class={`dev at-${look.side}`}>
      <Problems base={base} written={written} scenario={route.scenario} />
      {call && <Panel app={app} store={call.store} lost={lost} look={look} onLook={change} />}
    </div>
  );
}

function leadByKey(host: HTMLElement): () => void {
  let from: Element | null = null;
  const onKey = (event: KeyboardEvent): void => {
    const inside = host.contains(document.activeElement);
    if (event.key === KEY) {
      event.preventDefault();
      if (!inside) from = document.activeElement;
      const to = inside ? from : host.querySelector('.dev-fold');
      if (inside && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (to instanceof HTMLElement) to.focus();
    } else if (inside) {
      // Keys that are pressed here are not meant for the call.
      event.stopImmediatePropagation();
    }
  };
  addEventListener('keydown', onKey, { capture: true });
  return () => removeEventListener('keydown', onKey, { capture: true });
}
