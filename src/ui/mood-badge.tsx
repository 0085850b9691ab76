// mood-badge.tsx: how the caller feels, as name, dots and word.
import { MOODS, type Mood } from '#core/dialogue/words.ts';
import type { JSX } from 'preact';
import './styles/mood.css';
import { t } from './text.ts';

export function MoodBadge({ name, mood }: { name: string; mood: Mood }): JSX.Element {
  return (
    <p class={`mood m${mood}`}>
      <span>{name}</span>
      <span class="unseen">{t('mood.dots', { mood, most: MOODS.length })}</span>
      <span class="feel" aria-hidden="true">
        {MOODS.map((dot) => (
          <i key={dot} class={dot <= mood ? 'on' : ''} />
        ))}
      </span>
      <span>{t(`mood.${mood}`)}</span>
    </p>
  );
}
