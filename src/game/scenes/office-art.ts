// office-art.ts: the rooms of the plan as data: who sits there, what stands there, and the one thing that moves.
import type { Room } from '../state/office-rooms.ts';
import type { Box, Point } from './layout.ts';
import type { Person } from './office-people.ts';
import { CORAL, INK, LILAC, MUSTARD, PAPER, SKY, TEAL } from './palette.ts';
import type { Movement } from './places.ts';

export interface RoomArt {
  readonly people: readonly (Person & { readonly x: number })[];
  /** SVG at the left and the right of a room, 40 wide; a narrow room does without. */
  readonly sides: readonly [string, string];
  readonly desk: string;
  readonly thing: Thing;
}

/** The middle of what moves is the middle of its box. */
export interface Thing {
  readonly at: Point;
  readonly movement: Movement;
  /** SVG on a square of 36. */
  readonly drawing: string;
}

/** In units of a room’s drawing. */
export const THING_SIZE = 36;
export const FLOOR_Y = 122;
/** Where the desk's upper edge runs, and the telephone on it; while it rings it is larger. */
export const DESK: Box = { x: 46, y: 88, width: 108, height: FLOOR_Y - 88 };
export const PHONE: Box = { x: 112, y: 73, width: 26, height: 23 };
export const RINGING: Box = { x: 98, y: 52, width: 50, height: 44 };

const SHELF = `<path fill="${MUSTARD}" d="M4 52H40V122H4Z"/><path fill="none" d="M4 76H40M4 99H40"/><path fill="${CORAL}" d="M9 57h6v19H9ZM16 81h7v18h-7Z"/><path fill="${TEAL}" d="M18 60h6v16h-6ZM8 84h6v15H8Z"/>`;
const CABINET = `<path fill="#8fa3b8" d="M6 62H38V122H6Z"/><path fill="none" d="M6 82H38M6 102H38M19 71h6M19 91h6M19 111h6"/>`;
const RACK = `<path fill="#5b6180" d="M6 40H38V122H6Z"/><path stroke="${PAPER}" fill="none" d="M11 52H33M11 66H33M11 80H33M11 94H33M11 108H33"/><path stroke="${MUSTARD}" d="M12 59h1M18 73h1M12 87h1M24 101h1"/>`;
const PALM = `<path fill="${CORAL}" d="M12 100H34L31 122H15Z"/><path fill="${TEAL}" d="M22 100C4 96 2 76 8 66C16 74 20 84 23 98C22 80 24 64 34 56C42 70 36 92 24 100Z"/>`;
const BOARD = `<path fill="#fffefb" d="M4 40H42V78H4Z"/><path stroke="${CORAL}" fill="none" d="M9 68L18 58L26 64L37 48"/><path fill="none" d="M10 78L6 122M36 78L40 122"/>`;
const SOFA = `<path fill="${LILAC}" d="M2 86Q2 78 10 78H36Q44 78 44 86V116H2Z"/><path fill="#bdb1de" d="M0 96H46V118H0Z"/>`;
const DOOR = `<path fill="#d99a5b" d="M8 48H36V122H8Z"/><path fill="${SKY}" d="M14 56H30V80H14Z"/><path d="M31 92v.1"/>`;
const TOOLS = `<path fill="#c9a27a" d="M2 42H42V88H2Z"/><path fill="none" stroke-width="4" d="M11 50V78M22 50V66M33 50V74"/><path fill="${CORAL}" d="M17 66H27V78H17Z"/>`;
const WINDOW = `<path fill="${SKY}" d="M4 44H42V86H4Z"/><path fill="none" d="M23 44V86M4 65H42"/>`;

const hung = (drawing: string): string => `<path fill="none" d="M18 18V2"/>${drawing}`;
const COG = 'M15 2h6l1 5 4 2 5-3 3 5-4 4v4l4 4-3 5-5-3-4 2-1 5h-6l-1-5-4-2-5 3-3-5 4-4v-4l-4-4 3-5 5 3 4-2Z';
const STAR = 'M18 4l4 9 10 1-8 6 3 10-9-6-9 6 3-10-8-6 10-1Z';
const THINGS = {
  fan: `<circle cx="18" cy="18" r="16" fill="${PAPER}"/><g fill="${TEAL}"><path d="M18 18C8 14 10 4 18 5ZM18 18C26 24 20 33 13 29ZM18 18C20 8 31 9 31 17Z"/></g>`,
  waves: `<circle cx="18" cy="26" r="3" fill="${CORAL}"/><path fill="none" d="M11 20Q18 13 25 20M6 14Q18 3 30 14"/>`,
  // A pendulum: it swings about the middle of its box.
  bell: `<path fill="${CORAL}" d="M9 32Q12 30 12 25Q12 19 18 19Q24 19 24 25Q24 30 27 32Z"/><path d="M18 34v.5"/>`,
  clock: `<circle cx="18" cy="18" r="15" fill="#fffefb"/><path fill="none" d="M18 18V8M18 18h7"/>`,
  steam: `<path fill="none" d="M14 30q-4-5 0-10t0-10M22 30q-4-5 0-10t0-10"/>`,
  heart: `<path fill="none" d="M18 18V21"/><path fill="${CORAL}" d="M18 35C8 28 9 21 14 21Q18 21 18 25Q18 21 22 21C27 21 28 28 18 35Z"/>`,
  cog: `<path fill="#8fa3b8" d="${COG}"/><circle cx="18" cy="18" r="5" fill="${PAPER}"/>`,
  star: hung(`<path fill="${MUSTARD}" d="${STAR}"/>`),
} as const;

const WALL_PLACE: Point = { x: 128, y: 50 };
const thing = (drawing: keyof typeof THINGS, movement: Movement, at = WALL_PLACE): Thing => ({
  at,
  movement,
  drawing: `<g stroke="${INK}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round">${THINGS[drawing]}</g>`,
});

export const ROOM_ARTS: Readonly<Record<Room, RoomArt>> = {
  telephony: {
    people: [{ x: 73, skin: '#f0c9a4', hair: '#6b4a2b', cut: 'curls', clothes: SKY }],
    sides: [CABINET, WINDOW],
    desk: '#c9a27a',
    thing: thing('bell', 'sway'),
  },
  networks: {
    people: [{ x: 73, skin: '#a5694f', hair: '#1b1320', cut: 'bob', clothes: LILAC }],
    sides: [RACK, RACK],
    desk: '#b9c4d6',
    thing: thing('waves', 'blink'),
  },
  it: {
    people: [{ x: 73, skin: '#e8b48a', hair: '#3a1f14', cut: 'short', clothes: TEAL }],
    sides: [SHELF, RACK],
    desk: '#d99a5b',
    thing: thing('fan', 'spin'),
  },
  team: {
    people: [
      { x: 60, skin: '#7b4b2a', hair: '#20140f', cut: 'curls', clothes: TEAL },
      { x: 90, skin: '#f2c9ac', hair: '#5a3a22', cut: 'short', clothes: '#5b7b9a' },
    ],
    sides: [BOARD, PALM],
    desk: MUSTARD,
    thing: thing('star', 'revolve'),
  },
  payroll: {
    people: [{ x: 73, skin: '#f6d7bf', hair: '#8b8f9c', cut: 'bald', clothes: '#6b705c' }],
    sides: [CABINET, SHELF],
    desk: '#d99a5b',
    thing: thing('clock', 'tick'),
  },
  hr: {
    people: [{ x: 73, skin: '#f7d7c4', hair: '#8a4b22', cut: 'bob', clothes: '#c9a0dc' }],
    sides: [PALM, DOOR],
    desk: '#c9a27a',
    thing: thing('steam', 'rise', { x: 104, y: 66 }),
  },
  wellbeing: {
    people: [{ x: 73, skin: '#c68642', hair: '#1b1f3b', cut: 'bun', clothes: '#a9dccf' }],
    sides: [SOFA, PALM],
    desk: '#e5c9a2',
    thing: thing('heart', 'sway'),
  },
  maintenance: {
    people: [{ x: 73, skin: '#6f4e37', hair: '#1b1f3b', cut: 'curls', clothes: '#8a9a5b' }],
    sides: [TOOLS, DOOR],
    desk: '#8fa3b8',
    thing: thing('cog', 'spin'),
  },
};
