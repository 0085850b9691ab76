// stage.scene.test.ts: the stage in a real browser: what it shows for each moment, when it sleeps, how it leaves.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLACES, type Face } from '#core/dialogue/words.ts';
import { layoutStage } from '#game/scenes/layout.ts';
import { mountStage } from '#game/scenes/stage.ts';
import type { MountedStage, StageOptions } from '#game/scenes/stage.ts';
import type { StageFault, StageMoment, StagePortraits, StageView } from '#game/scenes/stage-view.ts';

/** Longer than the longest animation, in ms. */
const SETTLED_WITHIN = 3000;

const RINGING: StageMoment = {
  phase: 'ringing',
  place: 'accounts-floor',
  face: 'concerned',
  playerFace: 'calm',
  mood: 3,
  lineNumber: 0,
  pickNumber: 0,
  speaking: 'nobody',
  person: 'Sue',
};
const SPEAKING: StageMoment = { ...RINGING, phase: 'line', lineNumber: 1, speaking: 'caller' };

/** A round face in its own colour, so that each differs. */
function portrait(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 850 850" data-skin="#f2c79d" data-clothes="#f26b4e" data-ink="#4a2418"><circle cx="425" cy="425" r="300" fill="${colour}"/></svg>`;
}

const FACES: Readonly<Partial<Record<Face, string>>> = {
  calm: portrait('#a11'),
  concerned: portrait('#1a1'),
  smile: portrait('#11a'),
  veryAngry: portrait('#aa1'),
};

interface FakeCall extends StageView {
  become(change: Partial<StageMoment>): void;
  listeners(): number;
  readonly faults: StageFault[];
}

function fakeCall(
  start: StageMoment,
  { calm = false, caller = FACES }: { calm?: boolean; caller?: StagePortraits } = {},
): FakeCall {
  let now = start;
  const listeners = new Set<(now: StageMoment, before: StageMoment) => void>();
  const faults: StageFault[] = [];
  return {
    current: () => now,
    subscribe: (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    portraits: { Sue: caller, you: FACES },
    words: { ring: 'RRRING', click: 'CLICK' },
    calm: () => calm,
    onFault: (fault) => void faults.push(fault),
    faults,
    listeners: () => listeners.size,
    become(change) {
      const before = now;
      now = { ...now, ...change };
      for (const listener of listeners) listener(now, before);
    },
  };
}

let host: HTMLElement;
let stage: MountedStage | null = null;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position:relative;width:900px;height:360px;overflow:hidden';
  document.body.append(host);
});

afterEach(() => {
  stage?.destroy();
  stage = null;
  host.remove();
});

async function mounted(call: FakeCall, options: StageOptions = { renderer: 'canvas' }): Promise<MountedStage> {
  stage = mountStage(host, call, options);
  await stage.ready;
  return stage;
}

async function asleep(on: MountedStage): Promise<void> {
  await vi.waitFor(() => expect(on.look().asleep).toBe(true), SETTLED_WITHIN);
}

function webglHere(): boolean {
  return document.createElement('canvas').getContext('webgl') !== null;
}

/** Share of the canvas's pixels that are painted, from a copy of what is on the page. */
async function painted(): Promise<number> {
  await new Promise(requestAnimationFrame);
  const canvas = host.querySelector('canvas');
  const copy = document.createElement('canvas');
  copy.width = 90;
  copy.height = 36;
  const pen = copy.getContext('2d');
  if (!canvas || !pen) throw new Error('no canvas');
  pen.drawImage(canvas, 0, 0, copy.width, copy.height);
  const { data } = pen.getImageData(0, 0, copy.width, copy.height);
  return data.filter((_, at) => at % 4 === 3).filter((alpha) => alpha > 200).length / (copy.width * copy.height);
}

/** Colour on the page at a point of the stage, as red, green, blue. */
async function colourAt(x: number, y: number): Promise<readonly number[]> {
  await new Promise(requestAnimationFrame);
  const canvas = host.querySelector('canvas');
  const pen = document.createElement('canvas').getContext('2d');
  if (!canvas || !pen) throw new Error('no canvas');
  const density = canvas.width / canvas.getBoundingClientRect().width;
  pen.drawImage(canvas, x * density, y * density, 1, 1, 0, 0, 1, 1);
  return Array.from(pen.getImageData(0, 0, 1, 1).data.subarray(0, 3));
}

describe('mounting', () => {
  test('draws a full stage on plain canvas, hidden from assistive technology and from the pointer', async () => {
    const on = await mounted(fakeCall(SPEAKING));
    expect(on.look()).toMatchObject({ renderer: 'canvas', holding: true, ringing: false, together: 1 });
    const canvas = host.querySelector('canvas');
    expect(canvas?.getAttribute('aria-hidden')).toBe('true');
    expect(canvas && getComputedStyle(canvas).pointerEvents).toBe('none');
    expect(host.dataset['stage']).toBe('ready');
    expect(await painted()).toBeGreaterThan(0.85);
  });

  test.runIf(webglHere())('draws on WebGL too', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call, { renderer: 'webgl' });
    expect(on.look()).toMatchObject({ renderer: 'webgl', holding: true, together: 1 });
    expect(call.faults).toEqual([]);
    await asleep(on);
  });

  test('both hold a handset at the ear, in the colour of their telephone', async () => {
    const on = await mounted(fakeCall(SPEAKING));
    await asleep(on);
    const { caller, you } = layoutStage(900, 360);
    // The upper cap of the handset, as shares of the portrait's square; the player's is mirrored.
    const cap = { x: 0.381, y: 0.458 };
    const teal = await colourAt(caller.bust.x + caller.bust.width * cap.x, caller.bust.y + caller.bust.height * cap.y);
    const coral = await colourAt(you.bust.x + you.bust.width * (1 - cap.x), you.bust.y + you.bust.height * cap.y);
    expect(teal).toEqual([0x1f, 0x8a, 0x84]);
    expect(coral).toEqual([0xf2, 0x6b, 0x4e]);
  });

  test('fills the host, at no more than two pixels to one', async () => {
    await mounted(fakeCall(SPEAKING));
    const canvas = host.querySelector('canvas');
    expect(canvas?.getBoundingClientRect()).toMatchObject({ width: 900, height: 360 });
    expect(canvas?.width).toBe(900 * Math.min(2, devicePixelRatio));
  });

  test('a face that was not delivered falls back to calm', async () => {
    const on = await mounted(fakeCall({ ...SPEAKING, face: 'driven' }));
    expect(on.look().callerFace).toMatch(/face-calm$/);
  });

  test('no face at all is a stage with nobody on it, not a failure', async () => {
    const call = fakeCall(SPEAKING, { caller: {} });
    await mounted(call);
    expect(call.faults).toEqual([]);
    expect(await painted()).toBeGreaterThan(0.85);
  });

  test('a portrait that is no picture is reported, and the page goes on', async () => {
    const call = fakeCall(SPEAKING, { caller: { concerned: '<svg this is not' } });
    await mounted(call);
    expect(call.faults.map((fault) => fault.code)).toContain('picture');
    expect(await painted()).toBeGreaterThan(0.85);
  });

  test('where no picture at all can be read, the stage leaves, so that the page keeps its own', async () => {
    const reading = vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new Error('unreadable'));
    const call = fakeCall(SPEAKING);
    await mounted(call);
    reading.mockRestore();
    expect(call.faults.map((fault) => fault.code)).toEqual(['picture', 'cannot-start']);
    expect(host.querySelector('canvas')).toBeNull();
    expect(host.dataset['stage']).toBeUndefined();
  });
});

describe('following the call', () => {
  test('the face goes with the moment', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    expect(on.look().callerFace).toMatch(/face-concerned$/);
    call.become({ face: 'smile', lineNumber: 2 });
    await vi.waitFor(() => expect(on.look().callerFace).toMatch(/face-smile$/));
    expect(on.look().playerFace).toMatch(/you-face-calm$/);
    call.become({ playerFace: 'smile', pickNumber: 1, speaking: 'you' });
    await vi.waitFor(() => expect(on.look().playerFace).toMatch(/you-face-smile$/));
  });

  test('changes of one frame arrive as one step: a call answered and already at its replies', async () => {
    const call = fakeCall(RINGING);
    const on = await mounted(call);
    call.become({ phase: 'line', lineNumber: 1, speaking: 'caller' });
    call.become({ phase: 'choosing', lineNumber: 2, face: 'smile' });
    await vi.waitFor(
      () => expect(on.look()).toMatchObject({ ringing: false, holding: true, together: 1 }),
      SETTLED_WITHIN,
    );
    expect(on.look().callerFace).toMatch(/face-smile$/);
  });

  test('of two quick faces the later one stays', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    call.become({ face: 'veryAngry', lineNumber: 2 });
    call.become({ face: 'smile', lineNumber: 3 });
    await vi.waitFor(() => expect(on.look().callerFace).toMatch(/face-smile$/));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(on.look().callerFace).toMatch(/face-smile$/);
  });

  test('a turn of the mood changes the wall, both ways', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    const first = on.look().wall;
    call.become({ mood: 1 });
    await vi.waitFor(() => expect(on.look().wall).toMatch(/wall-1$/), SETTLED_WITHIN);
    call.become({ mood: 3 });
    await vi.waitFor(() => expect(on.look().wall).toBe(first), SETTLED_WITHIN);
  });

  test('it rings until it is answered; then the handset is at the ear and the panels meet', async () => {
    const call = fakeCall(RINGING);
    const on = await mounted(call);
    expect(on.look()).toMatchObject({ ringing: true, holding: false });
    expect(on.look().together).toBeLessThan(1);
    call.become({ phase: 'line', lineNumber: 1, speaking: 'caller' });
    await vi.waitFor(
      () => expect(on.look()).toMatchObject({ ringing: false, holding: true, together: 1 }),
      SETTLED_WITHIN,
    );
  });

  test('at the end the handset goes down, the word stands, the caller pales and the panels part', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    call.become({ phase: 'over', ended: 'lost', speaking: 'nobody' });
    await vi.waitFor(() => expect(on.look()).toMatchObject({ holding: false, clicked: true }), SETTLED_WITHIN);
    await asleep(on);
    expect(on.look().greyness).toBeGreaterThan(0.3);
    expect(on.look().together).toBeLessThan(1);
  });

  test('a rewind from the end brings the call back', async () => {
    const call = fakeCall({ ...SPEAKING, phase: 'over', ended: 'callback' });
    const on = await mounted(call);
    expect(on.look()).toMatchObject({ clicked: true, holding: false });
    call.become({ phase: 'choosing', lineNumber: 1 });
    await vi.waitFor(() =>
      expect(on.look()).toMatchObject({ clicked: false, holding: true, greyness: 0, together: 1 }),
    );
  });

  test.each(PLACES)('%s is drawn, and its small thing goes with what is said', async (place) => {
    const call = fakeCall({ ...SPEAKING, place });
    const on = await mounted(call);
    expect(await painted()).toBeGreaterThan(0.85);
    call.become({ lineNumber: 2 });
    await asleep(on);
    expect(call.faults).toEqual([]);
  });

  test('another place is another drawing', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    const before = on.look().wall;
    call.become({ place: 'training-room' });
    await vi.waitFor(() => expect(on.look().wall).not.toBe(before), SETTLED_WITHIN);
    expect(call.faults).toEqual([]);
  });
});

describe('rest', () => {
  test('sleeps when still, wakes on a change, and sleeps again', async () => {
    const call = fakeCall(SPEAKING);
    const on = await mounted(call);
    await asleep(on);
    call.become({ mood: 5 });
    await vi.waitFor(() => expect(on.look().asleep).toBe(false), { interval: 5 });
    await asleep(on);
    expect(on.look().wall).toMatch(/wall-5$/);
  });

  test('with reduced motion everything changes at once and nothing runs', async () => {
    const call = fakeCall(RINGING, { calm: true });
    const on = await mounted(call);
    await asleep(on);
    expect(on.look()).toMatchObject({ ringing: true });
    call.become({ phase: 'line', mood: 1, face: 'veryAngry', lineNumber: 1 });
    await vi.waitFor(() => expect(on.look().ringing).toBe(false), { interval: 1 });
    expect(on.look()).toMatchObject({ holding: true, together: 1, asleep: true });
    expect(on.look().wall).toMatch(/wall-1$/);
    await vi.waitFor(() => expect(on.look().callerFace).toMatch(/veryAngry$/));
    expect(on.look().asleep).toBe(true);
  });
});

describe('size and leaving', () => {
  test('takes a new size, narrow or wide', async () => {
    const on = await mounted(fakeCall(SPEAKING));
    expect(on.look().layout?.narrow).toBe(false);
    host.style.width = '380px';
    host.style.height = '300px';
    await vi.waitFor(() => expect(on.look().layout?.narrow).toBe(true), SETTLED_WITHIN);
    expect(host.querySelector('canvas')?.getBoundingClientRect()).toMatchObject({ width: 380, height: 300 });
    await vi.waitFor(async () => expect(await painted()).toBeGreaterThan(0.85), SETTLED_WITHIN);
  });

  test('destroy leaves no canvas, no listener and no mark on the host', async () => {
    const call = fakeCall(RINGING);
    const on = await mounted(call);
    on.destroy();
    expect(document.querySelectorAll('canvas').length).toBe(0);
    expect(call.listeners()).toBe(0);
    expect(host.dataset['stage']).toBeUndefined();
    on.destroy();
    call.become({ phase: 'line' });
    expect(on.look().asleep).toBe(true);
  });

  test('destroy before the first frame leaves nothing either', async () => {
    const call = fakeCall(SPEAKING);
    stage = mountStage(host, call, { renderer: 'canvas' });
    stage.destroy();
    await stage.ready;
    await vi.waitFor(() => expect(document.querySelectorAll('canvas').length).toBe(0));
    expect(call.faults).toEqual([]);
  });

  test.runIf(webglHere())('a lost WebGL context is told, and the canvas goes', async () => {
    const call = fakeCall(SPEAKING);
    await mounted(call, { renderer: 'webgl' });
    host.querySelector('canvas')?.dispatchEvent(new Event('webglcontextlost'));
    await vi.waitFor(() => expect(host.querySelector('canvas')).toBeNull());
    expect(call.faults.map((fault) => fault.code)).toEqual(['context-lost']);
  });
});
