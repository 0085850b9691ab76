// headline.tsx: the call in one sentence, and the guess beside it; takes the focus as the debrief opens.
import type { Tier } from '#core/dialogue/words.ts';
import { t } from '#ui/text.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { Guess } from '../../state/guess.ts';
import { usePageTitle } from '../use-heading.ts';

export function headlineFor(tier: Tier, name: string): string {
  return t(`debrief.headline.${tier}`, { name });
}

export function sublineFor(tier: Tier, guess: Guess | null): string {
  if (!guess) return t('debrief.sublineAlone', { tier });
  const guessed = t('debrief.guessed', { tier: guess.tier });
  return t('debrief.subline', { tier, guess: guessed, sure: t(`debrief.sure.${guess.sure}`) });
}

export function Headline({ tier, name, guess }: { tier: Tier; name: string; guess: Guess | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headline = headlineFor(tier, name);
  usePageTitle(headline);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <header class="db-head">
      <h1 ref={heading} tabIndex={-1}>
        {headline}
      </h1>
      <p class="db-subline">{sublineFor(tier, guess)}</p>
    </header>
  );
}
