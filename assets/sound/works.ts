// The tones of rooms where people stand, drive or come by: halls, the shop, the road, the rain. Loops without a seam.
import { air, beep, clink, fan, flutter, inRoom, mains, overTime, step, swish, TAU, tick } from './room-parts.ts';
import {
  between,
  dice,
  draw,
  filter,
  noise,
  place,
  round,
  shape,
  silence,
  swell,
  type Random,
  type Signal,
} from './signal.ts';

/** Line B: the conveyor's motor and rollers, wheels that touch, an air wrench twice. */
export function plantLine(seconds: number): Signal {
  const random = dice(501);
  const sound = silence(seconds);
  for (let at = 0; at < seconds; at += 0.5) place(sound, tick(between(random, 180, 240), random, 0.02), at, 0.3);
  for (let wheel = 0; wheel < 5; wheel++)
    place(sound, clink(between(random, 900, 1300), 0.09), between(random, 0, seconds), between(random, 0.15, 0.4));
  place(sound, wrench(0.55, random), 0.4 * seconds, 0.6);
  place(sound, wrench(0.4, random), 0.52 * seconds, 0.5);
  const hall = inRoom(sound, 3200, 1.5);
  place(hall, fan(seconds, 98), 0, 0.12);
  place(hall, air(seconds, 420, random), 0, 1);
  return hall;
}

/** Hammers of an air wrench, 27 a second. */
function wrench(seconds: number, random: Random): Signal {
  const blows = filter(noise(seconds, random), 'band', 1500, 0.9);
  const edge = swell(seconds, 0.05, 0.12);
  return shape(blows, (t) => edge(t) * (0.25 + 0.75 * Math.max(0, Math.sin(TAU * 27 * t)) ** 2));
}

/** A hall of racks: wide air, a forklift that backs off far away, a pallet set down. */
export function warehouse(seconds: number): Signal {
  const random = dice(502);
  const sound = silence(seconds);
  for (let i = 0; i < 4; i++) place(sound, beep(1040, 0.28), 1 + 0.72 * i, 0.2);
  for (const [at, hertz] of [
    [0.68, 150],
    [0.7, 210],
  ] as const)
    place(sound, tick(hertz, random, 0.05), at * seconds, 0.5);
  place(sound, clink(420, 0.12), 0.705 * seconds, 0.2);
  const hall = inRoom(sound, 1800, 2.4);
  place(hall, air(seconds, 260, random), 0, 1.1);
  return hall;
}

/** A bench: a file over metal, three strokes and a look, a tap; the lamp hums. */
export function workshop(seconds: number): Signal {
  const random = dice(503);
  const sound = silence(seconds);
  for (const from of [0.08, 0.5]) {
    for (let i = 0; i < 3; i++) place(sound, rasp(0.34, random), from * seconds + 0.62 * i, 0.7);
  }
  place(sound, clink(640, 0.1), 0.86 * seconds, 0.35);
  place(sound, clink(640, 0.1), 0.91 * seconds, 0.25);
  const room = inRoom(sound, 4200, 0.7);
  place(room, mains(seconds), 0, 0.07);
  place(room, air(seconds, 480, random), 0, 0.8);
  return room;
}

/** One stroke of a file, its teeth 190 a second. */
function rasp(seconds: number, random: Random): Signal {
  const teeth = filter(noise(seconds, random), 'band', 2700, 1.1);
  const edge = swell(seconds, 0.08, 0.1);
  return shape(teeth, (t) => edge(t) * (0.6 + 0.4 * Math.sin(TAU * 190 * t)));
}

/** A quiet shop by the water: a freewheel ticking to its rest, the bell on the door, the street outside. */
export function shop(seconds: number): Signal {
  const random = dice(504);
  const sound = silence(seconds);
  let pause = 0.045;
  for (let at = 0.08 * seconds; pause < 0.3; at += pause) {
    place(sound, tick(2300, random, 0.003), at, 0.3);
    pause *= 1.055;
  }
  place(sound, clink(1480, 0.28), 0.66 * seconds, 0.16);
  place(sound, clink(1480, 0.28), 0.7 * seconds, 0.11);
  const room = inRoom(sound, 5000, 0.6);
  const street = shape(air(seconds, 300, random), (t) => 1 + 0.35 * Math.sin((TAU * t) / seconds));
  place(room, street, 0, 0.9);
  return room;
}

/** The engine in its drone, tyres in the wet, wipers to and fro. */
export function lorryCab(seconds: number): Signal {
  const random = dice(505);
  const whole = (hertz: number): number => Math.round(hertz * seconds) / seconds;
  const sound = draw(seconds, (t) => {
    const waver = 0.5 * Math.sin((TAU * t) / seconds);
    return [1, 1.5, 2, 3, 4].reduce((sum, n) => sum + Math.sin(TAU * whole(82 * n) * t + n * waver) / (n + 1), 0);
  }).map((value) => 0.14 * value);
  place(sound, air(seconds, 620, random), 0, 1);
  const wipes = 4;
  for (let i = 0; i < wipes; i++)
    place(sound, swish(0.62, i % 2 ? 820 : 1050, random), (i * seconds) / wipes + 0.2, 0.85);
  return sound;
}

/** An entrance hall: heels across the stone, the brushes of a revolving door. */
export function reception(seconds: number): Signal {
  const random = dice(506);
  const sound = silence(seconds);
  for (let i = 0; i < 8; i++) place(sound, step(random), 0.4 + 0.53 * i, 0.7 - 0.06 * i);
  for (const [at, hertz] of [
    [0.58, 420],
    [0.7, 360],
    [0.82, 420],
  ] as const)
    place(sound, swish(1.1, hertz, random), at * seconds, 0.9);
  const hall = inRoom(sound, 3000, 1.8);
  place(hall, air(seconds, 360, random), 0, 0.8);
  return hall;
}

/** Rain on cars and puddles, and a lamp that buzzes and falters. */
export function carPark(seconds: number): Signal {
  const random = dice(507);
  const rain = round(noise(seconds, random), (laps) => filter(filter(laps, 'high', 900), 'low', 5200));
  const sound = rain.map((value) => 0.32 * value);
  for (let drop = 0; drop < 90 * seconds; drop++) {
    const loudness = between(random, 0.02, 0.22) ** 1.5;
    place(sound, tick(between(random, 500, 2600), random, 0.004), between(random, 0, seconds), loudness);
  }
  const falters = overTime(seconds, 0.3 * seconds, 0.45 * seconds);
  place(
    sound,
    shape(mains(seconds), (t) => 1 - 0.8 * falters(t)),
    0,
    0.07,
  );
  place(sound, air(seconds, 350, random), 0, 0.5);
  place(sound, flutter(seconds, 0.25, random), 0, 0.12);
  return sound;
}
