// message.tsx: something went wrong, in plain words, with a way on.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, ButtonLink } from '#ui/button.tsx';
import { t } from '#ui/text.ts';
import { useHeading } from './use-heading.ts';

export interface MessageProps {
  readonly title: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ComponentChildren;
}

export function Message({ title, action, onAction, children }: MessageProps): JSX.Element {
  const heading = useHeading(title);
  // Rarely needed, so it is fetched when it is; without it the words stand plain.
  useEffect(() => void import('./message.css').catch(() => undefined), []);
  return (
    <main class="message">
      <p class="burst" aria-hidden="true">
        {t('message.burst')}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <p class="ways">
        <Button kind="main" onPress={onAction}>
          {action}
        </Button>
        <ButtonLink href="#/calls">{t('message.calls')}</ButtonLink>
      </p>
    </main>
  );
}
