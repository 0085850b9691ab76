// nicknames.ts: a nickname as it was typed becomes one that can be shown, or is refused.
import { LONGEST_NICKNAME } from '#protocol/bounds.ts';
import type { ProblemCode } from '#protocol/problem.ts';
import { isOffensive } from './offensive.ts';

export type NicknameReading =
  | { readonly ok: true; readonly nickname: string; readonly skeleton: string }
  | { readonly ok: false; readonly code: Extract<ProblemCode, `nickname-${string}`> };

/** Signs of one grapheme and its marks: a pile of accents reaches into other lines. */
const MOST_SIGNS = 3 * LONGEST_NICKNAME;
/** Invisible: controls, zero-width, fillers, half signs, private ones. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
/** Blanks that Unicode does not call so: the empty Braille pattern and the Hangul fillers. */
const BLANK = /[\s\u2800\u115f\u1160\u3164\uffa0]+/gu;
const VISIBLE = /[\p{L}\p{N}\p{S}\p{P}]/u;

export function readNickname(typed: string): NicknameReading {
  const nickname = tidy(typed);
  if (!VISIBLE.test(nickname)) return { ok: false, code: 'nickname-empty' };
  if (graphemes(nickname) > LONGEST_NICKNAME || Array.from(nickname).length > MOST_SIGNS)
    return { ok: false, code: 'nickname-too-long' };
  if (isOffensive(nickname)) return { ok: false, code: 'nickname-offensive' };
  return { ok: true, nickname, skeleton: skeletonOf(nickname) };
}

/** One line of text as anybody may write it: a title, a team. */
export function tidy(typed: string): string {
  // Blanks first: a line's end is a control too.
  return typed.replace(BLANK, ' ').replace(INVISIBLE, '').normalize('NFKC').replace(BLANK, ' ').trim();
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}

/** Signs that are taken for one another, each by the plainest of its kind (after Unicode's confusables, UTS 39). */
const LOOK_ALIKES: Readonly<Record<string, string>> = lookAlikes({
  a: 'аα@4',
  b: 'вβ8ь',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еεєё3€',
  g: 'ɡ9',
  h: 'һн',
  i: 'іιıl1|!ӏј',
  k: 'кκ',
  m: 'м',
  n: 'пηո',
  o: 'оοσ0օ',
  p: 'рρ',
  r: 'гř',
  s: 'ѕ5$',
  t: 'тτ7+',
  u: 'υцս',
  v: 'νѵ',
  w: 'ωшԝ',
  x: 'хχ×',
  y: 'уγү',
  z: '2ᴢ',
});

function lookAlikes(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([plain, signs]) => Array.from(signs).map((sign) => [sign, plain])),
  );
}

/** What a name looks like from afar; names that share it are the same to the eye. */
export function skeletonOf(nickname: string): string {
  // A mark at the end is a mark, and only within a word a letter.
  const bare = nickname
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[!|+]+|[!|+]+$/g, '');
  const plain = Array.from(bare)
    .map((sign) => LOOK_ALIKES[sign] ?? sign)
    .join('');
  // `rn` is an `m` from the third row on.
  const letters = plain
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '');
  return letters || nickname;
}
