// panel.ts: one half of the split panel: its pictures in their order, and the poses they can take.
import type { Box, PanelLayout, Point, Side } from './layout.ts';
import { INK_NUMBER } from './palette.ts';
import type { PanelPictures, Picture } from './textures.ts';

type Image = Phaser.GameObjects.Image;

export interface Panel {
  readonly side: Side;
  readonly layout: PanelLayout;
  readonly pictures: PanelPictures;
  /** Everything of this panel; scales about the middle of its outer edge. */
  readonly box: Phaser.GameObjects.Container;
  /** That middle, in CSS pixels; the pictures inside stand relative to it. */
  readonly anchor: Point;
  readonly wall: Image;
  readonly moving: Image | null;
  readonly face: Image;
  readonly arm: Image;
  readonly cord: Phaser.GameObjects.Graphics;
  /** Telephone with its resting handset. */
  readonly phone: Phaser.GameObjects.Container;
  readonly handset: Image;
  readonly burst: Image;
  readonly ring: Image;
  readonly click: Image;
  readonly deadLine: Image;
}

/** How far the panels draw back from each other while nobody is connected. */
export const APART = 0.955;
/** How far below its place the arm waits, as a share of the portrait. */
const ARM_DOWN = 0.62;

export function buildPanel(
  scene: Phaser.Scene,
  parent: Phaser.GameObjects.Container,
  side: Side,
  layout: PanelLayout,
  pictures: PanelPictures,
): Panel {
  const anchor = outerMiddle(layout, side);
  const image = imagesFrom(scene, anchor);
  const centred = (picture: Picture, at: Point = picture.box): Image =>
    image({ ...picture, box: { ...picture.box, x: at.x, y: at.y } }, { x: 0.5, y: 0.5 });
  const parts = {
    wall: image(pictures.wall),
    moving: pictures.moving && centred(pictures.moving),
    face: scene.add.image(0, 0, pictures.arm.key).setVisible(false),
    arm: image(pictures.arm),
    cord: scene.add.graphics(),
    burst: centred(pictures.burst),
    ...buildPhone(scene, pictures, anchor),
    ring: centred(pictures.ring, ringPlace(layout, pictures.ring.box)),
    click: centred(pictures.click, clickPlace(layout, pictures.click.box, side)),
    deadLine: image(pictures.deadLine).setAlpha(0),
  };
  const still = { backdrop: image(pictures.backdrop), front: image(pictures.front), border: image(pictures.border) };
  const box = scene.add.container(anchor.x, anchor.y, inOrder(parts, still, pictures.movesInFront));
  parent.add(box);
  return { side, layout, pictures, box, anchor, ...parts };
}

type Parts = Omit<Panel, 'side' | 'layout' | 'pictures' | 'box' | 'anchor'>;
type Still = Readonly<Record<'backdrop' | 'front' | 'border', Image>>;

/** Everything of a panel, hindmost first. */
function inOrder(parts: Parts, still: Still, movesInFront: boolean): Phaser.GameObjects.GameObject[] {
  const { wall, moving, face, arm, cord, burst, phone, deadLine, ring, click } = parts;
  const behind = moving && !movesInFront ? [moving] : [];
  const before = moving && movesInFront ? [moving] : [];
  const person = [face, arm, cord];
  return [
    wall,
    still.backdrop,
    ...behind,
    ...person,
    still.front,
    ...before,
    burst,
    phone,
    deadLine,
    still.border,
    ring,
    click,
  ];
}

/** Makes images that stand relative to `anchor`. */
function imagesFrom(scene: Phaser.Scene, anchor: Point): (picture: Picture, origin?: Point) => Image {
  return ({ key, box }, origin = { x: 0, y: 0 }) =>
    scene.add
      .image(box.x + box.width * origin.x - anchor.x, box.y + box.height * origin.y - anchor.y, key)
      .setOrigin(origin.x, origin.y)
      .setDisplaySize(box.width, box.height);
}

function buildPhone(
  scene: Phaser.Scene,
  pictures: PanelPictures,
  anchor: Point,
): { phone: Phaser.GameObjects.Container; handset: Image } {
  const foot = footOf(pictures.phone.box);
  const part = ({ key, box }: Picture): Image => {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return scene.add.image(middle.x - foot.x, middle.y - foot.y, key).setDisplaySize(box.width, box.height);
  };
  const handset = part(pictures.handset);
  const phone = scene.add.container(foot.x - anchor.x, foot.y - anchor.y, [part(pictures.phone), handset]);
  return { phone, handset };
}

function footOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height };
}

function outerMiddle(layout: PanelLayout, side: Side): Point {
  const { x, y, width, height } = layout.bounds;
  return { x: side === 'caller' ? x : x + width, y: y + height / 2 };
}

/** The player looks at the caller: their portrait is drawn the other way round. */
function mirror(image: Image, side: Side): Image {
  return image.setFlipX(side === 'you');
}

/** Where the bubble will be, as near to the telephone as the panel allows. */
function ringPlace({ bounds, burst, bubble }: PanelLayout, box: Box): Point {
  const most = bounds.x + bounds.width - box.width;
  return {
    x: Math.min(burst.x + burst.width / 2 - box.width / 2, most),
    y: bubble.y + (bubble.height - box.height) * 0.62,
  };
}

/** In the upper half, towards the gutter: where the bubble was. */
function clickPlace({ bounds, outline }: PanelLayout, box: Box, side: Side): Point {
  const share = side === 'caller' ? 0.72 : 0.5;
  const middle = outline[0].x + (outline[1].x - outline[0].x) * share;
  const most = outline[1].x - box.width - 4;
  return { x: Math.max(outline[0].x, Math.min(most, middle - box.width / 2)), y: bounds.y + bounds.height * 0.12 };
}

/** Puts a face on, standing on its foot so that it can squash. */
export function wearFace({ face, anchor, layout: { bust }, side }: Panel, key: string): void {
  face.setTexture(key).setVisible(true);
  mirror(face, side).setOrigin(0.5, 1);
  face.setPosition(bust.x + bust.width / 2 - anchor.x, bust.y + bust.height - anchor.y);
  face.setDisplaySize(bust.width, bust.height);
}

export type PhonePose = 'held' | 'resting' | 'ringing';

/** Puts telephone and arm into a pose at once. */
export function pose(panel: Panel, wanted: PhonePose): void {
  const held = wanted === 'held';
  panel.arm.setVisible(held).setY(armY(panel, held));
  trimArm(panel);
  panel.handset.setVisible(!held).setAngle(0);
  placePhone(panel, wanted === 'ringing');
  panel.burst.setVisible(wanted === 'ringing');
  panel.ring.setVisible(wanted === 'ringing');
  panel.click.setVisible(false);
  drawCord(panel, held ? 1 : 0);
}

function placePhone({ phone, layout, anchor }: Panel, ringing: boolean): void {
  const { x, width } = ringing ? layout.ringing : layout.phone;
  phone
    .setX(x + width / 2 - anchor.x)
    .setScale(width / layout.phone.width)
    .setAngle(0);
}

/** Where the arm's picture is, up at the ear or waiting below. */
export function armY({ layout: { bust }, anchor }: Panel, up: boolean): number {
  return bust.y - anchor.y + (up ? 0 : bust.height * ARM_DOWN);
}

/** Hides what of the arm and its cord would hang out below the panel; call whenever the arm has moved. */
export function trimArm(panel: Panel): void {
  const {
    arm,
    layout: { bust },
  } = panel;
  const lowered = Math.max(0, arm.y - armY(panel, true));
  const { width, height } = arm.frame;
  arm.setCrop(0, 0, width, height * (1 - lowered / bust.height));
  if (arm.visible) drawCord(panel, 1);
}

/** Points of the arm's picture, as shares of its square: where the cord leaves the handset. */
const CORD_START = { x: 0.49, y: 0.705 };
/** Distance between loops, their size and their line, against the telephone's width. */
const COIL = { every: 0.145, radius: 0.06, steps: 14, line: 0.036 };

/** Draws the curly cord from the telephone to the mouthpiece; `length` 0 draws none. */
export function drawCord({ cord, layout: { bust, bounds, phone }, anchor, side, arm }: Panel, length: number): void {
  cord.clear();
  if (length === 0) return;
  const lowered = arm.y - (bust.y - anchor.y);
  const share = side === 'you' ? 1 - CORD_START.x : CORD_START.x;
  const from = { x: bust.x + bust.width * share, y: bust.y + bust.height * CORD_START.y + lowered };
  const to = { x: phone.x + phone.width * (side === 'you' ? 0.12 : 0.88), y: phone.y + phone.height * 0.8 };
  const sag = { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + bust.height * 0.05 };
  const loops = Math.max(3, Math.round(Math.hypot(from.x - to.x, from.y - to.y) / (phone.width * COIL.every)));
  const total = loops * COIL.steps;
  const foot = bounds.y + bounds.height - 3;
  const radius = phone.width * COIL.radius;
  cord.lineStyle(Math.max(2, phone.width * COIL.line), INK_NUMBER, 1);
  cord.beginPath();
  for (let step = 0; step <= total; step++) {
    const t = step / total;
    const turn = (step / COIL.steps) * Math.PI * 2;
    const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * sag.x + t * t * to.x + Math.cos(turn) * radius;
    const y = (1 - t) ** 2 * from.y + 2 * t * (1 - t) * sag.y + t * t * to.y + Math.sin(turn) * radius * 1.5;
    const shown = Math.min(y, foot);
    if (step === 0) cord.moveTo(x - anchor.x, shown - anchor.y);
    else cord.lineTo(x - anchor.x, shown - anchor.y);
  }
  cord.strokePath();
}
