// seat-section.tsx: a call of a workshop in its debrief: handed in, one's own place, and the way back.
import type { Me } from '#protocol/player.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { t } from '#ui/text.ts';
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../../state/app-store.ts';
import { handInAll } from '../../state/hand-in.ts';
import { hashOf } from '../../state/route.ts';
import { ask, workshopPath } from '../../state/seat-api.ts';
import { seatIn, type SeatCall } from '../../state/seats.ts';
import '../join/join.css';
import '../join/join-texts.ts';
import { Place } from '../join/place.tsx';

export function SeatSection({ app, seat }: { readonly app: App; readonly seat: SeatCall }) {
  const [me, setMe] = useState<Me | null>(null);
  useEffect(() => {
    let here = true;
    const token = seatIn(app.shelf, seat.code)?.token;
    void handInAll(app.shelf)
      .then(() => (token === undefined ? null : ask<Me>(workshopPath(seat.code, '/me'), { token })))
      .then((answer) => here && answer?.ok && setMe(answer.value));
    return () => void (here = false);
  }, [seat]);
  const out = seatIn(app.shelf, seat.code)?.out.length ?? 0;
  return (
    <section class="db-board">
      {out > 0 && <output>{t('room.out', { calls: out })}</output>}
      {me && <Place me={me} />}
    </section>
  );
}

export function BackToWorkshop({ seat }: { readonly seat: SeatCall }) {
  return (
    <ButtonLink kind="main" href={hashOf({ at: 'join', code: seat.code })}>
      {t('room.back')}
      <Icon name="next" />
    </ButtonLink>
  );
}
