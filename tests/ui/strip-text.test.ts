// strip-text.test.ts: lines broken by width, quotations cut at a word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, wrapText } from '#ui/strip-text.ts';

/** Ten pixels a letter. */
const measure = (text: string): number => 10 * text.length;

test.each([
  ['nothing', '', 100, []],
  ['one line', 'Is it me?', 100, ['Is it me?']],
  ['at the width exactly', 'one two', 70, ['one two']],
  ['one pixel less', 'one two', 69, ['one', 'two']],
  ['spaces and line ends as one', '  one \n two ', 100, ['one two']],
  ['a word too long for a line', 'abcdefgh ij', 40, ['abcd', 'efgh', 'ij']],
])('wraps %s', (_name, text, width, lines) => {
  expect(wrapText(text, width, measure)).toEqual(lines);
});

test('no line is wider than its room, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 160 }), fc.integer({ min: 10, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, measure);
      expect(lines.every((line) => measure(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});

test.each([
  ['short enough', 'The lookup is down.', 19, 'The lookup is down.'],
  ['at a word', 'The lookup is down, and so am I.', 21, 'The lookup is down…'],
  ['inside a word that has no end', 'Llanfairpwllgwyngyll', 10, 'Llanfairp…'],
])('shortens %s', (_name, text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

test('what was shortened is never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 5, max: 90 }), (text, most) => {
      expect(shorten(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
