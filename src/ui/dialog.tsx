// dialog.tsx: a modal card with a heading and a way out; the browser keeps the focus in it and gives it back.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './styles/dialog.css';
import { Icon } from './icons.tsx';
import { t } from './text.ts';

export interface DialogProps {
  readonly title: string;
  /** A `sheet` fills the screen's right side. */
  readonly sheet?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, sheet, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // The opener has the focus now, and gets it back.
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog class={sheet ? 'card sheet' : 'card'} ref={dialog} aria-labelledby="dialog-title" onClose={onClose}>
      <div class="top">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="tool" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {t('dialog.close')}
        </button>
      </div>
      <div class="inside">{children}</div>
    </dialog>
  );
}
