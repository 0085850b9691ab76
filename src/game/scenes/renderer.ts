// renderer.ts: starts a Phaser game that fills a host, and lets it sleep whenever nothing moves.
import { CANVAS, Game, WEBGL } from 'phaser';

export type RendererName = 'webgl' | 'canvas';

/** Above this many pixels per CSS pixel the picture costs more than it shows. */
const DENSITY_MOST = 2;

export function pixelDensity(): number {
  return Math.min(DENSITY_MOST, Math.max(1, window.devicePixelRatio || 1));
}

/** Names by which software renderers go; browsers do not always own up through the performance caveat. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** WebGL only where hardware draws it: in software, plain canvas is several times faster. */
export function bestRenderer(): RendererName {
  try {
    const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (!gl) return 'canvas';
    const told = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return SOFTWARE.test(name) ? 'canvas' : 'webgl';
  } catch {
    return 'canvas';
  }
}

/** Throws when the browser gives neither kind of canvas. `ready` gets the scene once, when it can be drawn on. */
export function startGame(host: HTMLElement, renderer: RendererName, ready: (scene: Phaser.Scene) => void): Game {
  const density = pixelDensity();
  return new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: host,
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    canvasStyle: 'position:absolute;inset:0;display:block;pointer-events:none',
    scale: {
      mode: 0,
      expandParent: false,
      zoom: 1 / density,
      width: Math.max(1, Math.round(host.clientWidth * density)),
      height: Math.max(1, Math.round(host.clientHeight * density)),
    },
    scene: {
      key: 'call',
      create(this: Phaser.Scene) {
        ready(this);
      },
    },
  });
}

/** Every error of a frame goes to `caught` instead of to the page. Call before the first frame. */
export function guardFrames(game: Game, caught: (error: unknown) => void): void {
  const step = game.step.bind(game);
  game.step = (time, delta) => {
    try {
      step(time, delta);
    } catch (error) {
      caught(error);
    }
  };
}

/** Sends the loop to sleep after any frame that leaves nothing moving. */
export function sleepWhenStill(game: Game, scene: Phaser.Scene): void {
  game.events.on('postrender', () => {
    if (scene.tweens.getTweens().length === 0) game.loop.sleep();
  });
}

/** Draws the next frame now, and goes on for as long as something moves. */
export function wake(game: Game): void {
  if (game.isRunning) game.loop.wake();
}

export function resizeGame(game: Game, host: HTMLElement): number {
  const density = pixelDensity();
  game.scale.zoom = 1 / density;
  game.scale.resize(
    Math.max(1, Math.round(host.clientWidth * density)),
    Math.max(1, Math.round(host.clientHeight * density)),
  );
  return density;
}

/** Takes the game off the page at once, whether or not it has started. */
export function stopGame(game: Game): void {
  const { canvas } = game;
  const started = game.isRunning;
  if (started) game.loop.sleep();
  game.destroy(true);
  // A loop that wakes draws a frame at once, and the frame of a destroyed game takes it down.
  if (started) game.loop.wake();
  canvas?.remove();
}
