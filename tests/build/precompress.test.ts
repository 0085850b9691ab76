// precompress.test.ts: every file that gains has its two twins, and no twin outlives its file's content.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder, precompress } from '#build/precompress.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'precompress-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = 'ring '.repeat(500);

test('writes twins that unpack to the file', async () => {
  await writeFile(join(folder, 'a.js'), TEXT);
  await compressFolder(folder);
  expect(brotliDecompressSync(await readFile(join(folder, 'a.js.br'))).toString()).toBe(TEXT);
  expect(gunzipSync(await readFile(join(folder, 'a.js.gz'))).toString()).toBe(TEXT);
});

test.each(['a.png', 'a.mp3', 'a.woff2'])('leaves %s alone', async (name) => {
  await writeFile(join(folder, name), TEXT);
  await compressFolder(folder);
  expect(existsSync(join(folder, `${name}.br`))).toBe(false);
});

test('takes away the twin of a file that no longer gains', async () => {
  await writeFile(join(folder, 'a.js'), TEXT);
  await compressFolder(folder);
  await writeFile(join(folder, 'a.js'), '0');
  await compressFolder(folder);
  expect([existsSync(join(folder, 'a.js.br')), existsSync(join(folder, 'a.js.gz'))]).toEqual([false, false]);
});

test('a folder that was never written is no error', async () => {
  await expect(compressFolder(join(folder, 'gone'))).resolves.toBeUndefined();
});

test('in a build, compresses the page and what other plugins emit', async () => {
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Calls</title><p>${TEXT}</p>`);
  const emitter = { name: 'emitter', generateBundle: emitStory };
  await build({ root: folder, configFile: false, logLevel: 'silent', plugins: [precompress(), emitter] });
  for (const name of ['index.html', 'stories/sue.json']) {
    const plain = await readFile(join(folder, 'dist', name), 'utf8');
    expect(brotliDecompressSync(await readFile(join(folder, 'dist', `${name}.br`))).toString()).toBe(plain);
  }
});

function emitStory(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => unknown }): void {
  this.emitFile({ type: 'asset', fileName: 'stories/sue.json', source: JSON.stringify(TEXT) });
}
