// picture.ts: an SVG text as an address that a picture can have.

export function pictureOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
