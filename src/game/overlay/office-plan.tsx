// office-plan.tsx: the box in which the office is drawn: a picture of the list, for whoever would rather point.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '#ui/text.ts';
import { endingsOf, ROOMS, roomsOf, type OfficeView, type PointedRoom, type Room } from '../state/office-rooms.ts';
import type { Office } from '../state/office.ts';
import { canDraw } from './can-draw.ts';
import { readCaller } from './caller.ts';
import type { Frame } from './frame.ts';
import { takeId } from './office-calls.tsx';

export interface PlanProps {
  readonly draw: NonNullable<Frame['onOffice']>;
  readonly office: Office;
}

/** Gone where nothing can be drawn: the list says it all. */
export function OfficePlan({ draw, office }: PlanProps): JSX.Element | null {
  const [lost, setLost] = useState(!canDraw());
  const [pointed, setPointed] = useState<PointedRoom | null>(null);
  const rooms = useMemo(() => roomsOf(office), [office]);
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    return draw(
      host.current,
      viewOf(office, rooms, setPointed, () => setLost(true)),
    );
  }, [draw, office, lost]);
  // Drawn once and never again, so that a canvas in it stays.
  const box = useMemo(() => <div class="plan-box" data-office="" ref={host} />, []);
  if (lost) return null;
  const rings = pointed && rooms[pointed.room].rings;
  return (
    <div class="plan" aria-hidden="true">
      {box}
      {pointed && rings && (
        <p class="plan-name" style={{ left: `${pointed.x}px`, top: `${pointed.y}px` }} lang={rings.summary.locale}>
          {t('office.rings', { name: readCaller(rings.summary.caller).name, title: rings.summary.title })}
        </p>
      )}
    </div>
  );
}

function viewOf(
  office: Office,
  rooms: OfficeView['rooms'],
  onPoint: OfficeView['onPoint'],
  onFault: OfficeView['onFault'],
): OfficeView {
  const names = Object.fromEntries(ROOMS.map((room) => [room, t(`office.room.${room}`)])) as Record<Room, string>;
  return {
    rooms,
    endings: endingsOf(office),
    words: { ring: t('office.ring'), rooms: names },
    calm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    onPoint,
    onTake: (room) => document.getElementById(takeId(rooms[room].rings?.summary.id ?? ''))?.click(),
    onFault,
  };
}
