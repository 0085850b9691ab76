// The telephone itself: its ring, the handset, the tone a caller hears on hold.
import { LOOP_START_SECONDS } from '#game/audio/sounds.ts';
import {
  between,
  dice,
  draw,
  filter,
  noise,
  place,
  reverb,
  round,
  shape,
  silence,
  strike,
  swell,
  type Random,
  type Signal,
} from './signal.ts';

const TAU = 2 * Math.PI;

/** Two notes a major third apart, as desk phones warble, but low, so that it is warm: D5 and F sharp 5, in hertz. */
const RING_NOTES = [587.33, 739.99] as const;
/** Changes between the two notes, per second. */
const WARBLE = 20;
/** The bell's overtones by multiple of the note and strength. */
const OVERTONES = [
  [1, 1],
  [2, 0.42],
  [3, 0.2],
  [4.2, 0.1],
] as const;

/** A double ring and its pause; it starts where the player starts the loop, so the first ring is whole. */
export function ring(seconds: number): Signal {
  const bell = silence(seconds);
  const burst = filter(draw(0.4, warble), 'low', 3400);
  const first = LOOP_START_SECONDS + 0.02;
  place(bell, shape(burst, swell(0.4, 0.012, 0.05)), first);
  place(bell, shape(burst, swell(0.4, 0.012, 0.05)), first + 0.6);
  return round(bell, (laps) => reverb(laps, 0.45, 0.5));
}

function warble(t: number): number {
  const lean = 0.5 + 0.5 * Math.tanh(2.5 * Math.sin(Math.PI * WARBLE * t));
  const flutter = 0.8 + 0.2 * Math.cos(TAU * WARBLE * t);
  return flutter * (lean * note(RING_NOTES[1], t) + (1 - lean) * note(RING_NOTES[0], t));
}

function note(hertz: number, t: number): number {
  return OVERTONES.reduce((sum, [multiple, strength]) => sum + strength * Math.sin(TAU * hertz * multiple * t), 0);
}

/** The handset leaves its cradle: plastic on plastic, the hook springs up, the line opens with a breath of noise. */
export function pickup(seconds: number): Signal {
  const random = dice(11);
  const sound = silence(seconds);
  place(sound, knock([640, 1480, 2700], 0.012, random), 0.01, 0.8);
  place(sound, knock([820, 1900, 3300], 0.007, random), 0.065, 0.35);
  place(sound, knock([1250, 2350, 4100], 0.005, random), 0.15, 0.9);
  const line = filter(filter(noise(0.3, random), 'high', 300), 'low', 3400);
  place(sound, shape(line, swell(0.3, 0.02, 0.26)), 0.16, 0.07);
  return reverb(sound, 0.2, 0.25);
}

/** The handset comes down, bounces once, and the line clicks off. */
export function hangup(seconds: number): Signal {
  const random = dice(23);
  const sound = silence(seconds);
  place(sound, knock([190, 430, 960, 1700], 0.024, random), 0.01, 1);
  place(sound, knock([260, 620, 1350, 2400], 0.012, random), 0.085, 0.45);
  const click = filter(knock([1100, 1900], 0.003, random), 'high', 500);
  place(sound, click, 0.27, 0.5);
  place(sound, click, 0.31, 0.22);
  return reverb(sound, 0.22, 0.3);
}

/** Something hard hits something hollow: its resonances in hertz, dying away in `decay` seconds. */
function knock(resonances: readonly number[], decay: number, random: Random): Signal {
  const seconds = 10 * decay;
  const body = silence(seconds);
  resonances.forEach((hertz, i) => {
    const phase = between(random, 0, TAU);
    const tone = draw(seconds, (t) => Math.sin(TAU * hertz * t + phase));
    place(body, shape(tone, strike(decay / (1 + 0.5 * i))), 0, 1 / (1 + 0.4 * i));
  });
  const scrape = shape(filter(noise(seconds, random), 'band', resonances.at(-1) ?? 1000, 0.8), strike(decay / 3));
  place(body, scrape, 0, 0.8);
  return body;
}

/** Two soft notes each loop, E5 then C5 in hertz, in the narrow band of a line, over its faint hiss. */
export function hold(seconds: number): Signal {
  const sound = silence(seconds);
  place(sound, chime(659.26), 0.4, 1);
  place(sound, chime(523.25), 0.85, 0.9);
  place(sound, noise(seconds, dice(31)), 0, 0.012);
  return round(sound, (laps) => filter(filter(reverb(laps, 0.8, 0.4), 'high', 300), 'low', 3000));
}

function chime(hertz: number): Signal {
  const tone = draw(1.4, (t) => Math.sin(TAU * hertz * t) + 0.15 * Math.sin(TAU * 2 * hertz * t));
  return shape(
    shape(tone, (t) => Math.exp(-t / 0.45)),
    swell(1.4, 0.03, 0.5),
  );
}
