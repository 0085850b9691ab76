// The sounds by measure: level, peak, offset, clicks, the seam of loops, and that the committed files are these sounds.
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PLACES } from '#core/dialogue/words.ts';
import { EXTENSION, LOOP_OVERLAP_SECONDS, LOOP_START_SECONDS, SOUNDS } from '#game/audio/sounds.ts';
import { encodeMp3, overlap } from '../../../assets/sound/encode.ts';
import {
  decibels,
  loudness,
  offset,
  peak,
  seamBend,
  seamStep,
  sharpestBend,
  steepest,
} from '../../../assets/sound/measure.ts';
import { render } from '../../../assets/sound/recipes.ts';
import { RATE, type Signal } from '../../../assets/sound/signal.ts';

const FOLDER = new URL('../../../public/sounds/', import.meta.url);
const made = new Map<string, Signal>(SOUNDS.map(({ name }) => [name, render(name)]));

function signalOf(name: string): Signal {
  const signal = made.get(name);
  if (!signal) throw new Error(`"${name}" was not made.`);
  return signal;
}

function bytesOf(signal: Signal): Buffer {
  return Buffer.from(signal.buffer, signal.byteOffset, signal.byteLength);
}

/** dBFS as heard at full volume: the file's level and the player's gain. */
function heard(name: string): number {
  const gain = SOUNDS.find((sound) => sound.name === name)?.gain ?? 0;
  return loudness(signalOf(name), RATE) + decibels(gain);
}

describe.each(SOUNDS)('$name', ({ name, seconds, loop }) => {
  const signal = signalOf(name);

  test('is as long as the player believes', () => expect(signal.length).toBe(Math.round(seconds * RATE)));
  test('peaks at −3 dBFS at most', () => expect(decibels(peak(signal))).toBeLessThanOrEqual(-3));
  test('has no offset above −66 dBFS', () => expect(Math.abs(offset(signal))).toBeLessThan(0.0005));
  test('is made the same twice', () => expect(bytesOf(render(name)).equals(bytesOf(signal))).toBe(true));

  test('is the committed file', async () => {
    const bytes = await encodeMp3(loop ? overlap(signal) : signal);
    const committed = await readFile(new URL(`${name}.${EXTENSION}`, FOLDER));
    expect(committed.equals(bytes), 'run: npm run sounds').toBe(true);
  });
});

test.each(SOUNDS.filter(({ loop }) => loop))('$name goes over its seam as smoothly as elsewhere', ({ name }) => {
  const signal = signalOf(name);
  expect(seamStep(signal)).toBeLessThanOrEqual(steepest(signal));
  expect(seamBend(signal)).toBeLessThanOrEqual(sharpestBend(signal));
});

test.each(SOUNDS.filter(({ loop }) => !loop))('$name starts and ends in silence', ({ name }) => {
  const signal = signalOf(name);
  const edge = Math.round(0.002 * RATE);
  expect(Math.abs(signal[0] ?? 1)).toBeLessThan(0.001);
  expect(peak(signal.subarray(-edge))).toBeLessThan(0.001);
  expect(Math.abs((signal[1] ?? 1) - (signal[0] ?? 0))).toBeLessThan(0.005);
});

describe('the set', () => {
  test.each<readonly [string, number]>([
    ['ring', -18],
    ['pickup', -26],
    ['hangup', -25],
    ['hold', -26],
    ['mood-up', -26],
    ['mood-down', -26],
    ['your-desk', -42],
    ...PLACES.map((place): [string, number] => [place, -40]),
  ])('%s is heard at %i dBFS', (name, level) => expect(Math.abs(heard(name) - level)).toBeLessThan(0.2));

  test('your own desk is the quietest room', () => {
    expect(heard('your-desk')).toBeLessThan(Math.min(...PLACES.map(heard)));
  });

  test('rings twice and is then silent for its last second and a half', () => {
    const ring = signalOf('ring');
    const part = (from: number, to: number): number => peak(ring.subarray(from * RATE, to * RATE));
    expect(part(0.2, 0.5)).toBeGreaterThan(0.2);
    expect(part(0.8, 1.1)).toBeGreaterThan(0.2);
    expect(part(0.58, 0.72)).toBeLessThan(part(0.2, 0.5));
    expect(decibels(part(1.75, 3))).toBeLessThan(-50);
  });

  test('the ring begins after the point at which a loop is entered', () => {
    const before = signalOf('ring').subarray(0, Math.round(LOOP_START_SECONDS * RATE));
    expect(decibels(peak(before))).toBeLessThan(-50);
  });

  test('a loop is entered after what MP3 decoders may put before it, and leaves in its overlap', () => {
    const longestDelay = (1105 + 2 * 576) / RATE;
    expect(LOOP_START_SECONDS).toBeGreaterThan(longestDelay);
    expect(LOOP_OVERLAP_SECONDS).toBeGreaterThan(LOOP_START_SECONDS);
  });

  test('has exactly its files, none above 40 kB: one room is fetched at a time', async () => {
    const files = await readdir(FOLDER);
    expect(files.toSorted()).toEqual(SOUNDS.map(({ name }) => `${name}.${EXTENSION}`).toSorted());
    const sizes = await Promise.all(files.map(async (file) => (await readFile(new URL(file, FOLDER))).length));
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });
});
