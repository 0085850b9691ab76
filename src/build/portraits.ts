// portraits.ts: draws a cast member's faces as small SVG strings, at build time only.
import { Avatar, Style } from '@dicebear/core';
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' };
import type { CastMember, Face } from '#core/dialogue/words.ts';

export type Portraits<F extends Face = Face> = Readonly<Record<F, string>>;

export type PortraitResult<F extends Face = Face> =
  | { readonly ok: true; readonly portraits: Portraits<F> }
  | { readonly ok: false; readonly code: 'unknown-head'; readonly head: string; readonly known: readonly string[] };

/** Whoever drew the people, for the credits. */
export const portraitCredit = {
  title: openPeeps.meta.source.name,
  artist: openPeeps.meta.creator.name,
  licence: openPeeps.meta.license.name,
  licenceUrl: openPeeps.meta.license.url,
  sourceUrl: openPeeps.meta.source.url,
} as const;

/** The heads that a `# cast:` line may name. */
export const HEADS: readonly string[] = Object.keys(openPeeps.components.head.variants);

/** The player's own faces: what someone new at a desk needs while they listen and speak. */
export const PLAYER_FACES = [
  'calm',
  'smile',
  'concerned',
  'serious',
  'explaining',
  'tired',
] as const satisfies readonly Face[];
export type PlayerFace = (typeof PLAYER_FACES)[number];

/** The player, as `look/call.png` shows them. */
export const PLAYER: CastMember = { name: 'You', head: 'short4', skin: 'c98a5b', clothes: '1f8a84', ink: '1b1f3b' };

/** Square part of the style's 704-unit canvas that holds the tallest hair, both shoulders and the chest. */
export const BUST_VIEW = { x: -85, y: -70, size: 850 } as const;

/** Outline of the clothes: the ink of `DESIGN.md` §6 instead of the style's black. */
const OUTLINE = '#1b1f3b';
/** Hair that the style draws light, whatever the ink. */
const GREY_HEADS = /^gray|^noHair3$/;
const GREY_HAIR = 'c9c6d4';
/** Share of white in a head's second colour: strands and curls that still belong to the hair. */
const STRAND_TINT = 0.12;

const style = new Style(openPeeps);

/**
 * One SVG string per face: square, without size, ids, title or metadata. The root carries the member's
 * colours as `data-skin`, `data-clothes` and `data-ink`, so that a hand can be drawn to match.
 */
export function drawPortraits<F extends Face>(cast: CastMember, faces: readonly F[]): PortraitResult<F> {
  if (!HEADS.includes(cast.head)) return { ok: false, code: 'unknown-head', head: cast.head, known: HEADS };
  const drawn = faces.map((face) => [face, drawFace(cast, face)] as const);
  return { ok: true, portraits: Object.fromEntries(drawn) as Record<F, string> };
}

export function drawPlayer(): Portraits<PlayerFace> {
  const drawn = drawPortraits(PLAYER, PLAYER_FACES);
  if (!drawn.ok) throw new Error(`The player's head '${drawn.head}' is not in the style: pick another in PLAYER.`);
  return drawn.portraits;
}

function drawFace(cast: CastMember, face: Face): string {
  const avatar = new Avatar(style, {
    seed: cast.name,
    headVariant: cast.head,
    expressionVariant: face,
    skinColor: cast.skin,
    clothingColor: cast.clothes,
    inkColor: cast.ink,
    headContrastColor: GREY_HEADS.test(cast.head) ? GREY_HAIR : lighten(cast.ink, STRAND_TINT),
    accessoriesProbability: 0,
    facialHairProbability: 0,
    maskProbability: 0,
  } as ConstructorParameters<typeof Avatar<typeof style>>[1]);
  return openRoot(cast) + flatten(avatar.toString()) + '</svg>';
}

function openRoot({ skin, clothes, ink }: CastMember): string {
  const { x, y, size } = BUST_VIEW;
  const colours = `data-skin="#${skin}" data-clothes="#${clothes}" data-ink="#${ink}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${size} ${size}" fill="none" ${colours}>`;
}

/** The drawing without root, metadata, clip and ids: each `<use>` becomes the group it names. */
function flatten(svg: string): string {
  const groups = new Map(
    [...svg.matchAll(/<g id="([^"]+)">(.*?)<\/g>(?=<g id=|<clipPath|<\/defs>)/gs)].map((m) => [m[1], m[2]]),
  );
  const body = /<\/defs><g[^>]*>(.*)<\/g><\/svg>/s.exec(svg)?.[1] ?? '';
  return body
    .replace(
      /<use transform="([^"]+)" href="#([^"]+)"\/>/g,
      (_, move: string, id: string) => `<g transform="${move}">${groups.get(id) ?? ''}</g>`,
    )
    .replace(/ clip-rule="evenodd"/g, '')
    .replace(/fill="(?:black|#000(?:000)?)"/g, `fill="${OUTLINE}"`);
}

/** Mixes `share` of white into six hex digits. */
function lighten(hex: string, share: number): string {
  const full = 255;
  const mix = (at: number): number => Math.round(parseInt(hex.slice(at, at + 2), 16) * (1 - share) + full * share);
  return [0, 2, 4].map((at) => mix(at).toString(16).padStart(2, '0')).join('');
}
