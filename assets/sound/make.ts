// Makes every sound of the game and writes it to public/sounds: `npm run sounds`.
import { mkdir, writeFile } from 'node:fs/promises';
import { EXTENSION, SOUNDS, soundOf, type SoundName } from '#game/audio/sounds.ts';
import { encodeMp3, overlap } from './encode.ts';
import { decibels, loudness, peak } from './measure.ts';
import { render } from './recipes.ts';
import { RATE } from './signal.ts';

const FOLDER = new URL('../../public/sounds/', import.meta.url);

async function write(name: SoundName): Promise<number> {
  const signal = render(name);
  const bytes = await encodeMp3(soundOf(name).loop ? overlap(signal) : signal);
  await writeFile(new URL(`${name}.${EXTENSION}`, FOLDER), bytes);
  const levels = `${loudness(signal, RATE).toFixed(1)} dBFS, peak ${decibels(peak(signal)).toFixed(1)}`;
  console.log(`${name.padEnd(16)} ${String(bytes.length).padStart(6)} bytes  ${levels}`);
  return bytes.length;
}

await mkdir(FOLDER, { recursive: true });
const sizes: number[] = [];
for (const { name } of SOUNDS) sizes.push(await write(name));
console.log(`${sizes.length} sounds, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`);
