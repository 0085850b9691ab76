// drawing.ts: SVG text as an address that an image can show.

export function svgUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
