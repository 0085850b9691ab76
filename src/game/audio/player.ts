// Plays the sounds with Howler: nothing before the player's first gesture, and nothing ever thrown at the game.
import { Howl, Howler } from 'howler';
import type { Command } from './cues.ts';
import {
  EXTENSION,
  LOOP_START_SECONDS,
  SOUNDS,
  soundOf,
  type LoopName,
  type ShotName,
  type Sound,
  type SoundName,
} from './sounds.ts';
import { audible, safeVolume, wantedAfter } from './wanted.ts';

/** Why the game is silent, or lacks a sound. */
export type Fault =
  | { readonly code: 'no-web-audio' }
  | { readonly code: 'context-refused' }
  | { readonly code: 'sound-not-loaded'; readonly sound: SoundName }
  | { readonly code: 'unexpected'; readonly error: unknown };

export interface PlayerOptions {
  /** the folder of the sound files, with its last slash */
  readonly base: string;
  /** 0..1 */
  readonly volume: number;
  readonly muted: boolean;
  /** told of the first fault only; the game goes on without sound */
  readonly onFault: (fault: Fault) => void;
}

export interface Player {
  readonly run: (commands: readonly Command[]) => void;
  readonly setVolume: (volume: number) => void;
  readonly setMuted: (muted: boolean) => void;
  readonly dispose: () => void;
}

interface Deck {
  readonly options: PlayerOptions;
  readonly howls: Map<SoundName, Howl>;
  /** loops that are going, by Howler's id of each */
  readonly going: Map<LoopName, number>;
  /** single sounds that wait for the context or their file, by the time (ms) after which they are stale */
  readonly late: Map<ShotName, number>;
  readonly ended: AbortController;
  wanted: ReadonlySet<LoopName>;
  volume: number;
  muted: boolean;
  touched: boolean;
  awake: boolean;
  faulty: boolean;
}

/** A sound that comes later than this (ms) after what it belongs to is worse than none. */
const STALE_MS = 500;

/** Howler's fades end on a timer; this much later (ms) a faded loop can be stopped unheard. */
const FADE_SLACK_MS = 60;

/** How late (seconds) a sound may come; beyond about a tenth an ear parts it from what the eye sees (ITU-R BT.1359). */
const LATENCY_S = 0.08;

/** What may give a page the right to sound; each is tried until one does. */
const GESTURES = ['touchend', 'click', 'keydown'] as const;

export function createPlayer(options: PlayerOptions): Player {
  const deck = deckFor(options);
  quietly(deck, () => listen(deck));
  return {
    run: (commands) => quietly(deck, () => run(deck, commands)),
    setVolume: (volume) => quietly(deck, () => setVolume(deck, volume)),
    setMuted: (muted) => quietly(deck, () => setMuted(deck, muted)),
    dispose: () => quietly(deck, () => dispose(deck)),
  };
}

function deckFor(options: PlayerOptions): Deck {
  return {
    options,
    howls: new Map(),
    going: new Map(),
    late: new Map(),
    ended: new AbortController(),
    wanted: new Set(),
    volume: safeVolume(options.volume),
    muted: options.muted,
    touched: false,
    awake: false,
    faulty: false,
  };
}

function run(deck: Deck, commands: readonly Command[]): void {
  deck.wanted = wantedAfter(deck.wanted, commands);
  settle(deck);
  for (const command of commands) if (command.do === 'play') play(deck, command.sound);
}

function setVolume(deck: Deck, volume: number): void {
  deck.volume = safeVolume(volume);
  if (deck.awake) Howler.volume(deck.volume);
  settle(deck);
}

function setMuted(deck: Deck, muted: boolean): void {
  deck.muted = muted;
  if (deck.awake) Howler.mute(muted);
  else if (deck.touched) wake(deck);
  settle(deck);
}

function dispose(deck: Deck): void {
  deck.ended.abort();
  deck.awake = false;
  deck.wanted = new Set();
  deck.going.clear();
  for (const howl of deck.howls.values()) howl.unload();
  deck.howls.clear();
}

// — waking: a browser lets a page sound only after a gesture —

/** Howler's own unlocking is off: it throws away a context that does not run at 44.1 kHz and makes ten Audio elements. */
function listen(deck: Deck): void {
  Howler.autoUnlock = false;
  const touch = (): void => quietly(deck, () => touched(deck));
  for (const gesture of GESTURES) {
    document.addEventListener(gesture, touch, { capture: true, passive: true, signal: deck.ended.signal });
  }
  // The page may have been touched before this module came.
  if ('userActivation' in navigator) touched(deck);
}

function touched(deck: Deck): void {
  if (!activated()) return;
  deck.touched = true;
  if (!deck.awake) wake(deck);
  else if (deck.going.size > 0) contextFollows();
}

/** Escape, say, is no gesture to a browser; one that cannot be asked is taken at the event's word. */
function activated(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
}

/**
 * Makes the context and asks it to run; muted, not even that.
 * Waking ends in a task of its own, so that a click that answers the telephone no longer starts its ring.
 */
function wake(deck: Deck): void {
  if (deck.muted) return;
  openContext();
  Howler.volume(deck.volume);
  if (!Howler.usingWebAudio) return fault(deck, { code: 'no-web-audio' });
  Howler.ctx.resume().then(
    () => setTimeout(() => quietly(deck, () => woken(deck))),
    () => fault(deck, { code: 'context-refused' }),
  );
}

/**
 * A context that takes its sound in larger portions: one of Howler's own is asked for 10 ms a hundred times a second,
 * which was most of what a quiet call costs. Where none can be had, Howler finds out why.
 */
function openContext(): void {
  if (Howler.ctx as AudioContext | null) return;
  try {
    const context = new AudioContext({ latencyHint: LATENCY_S });
    Howler.masterGain = context.createGain();
    Howler.masterGain.connect(context.destination);
    Howler.ctx = context;
  } catch {
    return;
  }
}

function woken(deck: Deck): void {
  if (deck.awake || deck.ended.signal.aborted) return;
  deck.awake = true;
  Howler.mute(deck.muted);
  settle(deck);
  catchUp(deck);
}

// — loops: what should be going is compared with what is —

function settle(deck: Deck): void {
  const heard = audible(deck);
  for (const [loop, id] of deck.going) if (!heard || !deck.wanted.has(loop)) stop(deck, loop, id);
  if (heard) for (const loop of deck.wanted) if (!deck.going.has(loop)) start(deck, loop);
}

/** Starts a loop, or begins to fetch it; `arrived` comes back here. */
function start(deck: Deck, loop: LoopName): void {
  const howl = howlOf(deck, loop);
  if (howl.state() !== 'loaded' || !contextFollows()) return;
  const { gain, fadeMs } = soundOf(loop);
  const id = howl.play('loop');
  deck.going.set(loop, id);
  howl.fade(0, gain, fadeMs, id);
}

function stop(deck: Deck, loop: LoopName, id: number): void {
  const howl = howlOf(deck, loop);
  const { fadeMs } = soundOf(loop);
  deck.going.delete(loop);
  const level = howl.volume(id);
  // Howler never ends a fade from 0 to 0.
  if (typeof level !== 'number' || level === 0) return void howl.stop(id);
  howl.fade(level, 0, fadeMs, id);
  setTimeout(() => howl.stop(id), fadeMs + FADE_SLACK_MS);
}

// — single sounds: heard at once or not at all —

/** Before the first gesture a sound is dropped; after it, it may wait a moment for the context or its file. */
function play(deck: Deck, shot: ShotName): void {
  if (!deck.touched || deck.muted) return;
  deck.late.set(shot, performance.now() + STALE_MS);
  catchUp(deck);
}

function catchUp(deck: Deck): void {
  for (const [shot, deadline] of deck.late) {
    if (performance.now() > deadline || playNow(deck, shot)) deck.late.delete(shot);
  }
}

function playNow(deck: Deck, shot: ShotName): boolean {
  if (!audible(deck)) return false;
  const howl = howlOf(deck, shot);
  if (howl.state() !== 'loaded' || !contextFollows()) return false;
  howl.play();
  return true;
}

/** A file has come. After the first loop the small files follow, so that they are there when they are needed. */
function arrived(deck: Deck, sound: Sound): void {
  settle(deck);
  catchUp(deck);
  if (sound.loop) for (const other of SOUNDS) if (!other.loop) howlOf(deck, other.name);
}

// — files —

function howlOf(deck: Deck, name: SoundName): Howl {
  const known = deck.howls.get(name);
  if (known) return known;
  const howl = open(deck, soundOf(name), name);
  deck.howls.set(name, howl);
  return howl;
}

function open(deck: Deck, sound: Sound, name: SoundName): Howl {
  const window: [number, number, boolean] = [LOOP_START_SECONDS * 1000, sound.seconds * 1000, true];
  return new Howl({
    src: `${deck.options.base}${sound.name}.${EXTENSION}`,
    // A loop starts from silence, since its fade may begin a moment after it.
    volume: sound.loop ? 0 : sound.gain,
    ...(sound.loop ? { sprite: { loop: window } } : {}),
    onload: () => quietly(deck, () => arrived(deck, sound)),
    onloaderror: () => fault(deck, { code: 'sound-not-loaded', sound: name }),
    onplayerror: () => fault(deck, { code: 'context-refused' }),
  });
}

/** False while the system holds the context (a telephone call on a phone); one that merely slept is woken. */
function contextFollows(): boolean {
  const state: string = Howler.ctx.state;
  if (state === 'suspended') Howler.ctx.resume().catch(() => undefined);
  return state === 'running' || state === 'suspended';
}

// — faults —

function quietly(deck: Deck, act: () => void): void {
  try {
    act();
  } catch (error) {
    fault(deck, { code: 'unexpected', error });
  }
}

function fault(deck: Deck, found: Fault): void {
  if (deck.faulty || deck.ended.signal.aborted) return;
  deck.faulty = true;
  deck.options.onFault(found);
}
