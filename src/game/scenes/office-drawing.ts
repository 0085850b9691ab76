// office-drawing.ts: the whole plan as one SVG: rooms lit by what was reached, plants on the roof, the street before the shop.
import { END_KINDS, type EndKind } from '#core/dialogue/words.ts';
import { ROOMS, type OfficeView, type RoomState } from '../state/office-rooms.ts';
import type { Box } from './layout.ts';
import { DESK, FLOOR_Y, PHONE, ROOM_ARTS, type RoomArt } from './office-art.ts';
import { ROOM_ART, seenOf, type OfficeLayout } from './office-layout.ts';
import { drawPerson, type Person } from './office-people.ts';
import { CORAL, INK, MUSTARD, PAPER, SKY, TEAL } from './palette.ts';
import { drawHandset, drawPhone, HANDSET_VIEW } from './props.ts';

/** Rungs of the ladder. */
const MOST_TIER = 4;
/** Walls from a room in which no call was finished to one in which every call reached the top. */
const WALLS = ['#a9adc4', '#e2dccb', '#f2e4bd', '#f9e3a3', '#ffdf85'] as const;
/** How dark it is where no call was finished. */
const DARKNESS = 0.5;

export function drawOffice(layout: OfficeLayout, view: OfficeView): string {
  const { width, height, rooms, roof, street } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke="${INK}" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">`,
    SKY_DOTS,
    `<path stroke="none" fill="${SKY}" d="M0 0H${width}V${height}H0Z"/><path stroke="none" fill="url(#dots)" d="M0 0H${width}V${height}H0Z"/>`,
    drawStreet(street, view.endings),
    drawRoof(roof, view.endings),
    `<path fill="${PAPER}" d="M0 ${roof.height}H${roof.width}V${height}H0Z"/>`,
    ...ROOMS.map((room) => drawRoom(rooms[room], ROOM_ARTS[room], view.rooms[room])),
    '</svg>',
  ].join('');
}

const SKY_DOTS =
  '<defs><pattern id="dots" width="16" height="16" patternUnits="userSpaceOnUse"><circle cx="8" cy="8" r="2.2" fill="#94bfcd" stroke="none"/></pattern><pattern id="shade" width="10" height="10" patternUnits="userSpaceOnUse"><circle cx="5" cy="5" r="1.7" fill="#1b1f3b" fill-opacity=".13" stroke="none"/></pattern></defs>';

/** An SVG within an SVG: it fills `box`, and what has no room is cut off around its middle. */
function inside(box: Box, view: string, drawing: string): string {
  const { x, y, width, height } = box;
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${view}" preserveAspectRatio="xMidYMax slice">${drawing}</svg>`;
}

/** A side of a room is this wide, and is left out where the room has no more than its desk. */
const SIDE = 46;

function drawRoom(box: Box, art: RoomArt, { lamps, rings }: RoomState): string {
  const { x, y, width, height } = seenOf(box);
  const level = lightOf(lamps);
  const whole = `M${x} ${y}h${width}v${height}h${-width}Z`;
  const roomy = width >= DESK.width + 2 * SIDE - 8;
  const hung = lamps.map((tier, at) => ({ tier, x: ROOM_ART.middle - 8 + (at - (lamps.length - 1) / 2) * 26 }));
  const room = [
    `<path stroke="none" fill="${WALLS[level]}" d="${whole}"/><path stroke="none" fill="url(#shade)" d="${whole}"/>`,
    ...hung.map(drawLight),
    `<path fill="#c9a27a" d="M${x - 4} ${FLOOR_Y}h${width + 8}v20h${-width - 8}Z"/>`,
    roomy ? `<g transform="translate(${x + 2})">${art.sides[0]}</g>` : '',
    roomy ? `<g transform="translate(${x + width - SIDE})">${art.sides[1]}</g>` : '',
    ...art.people.map((person) => drawPerson(person, person.x, 58)),
    drawDesk(art.desk, rings === null),
    level === 0 ? `<path stroke="none" fill="${INK}" fill-opacity="${DARKNESS}" d="${whole}"/>` : '',
    ...hung.map(drawLamp),
  ].join('');
  const frame = `<path fill="none" stroke-width="4" d="M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}Z"/>`;
  return inside(box, `${x} ${y} ${width} ${height}`, room) + frame;
}

/** How light a room is, 0–4: dark only where no call of it was ever finished. */
export function lightOf(lamps: RoomState['lamps']): 0 | 1 | 2 | 3 | 4 {
  const lit = lamps.filter((tier) => tier !== null);
  if (lit.length === 0) return 0;
  const share = lit.reduce((sum, tier) => sum + tier, 0) / (lamps.length * MOST_TIER);
  return Math.max(1, Math.round(share * MOST_TIER)) as 1 | 2 | 3 | 4;
}

interface Lamp {
  readonly tier: number | null;
  readonly x: number;
}

/** A lamp's light reaches as far as the answer got. */
function drawLight({ tier, x }: Lamp): string {
  if (tier === null) return '';
  const reach = 24 + tier * 17;
  const spread = 8 + reach * 0.3;
  return `<path stroke="none" fill="#fffbe6" fill-opacity=".85" d="M${x - 8} 26L${x - spread} ${26 + reach}H${x + spread}L${x + 8} 26Z"/>`;
}

/** One for each call of the room. */
function drawLamp({ tier, x }: Lamp): string {
  const shade = tier === null ? '#5b6180' : MUSTARD;
  return `<path fill="none" stroke-width="2" d="M${x} 10V17"/><path fill="${shade}" stroke-width="2.4" d="M${x - 9} 26Q${x - 8} 17 ${x} 17Q${x + 8} 17 ${x + 9} 26Z"/>`;
}

function drawDesk(colour: string, phone: boolean): string {
  const { x, y, width, height } = DESK;
  const top = `<path fill="${colour}" d="M${x + 6} ${y}H${x + width - 6}V${y + height}H${x + 6}Z"/><path fill="${PAPER}" d="M${x} ${y}h${width}v7h${-width}Z"/>`;
  const cup = `<path fill="${CORAL}" stroke-width="2.4" d="M53 78h10l-1 10h-8Z"/>`;
  return top + cup + (phone ? telephone(PLACE_ON_DESK) : '');
}

const PLACE_ON_DESK = `x="${PHONE.x}" y="${PHONE.y}" width="${PHONE.width}" height="${PHONE.height}"`;

/** The player's own telephone, with its handset on it; `place` says where it is part of another picture. */
export function telephone(place = ''): string {
  const at = (svg: string, box: string): string => svg.replace('<svg ', `<svg ${box} `);
  const { width: wide, height: high } = HANDSET_VIEW;
  const handset = at(drawHandset('you'), `x="0" y="0" width="240" height="${(240 * high) / wide}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${place} viewBox="0 0 240 213">${at(drawPhone('you'), 'x="0" y="40" width="240" height="173"')}${handset}</svg>`;
}

const POT = { width: 24, height: 40 };
const STEM = `<path fill="none" stroke="${TEAL}" stroke-width="3"`;
/** What grows from a call: it bloomed, it waits, it hangs its head; null: nothing yet. */
const PLANTS: Readonly<Record<EndKind, string>> = {
  resolved: `${STEM} d="M12 28V14M12 24Q4 24 4 18M12 22Q20 22 20 16"/><g fill="${CORAL}" stroke-width="1.6"><circle cx="7" cy="9" r="4"/><circle cx="17" cy="9" r="4"/><circle cx="12" cy="4" r="4"/><circle cx="12" cy="13" r="4"/></g><circle cx="12" cy="8.5" r="3" fill="${MUSTARD}" stroke-width="1.6"/>`,
  callback: `${STEM} d="M12 28V17M12 25Q5 25 5 20"/><path fill="#a9dccf" stroke-width="1.8" d="M12 18Q7 14 12 8Q17 14 12 18Z"/>`,
  lost: `<path fill="none" stroke="#7a6a55" stroke-width="3" d="M11 28V20Q11 11 17 14Q20 16 19 21"/><path fill="#b09a7c" stroke-width="1.8" d="M16 20Q19 29 23 21Z"/>`,
};

function drawRoof({ width, height }: Box, endings: OfficeView['endings']): string {
  const spacing = width / Math.max(1, endings.length);
  const tall = Math.min(height * 0.98, (spacing * 1.1 * POT.height) / POT.width);
  return endings
    .map((ending, at) => {
      const box = { x: (at + 0.5) * spacing - tall / 2, y: height - tall, width: tall, height: tall };
      const pot = `<path fill="#d2553a" stroke-width="2" d="M5 28H19L17 39H7Z"/>`;
      return inside(box, '-8 0 40 40', pot + (ending === null ? '' : PLANTS[ending]));
    })
    .join('');
}

const STREET = { width: 220, height: 290 };
const SHOP = [
  `<path fill="#8b8fa3" d="M-4 262H224V296H-4Z"/><path fill="#e8d7c0" d="M14 70H206V262H14Z"/>`,
  `<path fill="${TEAL}" d="M14 70H206V104H14Z"/><g fill="none" stroke="${PAPER}" stroke-width="4"><circle cx="96" cy="90" r="8"/><circle cx="124" cy="90" r="8"/><path d="M96 90L104 78H118L124 90M104 78L111 90H124"/></g>`,
  `<path fill="${SKY}" d="M24 150H84V224H24ZM136 150H196V224H136Z"/><path fill="#17706b" d="M90 150H130V262H90Z"/><path fill="${SKY}" d="M97 158H123V206H97Z"/>`,
  ...Array.from({ length: 8 }, (_, at) => {
    const x = 14 + at * 24;
    return `<path fill="${at % 2 === 0 ? CORAL : PAPER}" d="M${x} 108H${x + 24}L${x + 24} 132Q${x + 12} 144 ${x} 132Z"/>`;
  }),
].join('');

/** Where customers stand, the best places first. */
const PLACES = [110, 82, 138, 54, 166];
const CUSTOMERS: readonly Person[] = [
  { skin: '#e8b48a', hair: '#3a1f14', cut: 'bun', clothes: CORAL },
  { skin: '#8d5524', hair: '#1b1f3b', cut: 'short', clothes: MUSTARD },
  { skin: '#f1cfa8', hair: '#8a4b22', cut: 'curls', clothes: '#a9dccf' },
  { skin: '#c68642', hair: '#20140f', cut: 'bob', clothes: '#d9d3ec' },
  { skin: '#f6d7bf', hair: '#8b8f9c', cut: 'bald', clothes: '#5b7b9a' },
];

/** Customers at the shop's door feel what became of the calls: as many of each mood as there were such endings. */
function drawStreet(box: Box, endings: OfficeView['endings']): string {
  const moods = customersOf(endings);
  const people = moods.map((mood, at) => {
    const person = CUSTOMERS[at % CUSTOMERS.length];
    const sour = mood === 'lost' ? '#8b8fa3' : person?.clothes;
    return person ? drawPerson({ ...person, clothes: sour ?? INK }, PLACES[at] ?? 0, 240, mood) : '';
  });
  const clouded = moods.includes('lost')
    ? `<path fill="#8b8fa3" d="M60 44Q46 44 48 32Q50 22 62 24Q66 10 82 14Q98 8 102 24Q116 24 114 36Q112 44 100 44Z"/><path fill="none" stroke="#5b6180" d="M66 52L62 62M82 52L78 62M98 52L94 62"/>`
    : '';
  const sunny = moods.includes('resolved') ? `<circle cx="140" cy="40" r="20" fill="${MUSTARD}"/>` : '';
  const view = `0 0 ${STREET.width} ${STREET.height}`;
  return inside(box, view, sunny + clouded + SHOP + people.join(''));
}

/** The moods of those in the street: in the shares of the endings, and at least one of each there was. */
export function customersOf(endings: OfficeView['endings']): readonly EndKind[] {
  const ended = endings.filter((ending) => ending !== null);
  const most = Math.min(PLACES.length, ended.length);
  const counts = END_KINDS.map((kind) => ended.filter((ending) => ending === kind).length);
  const moods = END_KINDS.flatMap((kind, at) => {
    const count = counts[at] ?? 0;
    const share = Math.max(Math.sign(count), Math.floor((count * most) / Math.max(1, ended.length)));
    return Array.from({ length: share }, () => kind);
  });
  return moods.slice(0, PLACES.length);
}
