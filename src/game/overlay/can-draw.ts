// can-draw.ts: whether this browser draws at all.

/** Phaser asks for a 2D context while it loads, and does not survive a refusal. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}
