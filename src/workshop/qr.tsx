// qr.tsx: an address as a QR code, as one path of an SVG.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

/** Modules of quiet around the code (ISO/IEC 18004). */
const QUIET = 4;

export function Qr({ text, label }: { text: string; label: string }): JSX.Element {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
    >
      <path d={path} />
    </svg>
  );
}

function drawn(text: string): { path: string; size: number } {
  // M: a projector's picture may lose a seventh of it.
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { path: toSvgPath(code), size: code.size };
}
