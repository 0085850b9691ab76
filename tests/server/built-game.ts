// built-game.ts: a small dist/ in a folder of its own, made by the same compressor as the real one.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFolder } from '#build/precompress.ts';

/** What the page runs before its scripts have come. */
export const INLINE = '\n  const early = 1;\n';
/** Long enough that every encoding is shorter than the text. */
export const PAGE = `<!doctype html><title>Calls</title><script>${INLINE}</script>${'<p>ring ring</p>'.repeat(100)}`;
/** The facilitator's. */
export const WORKSHOP_PAGE = `<!doctype html><title>Workshop</title>${'<p>round and round</p>'.repeat(100)}`;
export const SCRIPT = `export const picks = [${'"open_greet", '.repeat(100)}];\n`;
export const STORY = JSON.stringify({ root: Array.from({ length: 100 }, () => 'ring') });
export const SOUND = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
export const SECRET = 'not for visitors';

const FILES: Readonly<Record<string, string | Buffer>> = {
  'dist/index.html': PAGE,
  'dist/workshop.html': WORKSHOP_PAGE,
  'dist/assets/main-B7kq2x_1.js': SCRIPT,
  'dist/assets/tiny-B7kq2x_1.js': '0',
  'dist/stories/index.json': STORY,
  'dist/stories/sue.9f3c1a7be204.json': STORY,
  'dist/stories/sue.call.json': STORY,
  'dist/sounds/ring.mp3': SOUND,
  'dist/.env': SECRET,
  'dist/.git/config': SECRET,
  'secret.txt': SECRET,
  'dist-old/secret.txt': SECRET,
};

export interface BuiltGame {
  readonly root: string;
  readonly remove: () => Promise<void>;
}

export async function makeBuiltGame(): Promise<BuiltGame> {
  const folder = await mkdtemp(join(tmpdir(), 'built-game-'));
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const root = join(folder, 'dist');
  await compressFolder(root);
  return { root, remove: () => rm(folder, { recursive: true, force: true }) };
}
