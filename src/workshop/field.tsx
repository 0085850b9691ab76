// field.tsx: a thing to fill in, with its name above and a hint below.
import { cloneElement, type JSX, type VNode } from 'preact';
import { useId } from 'preact/hooks';

/** `children` is the one control that the name is for. */
export function Field(props: { label: string; hint?: string; children: VNode }): JSX.Element {
  const id = useId();
  const { label, hint, children } = props;
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {label}
      </label>
      {cloneElement(children, { id, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) })}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
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
