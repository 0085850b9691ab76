// join-card.tsx: how players get in, and how the facilitator gets back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { t } from '#ui/text.ts';
import { Qr } from '../qr.tsx';
import { isForOthers, joinLink, linkTo, typedAddress } from '../route.ts';
import { Card } from './card.tsx';
import type { CardProps } from './card-props.ts';
import { CopyButton } from './copy-button.tsx';

export function JoinCard({ lead: { code, token }, root }: CardProps & { root: string }): JSX.Element {
  const [large, setLarge] = useState(false);
  const link = joinLink(root, code);
  const page = location.href.replace(/#.*$/, '');
  return (
    <Card id="join" title={t('lead.join')}>
      <div class="join-box">
        <p class="join-code">
          <span class="unseen">{t('ws.spelt', { code: Array.from(code).join(' ') })}</span>
          <strong aria-hidden="true">{code}</strong>
          <span class="join-address">{t('ws.joinAt', { address: typedAddress(root) })}</span>
        </p>
        <Qr text={link} label={t('ws.qr', { address: link })} />
      </div>
      {!isForOthers(root) && <p class="hint-slip">{t('make.alone')}</p>}
      <div class="stack">
        <CopyButton text={link}>{t('lead.copyJoin')}</CopyButton>
        <Button onPress={() => setLarge(true)}>{t('lead.large')}</Button>
      </div>
      <h3>{t('lead.keep')}</h3>
      <p class="hint">{t('lead.keepText')}</p>
      <div class="stack">
        <CopyButton text={linkTo(page, { at: 'console', code, token })}>{t('lead.copyKeep')}</CopyButton>
      </div>
      {large && (
        <Dialog title={t('lead.largeTitle')} onClose={() => setLarge(false)}>
          <div class="join-large">
            <p class="join-address">{t('ws.joinAt', { address: typedAddress(root) })}</p>
            <p class="join-large-code">{code}</p>
            <Qr text={link} label={t('ws.qr', { address: link })} />
          </div>
        </Dialog>
      )}
    </Card>
  );
}
