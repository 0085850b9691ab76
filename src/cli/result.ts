// result.ts: what a command leaves behind: words for the two streams, and an exit status.

export interface Result {
  readonly out: string;
  readonly err: string;
  /** 0 clean, 1 problems, 2 wrong usage. */
  readonly status: 0 | 1 | 2;
}

export function usage(message: string): Result {
  return { out: '', err: `story: ${message}\n`, status: 2 };
}
