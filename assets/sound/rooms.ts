// The tone of each room: a loop that never starts or ends. All is placed on a ring, so there is no seam.
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

/** Many people on many phones, keyboards further off, and a printer that has a job. */
export function accountsFloor(seconds: number): Signal {
  const random = dice(101);
  const sound = silence(seconds);
  for (let voice = 0; voice < 9; voice++) talk(sound, seconds, random);
  const people = round(sound, (laps) => reverb(filter(laps, 'low', 1500), 0.7, 0.8));
  for (let desk = 0; desk < 4; desk++) type(people, between(random, 0, seconds), random, 0.55);
  place(people, printer(random), 0.62 * seconds, 0.12);
  place(people, air(seconds, 500, random), 0, 0.5);
  return people;
}

/** One voice: phrases with pauses, somewhere in the loop, in words nobody could make out. */
function talk(target: Signal, seconds: number, random: Random): void {
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
function type(target: Signal, from: number, random: Random, loudness: number): void {
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
function printer(random: Random): Signal {
  const seconds = 2.4;
  const motor = draw(seconds, (t) => Math.sin(TAU * 138 * t) + 0.5 * Math.sin(TAU * 276 * t));
  const head = shape(
    filter(noise(seconds, random), 'band', 1250, 1.5),
    (t) => 0.35 + Math.abs(Math.sin(TAU * 1.25 * t)),
  );
  const both = motor.map((value, i) => 0.35 * value + (head[i] ?? 0));
  return shape(both, swell(seconds, 0.3, 0.5));
}

/** An empty room: the ventilation, the mains in the lamps, a clock on the wall. */
export function trainingRoom(seconds: number): Signal {
  const random = dice(202);
  const clock = silence(seconds);
  for (let second = 0; second < seconds; second++) place(clock, tick(second % 2 ? 1250 : 1650, random), second + 0.5);
  const room = round(clock, (laps) => reverb(laps, 0.9, 0.7)).map((value) => 0.35 * value);
  const breath = shape(air(seconds, 420, random), (t) => 1 + 0.18 * Math.sin((TAU * t) / seconds));
  place(room, breath, 0, 1);
  place(room, mains(seconds), 0, 0.02);
  return room;
}

function tick(hertz: number, random: Random): Signal {
  const ring = draw(0.06, (t) => Math.sin(TAU * hertz * t) + 0.5 * Math.sin(TAU * 2.63 * hertz * t));
  const snap = filter(noise(0.06, random), 'band', 3000, 1);
  return shape(
    ring.map((value, i) => value + (snap[i] ?? 0)),
    strike(0.006),
  );
}

/** Your own desk among the help desks: a computer's fan, a lamp, now and then a key. */
export function yourDesk(seconds: number): Signal {
  const random = dice(303);
  const sound = silence(seconds);
  place(sound, air(seconds, 700, random), 0, 1);
  place(sound, fan(seconds), 0, 0.05);
  place(sound, mains(seconds), 0, 0.03);
  type(sound, 1.7, random, 0.4);
  return sound;
}

/** Fan blades in hertz, on whole turns of the loop so that it closes, wavering a little. */
function fan(seconds: number): Signal {
  const whole = (hertz: number): number => Math.round(hertz * seconds) / seconds;
  return draw(seconds, (t) => {
    const waver = 0.8 * Math.sin((TAU * 2 * t) / seconds);
    return Math.sin(TAU * whole(186) * t + waver) + 0.4 * Math.sin(TAU * whole(372) * t + 2 * waver);
  });
}

/** The hum of 50 hertz mains and its overtones. */
function mains(seconds: number): Signal {
  return draw(seconds, (t) => Math.sin(TAU * 100 * t) + 0.4 * Math.sin(TAU * 200 * t) + 0.2 * Math.sin(TAU * 300 * t));
}

/** Moving air: noise that grows duller above `hertz`, without the rumble that small speakers cannot play. */
function air(seconds: number, hertz: number, random: Random): Signal {
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
