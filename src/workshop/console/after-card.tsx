// after-card.tsx: what is taken from a workshop, and how it goes.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';
import { readCode } from '#protocol/bounds.ts';
import { Field } from '../field.tsx';
import { saveFile } from '../save-file.ts';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';
import type { Console } from './console-store.ts';

export function AfterCard({ lead, onGone }: CardProps & { onGone: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const save = async (ending: 'csv' | 'json'): Promise<void> => {
    const file = await lead.file(ending);
    if (file) saveFile(file, `workshop-${lead.code}.${ending}`);
  };
  return (
    <Card id="after" title={t('after.title')}>
      <p class="hint">{t('after.text')}</p>
      <div class="ways">
        <Button onPress={() => void save('csv')}>{t('after.csv')}</Button>
        <Button onPress={() => void save('json')}>{t('after.json')}</Button>
        <Button onPress={() => setAsking(true)}>{t('after.delete')}</Button>
      </div>
      {asking && <Deleting lead={lead} onClose={() => setAsking(false)} onGone={onGone} />}
    </Card>
  );
}

/** Typed, so that nobody deletes a full house by a slip of the hand. */
function Deleting(props: { lead: Console; onClose: () => void; onGone: () => void }): JSX.Element {
  const { lead, onClose, onGone } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = async (): Promise<void> => {
    if (readCode(typed) !== lead.code) return setWrong(true);
    if (await lead.remove()) onGone();
    else onClose();
  };
  return (
    <Dialog title={t('after.deleteAsk')} onClose={onClose}>
      <p>{t('after.deleteText')}</p>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <Field label={t('after.deleteType', { code: lead.code })}>
          <input
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
        </Field>
        <p class="trouble" role="alert">
          {wrong && t('after.deleteWrong')}
        </p>
        <p class="ways">
          <button type="submit" class="button dark">
            {t('after.deleteYes')}
          </button>
          <Button onPress={onClose}>{t('lead.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  );
}
