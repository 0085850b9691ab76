// follow.ts: brings the stage from one moment of the call to the next.
import type { Game } from 'phaser';
import type { EndKind, Mood } from '#core/dialogue/words.ts';
import { layoutStage } from './layout.ts';
import type { PanelLayout, Side, StageLayout } from './layout.ts';
import { changeFace, hangUp, pickUp, placePanels, restMoving, ringOnce, stepMoving, stop, turnMood } from './motion.ts';
import type { Panels } from './motion.ts';
import { paintWall } from './paint.ts';
import { MOOD_WALLS, YOUR_WALL } from './palette.ts';
import { buildPanel, pose, wearFace } from './panel.ts';
import { artOf, MOVING_THINGS, YOUR_DESK } from './places.ts';
import { wake } from './renderer.ts';
import type { RendererName } from './renderer.ts';
import type { StageMoment, StageView, StagePortraits } from './stage-view.ts';
import { keepPicture, prepareFace, preparePanel } from './textures.ts';
import type { FaceWants, PanelPictures } from './textures.ts';

export interface Stage {
  readonly host: HTMLElement;
  readonly view: StageView;
  readonly renderer: RendererName;
  readonly game: Game;
  readonly timers: {
    moving?: ReturnType<typeof setInterval>;
    quiet?: ReturnType<typeof setTimeout>;
    ring?: ReturnType<typeof setInterval>;
  };
  /** Textures of the caller's walls in this layout, by mood. */
  readonly walls: Map<Mood, string>;
  scene: Phaser.Scene | null;
  root: Phaser.GameObjects.Container | null;
  panels: Panels | null;
  layout: StageLayout | null;
  /** Pixels per CSS pixel. */
  density: number;
  /** Counts layouts; whatever was prepared for an earlier one is thrown away. */
  generation: number;
  /** Steps of the small moving things, so that they go on from where they rested. */
  steps: number;
  gone: boolean;
}

/** How long the small thing of a place goes on after something was said, and how often it steps, in ms. */
const QUIET_AFTER_MS = 4000;
const MOVING_STEP_MS = 150;
/** From the start of one ring to the next, in ms. */
const RING_EVERY_MS = 2600;
/** How long the lettering waits for its font, in ms; then it takes what there is. */
const FONT_WAIT_MS = 600;
/** How grey the caller's panel turns. */
const GREYNESS: Readonly<Record<EndKind, number>> = { resolved: 0.22, callback: 0.34, lost: 0.46 };
const SIDES = ['caller', 'you'] as const satisfies readonly Side[];

const prefixOf = (stage: Stage): string => `${stage.generation}-`;

/** Lays out, prepares all pictures, then swaps the whole stage in one frame. */
export async function rebuild(stage: Stage): Promise<void> {
  const { scene, view, host } = stage;
  if (!scene || stage.gone) return;
  const generation = ++stage.generation;
  const prefix = prefixOf(stage);
  try {
    const layout = layoutStage(host.clientWidth, host.clientHeight);
    const { mood, place, person, face, playerFace } = view.current();
    const shared = { density: stage.density, prefix, words: view.words, cleared: layout.cleared };
    const [art] = await Promise.all([artOf(place), lettersArrive()]);
    const [caller, you] = await Promise.all([
      preparePanel(scene.textures, {
        ...shared,
        side: 'caller',
        panel: layout.caller,
        art,
        wall: MOOD_WALLS[mood],
        portraits: portraitsOf(stage, 'caller'),
      }),
      preparePanel(scene.textures, {
        ...shared,
        side: 'you',
        panel: layout.you,
        art: YOUR_DESK,
        wall: YOUR_WALL,
        portraits: portraitsOf(stage, 'you'),
      }),
      // A face that cannot be drawn leaves a stage without a person; settling tells of it.
      prepareFace(scene.textures, faceWants(stage, 'caller', layout), face).catch(() => null),
      prepareFace(scene.textures, faceWants(stage, 'you', layout), playerFace).catch(() => null),
    ]);
    if (generation !== stage.generation) return dropTextures(stage, (key) => key.startsWith(prefix));
    replacePanels(stage, scene, layout, { caller, you });
    stage.walls.clear();
    stage.walls.set(mood, caller.wall.key);
    if (view.current().place !== place || view.current().person !== person) return await rebuild(stage);
    await settle(stage);
    dropTextures(stage, (key) => !key.startsWith(prefixOf(stage)));
  } catch (error) {
    if (generation === stage.generation) report(stage, error);
  }
}

function replacePanels(
  stage: Stage,
  scene: Phaser.Scene,
  layout: StageLayout,
  pictures: Readonly<Record<Side, PanelPictures>>,
): void {
  scene.tweens.killAll();
  stage.root?.destroy();
  const root = scene.add.container(0, 0).setScale(stage.density);
  stage.root = root;
  stage.layout = layout;
  stage.panels = {
    caller: buildPanel(scene, root, 'caller', layout.caller, pictures.caller),
    you: buildPanel(scene, root, 'you', layout.you, pictures.you),
  };
}

/** Removes this stage's own textures whose keys answer to `which`. */
function dropTextures({ scene, gone }: Stage, which: (key: string) => boolean): void {
  if (!scene || gone) return;
  const ours = /^\d+-/;
  for (const key of scene.textures.getTextureKeys()) if (ours.test(key) && which(key)) scene.textures.remove(key);
}

async function lettersArrive(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS));
  await Promise.race([document.fonts.load('800 40px "Bricolage Grotesque"').catch(() => []), patience]);
}

function report({ view, gone }: Stage, error: unknown): void {
  if (!gone) view.onFault?.({ code: 'picture', message: error instanceof Error ? error.message : String(error) });
}

/** Shows the current moment without moving: after a layout, a rewind, or where motion is unwelcome. */
async function settle(stage: Stage): Promise<void> {
  const { scene, panels, view } = stage;
  if (!scene || !panels || stage.gone) return;
  const { phase, mood, ended } = view.current();
  stop(scene, panels);
  stopTimers(stage);
  pose(panels.caller, phase === 'over' || !isSeen(stage) ? 'resting' : 'held');
  pose(panels.you, phase === 'over' ? 'resting' : phase === 'ringing' ? 'ringing' : 'held');
  placePanels(panels, phase === 'line' || phase === 'choosing');
  panels.caller.click.setVisible(phase === 'over');
  panels.caller.deadLine.setAlpha(phase === 'over' ? GREYNESS[ended ?? 'callback'] : 0);
  panels.caller.wall.setTexture(wallFor(stage, mood));
  await Promise.all(SIDES.map((side) => showFace(stage, side, false)));
  if (!stage.gone && phase === 'ringing') ringOn(stage);
  stage.host.dataset['stage'] = 'ready';
  wake(stage.game);
}

/** Reacts to a change of the call. */
export function follow(stage: Stage, now: StageMoment, before: StageMoment): void {
  const { scene, panels, view } = stage;
  if (!scene || !panels || stage.gone) return;
  if (now.place !== before.place || now.person !== before.person) return void rebuild(stage);
  if (view.calm() || mustSettle(now, before)) return void settle(stage).catch((error: unknown) => report(stage, error));
  if (before.phase === 'ringing' && now.phase !== 'ringing') answer(stage, scene, panels);
  if (now.phase === 'over' && before.phase !== 'over') hangUp(scene, panels, GREYNESS[now.ended ?? 'callback']);
  if (now.mood !== before.mood) turnMood(scene, panels.caller, wallFor(stage, now.mood), before.mood, now.mood);
  for (const side of spokeUp(now, before)) void showFace(stage, side, true);
  if (now.lineNumber !== before.lineNumber || now.pickNumber !== before.pickNumber) keepMoving(stage);
  if (now.phase === 'over') stopTimers(stage);
  wake(stage.game);
}

/** Steps that no animation leads to: back to the ring, or back from the end. */
function mustSettle(now: StageMoment, before: StageMoment): boolean {
  if (now.phase === before.phase) return false;
  return now.phase === 'ringing' || before.phase === 'over' || (before.phase === 'ringing' && now.phase === 'over');
}

/** Whose face changes, or who says the next thing with the same face. */
function spokeUp(now: StageMoment, before: StageMoment): Side[] {
  const said = now.lineNumber !== before.lineNumber || now.pickNumber !== before.pickNumber;
  const changed: Readonly<Record<Side, boolean>> = {
    caller: now.face !== before.face,
    you: now.playerFace !== before.playerFace,
  };
  return SIDES.filter((side) => changed[side] || (said && now.speaking === side));
}

function answer(stage: Stage, scene: Phaser.Scene, panels: Panels): void {
  stopTimers(stage);
  pickUp(scene, panels);
}

async function showFace(stage: Stage, side: Side, moving: boolean): Promise<void> {
  const { scene, panels, view, generation } = stage;
  if (!scene || !panels) return;
  const wanted = faceOf(view.current(), side);
  const layout = { caller: panels.caller.layout, you: panels.you.layout };
  try {
    const key = await prepareFace(scene.textures, faceWants(stage, side, layout), wanted);
    if (!key || stage.gone || generation !== stage.generation || wanted !== faceOf(view.current(), side)) return;
    if (moving) changeFace(scene, panels[side], key);
    else wearFace(panels[side], key);
    wake(stage.game);
  } catch (error) {
    report(stage, error);
  }
}

function faceWants(stage: Stage, side: Side, layout: Readonly<Record<Side, PanelLayout>>): FaceWants {
  return {
    prefix: prefixOf(stage),
    side,
    portraits: portraitsOf(stage, side),
    panel: layout[side],
    density: stage.density,
  };
}

function portraitsOf({ view }: Stage, side: Side): StagePortraits {
  return view.portraits[side === 'you' ? 'you' : view.current().person] ?? {};
}

/** Before anyone has spoken there may be nobody to hold the telephone. */
function isSeen(stage: Stage): boolean {
  return Object.keys(portraitsOf(stage, 'caller')).length > 0;
}

function faceOf({ face, playerFace }: StageMoment, side: Side): StageMoment['face'] {
  return side === 'caller' ? face : playerFace;
}

/** Texture of the caller's wall in a mood; painted when first wanted. */
function wallFor({ scene, walls, layout, density, generation }: Stage, mood: Mood): string {
  const known = walls.get(mood);
  if (known || !scene || !layout) return known ?? '';
  const key = `${generation}-caller-wall-${mood}`;
  keepPicture(scene.textures, key, paintWall(layout.caller, MOOD_WALLS[mood], density));
  walls.set(mood, key);
  return key;
}

/** Lets the small things move for a while; they step by a timer, so that the loop sleeps between steps. */
function keepMoving(stage: Stage): void {
  clearTimeout(stage.timers.quiet);
  stage.timers.quiet = setTimeout(() => restThings(stage), QUIET_AFTER_MS);
  stage.timers.moving ??= setInterval(() => {
    stage.steps += 1;
    for (const { panel, thing } of thingsOf(stage)) stepMoving(panel, thing, stage.steps);
    wake(stage.game);
  }, MOVING_STEP_MS);
}

function restThings(stage: Stage): void {
  clearInterval(stage.timers.moving);
  clearTimeout(stage.timers.quiet);
  delete stage.timers.moving;
  for (const { panel, thing } of thingsOf(stage)) restMoving(panel, thing);
  wake(stage.game);
}

function thingsOf({ panels, view }: Stage): { panel: Panels[Side]; thing: typeof YOUR_DESK.moving }[] {
  if (!panels) return [];
  return [
    { panel: panels.caller, thing: MOVING_THINGS[view.current().place] },
    { panel: panels.you, thing: YOUR_DESK.moving },
  ];
}

function ringOn(stage: Stage): void {
  const ring = (): void => {
    if (!stage.scene || !stage.panels || stage.view.calm()) return;
    ringOnce(stage.scene, stage.panels.you);
    wake(stage.game);
  };
  ring();
  stage.timers.ring = setInterval(ring, RING_EVERY_MS);
}

export function stopTimers({ timers }: Stage): void {
  clearInterval(timers.ring);
  clearInterval(timers.moving);
  clearTimeout(timers.quiet);
  delete timers.ring;
  delete timers.moving;
  delete timers.quiet;
}
