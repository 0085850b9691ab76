// subset-font.d.ts: the part of subset-font that make.ts uses; the package brings no types.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; noHinting: boolean; noLayoutClosure: boolean },
  ): Promise<Buffer>;
}
