// The sounds of the game by name: how each is played, and the message key of its caption.

export interface Sound {
  /** also the name of its file, without the extension */
  readonly name: string;
  readonly loop: boolean;
  /** length in seconds; of a loop, its exact period */
  readonly seconds: number;
  /** 0..1, on top of the level the file is mastered at */
  readonly gain: number;
  /** milliseconds a loop takes to come and to go */
  readonly fadeMs: number;
  /** key in the message catalogue */
  readonly caption: `caption.${string}`;
}

// The ring keeps the British cadence: 0.4 s on, 0.2 off, 0.4 on, 2 off (BT SIN 350).
// Every place has a room of its own name.
// Rooms are mastered 12 dB hotter than they are heard, because encoders drop what is very quiet.
export const SOUNDS = [
  { name: 'ring', loop: true, seconds: 3, gain: 1, fadeMs: 60, caption: 'caption.ring' },
  { name: 'pickup', loop: false, seconds: 0.5, gain: 0.8, fadeMs: 0, caption: 'caption.pickup' },
  { name: 'hangup', loop: false, seconds: 0.6, gain: 0.8, fadeMs: 0, caption: 'caption.hangup' },
  { name: 'hold', loop: true, seconds: 4, gain: 0.5, fadeMs: 150, caption: 'caption.hold' },
  { name: 'mood-up', loop: false, seconds: 0.4, gain: 0.5, fadeMs: 0, caption: 'caption.mood-up' },
  { name: 'mood-down', loop: false, seconds: 0.45, gain: 0.5, fadeMs: 0, caption: 'caption.mood-down' },
  { name: 'accounts-floor', loop: true, seconds: 9, gain: 0.25, fadeMs: 400, caption: 'caption.room.accounts-floor' },
  { name: 'training-room', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.training-room' },
  { name: 'plant-line', loop: true, seconds: 8, gain: 0.25, fadeMs: 400, caption: 'caption.room.plant-line' },
  { name: 'warehouse', loop: true, seconds: 8, gain: 0.25, fadeMs: 400, caption: 'caption.room.warehouse' },
  { name: 'shop', loop: true, seconds: 8, gain: 0.25, fadeMs: 400, caption: 'caption.room.shop' },
  { name: 'payroll-office', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.payroll-office' },
  { name: 'lorry-cab', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.lorry-cab' },
  { name: 'workshop', loop: true, seconds: 7, gain: 0.25, fadeMs: 400, caption: 'caption.room.workshop' },
  { name: 'supply-office', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.supply-office' },
  { name: 'hr-office', loop: true, seconds: 9, gain: 0.25, fadeMs: 400, caption: 'caption.room.hr-office' },
  { name: 'next-desk', loop: true, seconds: 8, gain: 0.25, fadeMs: 400, caption: 'caption.room.next-desk' },
  { name: 'meeting-room', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.meeting-room' },
  { name: 'reception', loop: true, seconds: 8, gain: 0.25, fadeMs: 400, caption: 'caption.room.reception' },
  { name: 'car-park', loop: true, seconds: 6, gain: 0.25, fadeMs: 400, caption: 'caption.room.car-park' },
  { name: 'your-desk', loop: true, seconds: 6, gain: 0.2, fadeMs: 400, caption: 'caption.room.your-desk' },
] as const satisfies readonly Sound[];

export type SoundName = (typeof SOUNDS)[number]['name'];
export type CaptionKey = (typeof SOUNDS)[number]['caption'];
export type LoopName = Extract<(typeof SOUNDS)[number], { readonly loop: true }>['name'];
export type ShotName = Exclude<SoundName, LoopName>;

/** What the ink tag `sound:` may ask for; a loop among them lasts as long as its line. */
export const LINE_SOUNDS = ['pickup', 'hangup', 'hold'] as const satisfies readonly SoundName[];

/** The folder's files are MP3 alone: every browser decodes it, and the window below makes it loop without a gap. */
export const EXTENSION = 'mp3';

/**
 * MP3 puts up to 50 ms of silence before a sound and pads its end, and browsers differ in whether they cut it off.
 * A loop's file therefore holds its first OVERLAP again at its end, and a window of exactly one period, LOOP_START
 * into the file, is what is looped: wherever the silence ends, one period of something periodic has no seam.
 */
export const LOOP_START_SECONDS = 0.12;
export const LOOP_OVERLAP_SECONDS = 0.2;

const BY_NAME = new Map<SoundName, (typeof SOUNDS)[number]>(SOUNDS.map((sound) => [sound.name, sound]));

export function soundOf(name: SoundName): (typeof SOUNDS)[number] {
  const sound = BY_NAME.get(name);
  if (!sound) throw new Error(`No sound is called "${name}"; add it to SOUNDS in game/audio/sounds.ts.`);
  return sound;
}
