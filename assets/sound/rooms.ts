// The tones of rooms where people sit: loops that never start or end. All is placed on a ring, so there is no seam.
import {
  air,
  fan,
  flutter,
  inRoom,
  mains,
  overTime,
  printer,
  swish,
  TAU,
  talk,
  tick,
  type,
  whirr,
} from './room-parts.ts';
import { between, dice, filter, noise, place, reverb, round, shape, silence, type Signal } from './signal.ts';

interface Floor {
  readonly seed: number;
  /** how many talk, and in hertz above what they are muffled */
  readonly voices: number;
  readonly muffled: number;
  /** desks at which someone types, and how near that is, 0..1 */
  readonly desks: number;
  readonly near: number;
  readonly printer: boolean;
}

/** Many people on many phones, keyboards further off, and a printer that has a job. */
export const accountsFloor = floor({ seed: 101, voices: 9, muffled: 1500, desks: 4, near: 0.55, printer: true });

/** The same company's other phones, close by: fewer voices and clearer, keyboards on both sides. */
export const nextDesk = floor({ seed: 401, voices: 5, muffled: 2300, desks: 7, near: 0.8, printer: false });

function floor({ seed, voices, muffled, desks, near, printer: prints }: Floor): (seconds: number) => Signal {
  return (seconds) => {
    const random = dice(seed);
    const sound = silence(seconds);
    for (let voice = 0; voice < voices; voice++) talk(sound, seconds, random);
    const people = round(sound, (laps) => reverb(filter(laps, 'low', muffled), 0.7, 0.8));
    for (let desk = 0; desk < desks; desk++) type(people, between(random, 0, seconds), random, near);
    if (prints) place(people, printer(random), 0.62 * seconds, 0.12);
    place(people, air(seconds, 500, random), 0, 0.5);
    return people;
  };
}

interface ClockRoom {
  readonly seed: number;
  /** of the two beats, in hertz */
  readonly pitches: readonly [number, number];
  /** seconds in which a beat dies away to 1/e */
  readonly decay: number;
  readonly loudness: number;
  /** in hertz: above it the ventilation grows dull */
  readonly airy: number;
}

/** An empty room: the ventilation, the mains in the lamps, a clock on the wall. */
export const trainingRoom = clockRoom({ seed: 202, pitches: [1650, 1250], decay: 0.006, loudness: 0.35, airy: 420 });

/** An old office: a tall clock's pendulum in its wooden case. */
export const payrollOffice = clockRoom({ seed: 402, pitches: [740, 590], decay: 0.016, loudness: 0.3, airy: 300 });

function clockRoom({ seed, pitches, decay, loudness, airy }: ClockRoom): (seconds: number) => Signal {
  return (seconds) => {
    const random = dice(seed);
    const clock = silence(seconds);
    for (let second = 0; second < seconds; second++)
      place(clock, tick(second % 2 ? pitches[1] : pitches[0], random, decay), second + 0.5);
    const room = round(clock, (laps) => reverb(laps, 0.9, 0.7)).map((value) => loudness * value);
    const breath = shape(air(seconds, airy, random), (t) => 1 + 0.18 * Math.sin((TAU * t) / seconds));
    place(room, breath, 0, 1);
    place(room, mains(seconds), 0, 0.02);
    return room;
  };
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

/** Glass and carpet: soft air, and a plotter whose pen goes across, four lines and a pause. */
export function supplyOffice(seconds: number): Signal {
  const random = dice(403);
  const sound = silence(seconds);
  for (let line = 0; line < 4; line++) {
    const length = between(random, 0.3, 0.55);
    place(sound, whirr(length, line % 2 ? 410 : 330, random), 0.6 + 0.8 * line, 1);
  }
  const room = inRoom(sound, 2400, 0.5);
  place(room, air(seconds, 900, random), 0, 1);
  type(room, 0.72 * seconds, random, 0.3);
  return room;
}

/** A corner to talk in: a kettle that comes to the boil and clicks off, someone far down the corridor. */
export function hrOffice(seconds: number): Signal {
  const random = dice(404);
  const far = silence(seconds);
  for (let voice = 0; voice < 2; voice++) talk(far, seconds, random);
  const room = inRoom(far, 600, 0.8).map((value) => 0.5 * value);
  const heat = overTime(seconds, 0.1 * seconds, 0.72 * seconds);
  const steam = round(noise(seconds, random), (laps) => filter(filter(laps, 'low', 1700), 'high', 350));
  place(
    room,
    shape(steam, (t) => 1.1 * heat(t) ** 2),
    0,
  );
  for (let bubble = 0; bubble < 60; bubble++) {
    const at = between(random, 0.35, 0.8) * seconds;
    place(room, tick(between(random, 260, 520), random, 0.02), at, 0.12 * heat(at));
  }
  place(room, tick(1900, random, 0.004), 0.83 * seconds, 0.4);
  place(room, air(seconds, 380, random), 0, 0.7);
  return room;
}

/** A shut room: the ventilation, and tape going from reel to reel. */
export function meetingRoom(seconds: number): Signal {
  const random = dice(405);
  const sound = air(seconds, 450, random);
  place(sound, flutter(seconds, 2, random), 0, 0.5);
  place(sound, fan(seconds, 118), 0, 0.06);
  place(sound, swish(0.5, 900, random), 0.7 * seconds, 0.08);
  return sound;
}
