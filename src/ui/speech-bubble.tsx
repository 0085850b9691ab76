// speech-bubble.tsx: a balloon for what is said, a box for what is told; hidden from whoever listens instead of looks.
import type { JSX } from 'preact';
import './styles/bubble.css';
import { TypedText, type TypedTextProps } from './typed-text.tsx';

export interface SpeechBubbleProps extends TypedTextProps {
  /** True for what nobody says. */
  readonly told: boolean;
  /** Shown where it is not the caller who speaks. */
  readonly who: string | null;
  readonly how: string | null;
  readonly lang: string;
}

export function SpeechBubble({ told, who, how, lang, ...typed }: SpeechBubbleProps): JSX.Element {
  return (
    <div class={told ? 'bubble told' : 'bubble'} lang={lang} aria-hidden="true">
      {who && <strong class="who">{who}</strong>}
      {how && <span class="how">{how}</span>}
      <TypedText {...typed} />
    </div>
  );
}

/** What you said last. */
export function OwnBubble({ text, lang }: { text: string; lang: string }): JSX.Element {
  return (
    <div class="bubble you" lang={lang} aria-hidden="true">
      <span class="words">{text}</span>
    </div>
  );
}
