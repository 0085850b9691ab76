// notices.test.ts: every notice has words of its own, and says where a story has changed.
import { expect, test } from 'vitest';
import { noticeText } from '#game/overlay/notices.tsx';
import type { Notice } from '#game/state/app-store.ts';

const NOTICES: readonly Notice[] = [
  { kind: 'storage', fault: 'forbidden' },
  { kind: 'storage', fault: 'full' },
  { kind: 'storage', fault: 'spoilt' },
  { kind: 'sound' },
  { kind: 'picture' },
  { kind: 'changed', change: { code: 'unknown-pick', at: 2 } },
  { kind: 'changed', change: { code: 'story-fault', at: 2 } },
];

test('each notice says something else', () => {
  expect(new Set(NOTICES.map(noticeText)).size).toBe(NOTICES.length);
});

test.each(NOTICES.map((notice) => [noticeText(notice)]))('%s', (text) => {
  // Whole sentences, no key of the catalogue and no gap left to fill.
  expect(text).toMatch(/^[A-Z].*\.$/);
  expect(text).not.toMatch(/[{}]|notice\./);
});

test('a changed story names the player’s line, counted from one', () => {
  expect(noticeText({ kind: 'changed', change: { code: 'pick-not-on-offer', at: 2 } })).toContain('line 3');
});
