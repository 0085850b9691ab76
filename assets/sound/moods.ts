// The two small cues of a turning mood: a rising and a falling "wom", like a comic panel changing its colour.
import { draw, filter, place, shape, silence, swell, type Signal } from './signal.ts';

const TAU = 2 * Math.PI;

/** Two plucks, the second higher: a lift. */
export function moodUp(seconds: number): Signal {
  const sound = silence(seconds);
  place(sound, pluck(233, 262, 0.16), 0, 0.8);
  place(sound, pluck(330, 392, 0.24), 0.11, 1);
  return filter(sound, 'low', 2200);
}

/** One note that sags, with a mouth closing on it. */
export function moodDown(seconds: number): Signal {
  const sag = glide(247, 156, 0.36, 0.35);
  const open = filter(sag, 'low', 1500);
  const shut = filter(sag, 'low', 420);
  const close = open.map((value, i) => value + ((shut[i] ?? 0) - value) * Math.min(1, (1.6 * i) / open.length));
  const sound = silence(seconds);
  place(sound, shape(close, swell(0.36, 0.015, 0.28)), 0);
  return sound;
}

function pluck(from: number, to: number, seconds: number): Signal {
  const bent = glide(from, to, seconds, 0.2);
  return shape(
    shape(bent, (t) => Math.exp(-t / 0.06)),
    swell(seconds, 0.004, 0.05),
  );
}

/** A tone that bends from one pitch in hertz to another, with some of its second and third overtone. */
function glide(from: number, to: number, seconds: number, edge: number): Signal {
  return draw(seconds, (t) => {
    const turns = from * t + ((to - from) * t * t) / (2 * seconds);
    return Math.sin(TAU * turns) + edge * Math.sin(TAU * 2 * turns) + 0.5 * edge * Math.sin(TAU * 3 * turns);
  });
}
