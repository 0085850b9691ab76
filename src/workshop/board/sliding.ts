// sliding.ts: rows that change places slide there: measured before and after, then moved by transform alone (FLIP).

export interface Slide {
  readonly id: number;
  /** CSS pixels from the new place back to the old one. */
  readonly x: number;
  readonly y: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Those that stand elsewhere than before; who has just come does not slide. */
export function slidesBetween(before: ReadonlyMap<number, Spot>, after: ReadonlyMap<number, Spot>): readonly Slide[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    if (!then || (then.x === now.x && then.y === now.y)) return [];
    return [{ id, x: then.x - now.x, y: then.y - now.y }];
  });
}
