// texts.test.ts: every refusal has words that say what to do, and none of them is the server's own.
import { expect, test } from 'vitest';
import { PROBLEMS, type ProblemCode } from '#protocol/problem.ts';
import { refusalText } from '#workshop/texts.ts';

const codes = [...(Object.keys(PROBLEMS) as ProblemCode[]), 'no-answer', 'no-server'] as const;

test.each(codes)('%s', (code) => {
  const text = refusalText(code);
  expect(text).not.toContain('problem.');
  expect(text.length).toBeGreaterThan(15);
});

test('a code that this page has never heard of is told as a fault, not as a code', () => {
  expect(refusalText('quite-new' as ProblemCode)).toBe(refusalText('server-fault'));
});
