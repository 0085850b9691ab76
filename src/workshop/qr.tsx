// qr.tsx: an address as a QR code, as one path of an SVG.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { pictureOf } from './picture.ts';

/** Modules of quiet around the code (ISO/IEC 18004). */
const QUIET = 4;
/** The ink of `DESIGN.md` §6. */
const INK = '#1b1f3b';

export function Qr({ text, label }: { text: string; label: string }): JSX.Element {
  const picture = useMemo(() => pictureOf(qrSvg(text)), [text]);
  return <img class="qr" alt={label} src={picture} />;
}

export function qrSvg(text: string): string {
  // M: a projector's picture may lose a seventh of it.
  const code = generate(text, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * QUIET;
  const view = `${-QUIET} ${-QUIET} ${size} ${size}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><path fill="${INK}" d="${toSvgPath(code)}"/></svg>`;
}
