// field.tsx: a thing to fill in, with its name above and a hint below.
import type { ComponentChildren, JSX } from 'preact';

export function Field(props: { label: string; hint?: string; children: ComponentChildren }): JSX.Element {
  return (
    <label class="field">
      <span class="field-name">{props.label}</span>
      {props.children}
      {props.hint && <small>{props.hint}</small>}
    </label>
  );
}

export function Switch(props: { text: string; on: boolean; onSwitch: (on: boolean) => void }): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onSwitch(event.currentTarget.checked)} />
      <span>{props.text}</span>
    </label>
  );
}
