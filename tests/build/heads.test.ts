// heads.test.ts: the heads that the checker knows are those that the portrait style draws.
import { expect, test } from 'vitest';
import { HEADS as DRAWN } from '#build/portraits.ts';
import { HEADS } from '#compiler/heads.ts';

test('every head, and no other', () => {
  expect([...HEADS].sort()).toEqual([...DRAWN].sort());
});
