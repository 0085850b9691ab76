// raster.ts: turns SVG sources into canvases of a wanted size.
import type { Box, Point } from './layout.ts';

/** Draws an SVG source at a size in pixels; rejects when the browser cannot read it. */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const { canvas, pen } = blank(width, height);
  pen.drawImage(await picture(svg, canvas.width, canvas.height), 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Draws an SVG source into `art` and keeps what lies inside `outline`, on a canvas the size of `bounds`, at `density` pixels per unit. */
export async function rasteriseInside(
  svg: string,
  art: Box,
  bounds: Box,
  outline: readonly Point[],
  density: number,
): Promise<HTMLCanvasElement> {
  const image = await picture(svg, art.width * density, art.height * density);
  const { canvas, pen } = blank(bounds.width * density, bounds.height * density);
  pen.scale(density, density);
  pen.translate(-bounds.x, -bounds.y);
  pen.clip(pathThrough(outline));
  pen.drawImage(image, art.x, art.y, art.width, art.height);
  return canvas;
}

export function blank(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no 2D canvas.');
  return { canvas, pen };
}

export function pathThrough(points: readonly Point[]): Path2D {
  const path = new Path2D();
  for (const { x, y } of points) path.lineTo(x, y);
  path.closePath();
  return path;
}

/** Some browsers draw an SVG without width and height at no size at all, so the root is given both. */
async function picture(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const sized = svg.replace('<svg ', `<svg width="${Math.ceil(width)}" height="${Math.ceil(height)}" `);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  return image;
}
