// The measures themselves, on signals whose answers are known.
import { expect, test } from 'vitest';
import * as measure from '../../../assets/sound/measure.ts';
import { dice, draw, place, RATE, round, filter, noise, silence } from '../../../assets/sound/signal.ts';

const sine = draw(1, (t) => 0.5 * Math.sin(2 * Math.PI * 100 * t));

test('a sine of half scale', () => {
  expect(measure.decibels(measure.peak(sine))).toBeCloseTo(-6.02, 1);
  expect(measure.decibels(measure.rms(sine))).toBeCloseTo(-9.03, 2);
  expect(measure.offset(sine)).toBeCloseTo(0, 10);
  expect(measure.loudness(sine, RATE)).toBeCloseTo(-9.03, 1);
});

test('loudness leaves pauses out', () => {
  const half = silence(2);
  place(half, sine, 0);
  expect(measure.loudness(half, RATE)).toBeCloseTo(measure.loudness(sine, RATE), 1);
});

test('a loop of whole turns has a smooth seam, one of a half turn too many has a bend, a saw a step', () => {
  const half = draw(1.005, (t) => 0.5 * Math.sin(2 * Math.PI * 100 * t));
  const saw = draw(1, (t) => t - 0.5);
  expect(measure.seamBend(sine)).toBeLessThanOrEqual(measure.sharpestBend(sine));
  expect(measure.seamBend(half)).toBeGreaterThan(10 * measure.sharpestBend(half));
  expect(measure.seamStep(saw)).toBeGreaterThan(0.99);
  expect(measure.steepest(saw)).toBeLessThan(0.001);
});

test('what is placed over the end comes round to the beginning', () => {
  const loop = silence(1);
  place(loop, Float64Array.of(1, 2, 3), 1 - 1 / RATE);
  expect([loop.at(-1), loop[0], loop[1], loop[2]]).toEqual([1, 2, 3, 0]);
});

test('noise filtered on the round has no seam where noise filtered once has one', () => {
  const hiss = noise(1, dice(7));
  const smooth = round(hiss, (laps) => filter(laps, 'low', 60));
  const plain = filter(hiss, 'low', 60);
  expect(measure.seamStep(smooth)).toBeLessThanOrEqual(measure.steepest(smooth));
  expect(measure.seamStep(plain)).toBeGreaterThan(measure.steepest(plain));
});

test('the same seed gives the same noise, another seed another', () => {
  const five = (seed: number): number[] => Array.from({ length: 5 }, dice(seed));
  expect(five(3)).toEqual(five(3));
  expect(five(3)).not.toEqual(five(4));
});
