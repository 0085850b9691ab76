// call-log.tsx: the call as it is read aloud: a live region that only ever grows at its end.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#ui/text.ts';
import type { CallStore } from '../state/call-store.ts';
import { announcements } from './announce.ts';

interface Told {
  readonly number: number;
  readonly text: string;
}

/** Older ones can be read in the transcript. */
const MOST_TOLD = 12;

export function CallLog({ store }: { store: CallStore }): JSX.Element {
  const [told, setTold] = useState<readonly Told[]>([]);
  useEffect(() => {
    const tell = (texts: readonly string[]): void => {
      if (texts.length) setTold((before) => added(before, texts));
    };
    // What stands there already is put in after the region is on the page: else nobody is told of it.
    tell(announcements(null, store.getState()));
    return store.subscribe((now, before) => tell(announcements(before, now)));
  }, [store]);
  return (
    <div class="unseen" role="log" aria-live="polite" aria-label={t('call.log')} lang={store.scenario.header.locale}>
      {told.map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
}

function added(before: readonly Told[], texts: readonly string[]): readonly Told[] {
  const next = (before.at(-1)?.number ?? 0) + 1;
  return [...before, ...texts.map((text, at) => ({ number: next + at, text }))].slice(-MOST_TOLD);
}
