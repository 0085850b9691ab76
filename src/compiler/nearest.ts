// nearest.ts: the known word that a strange one was probably meant to be.

/** A slip in every so many letters still counts as the same word. */
const LETTERS_FOR_A_SLIP = 3;

/** The nearest of `words`, or null where none is near: small and large letters are one, a swap is one slip. */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / LETTERS_FOR_A_SLIP));
  const near = words
    .map((known) => ({ known, slips: slipsBetween(word.toLowerCase(), known.toLowerCase()) }))
    .filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0]?.known ?? null;
}

/** Letters to leave out, put in, change or swap with their neighbour: the edit distance with adjacent transpositions. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}
