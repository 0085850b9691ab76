// motion.ts: how the stage moves: pops, shakes, slides, the ring, the pick-up, the hang-up.
import type { Mood } from '#core/dialogue/words.ts';
import { APART, armY, pose, trimArm, wearFace } from './panel.ts';
import type { Panel } from './panel.ts';
import type { MovingThing, Movement } from './places.ts';

export interface Panels {
  readonly caller: Panel;
  readonly you: Panel;
}

/** Milliseconds, each tried by eye: quick enough never to hold a player up. */
const POP_MS = 190;
const WALL_MS = 340;
const SHAKE_MS = 52;
const LIFT_MS = 170;
const RISE_MS = 330;
const SLIDE_MS = 300;
/** One ring of the bell; the pause after it belongs to whoever repeats it. */
const RING_SHAKES = 11;
const RING_SHAKE_MS = 46;

const both = ({ caller, you }: Panels): readonly Panel[] => [caller, you];

/** Puts on the next face with a small squash. */
export function changeFace(scene: Phaser.Scene, panel: Panel, key: string): void {
  scene.tweens.killTweensOf(panel.face);
  wearFace(panel, key);
  popFace(scene, panel);
}

function popFace(scene: Phaser.Scene, { face }: Panel): void {
  const { scaleX, scaleY } = face;
  face.setScale(scaleX * 1.025, scaleY * 0.955);
  scene.tweens.add({ targets: face, scaleX, scaleY, duration: POP_MS, ease: 'Back.easeOut' });
}

/** Fades the wall to another texture; on the way down the panel shakes, on the way up it lifts. */
export function turnMood(scene: Phaser.Scene, panel: Panel, wallKey: string, from: Mood, to: Mood): void {
  const { wall, box } = panel;
  const next = scene.add
    .image(wall.x, wall.y, wallKey)
    .setOrigin(0)
    .setDisplaySize(wall.displayWidth, wall.displayHeight)
    .setAlpha(0);
  box.addAt(next, box.getIndex(wall) + 1);
  const finish = (): void => {
    wall.setTexture(wallKey).setDisplaySize(wall.displayWidth, wall.displayHeight);
    next.destroy();
  };
  scene.tweens.add({ targets: next, alpha: 1, duration: WALL_MS, onComplete: finish, onStop: finish });
  if (to < from) shakePanel(scene, panel);
  else liftPanel(scene, panel);
}

function shakePanel(scene: Phaser.Scene, { box, anchor }: Panel): void {
  const reach = 5;
  box.setX(anchor.x);
  scene.tweens.chain({
    targets: box,
    tweens: [-1, 0.9, -0.7, 0.4, 0].map((way) => ({
      x: anchor.x + way * reach,
      duration: SHAKE_MS,
      ease: 'Sine.easeInOut',
    })),
  });
}

function liftPanel(scene: Phaser.Scene, { face, layout }: Panel): void {
  const y = face.y;
  scene.tweens.add({
    targets: face,
    y: y - layout.bust.height * 0.035,
    duration: LIFT_MS,
    yoyo: true,
    ease: 'Sine.easeOut',
  });
}

/** Puts both panels where a phase has them, without moving. */
export function placePanels(panels: Panels, connected: boolean): void {
  for (const { box, anchor } of both(panels)) box.setPosition(anchor.x, anchor.y).setScale(connected ? 1 : APART);
}

/** One ring: the handset dances, the burst and the word jump out. */
export function ringOnce(scene: Phaser.Scene, { phone, handset, burst, ring }: Panel): void {
  scene.tweens.add({
    targets: handset,
    angle: { from: -7, to: 7 },
    duration: RING_SHAKE_MS,
    yoyo: true,
    repeat: RING_SHAKES,
    ease: 'Sine.easeInOut',
    onComplete: () => handset.setAngle(0),
  });
  scene.tweens.add({
    targets: phone,
    angle: { from: -1.5, to: 1.5 },
    duration: RING_SHAKE_MS * 1.3,
    yoyo: true,
    repeat: RING_SHAKES - 2,
    onComplete: () => phone.setAngle(0),
  });
  for (const image of [burst, ring]) pulse(scene, image);
}

function pulse(scene: Phaser.Scene, image: Phaser.GameObjects.Image): void {
  const { scaleX, scaleY } = image;
  scene.tweens.add({
    targets: image,
    scaleX: { from: scaleX * 0.86, to: scaleX },
    scaleY: { from: scaleY * 0.86, to: scaleY },
    duration: POP_MS * 1.6,
    ease: 'Back.easeOut',
  });
}

/** You answer: the telephone calms down, the handset goes to the ear, the panels come together. */
export function pickUp(scene: Phaser.Scene, panels: Panels): void {
  const { you } = panels;
  stop(scene, panels);
  pose(you, 'resting');
  const { x } = you.phone;
  const { ringing, phone } = you.layout;
  you.phone.setX(ringing.x + ringing.width / 2 - you.anchor.x).setScale(ringing.width / phone.width);
  const rest = you.handset.y;
  scene.tweens.add({ targets: you.phone, x, scale: 1, duration: SLIDE_MS, ease: 'Cubic.easeInOut' });
  scene.tweens.add({
    targets: you.handset,
    y: rest - you.layout.phone.height * 0.7,
    duration: LIFT_MS,
    ease: 'Cubic.easeOut',
    onComplete: () => raiseArm(scene, you, rest),
  });
  for (const { box } of both(panels))
    scene.tweens.add({ targets: box, scale: 1, duration: SLIDE_MS, delay: LIFT_MS, ease: 'Back.easeOut' });
}

function raiseArm(scene: Phaser.Scene, panel: Panel, handsetRest: number): void {
  panel.handset.setVisible(false).setY(handsetRest);
  panel.arm.setVisible(true).setY(armY(panel, false));
  trimArm(panel);
  scene.tweens.add({
    targets: panel.arm,
    y: armY(panel, true),
    duration: RISE_MS,
    ease: 'Back.easeOut',
    onUpdate: () => trimArm(panel),
  });
}

/** The line goes dead: arms down, handsets down, the word, and the panels draw apart. */
export function hangUp(scene: Phaser.Scene, panels: Panels, greyness: number): void {
  stop(scene, panels);
  for (const panel of both(panels)) lowerArm(scene, panel);
  scene.tweens.add({ targets: panels.caller.deadLine, alpha: greyness, duration: WALL_MS, delay: RISE_MS });
  for (const { box } of both(panels))
    scene.tweens.add({ targets: box, scale: APART, duration: SLIDE_MS, delay: RISE_MS, ease: 'Back.easeOut' });
}

function lowerArm(scene: Phaser.Scene, panel: Panel): void {
  const land = (): void => {
    pose(panel, 'resting');
    const { click, handset } = panel;
    const rest = handset.y;
    pulse(scene, click.setVisible(panel.side === 'caller'));
    scene.tweens.add({
      targets: handset,
      y: { from: rest - panel.layout.phone.height * 0.5, to: rest },
      duration: LIFT_MS,
      ease: 'Bounce.easeOut',
    });
  };
  scene.tweens.add({
    targets: panel.arm,
    y: armY(panel, false),
    duration: RISE_MS * 0.8,
    ease: 'Cubic.easeIn',
    onUpdate: () => trimArm(panel),
    onComplete: land,
  });
}

/** Ends whatever is still moving, so that the next thing starts from rest. */
export function stop(scene: Phaser.Scene, panels: Panels): void {
  for (const tween of scene.tweens.getTweens()) tween.stop();
  for (const { phone, handset, ring, burst, click, pictures } of both(panels)) {
    phone.setAngle(0);
    handset.setAngle(0).setDisplaySize(pictures.handset.box.width, pictures.handset.box.height);
    for (const [image, { box }] of [
      [ring, pictures.ring],
      [burst, pictures.burst],
      [click, pictures.click],
    ] as const)
      image.setDisplaySize(box.width, box.height);
  }
}

/** Degrees per step of what turns and ticks, and the reach of what rises, as a share of its height. */
const SPIN_STEP = 34;
const TICK_STEP = 6;
const TICK_EVERY = 6;
const RISE_STEPS = 8;
const RISE_REACH = 0.08;
/** Degrees to either side of what swings, and the steps of a swing there and back. */
const SWAY_REACH = 7;
const SWAY_STEPS = 14;
/** How faint a light is at each step: on for long, then twice out; never more than two flashes in a second. */
const BLINK = [1, 1, 1, 1, 1, 1, 1, 1, 0.2, 0.2, 1, 1, 0.2, 0.2];
/** Steps in which something turns once about its upright axis; seen from the side it still has some width. */
const REVOLVE_STEPS = 12;
const REVOLVE_LEAST = 0.12;

type Step = (moving: Phaser.GameObjects.Image, step: number, width: number) => void;

const STEPS: Readonly<Record<Movement, Step>> = {
  spin: (moving, step) => moving.setAngle(step * SPIN_STEP),
  tick: (moving, step) => moving.setAngle(Math.floor(step / TICK_EVERY) * TICK_STEP),
  sway: (moving, step) => moving.setAngle(Math.sin((step / SWAY_STEPS) * 2 * Math.PI) * SWAY_REACH),
  blink: (moving, step) => moving.setAlpha(BLINK[step % BLINK.length] ?? 1),
  revolve: (moving, step, width) => {
    const seen = Math.abs(Math.cos((step / REVOLVE_STEPS) * Math.PI));
    moving.setDisplaySize(width * Math.max(REVOLVE_LEAST, seen), moving.displayHeight);
  },
  rise: (moving, step) => {
    const along = (step % RISE_STEPS) / RISE_STEPS;
    moving
      .setOrigin(0.5, 0.5 + along * RISE_REACH)
      .setAlpha(1 - along * 0.75)
      .setFlipX(Math.floor(step / RISE_STEPS) % 2 === 1);
  },
};

/** Moves a small thing by one step; a drawing on twos, as animators say. `width` is its own, seen from the front. */
export function stepThing(moving: Phaser.GameObjects.Image, how: Movement, step: number, width: number): void {
  STEPS[how](moving, step, width);
}

/** Moves a place's small thing by one step. */
export function stepMoving({ moving, pictures }: Panel, thing: MovingThing, step: number): void {
  if (moving && pictures.moving) stepThing(moving, thing.movement, step, pictures.moving.box.width);
}

/** Puts the small thing back to where the drawing has it; what turns may rest anywhere. */
export function restMoving(panel: Panel, thing: MovingThing): void {
  if (thing.movement !== 'spin' && thing.movement !== 'tick') stepMoving(panel, thing, 0);
}
