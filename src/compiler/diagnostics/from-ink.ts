// from-ink.ts: what the ink compiler itself has to say, by the code it was given.
import type { Finding, SourceSubject } from './diagnostic.ts';

export function fromInk({ compilation }: SourceSubject, code: string): readonly Finding[] {
  return compilation.problems
    .filter((problem) => problem.code === code)
    .map(({ path, line, message }) => ({ path, line, message }));
}
