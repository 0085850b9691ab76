// precompress.ts: writes a brotli and a gzip twin beside every built file that gains by it.
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Pictures, sounds and fonts outside this list are compressed already. */
const COMPRESSIBLE = new Set([
  '.css',
  '.html',
  '.ico',
  '.js',
  '.json',
  '.map',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
]);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const ENCODERS = [
  { ending: '.br', encode: brotliBest },
  { ending: '.gz', encode: (bytes: Buffer) => zip(bytes, { level: constants.Z_BEST_COMPRESSION }) },
];

/** A Vite plugin that compresses the output folder once everything in it is written. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    closeBundle: { order: 'post', sequential: true, handler: () => compressFolder(folder) },
  };
}

export async function compressFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)));
  await Promise.all(files.map((file) => writeTwins(join(file.parentPath, file.name))));
}

async function writeTwins(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const { ending, encode } of ENCODERS) {
    const encoded = await encode(bytes);
    // A twin left by an earlier build would be served in place of the new file.
    if (encoded.length < bytes.length) await writeFile(path + ending, encoded);
    else await rm(path + ending, { force: true });
  }
}

function brotliBest(bytes: Buffer): Promise<Buffer> {
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
