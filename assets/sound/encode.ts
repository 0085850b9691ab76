// From samples to the bytes of a file; the same samples always give the same bytes.
import { LOOP_OVERLAP_SECONDS } from '#game/audio/sounds.ts';
import { createMp3Encoder } from 'wasm-media-encoders';
import { RATE, type Signal } from './signal.ts';

/** The steps of 16 bits in 1: rounding to it first keeps the last bits of a machine's arithmetic out of the file. */
const STEP = 2 ** 15;

/** LAME's variable bit rate, 0 (best) to 9.999; at 7 a noise bed keeps its spectrum to a decibel, at about 32 kbit/s. */
const QUALITY = 7;

/** A loop's file: the loop, then its beginning again (see LOOP_OVERLAP_SECONDS). */
export function overlap(loop: Signal): Signal {
  return Float64Array.from([...loop, ...loop.subarray(0, Math.round(LOOP_OVERLAP_SECONDS * RATE))]);
}

/** The bytes of an MP3 file, mono. */
export async function encodeMp3(signal: Signal): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE, outputSampleRate: RATE, channels: 1, vbrQuality: QUALITY });
  const samples = Float32Array.from(signal, (value) => Math.round(value * STEP) / STEP);
  const start = encoder.encode([samples]).slice();
  const rest = encoder.finalize().slice();
  return Uint8Array.from([...start, ...rest]);
}
