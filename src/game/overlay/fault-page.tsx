// fault-page.tsx: what could not be loaded, and what to do about it.
import type { JSX } from 'preact';
import { t } from '#ui/text.ts';
import { follow, type App } from '../state/app-store.ts';
import { Message } from './message.tsx';
import './pages-text.ts';
import { useStore } from './use-store.ts';

export function FaultPage({ app }: { app: App }): JSX.Element | null {
  const fault = useStore(app, (state) => state.fault);
  if (!fault) return null;
  return (
    <Message
      key={fault}
      title={t(`fault.${fault}.title`)}
      action={t('fault.again')}
      onAction={() => void follow(app, location.hash)}
    >
      <p>{t(`fault.${fault}.text`)}</p>
    </Message>
  );
}
