// name-plate.tsx: the small sign in a panel's corner: a place, or whose desk it is.
import type { JSX } from 'preact';
import './styles/mood.css';

export function NamePlate({ text, side }: { text: string; side: 'caller' | 'you' }): JSX.Element {
  return <p class={`plate at-${side}`}>{text}</p>;
}
