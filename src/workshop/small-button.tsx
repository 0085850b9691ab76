// small-button.tsx: a button with one sign on it, and a name for whoever does not see it.
import type { JSX } from 'preact';

export function SmallButton(props: { sign: string; name: string; off?: boolean; onPress: () => void }): JSX.Element {
  // Not `disabled`: whoever has just moved something to the end keeps the focus.
  const off = props.off ?? false;
  return (
    <button
      type="button"
      class="small-button"
      aria-label={props.name}
      title={props.name}
      aria-disabled={off}
      onClick={() => !off && props.onPress()}
    >
      <span aria-hidden="true">{props.sign}</span>
    </button>
  );
}
