// office-layout.ts: where the rooms of the office, its roof and the street stand, in CSS pixels, for a plan of a given size.
import { ROOMS, type Room } from '../state/office-rooms.ts';
import type { Box } from './layout.ts';

export interface OfficeLayout {
  readonly width: number;
  readonly height: number;
  readonly rooms: Readonly<Record<Room, Box>>;
  /** Height of the floor under each room, which bears its name. */
  readonly slab: number;
  /** Where the plants stand. */
  readonly roof: Box;
  readonly street: Box;
}

/** A room's drawing is as high as the room; as much of it is seen as the room is wide, about its middle. */
export const ROOM_ART = { top: 12, height: 118, middle: 100 } as const;

const ROOMS_A_FLOOR = 4;
/** Shares of the plan, tried by eye. */
const HOUSE_SHARE = 0.8;
const ROOF_SHARE = 0.14;
const SLAB = { share: 0.075, least: 15 };

export function layoutOffice(width: number, height: number): OfficeLayout {
  const slab = Math.max(SLAB.least, Math.round(height * SLAB.share));
  const roof: Box = { x: 0, y: 0, width: width * HOUSE_SHARE, height: height * ROOF_SHARE };
  const floors = ROOMS.length / ROOMS_A_FLOOR;
  const high = (height - roof.height) / floors;
  const wide = roof.width / ROOMS_A_FLOOR;
  const boxOf = (at: number): Box => ({
    x: (at % ROOMS_A_FLOOR) * wide,
    y: roof.height + Math.floor(at / ROOMS_A_FLOOR) * high,
    width: wide,
    height: high - slab,
  });
  const rooms = Object.fromEntries(ROOMS.map((room, at) => [room, boxOf(at)])) as Record<Room, Box>;
  return { width, height, rooms, slab, roof, street: { x: roof.width, y: 0, width: width - roof.width, height } };
}

/** The room at a point, its floor with it. */
export function roomAt({ rooms, slab }: OfficeLayout, x: number, y: number): Room | null {
  const holds = (box: Box): boolean =>
    x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height + slab;
  return ROOMS.find((room) => holds(rooms[room])) ?? null;
}

/** CSS pixels for each unit of a room's drawing. */
export function scaleOf(room: Box): number {
  return room.height / ROOM_ART.height;
}

/** How much of a room's drawing is seen. */
export function seenOf(room: Box): Box {
  const width = room.width / scaleOf(room);
  return { x: ROOM_ART.middle - width / 2, y: ROOM_ART.top, width, height: ROOM_ART.height };
}

/** A box of a room's drawing, where it lies in the plan. */
export function inRoom(room: Box, art: Box): Box {
  const scale = scaleOf(room);
  const seen = seenOf(room);
  return {
    x: room.x + (art.x - seen.x) * scale,
    y: room.y + (art.y - seen.y) * scale,
    width: art.width * scale,
    height: art.height * scale,
  };
}
