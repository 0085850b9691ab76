// problem.ts: something wrong in a story, as a trainer reads it.

export interface Problem {
  /** With `/`, from the folder of the project. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
  /** The call that shows it, for `play` and for programs; its seed where the story uses chance. */
  readonly picks?: readonly string[];
  readonly seed?: number;
}

export function sameProblem(a: Problem, b: Problem): boolean {
  return a.path === b.path && a.line === b.line && a.message === b.message;
}

/** `path:line: error code message`, and the hint below it. */
export function problemText({ path, line, severity, code, message, hint }: Problem): string {
  const first = `${path}:${line}: ${severity} ${code} ${message}`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}
