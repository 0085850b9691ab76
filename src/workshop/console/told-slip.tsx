// told-slip.tsx: one place for what was done or refused, so that it is heard once.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '#ui/text.ts';
import { SmallButton } from '../small-button.tsx';
import { refusalText } from '../texts.ts';
import type { Console, Told } from './console-store.ts';

/** Milliseconds that good news stays; a refusal stays until it is put away. */
const SHOWN_MS = 6_000;

export function ToldSlip({ lead, told }: { lead: Console; told: Told | null }): JSX.Element {
  useEffect(() => {
    if (told?.kind !== 'done') return undefined;
    const timer = setTimeout(lead.dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const dismiss = (): void => {
    lead.dismiss();
    document.querySelector<HTMLElement>('.console h1')?.focus({ preventScroll: true });
  };
  return (
    <div class="told">
      <div aria-live="polite">{told && <p class={`told-slip told-slip--${told.kind}`}>{textOf(told)}</p>}</div>
      {told?.kind === 'refused' && <SmallButton sign="×" name={t('lead.dismiss')} onPress={dismiss} />}
    </div>
  );
}

function textOf(told: Told): string {
  return told.kind === 'refused' ? refusalText(told.code) : t(`lead.told.${told.what}`);
}
