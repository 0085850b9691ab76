// picture.ts: figures as a terminal shows them: bars, columns, percentages; plain text unless a terminal is there to colour.

export interface Pen {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const PLAIN: Pen = { strong: (text) => text, faint: (text) => text };
const COLOURED: Pen = { strong: (text) => `\u001B[1m${text}\u001B[0m`, faint: (text) => `\u001B[2m${text}\u001B[0m` };

/** Colour only for a terminal, and never where `NO_COLOR` asks for none (no-color.org). */
export function penFor(terminal: boolean, env: Readonly<Record<string, string | undefined>>): Pen {
  return terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? COLOURED : PLAIN;
}

/** Eighths of a block, from one to seven. */
const PARTS = '▏▎▍▌▋▊▉';
const EIGHTHS = 8;

/** A bar of `share` (0–1) of `width` columns; what is more than nothing is seen. */
export function bar(share: number, width: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(share * width * EIGHTHS)) : 0;
  return '█'.repeat(Math.floor(eighths / EIGHTHS)) + (PARTS[(eighths % EIGHTHS) - 1] ?? '');
}

/** Below this, in percent, one digit is shown; what is not nothing never reads as nothing. */
const FINE_BELOW = 9.95;
const LEAST = 0.05;

export function percent(share: number): string {
  const hundred = share * 100;
  if (share > 0 && hundred < LEAST) return '<0.1 %';
  return `${hundred < FINE_BELOW && share > 0 ? hundred.toFixed(1) : hundred.toFixed(0)} %`;
}

/** Rows with their columns side by side; columns named in `right` stand on the right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - lengthOf(cell));
        return right.includes(at) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The first `most` characters, with a sign that there are more. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
