// place.tsx: one's own place with two neighbours either side; never a whole list, and never its end.
import type { JSX } from 'preact';
import type { Me } from '#protocol/player.ts';
import { t } from '#ui/text.ts';
import './join-texts.ts';

export function Place({ me, hidden = false }: { me: Me; hidden?: boolean }): JSX.Element {
  const { place, points, neighbours } = me;
  // Whoever has a call in has a place; where none is told, the board is hidden.
  const untold = hidden || me.calls.some(({ total }) => total !== null);
  return (
    <section class="join-place" aria-labelledby="join-place">
      <h2 id="join-place">{t('room.place')}</h2>
      {place === null ? (
        <p>{t(untold ? 'room.placeHidden' : 'room.placeNone')}</p>
      ) : (
        <>
          <p>{t('room.placeOf', { place, points })}</p>
          <ol>
            {neighbours.map((one) => (
              <li key={one.nickname} class={one.you ? 'you' : ''} value={one.place}>
                <span class="join-number" aria-hidden="true">
                  {one.place}
                </span>
                <span class="join-name">
                  {one.nickname}
                  {one.you && <em>{t('room.itsYou')}</em>}
                </span>
                <span>{t('room.points', { points: one.points })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
