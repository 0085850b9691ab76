// portraits.test.ts: the faces are small, complete, without ids, and an unknown head is refused by name.
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FACES } from '#core/dialogue/words.ts';
import type { CastMember } from '#core/dialogue/words.ts';
import { BUST_VIEW, drawPlayer, drawPortraits, HEADS, PLAYER, PLAYER_FACES, portraitCredit } from '#build/portraits.ts';

const SUE: CastMember = { name: 'Sue', head: 'medium1', skin: 'f2c79d', clothes: 'f26b4e', ink: '4a2418' };
/** Bytes that all faces of one caller may take on the wire, from the budget of a call. */
const FACES_BUDGET = 14_000;

function drawn(member: CastMember): Record<string, string> {
  const result = drawPortraits(member, FACES);
  if (!result.ok) throw new Error(`${member.head} was refused`);
  return result.portraits;
}

describe('drawPortraits', () => {
  test('draws every face, each different, in the colours of the cast line', () => {
    const faces = drawn(SUE);
    expect(Object.keys(faces)).toEqual([...FACES]);
    expect(new Set(Object.values(faces)).size).toBe(FACES.length);
    for (const svg of Object.values(faces)) {
      for (const colour of ['#f2c79d', '#f26b4e', '#4a2418']) expect(svg).toContain(`fill="${colour}"`);
      expect(svg).toContain(`viewBox="${BUST_VIEW.x} ${BUST_VIEW.y} ${BUST_VIEW.size} ${BUST_VIEW.size}"`);
    }
  });

  test.each(HEADS.map((head) => [head]))('leaves no id, reference, metadata, title or black behind: %s', (head) => {
    for (const svg of Object.values(drawn({ ...SUE, head }))) {
      expect(svg).not.toMatch(/ id=|url\(|<use|<metadata|<title|<!--|clip-path|"black"|"#000/);
      expect(svg.match(/<path/g)?.length).toBeGreaterThan(4);
      expect((svg.match(/<g\b/g) ?? []).length).toBe((svg.match(/<\/g>/g) ?? []).length);
    }
  });

  test('draws the same bytes each time, for every cast name', () => {
    expect(drawn(SUE)).toEqual(drawn({ ...SUE, name: 'Someone else' }));
  });

  test('thirteen faces of one caller stay within the budget, brotli', () => {
    const bytes = brotliCompressSync(JSON.stringify(drawn(SUE))).byteLength;
    expect(bytes).toBeLessThan(FACES_BUDGET);
  });

  test('refuses a head that the style has not, and names those it has', () => {
    const result = drawPortraits({ ...SUE, head: 'medium9' }, FACES);
    expect(result).toEqual({ ok: false, code: 'unknown-head', head: 'medium9', known: HEADS });
    expect(HEADS).toContain('medium1');
  });

  test('carries the colours on the root, so that a hand can match', () => {
    expect(drawn(SUE)['calm']).toMatch(/^<svg[^>]* data-skin="#f2c79d" data-clothes="#f26b4e" data-ink="#4a2418">/);
  });
});

test('the player has their faces', () => {
  const player = drawPlayer();
  expect(Object.keys(player)).toEqual([...PLAYER_FACES]);
  expect(player.calm).toContain(`fill="#${PLAYER.skin}"`);
});

test('the credit names artist and licence', () => {
  expect(portraitCredit).toMatchObject({ title: 'Open Peeps', artist: 'Pablo Stanley', licence: 'CC0 1.0' });
});
