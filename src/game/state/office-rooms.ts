// office-rooms.ts: the rooms of the office, whose calls are whose, and all that its picture knows of them.
import type { EndKind } from '#core/dialogue/words.ts';
import { allCalls, ringing, type Office, type OfficeCall } from './office.ts';

/** As they lie, four to a floor, the upper floor first. */
export const ROOMS = ['telephony', 'networks', 'it', 'team', 'payroll', 'hr', 'wellbeing', 'maintenance'] as const;
export type Room = (typeof ROOMS)[number];

/** What a header's `desk` says of its room; every other desk is in the team’s own corner. */
const DESKS: Readonly<Partial<Record<Room, RegExp>>> = {
  telephony: /telephon/i,
  networks: /network/i,
  it: /\bIT\b/,
  payroll: /payroll/i,
  hr: /\bHR\b/,
  wellbeing: /well-?being/i,
  maintenance: /maintenance/i,
};

export function roomOf(desk: string): Room {
  return ROOMS.find((room) => DESKS[room]?.test(desk)) ?? 'team';
}

export interface RoomState {
  /** Best tier of each of its calls, 0–4; null where it was never finished. */
  readonly lamps: readonly (number | null)[];
  /** The first of its phones that ring. */
  readonly rings: OfficeCall | null;
}

export function roomsOf(office: Office): Readonly<Record<Room, RoomState>> {
  const calls = allCalls(office);
  const rings = ringing(office);
  const stateOf = (room: Room): RoomState => {
    const here = ({ summary }: OfficeCall): boolean => roomOf(summary.desk) === room;
    return { lamps: calls.filter(here).map(({ best }) => best?.tier ?? null), rings: rings.find(here) ?? null };
  };
  return Object.fromEntries(ROOMS.map((room) => [room, stateOf(room)])) as Record<Room, RoomState>;
}

/** How every call of the office ended, in the order of the fortnight; null where it has no ending yet. */
export function endingsOf(office: Office): readonly (EndKind | null)[] {
  return allCalls(office).map(({ ending }) => ending);
}

/** A room and where its upper middle is, in CSS pixels of the plan. */
export interface PointedRoom {
  readonly room: Room;
  readonly x: number;
  readonly y: number;
}

/** All that the drawn office knows of the game. */
export interface OfficeView {
  readonly rooms: Readonly<Record<Room, RoomState>>;
  readonly endings: readonly (EndKind | null)[];
  /** Lettered in the picture, from the message catalogue. */
  readonly words: { readonly ring: string; readonly rooms: Readonly<Record<Room, string>> };
  /** Whether the player asked for reduced motion. */
  readonly calm: () => boolean;
  /** The pointer is over a room whose phone rings, or over none. */
  readonly onPoint: (at: PointedRoom | null) => void;
  readonly onTake: (room: Room) => void;
  /** Nothing can be drawn, or no more: the picture has left the page. */
  readonly onFault: () => void;
}
