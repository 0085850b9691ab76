// nicknames.test.ts: names as they are typed, shown, compared and refused.
import { describe, expect, test } from 'vitest';
import { readNickname, skeletonOf } from '#server/joining/nicknames.ts';
import { offerNickname } from '#server/joining/offered.ts';

test.each([
  ['  Ada   Bell ', 'Ada Bell'],
  ['A\u200bda\u0000', 'Ada'],
  ['Ada\nBell', 'Ada Bell'],
  ['ｆｕｌｌ', 'full'],
  ['<script>', '<script>'],
  ['李雷', '李雷'],
  ['Zoë', 'Zoë'],
  ['🚲', '🚲'],
  ['\u202eadA', 'adA'],
])('%j is shown as %j', (typed, nickname) => {
  expect(readNickname(typed)).toMatchObject({ ok: true, nickname });
});

test.each([
  ['', 'nickname-empty'],
  ['\u200b\u2060\ufeff', 'nickname-empty'],
  ['\ud800', 'nickname-empty'],
  ['\u0301', 'nickname-empty'],
  ['a'.repeat(25), 'nickname-too-long'],
  [`Z${'\u0336'.repeat(80)}`, 'nickname-too-long'],
  ['f u c k', 'nickname-offensive'],
  ['fück', 'nickname-offensive'],
  ['ＦＵＣＫ', 'nickname-offensive'],
  ['Scheiße', 'nickname-offensive'],
  ['Hurensohn', 'nickname-offensive'],
])('refused: %j', (typed, code) => {
  expect(readNickname(typed)).toEqual({ ok: false, code });
});

test.each(['Barsch', 'Nazim', 'Scunthorpe', 'Assistant', 'Ann and Bob', 'Cassette', 'Spokes', 'Herr Arscher'])(
  'hurts nobody: %s',
  (nickname) => expect(readNickname(nickname).ok).toBe(true),
);

test.each([
  'Dick',
  'Dick Smith',
  'Moby Dick',
  'Dickson',
  'Ann Dickinson',
  'Penistone',
  'Cummings',
  'Van Dyke',
  'Fukuda',
  'Great Tit',
  'Hooker 2',
])('a name, though it holds a word: %s', (nickname) => expect(readNickname(nickname).ok).toBe(true));

test.each(['Big Dick', 'dick head', 'Dickhead', 'D1ck', 'Dick Fuck', 'Fuck Fagan', 'f Fagan u c k tits', 'FaganFuck'])(
  'refused, though it holds a name: %s',
  (nickname) => expect(readNickname(nickname)).toEqual({ ok: false, code: 'nickname-offensive' }),
);

describe('look-alikes', () => {
  test.each([
    ['Ada', 'Аdа'],
    ['Ada', 'A D A'],
    ['Oliver', '0liver'],
    ['Ilse', 'llse'],
    ['Emma', 'Emrna'],
    ['Ada', 'ÁDÀ!'],
  ])('%s and %s', (one, other) => expect(skeletonOf(one)).toBe(skeletonOf(other)));

  test.each([
    ['Ada', 'Adam'],
    ['Bell 2', 'Bell 3'],
    ['🚲', '🚗'],
    ['李雷', '李梅'],
  ])('not %s and %s', (one, other) => expect(skeletonOf(one)).not.toBe(skeletonOf(other)));
});

describe('offered', () => {
  test.each(['en', 'de', 'de-AT', 'fr'])('two words that are taken by nobody: %s', (language) => {
    for (let at = 0; at < 200; at += 1) {
      const nickname = offerNickname(language, () => false);
      expect(readNickname(nickname)).toMatchObject({ ok: true, nickname });
    }
  });

  test('with a number where all are taken', () => {
    expect(offerNickname('en', () => true)).toMatch(/^\w+ \w+ \d+$/);
  });
});
