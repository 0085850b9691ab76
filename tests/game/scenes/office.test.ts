// office.test.ts: the plan of the office without a page: where its rooms lie, how light they are, who stands at the door.
import { describe, expect, test } from 'vitest';
import { ROOM_ARTS, RINGING, THING_SIZE } from '#game/scenes/office-art.ts';
import { customersOf, drawOffice, lightOf } from '#game/scenes/office-drawing.ts';
import { inRoom, layoutOffice, roomAt } from '#game/scenes/office-layout.ts';
import { roomOf, ROOMS, type OfficeView } from '#game/state/office-rooms.ts';

test.each([
  ['IT help desk', 'it'],
  ['Networks help desk', 'networks'],
  ['Telephony', 'telephony'],
  ['Payroll', 'payroll'],
  ['HR help desk', 'hr'],
  ['Wellbeing desk', 'wellbeing'],
  ['Maintenance help desk', 'maintenance'],
  ['Team lead’s desk', 'team'],
  ['Coaching', 'team'],
  ['Reception of the South site', 'team'],
])('%s is in the room %s', (desk, room) => expect(roomOf(desk)).toBe(room));

describe.each([
  [1112, 316],
  [358, 212],
  [288, 184],
])('a plan of %d × %d', (width, height) => {
  const layout = layoutOffice(width, height);

  test.each(ROOMS)('%s is found where it lies, and holds its telephone and what moves', (room) => {
    const box = layout.rooms[room];
    expect(roomAt(layout, box.x + box.width / 2, box.y + box.height / 2)).toBe(room);
    const { x, y } = ROOM_ARTS[room].thing.at;
    const half = THING_SIZE / 2;
    const thing = { x: x - half, y: y - half, width: THING_SIZE, height: THING_SIZE };
    for (const held of [inRoom(box, RINGING), inRoom(box, thing)]) {
      expect(held.x).toBeGreaterThanOrEqual(box.x);
      expect(held.x + held.width).toBeLessThanOrEqual(box.x + box.width);
      expect(held.y).toBeGreaterThanOrEqual(box.y);
    }
  });

  test('the street and the roof are no room', () => {
    expect(roomAt(layout, width - 4, height / 2)).toBeNull();
    expect(roomAt(layout, 4, 4)).toBeNull();
  });
});

test.each([
  [[], 0],
  [[null, null], 0],
  [[0, null, null], 1],
  [[4, null], 2],
  [[3, 3], 3],
  [[4, 4], 4],
] as const)('lamps of %j: light %d', (lamps, light) => expect(lightOf(lamps)).toBe(light));

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

test.each([
  [[null, null], []],
  [['resolved', null], ['resolved']],
  [
    [...times(6, 'resolved' as const), ...times(2, 'lost' as const)],
    ['resolved', 'resolved', 'resolved', 'lost'],
  ],
  [
    [...times(14, 'resolved' as const), 'callback', 'lost'],
    ['resolved', 'resolved', 'resolved', 'resolved', 'callback'],
  ],
] as const)('after %j these stand at the door: %j', (endings, moods) => {
  expect(customersOf(endings)).toEqual(moods);
});

test('the drawing is one tree of elements, with a plant for each call that ended', () => {
  const rooms = Object.fromEntries(ROOMS.map((room) => [room, { lamps: [null, 2], rings: null }]));
  const view = { rooms, endings: ['resolved', 'lost', null] } as unknown as OfficeView;
  const svg = drawOffice(layoutOffice(1000, 300), view);
  const count = (pattern: RegExp): number => svg.match(pattern)?.length ?? 0;
  expect(count(/<svg /g)).toBe(count(/<\/svg>/g));
  expect(count(/<g[ >]/g)).toBe(count(/<\/g>/g));
  expect(svg).not.toMatch(/NaN|undefined|null/);
});
