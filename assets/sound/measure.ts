// Measures a sound by numbers: level, offset, steps, seam.

/** Samples, −1…1. */
export type Samples = ArrayLike<number> & Iterable<number>;

export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

export function amplitude(decibel: number): number {
  return 10 ** (decibel / 20);
}

export function peak(samples: Samples): number {
  let most = 0;
  for (const value of samples) most = Math.max(most, Math.abs(value));
  return most;
}

export function rms(samples: Samples): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return Math.sqrt(sum / samples.length);
}

export function offset(samples: Samples): number {
  let sum = 0;
  for (const value of samples) sum += value;
  return sum / samples.length;
}

/** Level in dBFS of the parts that sound: blocks of 50 ms within 20 dB of the loudest block. */
export function loudness(samples: Float64Array, rate: number): number {
  const size = Math.round(0.05 * rate);
  const blocks = Array.from({ length: Math.floor(samples.length / size) }, (_, i) =>
    rms(samples.subarray(i * size, (i + 1) * size)),
  );
  const gate = Math.max(...blocks) * amplitude(-20);
  const sounding = blocks.filter((block) => block >= gate);
  return decibels(Math.sqrt(sounding.reduce((sum, block) => sum + block * block, 0) / sounding.length));
}

/** The largest difference between neighbours. */
export function steepest(samples: Float64Array): number {
  return samples.reduce((most, value, i) => Math.max(most, i ? Math.abs(value - (samples[i - 1] ?? 0)) : 0), 0);
}

/** The step from the last sample to the first. */
export function seamStep(samples: Float64Array): number {
  return Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0));
}

/** How sharply the slope breaks at the seam: the second difference across it. */
export function seamBend(samples: Float64Array): number {
  const [first = 0, second = 0] = samples;
  const last = samples.at(-1) ?? 0;
  return Math.abs(second - 2 * first + last);
}

export function sharpestBend(samples: Float64Array): number {
  let most = 0;
  for (let i = 1; i < samples.length - 1; i++) {
    most = Math.max(most, Math.abs((samples[i + 1] ?? 0) - 2 * (samples[i] ?? 0) + (samples[i - 1] ?? 0)));
  }
  return most;
}
