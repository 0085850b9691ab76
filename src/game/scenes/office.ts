// office.ts: the drawn office: one still picture, a small thing that moves in each room, and the phones that ring.
import type { Game } from 'phaser';
import { ROOMS, type OfficeView, type Room } from '../state/office-rooms.ts';
import type { Box } from './layout.ts';
import { stepThing } from './motion.ts';
import { RINGING, ROOM_ARTS, type Thing } from './office-art.ts';
import { inRoom, layoutOffice, roomAt, scaleOf, type OfficeLayout } from './office-layout.ts';
import { prepare, thingBox, type Pictures } from './office-pictures.ts';
import { grown, middleOf, paintBurst, paintLettering } from './paint.ts';
import {
  bestRenderer,
  guardFrames,
  pixelDensity,
  resizeGame,
  sleepWhenStill,
  startGame,
  stopGame,
  wake,
} from './renderer.ts';
import { keepPicture } from './textures.ts';

type Image = Phaser.GameObjects.Image;

interface Office {
  readonly host: HTMLElement;
  readonly view: OfficeView;
  readonly game: Game;
  scene: Phaser.Scene | null;
  layout: OfficeLayout;
  things: readonly { readonly image: Image; readonly thing: Thing; readonly width: number }[];
  phones: readonly { readonly phone: Image; readonly word: Image }[];
  /** Counts pictures; what was prepared for an earlier one is thrown away. */
  generation: number;
  /** Steps of the small things, so that they go on from where they rested. */
  steps: number;
  timer: ReturnType<typeof setInterval> | undefined;
  gone: boolean;
}

export interface MountedOffice {
  readonly destroy: () => void;
  /** Settles when the first picture stands, or when it was given up. */
  readonly ready: Promise<void>;
  readonly look: () => { readonly asleep: boolean; readonly rings: number; readonly moving: boolean };
}

/** One step of what moves, in ms, and how many there are: whatever moves by itself rests within five seconds (WCAG 2.2.2). */
const STEP_MS = 150;
const MOST_STEPS = 31;
/** A ring begins every so many steps. */
const RING_STEPS = 15;
const RING = { angle: 7, shakes: 9, shakeMs: 46, popMs: 300 };
/** How much thinner the burst's line is than on the stage. */
const BURST_LINE = 1.6;
/** Size of the word against a room's height, and its most against its width. */
const WORD = { height: 0.24, width: 0.2 };

/** Draws the office over `host`, whose box the page has reserved. Never throws: a fault goes to `view.onFault`. */
export function mountOffice(host: HTMLElement, view: OfficeView): MountedOffice {
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => (settle = resolve));
  try {
    const office = openOffice(host, view, settle);
    const stops = [watchSize(office), watchPointer(office)];
    const destroy = (): void => {
      stops.splice(0).forEach((stop) => stop());
      close(office);
      settle();
    };
    return { ready, destroy, look: () => lookAt(office) };
  } catch {
    settle();
    view.onFault();
    return { ready, destroy: () => undefined, look: () => ({ asleep: true, rings: 0, moving: false }) };
  }
}

function openOffice(host: HTMLElement, view: OfficeView, built: () => void): Office {
  const game = startGame(host, bestRenderer(), (scene) => {
    office.scene = scene;
    sleepWhenStill(game, scene);
    void build(office).finally(built);
  });
  const office: Office = {
    host,
    view,
    game,
    scene: null,
    layout: layoutOffice(host.clientWidth, host.clientHeight),
    things: [],
    phones: [],
    generation: 0,
    steps: 0,
    timer: undefined,
    gone: false,
  };
  guardFrames(game, () => giveUp(office));
  game.canvas.addEventListener('webglcontextlost', () => giveUp(office));
  return office;
}

function close(office: Office): void {
  if (office.gone) return;
  office.gone = true;
  clearInterval(office.timer);
  stopGame(office.game);
}

function giveUp(office: Office): void {
  if (office.gone) return;
  // Not within the frame that failed: the loop must be done with it first.
  queueMicrotask(() => close(office));
  office.view.onFault();
}

/** Draws everything anew for the host's size, then swaps it in one frame. */
async function build(office: Office): Promise<void> {
  const { scene, host, view } = office;
  if (!scene || office.gone) return;
  const generation = ++office.generation;
  try {
    const layout = layoutOffice(host.clientWidth, host.clientHeight);
    const density = pixelDensity();
    const pictures = await prepare(layout, view, density);
    if (office.gone || generation !== office.generation) return;
    clearInterval(office.timer);
    office.timer = undefined;
    scene.children.removeAll(true);
    const keys = scene.textures.getTextureKeys();
    keys.filter((key) => key.startsWith('office-')).forEach((key) => scene.textures.remove(key));
    show(office, scene, layout, pictures, density);
    host.dataset['office'] = 'ready';
    wake(office.game);
    play(office);
  } catch {
    if (generation === office.generation) giveUp(office);
  }
}

function show(office: Office, scene: Phaser.Scene, layout: OfficeLayout, pictures: Pictures, density: number): void {
  const { view, generation } = office;
  const root = scene.add.container(0, 0).setScale(density);
  const add = (name: string, canvas: HTMLCanvasElement, box: Box): Image => {
    const key = `office-${generation}-${name}`;
    if (!scene.textures.exists(key)) keepPicture(scene.textures, key, canvas);
    const { x, y } = middleOf(box);
    const image = scene.add.image(x, y, key).setDisplaySize(box.width, box.height);
    root.add(image);
    return image;
  };
  add('whole', pictures.whole, { x: 0, y: 0, width: layout.width, height: layout.height });
  office.layout = layout;
  office.things = ROOMS.map((room) => {
    const box = thingBox(layout, room);
    const { thing } = ROOM_ARTS[room];
    return { image: add(room, pictures.things[room], box), thing, width: box.width };
  });
  office.phones = ROOMS.filter((room) => view.rooms[room].rings).map((room) => {
    const box = inRoom(layout.rooms[room], RINGING);
    const burst = grown(box, box.width * 0.24);
    add('burst', drawBurst(burst, scaleOf(layout.rooms[room]) / BURST_LINE, density), burst);
    const phone = add('phone', pictures.phone, box);
    const { width, height } = layout.rooms[room];
    const lettering = paintLettering(view.words.ring, Math.min(height * WORD.height, width * WORD.width), density);
    return { phone, word: add('word', lettering, wordBox(box, layout.rooms[room], lettering, density)) };
  });
}

/** The stage's own burst, with lines as thin as everything here. */
function drawBurst({ width, height }: Box, scale: number, density: number): HTMLCanvasElement {
  return paintBurst({ x: 0, y: 0, width: width / scale, height: height / scale }, density * scale);
}

/** Over the telephone, as far as the room allows. */
function wordBox(phone: Box, room: Box, lettering: HTMLCanvasElement, density: number): Box {
  const [width, height] = [lettering.width / density, lettering.height / density];
  const middle = phone.x + phone.width / 2;
  const x = Math.min(room.x + room.width - width, Math.max(room.x, middle - width / 2));
  return { x, y: Math.max(room.y, phone.y - height * 0.85), width, height };
}

/** Rings, and lets the small things move for a while, where motion is welcome; the loop sleeps between their steps. */
function play(office: Office): void {
  if (office.gone || office.timer !== undefined || office.view.calm()) return;
  const last = office.steps + MOST_STEPS;
  const step = (): void => {
    for (const { image, thing, width } of office.things) stepThing(image, thing.movement, office.steps, width);
    if ((last - office.steps) % RING_STEPS === 1) ringOnce(office);
    office.steps += 1;
    wake(office.game);
    if (office.steps >= last) rest(office);
  };
  office.timer = setInterval(step, STEP_MS);
}

/** What turns may rest anywhere; the rest goes back to where the drawing has it. */
function rest(office: Office): void {
  clearInterval(office.timer);
  office.timer = undefined;
  for (const { image, thing, width } of office.things)
    if (thing.movement !== 'spin' && thing.movement !== 'tick') stepThing(image, thing.movement, 0, width);
  wake(office.game);
}

function ringOnce({ scene, phones }: Office): void {
  for (const { phone, word } of phones) {
    const { scaleX, scaleY } = word;
    const [from, to] = [-RING.angle, RING.angle];
    const still = (): void => void phone.setAngle(0);
    const shake = { angle: { from, to }, duration: RING.shakeMs, yoyo: true, repeat: RING.shakes };
    scene?.tweens.add({ targets: phone, ...shake, onComplete: still });
    const pop = { scaleX: { from: scaleX * 0.84, to: scaleX }, scaleY: { from: scaleY * 0.84, to: scaleY } };
    scene?.tweens.add({ targets: word, ...pop, duration: RING.popMs, ease: 'Back.easeOut' });
  }
}

function watchSize(office: Office): () => void {
  const { host, game } = office;
  const sizeOf = (): string => `${host.clientWidth} ${host.clientHeight} ${pixelDensity()}`;
  let size = sizeOf();
  const observer = new ResizeObserver(() => {
    if (host.clientWidth === 0 || sizeOf() === size) return;
    size = sizeOf();
    resizeGame(game, host);
    void build(office);
  });
  observer.observe(host);
  return () => observer.disconnect();
}

/** The canvas takes no pointer itself: the box around it does, and only a room that rings is anything to it. */
function watchPointer(office: Office): () => void {
  const { host, view } = office;
  const ringingAt = ({ clientX, clientY }: MouseEvent): Room | null => {
    const { left, top } = host.getBoundingClientRect();
    const room = roomAt(office.layout, clientX - left, clientY - top);
    return room && view.rooms[room].rings ? room : null;
  };
  const point = (room: Room | null): void => {
    host.style.cursor = room ? 'pointer' : '';
    const box = room && office.layout.rooms[room];
    view.onPoint(room && box ? { room, x: box.x + box.width / 2, y: box.y } : null);
  };
  const listeners = {
    pointerenter: () => play(office),
    pointermove: (event: PointerEvent) => point(ringingAt(event)),
    pointerleave: () => point(null),
    click: (event: MouseEvent) => {
      const room = ringingAt(event);
      if (room) view.onTake(room);
    },
  };
  const stop = new AbortController();
  for (const [name, listener] of Object.entries(listeners))
    host.addEventListener(name, listener as EventListener, { signal: stop.signal });
  return () => stop.abort();
}

function lookAt({ game, gone, phones, timer }: Office): ReturnType<MountedOffice['look']> {
  return { asleep: gone || !game.loop.running, rings: phones.length, moving: timer !== undefined };
}
