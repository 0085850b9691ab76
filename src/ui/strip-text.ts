// strip-text.ts: breaks a text into lines by measured widths.

export type Font = 'text' | 'bold' | 'heading';

/** Width of a text in CSS pixels, at a size in CSS pixels. */
export type Measure = (text: string, font: Font, size: number) => number;

/** Lines of at most `width`; a word longer than that is broken between letters. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => breakWord(one, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The first words of a text, at most `most` characters with the ellipsis that tells of the rest. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  const whole = space > most / 2 ? cut.slice(0, space) : cut.slice(0, -1);
  return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`;
}
