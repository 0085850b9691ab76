// props.ts: the telephone, its handset, and the arm that holds it, drawn to match whoever holds it.
import { CORAL, INK, PAPER, TEAL } from './palette.ts';
import type { Side } from './layout.ts';

export interface Colours {
  readonly skin: string;
  readonly clothes: string;
}

const PHONE_COLOUR: Readonly<Record<Side, string>> = { caller: TEAL, you: CORAL };
const PHONE_SHADE: Readonly<Record<Side, string>> = { caller: '#17706b', you: '#d2553a' };
/** Used where a portrait says nothing of its colours. */
const ANYONE: Colours = { skin: '#e0a97e', clothes: '#6b7a99' };

/** The handset in its own coordinates, upright, its caps to the right. */
const HANDSET =
  'M18-126C-22-138-50-112-46-42L-46 42C-50 112-22 138 18 126L42 118C52 114 52 76 42 72L12 64C-2 38-2-38 12-64L42-72C52-76 52-114 42-118Z';

/** Size of the handset's own picture, in units of the portrait's square. */
export const HANDSET_VIEW = { width: 290, height: 140 } as const;

/** What `build/portraits.ts` wrote on the portrait's root. */
export function coloursOf(portrait: string | undefined): Colours {
  const read = (name: keyof Colours): string =>
    new RegExp(`data-${name}="(#[0-9a-f]{6})"`, 'i').exec(portrait ?? '')?.[1] ?? ANYONE[name];
  return { skin: read('skin'), clothes: read('clothes') };
}

/** Arm, hand and handset at the ear, on the same square as a portrait. */
export function drawArm(side: Side, { skin, clothes }: Colours): string {
  const fingers = [-46, -14, 18, 50].map(
    (y, at) => `<rect x="${at === 3 ? -64 : -70}" y="${y}" width="${at === 3 ? 74 : 88}" height="35" rx="17"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-85 -70 850 850" fill="none" stroke="${INK}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round">`,
    // The player's arm is mirrored here, and not by Phaser: plain canvas loses a picture that is flipped and trimmed.
    side === 'you' ? '<g transform="translate(680) scale(-1 1)">' : '<g>',
    `<path fill="${clothes}" d="M-6 850C10 740 62 640 122 566L226 618C192 680 172 760 166 850Z"/>`,
    `<path fill="${skin}" d="M136 576C148 540 160 500 172 462L262 520C246 560 232 590 216 616Z"/>`,
    `<g transform="translate(262 412) rotate(-20)">`,
    `<path fill="${PHONE_COLOUR[side]}" d="${HANDSET}"/>`,
    `<path stroke="${PAPER}" stroke-width="9" d="M-20-92C-26-76-28-60-28-50"/>`,
    `<g fill="${skin}"><path d="M-40-40C-84-36-104 0-102 44C-100 96-66 116-30 92Z"/>${fingers.join('')}</g>`,
    `</g></g></svg>`,
  ].join('');
}

/** The handset lying, caps down. */
export function drawHandset(side: Side): string {
  const { width, height } = HANDSET_VIEW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-width / 2} -60 ${width} ${height}" fill="none" stroke="${INK}" stroke-width="13" stroke-linejoin="round" stroke-linecap="round">`,
    `<g transform="rotate(90)"><path fill="${PHONE_COLOUR[side]}" d="${HANDSET}"/><path stroke="${PAPER}" stroke-width="9" d="M-26-84C-30-60-31-30-31-6"/></g></svg>`,
  ].join('');
}

/** The telephone without its handset. */
export function drawPhone(side: Side): string {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map(
      (column) =>
        `<rect x="${84 + column * 26 - row * 2}" y="${86 + row * 24}" width="${17 + row}" height="15" rx="4"/>`,
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 173" fill="none" stroke="${INK}" stroke-width="10" stroke-linejoin="round" stroke-linecap="round">`,
    `<path fill="${PHONE_SHADE[side]}" d="M58 62V36h26v26M156 62V36h26v26"/>`,
    `<path fill="${PHONE_COLOUR[side]}" d="M50 58h140c10 0 15 5 18 14l24 82c3 9-2 14-10 14H18c-8 0-13-5-10-14l24-82c3-9 8-14 18-14Z"/>`,
    `<path fill="${PHONE_SHADE[side]}" stroke="none" d="M13 146h214l5 15q0 3-6 3H16q-8 0-7-5Z"/>`,
    `<g fill="${PAPER}" stroke-width="5">${keys.join('')}</g></svg>`,
  ].join('');
}
