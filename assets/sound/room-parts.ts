// What rooms sound of: voices, keys, clocks, steps, air. Everything is placed by whoever builds the room.
import {
  between,
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

export const TAU = 2 * Math.PI;

/** One voice: phrases with pauses, somewhere in the loop, in words nobody could make out. */
export function talk(target: Signal, seconds: number, random: Random): void {
  const pitch = between(random, 95, 225);
  const loudness = between(random, 0.35, 1);
  const start = between(random, 0, seconds);
  for (let at = start; at < start + seconds - 1; at += between(random, 0.3, 1.4)) {
    const syllables = Math.round(between(random, 3, 9));
    for (let i = 0; i < syllables; i++) {
      const length = between(random, 0.11, 0.26);
      place(target, syllable(pitch * (1.12 - (0.24 * i) / syllables), length, random), at, loudness);
      at += 0.85 * length;
    }
  }
}

/** A vowel: a buzz at a pitch in hertz, through a mouth of two resonances. */
function syllable(pitch: number, length: number, random: Random): Signal {
  const bend = between(random, -0.15, 0.15);
  const buzz = draw(length, (t) => {
    const turns = pitch * t * (1 + (bend * t) / length);
    return 1 - 2 * (turns - Math.floor(turns));
  });
  const low = filter(buzz, 'band', between(random, 280, 720), 4);
  const high = filter(buzz, 'band', between(random, 900, 1900), 6);
  const mouth = low.map((value, i) => value + 0.5 * (high[i] ?? 0));
  return shape(mouth, swell(length, 0.4 * length, 0.5 * length));
}

/** A burst of typing: keys going down some tenths of a second apart, a thumb on the space bar at the end. */
export function type(target: Signal, from: number, random: Random, loudness: number): void {
  const keys = Math.round(between(random, 6, 14));
  let at = from;
  for (let i = 0; i < keys; i++) {
    place(target, key(between(random, 1500, 2600), random), at, loudness * between(random, 0.4, 1));
    at += between(random, 0.09, 0.24);
  }
  place(target, key(850, random), at, loudness);
}

function key(hertz: number, random: Random): Signal {
  return shape(filter(noise(0.05, random), 'band', hertz, 2), strike(0.008));
}

/** A page goes through: the motor's whirr, and the head going to and fro six times. */
export function printer(random: Random): Signal {
  const seconds = 2.4;
  const motor = draw(seconds, (t) => Math.sin(TAU * 138 * t) + 0.5 * Math.sin(TAU * 276 * t));
  const head = shape(
    filter(noise(seconds, random), 'band', 1250, 1.5),
    (t) => 0.35 + Math.abs(Math.sin(TAU * 1.25 * t)),
  );
  const both = motor.map((value, i) => 0.35 * value + (head[i] ?? 0));
  return shape(both, swell(seconds, 0.3, 0.5));
}

/** A clock's beat, or anything small and hard that is struck; `decay` is the time to 1/e in seconds. */
export function tick(hertz: number, random: Random, decay = 0.006): Signal {
  const length = Math.max(0.06, 6 * decay);
  const ring = draw(length, (t) => Math.sin(TAU * hertz * t) + 0.5 * Math.sin(TAU * 2.63 * hertz * t));
  const snap = filter(noise(length, random), 'band', 3000, 1);
  return shape(
    ring.map((value, i) => value + (snap[i] ?? 0)),
    strike(decay),
  );
}

/** Fan blades in hertz, on whole turns of the loop so that it closes, wavering a little. */
export function fan(seconds: number, blades = 186): Signal {
  const whole = (hertz: number): number => Math.round(hertz * seconds) / seconds;
  return draw(seconds, (t) => {
    const waver = 0.8 * Math.sin((TAU * 2 * t) / seconds);
    return Math.sin(TAU * whole(blades) * t + waver) + 0.4 * Math.sin(TAU * whole(2 * blades) * t + 2 * waver);
  });
}

/** The hum of 50 hertz mains and its overtones. */
export function mains(seconds: number): Signal {
  return draw(seconds, (t) => Math.sin(TAU * 100 * t) + 0.4 * Math.sin(TAU * 200 * t) + 0.2 * Math.sin(TAU * 300 * t));
}

/** Moving air: noise that grows duller above `hertz`, without the rumble that small speakers cannot play. */
export function air(seconds: number, hertz: number, random: Random): Signal {
  const hiss = noise(seconds, random);
  return round(hiss, (laps) => {
    const dull = filter(laps, 'low', hertz, 0.5);
    const thin = filter(laps, 'low', 2400, 0.5);
    return filter(
      dull.map((value, i) => value + 0.12 * (thin[i] ?? 0)),
      'high',
      70,
    );
  });
}

/** Rises and falls once between two times of a loop, smoothly; 0 outside. */
export function overTime(seconds: number, from: number, to: number): (t: number) => number {
  const shapeOf = swell(to - from, 0.8 * (to - from), 0.2 * (to - from));
  return (t) => shapeOf((((t - from) % seconds) + seconds) % seconds);
}

/** Puts a loop into a room: duller above `hertz`, with echoes that take `decay` seconds to fall by 60 dB. */
export function inRoom(loop: Signal, hertz: number, decay: number): Signal {
  return round(loop, (laps) => reverb(filter(laps, 'low', hertz), decay, 0.9));
}

/** Something soft that goes by: a page, a wiper, a door's brush. */
export function swish(seconds: number, hertz: number, random: Random): Signal {
  return shape(filter(noise(seconds, random), 'band', hertz, 0.8), swell(seconds, 0.45 * seconds, 0.5 * seconds));
}

/** A small motor that runs for a moment, at a pitch in hertz. */
export function whirr(seconds: number, hertz: number, random: Random): Signal {
  const teeth = draw(
    seconds,
    (t) => Math.sin(TAU * hertz * t) + 0.6 * Math.sin(TAU * 2.01 * hertz * t + Math.sin(TAU * 31 * t)),
  );
  const grit = filter(noise(seconds, random), 'band', 3 * hertz, 2);
  return shape(
    teeth.map((value, i) => 0.3 * value + 0.7 * (grit[i] ?? 0)),
    swell(seconds, 0.06, 0.08),
  );
}

/** Tape or a belt going round: a whisper that comes and goes `rate` times a second. */
export function flutter(seconds: number, rate: number, random: Random): Signal {
  const turns = Math.round(rate * seconds) / seconds;
  const hiss = round(noise(seconds, random), (laps) => filter(laps, 'band', 1900, 1.2));
  return shape(hiss, (t) => 0.55 + 0.45 * Math.sin(TAU * turns * t));
}

/** Metal that is struck: partials in no simple ratio (a free bar's), dying away to 1/e in `decay` seconds. */
export function clink(hertz: number, decay: number): Signal {
  const partials = [1, 2.756, 5.404] as const;
  const ring = draw(6 * decay, (t) =>
    partials.reduce(
      (sum, ratio, i) => sum + (Math.sin(TAU * hertz * ratio * t) * Math.exp((-t * i) / decay)) / (i + 1),
      0,
    ),
  );
  return shape(ring, strike(decay));
}

/** A warning tone with soft edges. */
export function beep(hertz: number, seconds: number): Signal {
  const tone = draw(seconds, (t) => Math.sin(TAU * hertz * t) + 0.25 * Math.sin(TAU * 3 * hertz * t));
  return shape(tone, swell(seconds, 0.02, 0.03));
}

/** One step on stone: the heel, then the sole. */
export function step(random: Random): Signal {
  const sound = silence(0.3);
  place(sound, tick(between(random, 300, 380), random, 0.012), 0);
  place(sound, swish(0.12, 1400, random), 0.05, 0.25);
  return sound;
}
