// office-people.ts: the small people of the plan: a head, a way to wear one's hair, a pullover, a mood.
import type { EndKind } from '#core/dialogue/words.ts';
import { INK } from './palette.ts';

export type Cut = 'short' | 'bob' | 'bun' | 'curls' | 'bald';

export interface Person {
  readonly skin: string;
  readonly hair: string;
  readonly cut: Cut;
  readonly clothes: string;
}

/** Around the middle of the head, which is 22 wide and 26 high. */
const CUTS: Readonly<Record<Cut, string>> = {
  short: '<path d="M-12 0C-15-20 15-20 12 0C9-7 3-9-2-8C-6-8-9-5-12 0Z"/>',
  bob: '<path d="M-13 11C-20-22 20-22 13 11L9 9C11-3 8-8 0-8C-8-8-11-3-9 9Z"/>',
  bun: '<circle cy="-17" r="5.5"/><path d="M-12 1C-15-20 15-20 12 1C8-8-8-8-12 1Z"/>',
  curls:
    '<path d="M-12 3C-19 0-16-9-12-9C-13-17-4-18-2-14C1-20 10-17 9-12C16-13 18-3 12 3C11-5 6-8 0-7C-6-8-11-5-12 3Z"/>',
  bald: '<path d="M-12 2C-15-2-13-7-11-6ZM12 2C15-2 13-7 11-6Z"/>',
};

const MOUTHS: Readonly<Record<EndKind, string>> = {
  resolved: 'M-4 5Q0 10 4 5',
  callback: 'M-3 6.5H3',
  lost: 'M-4 8Q0 4 4 8',
};

/** Head and shoulders; `x` and `y` are the middle of the head, in units of the drawing around. */
export function drawPerson(person: Person, x: number, y: number, mood: EndKind = 'resolved'): string {
  const { skin, hair, cut, clothes } = person;
  return [
    `<g transform="translate(${x} ${y})" stroke="${INK}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round">`,
    `<path fill="${clothes}" d="M-20 44C-20 22-12 16 0 16C12 16 20 22 20 44Z"/>`,
    `<path fill="${skin}" d="M-5 10V17Q0 21 5 17V10Z"/><ellipse fill="${skin}" rx="11" ry="13"/>`,
    `<g fill="${hair}">${CUTS[cut]}</g>`,
    `<path fill="none" d="M-4-.5V.5M4-.5V.5${MOUTHS[mood]}"/></g>`,
  ].join('');
}
