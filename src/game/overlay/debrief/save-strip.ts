// save-strip.ts: draws the strip as a picture file, shapes from SVG and words with the page's own fonts.
import { svgUri } from '#ui/drawing.ts';
import { INK } from '#ui/strip-look.ts';
import { drawStrip, type DrawnStrip, type Strip } from '#ui/strip-svg.ts';
import type { Font, Measure } from '#ui/strip-text.ts';
import { download } from '../download.ts';

/** Pixels of the file per CSS pixel, so that it prints sharp. */
const DENSITY = 2;
const FONTS: Readonly<Record<Font, string>> = {
  text: "400 SIZE 'Atkinson Hyperlegible Next', Verdana, sans-serif",
  bold: "700 SIZE 'Atkinson Hyperlegible Next', Verdana, sans-serif",
  heading: "800 SIZE 'Bricolage Grotesque', 'Arial Black', sans-serif",
};

/** Draws the strip and hands it to the browser as a download. Rejects where the device cannot draw it. */
export async function saveStrip(strip: Strip, file: string): Promise<void> {
  download(await stripPicture(strip), file);
}

/** The strip as a PNG. Rejects where the device cannot draw it. */
export async function stripPicture(strip: Strip): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  await fontsFor(strip);
  const drawn = drawStrip(strip, measureWith(pen));
  canvas.width = drawn.width * DENSITY;
  canvas.height = drawn.height * DENSITY;
  pen.scale(DENSITY, DENSITY);
  pen.drawImage(await imageOf(drawn), 0, 0, drawn.width, drawn.height);
  writeTexts(pen, drawn);
  return pngOf(canvas);
}

/** A canvas draws with what is loaded by then, and the page need not have shown every face. */
async function fontsFor(strip: Strip): Promise<void> {
  const words = JSON.stringify(strip, (key, value: unknown) => (key === 'portrait' || key === 'backdrop' ? '' : value));
  const loading = Object.values(FONTS).map((font) => document.fonts.load(font.replace('SIZE', '16px'), words));
  // Without its font the strip is drawn in the next one, which is better than not at all.
  await Promise.allSettled(loading);
}

function measureWith(pen: CanvasRenderingContext2D): Measure {
  return (text, font, size) => {
    pen.font = fontAt(font, size);
    return pen.measureText(text).width;
  };
}

function fontAt(font: Font, size: number): string {
  return FONTS[font].replace('SIZE', `${size}px`);
}

async function imageOf({ svg }: DrawnStrip): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = svgUri(svg);
  await image.decode();
  return image;
}

function writeTexts(pen: CanvasRenderingContext2D, { texts }: DrawnStrip): void {
  pen.fillStyle = INK;
  pen.textBaseline = 'alphabetic';
  for (const { x, y, text, font, size } of texts) {
    pen.font = fontAt(font, size);
    pen.fillText(text, x, y);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}
