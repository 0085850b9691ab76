// file-section.tsx: everything this device keeps: saved as a file, taken in from one, or erased.
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import type { TargetedDragEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../state/app-store.ts';
import { eraseProfile } from '../../state/profile-file.ts';
import { INITIAL } from '../../state/settings.ts';
import { download } from '../download.ts';
import { profileFile, takeIn, type FileFault } from './take-in.ts';

interface FileSectionProps {
  readonly app: App;
  /** What is kept has changed. */
  readonly onChange: () => void;
  /** All of it has gone, and its buttons with it. */
  readonly onErased: () => void;
}

type Told =
  | { readonly kind: 'nothing' | 'erased' | 'several' }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'taken'; readonly added: number }
  | { readonly kind: 'fault'; readonly file: string; readonly fault: FileFault };

export function FileSection({ app, onChange, onErased }: FileSectionProps) {
  const [told, setTold] = useState<Told>({ kind: 'nothing' });
  const kept = app.shelf.names().length > 0;
  const save = (): void => {
    const { blob, name } = profileFile(app, Date.now());
    download(blob, name);
    setTold({ kind: 'saved', file: name });
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) return setTold({ kind: 'several' });
    const taken = await takeIn(app, file);
    setTold(taken.ok ? { kind: 'taken', added: taken.added } : { kind: 'fault', file: file.name, fault: taken.fault });
    onChange();
  };
  const erase = (): void => {
    // Whatever is set is kept: so first the settings, then all that is kept.
    app.settings.setState(INITIAL);
    eraseProfile(app.shelf);
    setTold({ kind: 'erased' });
    onErased();
  };
  return (
    <section class="pg-file" aria-labelledby="pg-file">
      <h2 id="pg-file">{t('progress.file')}</h2>
      <p>{t('progress.file.lead')}</p>
      <div class="pg-file-ways">
        {kept && <Button onPress={save}>{t('progress.file.save')}</Button>}
        <Take onFiles={(files) => void take(files)} />
        {kept && <Erase onErase={erase} />}
      </div>
      <output class="pg-told">{toldWords(told)}</output>
      <div role="alert" class="pg-fault">
        <FaultWords told={told} />
      </div>
    </section>
  );
}

function toldWords(told: Told): string {
  if (told.kind === 'saved') return t('progress.file.saved', { file: told.file });
  if (told.kind === 'taken') return t('progress.file.taken', { added: told.added });
  return told.kind === 'erased' ? t('progress.erase.done') : '';
}

function FaultWords({ told }: { told: Told }) {
  if (told.kind === 'several') {
    return (
      <>
        <strong>{t('progress.file.several')}</strong>
        <p>{t('progress.file.severalWhat')}</p>
      </>
    );
  }
  if (told.kind !== 'fault') return null;
  return (
    <>
      <strong>{t('progress.file.fault', { file: told.file })}</strong>
      <p>{t(`progress.file.${told.fault.code}`, { ...told.fault })}</p>
      <p>{t('progress.file.kept')}</p>
    </>
  );
}

/** A place to drop a file on, with a button to choose one. */
function Take({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const drag = (event: TargetedDragEvent<HTMLElement>): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: TargetedDragEvent<HTMLElement>): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <div class={over ? 'pg-drop over' : 'pg-drop'} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label class="pg-take">
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby="pg-drop"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <span class="button plain">{t('progress.file.take')}</span>
      </label>
      <p id="pg-drop">{t('progress.file.drop')}</p>
    </div>
  );
}

/** Asks once more; keeping it gives the focus back. */
function Erase({ onErase }: { onErase: () => void }) {
  const [asking, setAsking] = useState<'no' | 'yes' | 'kept'>('no');
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== 'no') next.current?.focus();
  }, [asking]);
  if (asking === 'yes') {
    return (
      <fieldset class="pg-asking">
        <legend>{t('progress.erase.sure')}</legend>
        <Button kind="dark" onPress={onErase}>
          {t('progress.erase.yes')}
        </Button>
        <Button buttonRef={next} onPress={() => setAsking('kept')}>
          {t('progress.erase.keep')}
        </Button>
      </fieldset>
    );
  }
  return (
    <Button buttonRef={next} onPress={() => setAsking('yes')}>
      {t('progress.erase')}
    </Button>
  );
}
