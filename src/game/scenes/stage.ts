// stage.ts: the drawn call: two panels over the host's box, following a StageView.
import { follow, rebuild, stopTimers } from './follow.ts';
import type { Stage } from './follow.ts';
import type { StageLayout } from './layout.ts';
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
import type { RendererName } from './renderer.ts';
import type { StageFault, StageMoment, StageView } from './stage-view.ts';

/** What the stage shows at this moment, for tests and for whoever wonders. */
export interface StageLook {
  readonly renderer: RendererName;
  readonly asleep: boolean;
  readonly callerFace: string | null;
  readonly playerFace: string | null;
  readonly wall: string | null;
  readonly ringing: boolean;
  readonly holding: boolean;
  readonly clicked: boolean;
  readonly greyness: number;
  /** 1 when the panels touch the gutter, less while they stand apart. */
  readonly together: number;
  readonly layout: StageLayout | null;
}

export interface MountedStage {
  destroy(): void;
  /** Settles when the first picture stands, or when it was given up. */
  readonly ready: Promise<void>;
  look(): StageLook;
}

export interface StageOptions {
  /** Left out, the stage chooses. */
  readonly renderer?: RendererName;
}

/** Draws the call over `host`, whose box the page has reserved. Never throws: faults go to `view.onFault`. */
export function mountStage(host: HTMLElement, view: StageView, options: StageOptions = {}): MountedStage {
  const renderer = options.renderer ?? bestRenderer();
  let settleReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (settleReady = resolve));
  const leave: (() => void)[] = [settleReady];
  try {
    const stage = openStage(host, view, renderer, settleReady);
    leave.push(
      () => closeStage(stage),
      view.subscribe(afterPaint((now, before) => follow(stage, now, before))),
      watchSize(stage),
    );
    return {
      ready,
      destroy: () =>
        leave
          .splice(0)
          .reverse()
          .forEach((step) => step()),
      look: () => lookAt(stage),
    };
  } catch (error) {
    settleReady();
    view.onFault?.({ code: 'cannot-start', message: messageOf(error) });
    return { ready, destroy: () => undefined, look: () => ({ ...NOTHING, renderer }) };
  }
}

type Listener = Parameters<StageView['subscribe']>[0];

/** Lets the page show its words first: changes of one frame reach `listener` as one, after that frame's paint. */
function afterPaint(listener: Listener): Listener {
  let since: StageMoment | null = null;
  let latest: StageMoment | null = null;
  const deliver = (): void => {
    const [now, before] = [latest, since];
    since = latest = null;
    if (now && before) listener(now, before);
  };
  return (now, before) => {
    latest = now;
    if (since) return;
    since = before;
    requestAnimationFrame(() => setTimeout(deliver));
  };
}

function openStage(host: HTMLElement, view: StageView, renderer: RendererName, built: () => void): Stage {
  const started = (scene: Phaser.Scene): void => {
    stage.scene = scene;
    sleepWhenStill(stage.game, scene);
    void rebuild(stage)
      .then(
        () => stage.panels ?? giveUp(stage, { code: 'cannot-start', message: 'The first picture could not be drawn.' }),
      )
      .finally(built);
  };
  const game = startGame(host, renderer, (scene) => started(scene));
  const stage: Stage = {
    host,
    view,
    renderer,
    game,
    timers: {},
    scene: null,
    root: null,
    panels: null,
    layout: null,
    density: pixelDensity(),
    generation: 0,
    walls: new Map(),
    steps: 0,
    gone: false,
  };
  guardFrames(game, (error) => giveUp(stage, { code: 'cannot-start', message: messageOf(error) }));
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.addEventListener('webglcontextlost', () =>
    giveUp(stage, { code: 'context-lost', message: 'The browser took the WebGL context away.' }),
  );
  return stage;
}

function closeStage(stage: Stage): void {
  if (stage.gone) return;
  stage.gone = true;
  stage.generation += 1;
  stopTimers(stage);
  delete stage.host.dataset['stage'];
  stopGame(stage.game);
}

function giveUp(stage: Stage, fault: StageFault): void {
  if (stage.gone) return;
  // Not within the frame that failed: the loop must be done with it first.
  queueMicrotask(() => closeStage(stage));
  stage.view.onFault?.(fault);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function watchSize(stage: Stage): () => void {
  let [width, height, density] = [stage.host.clientWidth, stage.host.clientHeight, stage.density];
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = stage.host;
    if (clientWidth === 0 || clientHeight === 0) return;
    if (clientWidth === width && clientHeight === height && pixelDensity() === density) return;
    [width, height, density] = [clientWidth, clientHeight, pixelDensity()];
    stage.density = resizeGame(stage.game, stage.host);
    wake(stage.game);
    void rebuild(stage);
  });
  observer.observe(stage.host);
  return () => observer.disconnect();
}

const NOTHING: Omit<StageLook, 'renderer'> = {
  asleep: true,
  callerFace: null,
  playerFace: null,
  wall: null,
  ringing: false,
  holding: false,
  clicked: false,
  greyness: 0,
  together: 1,
  layout: null,
};

function lookAt({ renderer, game, panels, layout, gone }: Stage): StageLook {
  if (gone || !panels) return { ...NOTHING, renderer };
  const { caller, you } = panels;
  return {
    renderer,
    asleep: !game.loop.running,
    callerFace: caller.face.texture.key,
    playerFace: you.face.texture.key,
    wall: caller.wall.texture.key,
    ringing: you.ring.visible,
    holding: you.arm.visible,
    clicked: caller.click.visible,
    greyness: caller.deadLine.alpha,
    together: caller.box.scaleX,
    layout,
  };
}
