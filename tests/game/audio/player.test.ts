// The player on a Howler that only keeps a diary: what is asked of it, and when.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '#game/audio/cues.ts';
import { createPlayer, type Fault, type Player } from '#game/audio/player.ts';

const stage = vi.hoisted(() => ({
  diary: [] as string[],
  howls: new Map<string, { onload: () => void; onloaderror: () => void; state: string }>(),
  webAudio: true,
}));

vi.mock('howler', () => {
  const Howler = {
    autoUnlock: true,
    usingWebAudio: true,
    ctx: { state: 'suspended', resume: () => Promise.resolve(void (Howler.ctx.state = 'running')) },
    volume: (volume: number) => {
      Howler.usingWebAudio = stage.webAudio;
      stage.diary.push(`volume ${volume}`);
    },
    mute: (muted: boolean) => stage.diary.push(`mute ${muted}`),
  };
  class Howl {
    private readonly name: string;
    private level: number;
    constructor(options: { src: string; volume: number; onload: () => void; onloaderror: () => void }) {
      this.name = options.src.replace('/sounds/', '').replace('.mp3', '');
      this.level = options.volume;
      stage.diary.push(`fetch ${this.name}`);
      stage.howls.set(this.name, { onload: options.onload, onloaderror: options.onloaderror, state: 'loading' });
    }
    state = (): string => stage.howls.get(this.name)?.state ?? 'unloaded';
    play = (): number => stage.diary.push(`play ${this.name}`);
    stop = (): number => stage.diary.push(`stop ${this.name}`);
    unload = (): number => stage.diary.push(`unload ${this.name}`);
    volume = (): number => this.level;
    fade = (from: number, to: number, ms: number): void => {
      stage.diary.push(`fade ${this.name} ${from} ${to} ${ms}`);
      this.level = to;
    };
  }
  return { Howl, Howler };
});

const start = (sound: 'ring' | 'your-desk'): Command => ({ do: 'start', sound });
const stop = (sound: 'ring' | 'your-desk'): Command => ({ do: 'stop', sound });
const pickup: Command = { do: 'play', sound: 'pickup' };

let page: EventTarget;
let activation: { hasBeenActive: boolean };
let faults: Fault[];
let player: Player;

const open = (settings: { volume?: number; muted?: boolean } = {}): void => {
  const onFault = (found: Fault): void => void faults.push(found);
  player = createPlayer({ base: '/sounds/', volume: 1, muted: false, onFault, ...settings });
};
const gesture = async (): Promise<void> => {
  activation.hasBeenActive = true;
  page.dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(1);
};
const arrive = (name: string): void => {
  const howl = stage.howls.get(name);
  if (!howl) throw new Error(`${name} was never asked for.`);
  howl.state = 'loaded';
  howl.onload();
};
const seen = (): string[] => stage.diary.splice(0);

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  activation = { hasBeenActive: false };
  faults = [];
  stage.webAudio = true;
  stage.howls.clear();
  seen();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { userActivation: activation });
});

afterEach(() => {
  player.dispose();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('before the first gesture', () => {
  test('nothing is asked for, made or played', () => {
    open();
    player.run([start('ring'), pickup]);
    player.setVolume(0.5);
    page.dispatchEvent(new Event('keydown'));
    expect(seen()).toEqual([]);
  });

  test('a ring that is still going begins with the gesture; a single sound from before does not', async () => {
    open();
    player.run([start('ring'), pickup]);
    await gesture();
    arrive('ring');
    expect(seen()).toEqual([
      'volume 1',
      'mute false',
      'fetch ring',
      'play ring',
      'fade ring 0 1 60',
      'fetch pickup',
      'fetch hangup',
      'fetch mood-up',
      'fetch mood-down',
    ]);
  });

  test('a click that answers fetches the pick-up and never the ring', async () => {
    open();
    player.run([start('ring')]);
    page.addEventListener('click', () => player.run([stop('ring'), pickup]));
    await gesture();
    arrive('pickup');
    expect(seen()).toEqual(['volume 1', 'mute false', 'fetch pickup', 'play pickup']);
  });

  test('a page that was touched before the player came is awake at once', async () => {
    activation.hasBeenActive = true;
    open();
    player.run([start('ring')]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen()).toContain('fetch ring');
  });
});

describe('awake', () => {
  beforeEach(async () => {
    open();
    await gesture();
    player.run([start('your-desk')]);
    arrive('your-desk');
    arrive('pickup');
    seen();
  });

  test('a loop that stops fades first', async () => {
    player.run([stop('your-desk')]);
    expect(seen()).toEqual(['fade your-desk 0.2 0 400']);
    await vi.advanceTimersByTimeAsync(500);
    expect(seen()).toEqual(['stop your-desk']);
  });

  test('a loop asked for twice goes once', () => {
    player.run([start('your-desk')]);
    expect(seen()).toEqual([]);
  });

  test('muting ends the loops and drops single sounds; unmuting brings the loops back', () => {
    player.setMuted(true);
    player.run([pickup]);
    expect(seen()).toEqual(['mute true', 'fade your-desk 0.2 0 400']);
    player.setMuted(false);
    expect(seen()).toEqual(['mute false', 'play your-desk', 'fade your-desk 0 0.2 400']);
  });

  test('a volume of nothing stops the loops, a volume past its ends is put right', () => {
    player.setVolume(-2);
    expect(seen()).toEqual(['volume 0', 'fade your-desk 0.2 0 400']);
    player.setVolume(7);
    expect(seen()).toEqual(['volume 1', 'play your-desk', 'fade your-desk 0 0.2 400']);
  });

  test('a single sound waits half a second for its file and no longer', async () => {
    player.run([{ do: 'play', sound: 'hangup' }]);
    await vi.advanceTimersByTimeAsync(400);
    arrive('hangup');
    expect(seen()).toEqual(['play hangup']);
    player.run([{ do: 'play', sound: 'mood-up' }]);
    await vi.advanceTimersByTimeAsync(600);
    arrive('mood-up');
    expect(seen()).toEqual([]);
  });

  test('files that do not come are told of once, and the rest goes on', () => {
    stage.howls.get('hangup')?.onloaderror();
    stage.howls.get('mood-up')?.onloaderror();
    player.run([pickup]);
    expect(faults).toEqual([{ code: 'sound-not-loaded', sound: 'hangup' }]);
    expect(seen()).toEqual(['play pickup']);
  });

  test('disposed, it lets everything go and hears nothing more', () => {
    player.dispose();
    expect(seen().toSorted()[0]).toBe('unload hangup');
    player.run([start('ring'), pickup]);
    stage.howls.get('hangup')?.onloaderror();
    expect(seen()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('muted from the start', () => {
  test('nothing is fetched until it is unmuted', async () => {
    open({ muted: true });
    player.run([start('ring')]);
    await gesture();
    expect(seen()).toEqual([]);
    player.setMuted(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen()).toEqual(['volume 1', 'mute false', 'fetch ring']);
  });
});

describe('without sound', () => {
  test('no Web Audio: told once, never thrown', async () => {
    stage.webAudio = false;
    open();
    await gesture();
    await gesture();
    player.run([start('ring'), pickup]);
    player.setMuted(true);
    player.setMuted(false);
    expect(faults).toEqual([{ code: 'no-web-audio' }]);
    expect(seen().filter((entry) => entry.startsWith('fetch'))).toEqual([]);
  });

  test('no page at all: told, never thrown', () => {
    vi.stubGlobal('document', undefined);
    open();
    player.run([start('ring')]);
    expect(faults.map(({ code }) => code)).toEqual(['unexpected']);
  });
});
