// make.ts: cuts the fonts into the letters of English and the rest of Latin; its output is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FONTS = [
  ['atkinson-hyperlegible-next', 400],
  ['atkinson-hyperlegible-next', 700],
  ['bricolage-grotesque', 800],
] as const;

/** Two files a face: what nearly every line of English needs comes alone, the rest only where a page shows it. */
const PARTS = {
  english: range(0x20, 0x7e) + '£·×éö–—‘’“”…',
  latin: range(0xa0, 0xff) + 'ŒœŠšŽžŸ‚„†•‹›€™−→←↑↓',
} as const;

const here = new URL('.', import.meta.url);
const { resolve } = createRequire(import.meta.url);

for (const [family, weight] of FONTS) {
  const source = readFileSync(resolve(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`));
  for (const [part, letters] of Object.entries(PARTS)) {
    const options = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true } as const;
    const cut = await subsetFont(source, letters, options);
    writeFileSync(new URL(`${family}-${weight}-${part}.woff2`, here), cut);
    process.stdout.write(`${family}-${weight}-${part}.woff2 ${cut.length} bytes\n`);
  }
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
