// office-pictures.ts: prepares the pictures of the plan for one layout.
import { ROOMS, type OfficeView, type Room } from '../state/office-rooms.ts';
import type { Box } from './layout.ts';
import { RINGING, ROOM_ARTS, THING_SIZE } from './office-art.ts';
import { drawOffice, telephone } from './office-drawing.ts';
import { inRoom, type OfficeLayout } from './office-layout.ts';
import { INK } from './palette.ts';
import { rasterise } from './raster.ts';

/** Size of the rooms' names against the floor that bears them, and at most, in CSS pixels. */
const SIGN = { share: 0.66, most: 15 };
/** How long the lettering waits for its font, in ms. */
const FONT_WAIT_MS = 600;

export interface Pictures {
  readonly whole: HTMLCanvasElement;
  readonly things: Readonly<Record<Room, HTMLCanvasElement>>;
  readonly phone: HTMLCanvasElement;
}

export async function prepare(layout: OfficeLayout, view: OfficeView, density: number): Promise<Pictures> {
  await Promise.race([
    document.fonts.load('800 20px "Bricolage Grotesque"').catch(() => []),
    new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS)),
  ]);
  const ringing = inRoom(layout.rooms.it, RINGING);
  const [whole, phone, ...things] = await Promise.all([
    rasterise(drawOffice(layout, view), layout.width * density, layout.height * density),
    rasterise(telephone(), ringing.width * density, ringing.height * density),
    ...ROOMS.map((room) => drawThing(layout, room, density)),
  ]);
  paintSigns(whole, layout, view.words.rooms, density);
  return {
    whole,
    phone,
    things: Object.fromEntries(ROOMS.map((room, at) => [room, things[at]])) as Pictures['things'],
  };
}

export function thingBox(layout: OfficeLayout, room: Room): Box {
  const { at } = ROOM_ARTS[room].thing;
  const half = THING_SIZE / 2;
  return inRoom(layout.rooms[room], { x: at.x - half, y: at.y - half, width: THING_SIZE, height: THING_SIZE });
}

function drawThing(layout: OfficeLayout, room: Room, density: number): Promise<HTMLCanvasElement> {
  const { width, height } = thingBox(layout, room);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${THING_SIZE} ${THING_SIZE}">${ROOM_ARTS[room].thing.drawing}</svg>`;
  return rasterise(svg, width * density, height * density);
}

/** The names of the rooms, each on the floor under it. */
function paintSigns(
  canvas: HTMLCanvasElement,
  layout: OfficeLayout,
  names: OfficeView['words']['rooms'],
  density: number,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(density, density);
  pen.font = `800 ${Math.min(SIGN.most, layout.slab * SIGN.share)}px "Bricolage Grotesque", "Arial Black", sans-serif`;
  Object.assign(pen, { fillStyle: INK, textAlign: 'center', textBaseline: 'middle' });
  for (const room of ROOMS) {
    const { x, y, width, height } = layout.rooms[room];
    pen.fillText(names[room], x + width / 2, y + height + layout.slab / 2 + 1, width - 8);
  }
}
