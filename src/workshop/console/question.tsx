// question.tsx: asks before something is done that many would notice.
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';

export interface QuestionProps {
  readonly title: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Question({ title, yes, onYes, onClose, children }: QuestionProps): JSX.Element {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <p class="ways">
        <Button kind="dark" onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={onClose}>{t('lead.cancel')}</Button>
      </p>
    </Dialog>
  );
}
