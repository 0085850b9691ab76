// button.tsx: a button with a thick edge; `kind` says how much it matters.
import type { ComponentChildren, JSX, Ref } from 'preact';
import './styles/button.css';

export type ButtonKind = 'main' | 'plain' | 'dark' | 'answer';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly onPress: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Id of what describes it. */
  readonly describedBy?: string;
}

export function Button({ kind = 'plain', onPress, children, buttonRef, describedBy }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      onClick={onPress}
      ref={buttonRef ?? null}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink(props: { kind?: ButtonKind; href: string; children: ComponentChildren }): JSX.Element {
  return (
    <a class={`button ${props.kind ?? 'plain'}`} href={props.href}>
      {props.children}
    </a>
  );
}
