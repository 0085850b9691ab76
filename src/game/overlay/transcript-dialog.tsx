// transcript-dialog.tsx: everything that was said until now, to be read in peace.
import type { JSX } from 'preact';
import type { Entry } from '#core/dialogue/words.ts';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';
import type { App } from '../state/app-store.ts';
import './transcript.css';
import { useStore } from './use-store.ts';
import './pages-text.ts';

export function TranscriptDialog({ app, onClose }: { app: App; onClose: () => void }): JSX.Element | null {
  const call = useStore(app, (state) => state.call);
  if (!call) return null;
  const { entries, phase } = call.store.getState();
  const shown = phase === 'ringing' ? [] : entries;
  return (
    <Dialog title={t('transcript.title')} sheet onClose={onClose}>
      {shown.length === 0 && <p>{t('transcript.empty')}</p>}
      <ol class="transcript" lang={call.store.scenario.header.locale}>
        {shown.map((entry, at) => (
          <EntryShown key={at} entry={entry} />
        ))}
      </ol>
    </Dialog>
  );
}

function EntryShown({ entry }: { entry: Entry }): JSX.Element {
  if (entry.kind === 'pick')
    return (
      <li class="mine">
        <strong>{t('call.you')}</strong>
        {entry.reply.text}
      </li>
    );
  const { speaker, how, text } = entry.line;
  if (speaker === null) return <li class="told">{text}</li>;
  return (
    <li class="theirs">
      <strong>{speaker}</strong>
      {how !== null && <em>{how}</em>}
      {text}
    </li>
  );
}
