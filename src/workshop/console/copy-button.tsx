// copy-button.tsx: copies an address, and says whether it could.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { t } from '#ui/text.ts';

export function CopyButton({ text, children }: { text: string; children: string }): JSX.Element {
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async (): Promise<void> => setDone((await copied(text)) ? 'copied' : 'notCopied');
  return (
    <span class="copying">
      <Button onPress={() => void copy()}>{children}</Button>
      <span aria-live="polite">{done && t(`lead.${done}`)}</span>
    </span>
  );
}

/** Over plain http on a network browsers have no clipboard; there the old way still works. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const { activeElement } = document;
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return done;
}
