// strip-section.tsx: the call as a strip, to read, save and print.
import { Button } from '#ui/button.tsx';
import { ComicStrip } from '#ui/comic-strip.tsx';
import type { Strip } from '#ui/strip-svg.ts';
import { t } from '#ui/text.ts';
import { useState } from 'preact/hooks';
import { saveStrip } from './save-strip.ts';

export interface StripSectionProps {
  readonly strip: Strip;
  /** What the picture is called. */
  readonly file: string;
  readonly name: string;
  readonly locale: string;
}

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

export function StripSection({ strip, file, name, locale }: StripSectionProps) {
  const [saving, setSaving] = useState<Saving>('idle');
  const save = (): void => {
    if (saving === 'saving') return;
    setSaving('saving');
    saveStrip(strip, file).then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    );
  };
  return (
    <section class="db-strip" aria-labelledby="db-strip">
      <h2 id="db-strip" class="unseen">
        {t('strip.heading')}
      </h2>
      <ComicStrip panels={strip.panels} ending={strip.ending} name={name} locale={locale} />
      <div class="db-buttons db-keepsakes">
        <Button onPress={save}>{t('strip.save')}</Button>
        <Button onPress={() => print()}>{t('strip.print')}</Button>
        <output>{saving === 'idle' ? '' : t(`strip.${saving}`, { file })}</output>
      </div>
    </section>
  );
}
