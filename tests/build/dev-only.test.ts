// dev-only.test.ts: what only writers see is in no built file: neither its code, nor its words, nor its styles.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, type Plugin, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Written elsewhere, and tested there: the stories' own files, and the compressed twins of all. */
const WITHOUT = ['stories', 'precompress'];
const DEV_ONLY = [/src\/game\/dev(\.ts$|\/)/, /messages\/en\/dev\.json/, /src\/compiler\/start-at\.ts$/];
/** A name that each part of it bears, however it is minified. */
const SIGNS = ['story:written', 'stories/written.json', '__open-in-editor', 'dev-panel', 'dev/panel'];

let files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

beforeAll(async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, ROOT);
  const plugins = (loaded?.config.plugins ?? []) as Plugin[];
  const output = await build({
    ...loaded?.config,
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: plugins.filter(({ name }) => !WITHOUT.includes(name)),
    build: { ...loaded?.config.build, write: false },
  });
  files = (output as Rolldown.RolldownOutput).output;
}, 120_000);

function modules(): [string, Rolldown.RenderedModule][] {
  return files.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
}

test('the game is built whole', () => {
  expect(modules().filter(([id]) => /src\/game\/(main|late)\.ts$/.test(id))).toHaveLength(2);
});

test('no module of it is built', () => {
  expect(modules().flatMap(([id]) => (DEV_ONLY.some((part) => part.test(id)) ? [id] : []))).toEqual([]);
});

test('nor what only it asks of the wrapped ink', () => {
  const [, ink] = modules().find(([id]) => id.endsWith('src/core/dialogue/ink.ts')) ?? [];
  expect(ink?.renderedExports).toContain('readNumber');
  expect(ink?.renderedExports).not.toContain('readVariable');
});

test('no word, style or address of it is in a built file', () => {
  const words = Object.keys(
    JSON.parse(readFileSync(`${ROOT}src/ui/messages/en/dev.json`, 'utf8')) as Record<string, string>,
  );
  const texts = files.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  const found = [...SIGNS, ...words].filter((sign) => texts.some((text) => text.includes(sign)));
  expect(found).toEqual([]);
});
