// join-page.tsx: a workshop as a player sees it: the code, the door, the waiting room.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readCode } from '#protocol/bounds.ts';
import { hashOf } from '../../state/route.ts';
import { dropSeat, keepSeat, seatIn, type Seat } from '../../state/seats.ts';
import type { Frame } from '../frame.ts';
import { SiteBar } from '../site-bar.tsx';
import { CodeForm } from './code-form.tsx';
import { Door } from './door.tsx';
import { Room } from './room.tsx';
import './join.css';

export function JoinPage({ frame, code: typed }: { frame: Frame; code: string | null }): JSX.Element {
  const code = readCode(typed ?? '');
  return (
    <>
      <SiteBar frame={frame} />
      <main class="join">
        {code === null ? (
          <CodeForm typed={typed ?? ''} onCode={(found) => (location.hash = hashOf({ at: 'join', code: found }))} />
        ) : (
          <Workshop frame={frame} code={code} />
        )}
      </main>
    </>
  );
}

function Workshop({ frame: { app }, code }: { frame: Frame; code: string }): JSX.Element {
  const [seat, setSeat] = useState<Seat | null>(() => seatIn(app.shelf, code));
  const take = (taken: Seat): void => {
    keepSeat(app.shelf, taken);
    setSeat(taken);
  };
  const give = (): void => {
    dropSeat(app.shelf, code);
    setSeat(null);
  };
  return seat ? <Room app={app} seat={seat} onGone={give} /> : <Door code={code} onSeat={take} />;
}
