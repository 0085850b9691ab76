// lazy.tsx: a part of the game that is fetched when it is needed; its room is kept, and a failure is told.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#ui/text.ts';
import { Message } from './message.tsx';

export interface LazyProps<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** What is shown until it has come; an empty, reserved box where nothing is said. */
  readonly meanwhile?: JSX.Element;
  /** What stands in where it cannot be had; left out, the loss is told. */
  readonly otherwise?: JSX.Element;
}

type State<P> = { readonly part: ComponentType<P> } | 'coming' | 'failed';

/** `load` is asked once: give each place in the tree its own `Lazy`. */
export function Lazy<P extends object>({ load, props, meanwhile, otherwise }: LazyProps<P>): JSX.Element {
  const [state, setState] = useState<State<P>>('coming');
  useEffect(() => {
    let here = true;
    load().then(
      (part) => here && setState({ part }),
      () => here && setState('failed'),
    );
    return () => void (here = false);
  }, []);
  if (state === 'coming') return meanwhile ?? <div class="reserved" aria-busy="true" />;
  if (state === 'failed') return otherwise ?? <Lost />;
  const { part: Part } = state;
  return <Part {...props} />;
}

/** A module that failed once may stay failed until the page is loaded anew; the call is kept. */
function Lost(): JSX.Element {
  return (
    <Message title={t('lost.title')} action={t('lost.again')} onAction={() => location.reload()}>
      <p>{t('lost.text')}</p>
    </Message>
  );
}
