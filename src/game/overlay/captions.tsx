// captions.tsx: what is heard, in words, for whoever wants them.
import type { JSX } from 'preact';
import { t, type TextKey } from '#ui/text.ts';
import type { Frame } from './frame.ts';
import { useSource, useStore } from './use-store.ts';

export function Captions({ frame }: { frame: Frame }): JSX.Element | null {
  const wanted = useStore(frame.app.settings, (settings) => settings.captions);
  const captions = useSource(frame.captions);
  if (!wanted) return null;
  return (
    <p class="caption">
      {captions.map((caption) => (
        <span key={caption}>♪ {t(caption as TextKey)}</span>
      ))}
    </p>
  );
}
