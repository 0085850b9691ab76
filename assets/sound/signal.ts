// The tools sounds are made with: buffers, seeded noise, filters, envelopes.

/** Samples per second. Everything here is below 10 kHz, and 48 kHz, what most devices run at, is twice this. */
export const RATE = 24_000;

export type Signal = Float64Array;
export type Random = () => number;

export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * RATE));
}

/** A signal from a formula of time in seconds. */
export function draw(seconds: number, at: (t: number) => number): Signal {
  return silence(seconds).map((_, i) => at(i / RATE));
}

/** Seeded uniform numbers, 0 ≤ n < 1: Marsaglia's xorshift32 (2003), shifts 13, 17, 5. */
export function dice(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

export function noise(seconds: number, random: Random): Signal {
  return silence(seconds).map(() => 2 * random() - 1);
}

/** Adds `source` into `target` at a time, round the end if need be, so that a loop stays a loop. */
export function place(target: Signal, source: Signal, atSeconds: number, gain = 1): void {
  const start = Math.round(atSeconds * RATE);
  source.forEach((value, i) => {
    const to = (start + i) % target.length;
    target[to] = (target[to] ?? 0) + gain * value;
  });
}

export function shape(signal: Signal, envelope: (t: number) => number): Signal {
  return signal.map((value, i) => value * envelope(i / RATE));
}

/** Rises and falls like half a cosine over its edges, 1 between; 0 outside 0..seconds. */
export function swell(seconds: number, attack: number, release: number): (t: number) => number {
  return (t) => {
    const edge = Math.min(t / attack, (seconds - t) / release, 1);
    return edge <= 0 ? 0 : 0.5 - 0.5 * Math.cos(Math.PI * edge);
  };
}

/** Rises in half a millisecond and dies away; `decay` is the time to 1/e. */
export function strike(decay: number): (t: number) => number {
  const rise = 0.0005;
  return (t) => Math.min(1, t / rise) * Math.exp(-t / decay);
}

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

type Pass = 'low' | 'high' | 'band';

/** Second-order filters by the formulas of the Audio EQ Cookbook (Bristow-Johnson). */
function biquad(pass: Pass, hertz: number, q: number): Biquad {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  const edge = pass === 'low' ? (1 - cos) / 2 : (1 + cos) / 2;
  const b = pass === 'band' ? [alpha, 0, -alpha] : [edge, pass === 'low' ? 1 - cos : -1 - cos, edge];
  return { b: [b[0]! / a0, b[1]! / a0, b[2]! / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] };
}

/** Q of a Butterworth filter: flat until it falls. */
const FLAT = Math.SQRT1_2;

/** Filters something that happens once. */
export function filter(signal: Signal, pass: Pass, hertz: number, q = FLAT): Signal {
  const { b, a } = biquad(pass, hertz, q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x1, x2, y1, y2] = [x, x1, y, y1];
    return y;
  });
}

/** Runs an effect over two laps and keeps the second, in which the end has already reached the beginning. */
export function round(signal: Signal, effect: (signal: Signal) => Signal): Signal {
  const laps = new Float64Array(2 * signal.length);
  laps.set(signal);
  laps.set(signal, signal.length);
  return effect(laps).slice(signal.length);
}

/** Delays of the room's echoes in seconds: no two in a simple ratio, about a room of five by seven metres. */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437];

/** A room around a sound, after Schroeder (1962): echoes that feed back; `decay` is the time to fall by 60 dB. */
export function reverb(signal: Signal, decay: number, wet: number): Signal {
  const echoes = ECHOES.map((delay) => comb(signal, delay, 10 ** ((-3 * delay) / decay)));
  return signal.map((dry, i) => dry + (wet / ECHOES.length) * echoes.reduce((sum, echo) => sum + (echo[i] ?? 0), 0));
}

/** How much treble each echo loses, 0..1. */
const DULL = 0.4;

function comb(signal: Signal, delay: number, feedback: number): Signal {
  const back = Math.round(delay * RATE);
  const out = new Float64Array(signal.length);
  let dull = 0;
  for (let i = back; i < signal.length; i++) {
    dull += (1 - DULL) * ((signal[i - back] ?? 0) + feedback * (out[i - back] ?? 0) - dull);
    out[i] = dull;
  }
  return out;
}

/** Takes away the mean; for loops, where a filter would need a lap to settle. */
export function centre(signal: Signal): Signal {
  const mean = signal.reduce((sum, value) => sum + value, 0) / signal.length;
  return signal.map((value) => value - mean);
}

/** Fades the very ends to nothing; for sounds that happen once. */
export function trim(signal: Signal): Signal {
  const seconds = signal.length / RATE;
  return shape(signal, swell(seconds, 0.001, 0.03));
}
