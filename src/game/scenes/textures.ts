// textures.ts: prepares every picture of one panel as Phaser textures, sized for one layout.
import type { Face } from '#core/dialogue/words.ts';
import type { Box, PanelLayout, Side } from './layout.ts';
import { ART_HEIGHT, liesWithin, placeArt } from './layout.ts';
import { BORDER, grown, paintBorder, paintBurst, paintDeadLine, paintLettering, paintWall } from './paint.ts';
import type { WallLook } from './palette.ts';
import { clearedDesk, movingAlone, withoutMoving } from './places.ts';
import type { PlaceArt } from './places.ts';
import { coloursOf, drawArm, drawHandset, drawPhone, HANDSET_VIEW } from './props.ts';
import { rasterise, rasteriseInside } from './raster.ts';
import type { StagePortraits } from './stage-view.ts';

type Textures = Phaser.Textures.TextureManager;

/** Faces are drawn at most this large, in pixels: beyond, memory grows faster than the eye can tell. */
const FACE_MOST = 640;
/** How far a portrait goes on behind the desk's edge, in CSS pixels: more than any hop lifts it. */
const BEHIND_DESK = 20;
/** Size of sound words against the panel's height, and at most against its width. */
const LETTERING = { height: 0.17, width: 0.21 };

/** A picture and the box where it belongs, in CSS pixels of the stage. */
export interface Picture {
  readonly key: string;
  readonly box: Box;
}

export interface PanelPictures {
  readonly wall: Picture;
  readonly backdrop: Picture;
  readonly front: Picture;
  /** The thing that moves; null where the panel's edge would cut it: there it is drawn at rest. */
  readonly moving: Picture | null;
  readonly movesInFront: boolean;
  readonly arm: Picture;
  readonly phone: Picture;
  readonly handset: Picture;
  readonly burst: Picture;
  readonly ring: Picture;
  readonly click: Picture;
  readonly deadLine: Picture;
  readonly border: Picture;
}

export interface PanelWants {
  readonly side: Side;
  readonly panel: PanelLayout;
  readonly art: PlaceArt;
  /** Whether what lies on the desk is left out. */
  readonly cleared: boolean;
  readonly wall: WallLook;
  readonly portraits: StagePortraits;
  readonly words: { readonly ring: string; readonly click: string };
  /** Pixels per CSS pixel. */
  readonly density: number;
  /** Set apart from the textures of earlier layouts. */
  readonly prefix: string;
}

/** A canvas texture of Phaser's own would be read back pixel by pixel, 10 ms each; nobody draws on these again. */
export function keepPicture(textures: Textures, key: string, canvas: HTMLCanvasElement): void {
  textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

export async function preparePanel(textures: Textures, wants: PanelWants): Promise<PanelPictures> {
  const keep = (name: keyof PanelPictures, canvas: HTMLCanvasElement, box: Box): Picture => {
    const key = `${wants.prefix}${wants.side}-${name}`;
    keepPicture(textures, key, canvas);
    return { key, box };
  };
  const { panel, density } = wants;
  const { bounds, outline } = panel;
  const art = placeArt(panel, wants.art.width, wants.art.focus);
  const boxes = propBoxes(wants, art);
  const free = liesWithin(boxes.moving, outline);
  const inside = (svg: string): Promise<HTMLCanvasElement> =>
    rasteriseInside(free ? withoutMoving(svg) : svg, art, bounds, outline, density);
  const drawn = (svg: string, box: Box): Promise<HTMLCanvasElement> =>
    rasterise(svg, box.width * density, box.height * density);
  const colours = coloursOf(Object.values(wants.portraits)[0]);
  const [backdrop, front, moving, arm, phone, handset] = await Promise.all([
    inside(wants.art.backdrop),
    inside(wants.cleared ? clearedDesk(wants.art.front) : wants.art.front),
    drawn(movingAlone(wants.art), boxes.moving),
    drawn(drawArm(wants.side, colours), panel.bust),
    drawn(drawPhone(wants.side), panel.ringing),
    drawn(drawHandset(wants.side), {
      ...boxes.handset,
      width: panel.ringing.width,
      height: (panel.ringing.width * boxes.handset.height) / boxes.handset.width,
    }),
  ]);
  return {
    wall: keep('wall', paintWall(panel, wants.wall, density), bounds),
    backdrop: keep('backdrop', backdrop, bounds),
    front: keep('front', front, bounds),
    moving: free ? keep('moving', moving, boxes.moving) : null,
    movesInFront: wants.art.moving.layer === 'front',
    arm: keep('arm', arm, panel.bust),
    phone: keep('phone', phone, panel.phone),
    handset: keep('handset', handset, boxes.handset),
    burst: keep('burst', paintBurst(panel.burst, density), panel.burst),
    ...letterings(wants, keep),
    deadLine: keep('deadLine', paintDeadLine(panel, density), bounds),
    border: keep('border', paintBorder(panel, density), grown(bounds, BORDER)),
  };
}

function letterings(
  wants: PanelWants,
  keep: (name: 'ring' | 'click', canvas: HTMLCanvasElement, box: Box) => Picture,
): { ring: Picture; click: Picture } {
  const letter = (name: 'ring' | 'click'): Picture => {
    const { width, height } = wants.panel.bounds;
    const size = Math.min(height * LETTERING.height, width * LETTERING.width);
    const canvas = paintLettering(wants.words[name], size, wants.density);
    return keep(name, canvas, {
      x: 0,
      y: 0,
      width: canvas.width / wants.density,
      height: canvas.height / wants.density,
    });
  };
  return { ring: letter('ring'), click: letter('click') };
}

function propBoxes({ panel, art }: PanelWants, drawing: Box): { moving: Box; handset: Box } {
  const { artScale, phone } = panel;
  const { box } = art.moving;
  const foot = drawing.y + ART_HEIGHT * artScale;
  const width = phone.width * 1.02;
  const height = (width * HANDSET_VIEW.height) / HANDSET_VIEW.width;
  return {
    moving: {
      x: drawing.x + box.x * artScale,
      y: foot - (ART_HEIGHT - box.y) * artScale,
      width: box.width * artScale,
      height: box.height * artScale,
    },
    handset: { x: phone.x + (phone.width - width) / 2, y: phone.y - height * 0.28, width, height },
  };
}

/** The face to draw when the wanted one was not delivered. */
export function faceAtHand(portraits: StagePortraits, wanted: Face): Face | null {
  if (portraits[wanted]) return wanted;
  if (portraits.calm) return 'calm';
  return (Object.keys(portraits)[0] as Face | undefined) ?? null;
}

export interface FaceWants {
  readonly prefix: string;
  readonly side: Side;
  readonly portraits: StagePortraits;
  readonly panel: PanelLayout;
  readonly density: number;
}

/** Adds a face as a texture unless it is there; returns its key, or null where no face was delivered at all. */
export async function prepareFace(textures: Textures, wants: FaceWants, wanted: Face): Promise<string | null> {
  const { prefix, side, portraits, panel, density } = wants;
  const face = faceAtHand(portraits, wanted);
  const svg = face && portraits[face];
  if (!svg) return null;
  const key = `${prefix}${side}-face-${face}`;
  if (textures.exists(key)) return key;
  const size = Math.min(FACE_MOST, Math.ceil(panel.bust.width * density));
  const canvas = await rasterise(svg, size, size);
  trimBelowDesk(canvas, panel);
  if (!textures.exists(key)) keepPicture(textures, key, canvas);
  return key;
}

/** Takes off what the desk hides, so that a shoulder never shows beside a slanted panel. */
function trimBelowDesk(canvas: HTMLCanvasElement, { bust, deskY }: PanelLayout): void {
  const kept = (canvas.height * (deskY + BEHIND_DESK - bust.y)) / bust.height;
  canvas.getContext('2d')?.clearRect(0, kept, canvas.width, canvas.height);
}
