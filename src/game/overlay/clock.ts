// clock.ts: seconds as a telephone shows them.

const MINUTE_S = 60;

/** 134 → `02:14`. */
export function clockText(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / MINUTE_S))}:${two(seconds % MINUTE_S)}`;
}
