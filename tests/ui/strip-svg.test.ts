// strip-svg.test.ts: the drawn strip holds every word, inside its panel, whatever the call was like.
import { expect, test } from 'vitest';
import { columnsFor, endingSpan, type StripPanel } from '#ui/strip.ts';
import { SIZE } from '#ui/strip-look.ts';
import { drawStrip, type DrawnStrip, type Strip } from '#ui/strip-svg.ts';
import type { Measure } from '#ui/strip-text.ts';

const FACE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="nose" d="M1 1h2"/></svg>';
const LONG =
  'The sockets are switched over on Sunday by the one who has the key, so that the phones ring on Monday at nine o’clock sharp.';
/** Half a letter's height for each letter. */
const measure: Measure = (text, _font, size) => (text.length * size) / 2;

function panel(over: Partial<StripPanel> = {}): StripPanel {
  const heard = { text: '“Who is it?”', narration: false, speaker: null };
  return {
    heard,
    said: '“Me.”',
    portrait: FACE,
    backdrop: null,
    mood: 3,
    look: 'calm',
    flags: [],
    turned: false,
    ...over,
  };
}

function stripOf(panels: readonly StripPanel[]): Strip {
  const ending = {
    heard: null,
    portrait: FACE,
    backdrop: FACE,
    mood: 4,
    look: 'calm',
    label: 'Next',
    next: LONG,
  } as const;
  return {
    title: 'Sue understood.',
    subtitle: 'Tier 2 of 4',
    footer: 'Colleague Calling',
    turnedWord: 'turned here',
    panels,
    ending,
  };
}

const wordsOf = ({ texts }: DrawnStrip): string => texts.map(({ text }) => text).join(' ');

test.each([
  [1, 4, 3],
  [3, 5, 2],
  [4, 4, 4],
  [6, 4, 2],
  [7, 5, 3],
  [8, 5, 2],
  [9, 4, 3],
  [10, 4, 2],
  [11, 5, 4],
  [12, 5, 3],
])('%i panels stand in %i columns, and the last panel takes %i', (panels, columns, span) => {
  expect(columnsFor(panels)).toBe(columns);
  expect(endingSpan(panels, columns)).toBe(span);
});

test('title, tier, lines, flags, the turning point, what happened next and the name of the game are there', () => {
  const drawn = drawStrip(stripOf([panel({ flags: ['Message', 'Reason'], turned: true }), panel()]), measure);
  for (const words of [
    'Sue understood.',
    'Tier 2 of 4',
    '“Who is it?”',
    '“Me.”',
    'Message',
    'Reason',
    'turned here',
    'Colleague Calling',
  ]) {
    expect(wordsOf(drawn)).toContain(words);
  }
  expect(wordsOf(drawn)).toContain(`Next: ${LONG}`);
});

test('a long line is whole, and no word leaves the sheet or its panel', () => {
  const drawn = drawStrip(
    stripOf([panel(), panel({ said: LONG, heard: { text: LONG, narration: true, speaker: null } })]),
    measure,
  );
  expect(wordsOf(drawn).split(LONG)).toHaveLength(4);
  for (const { x, y, text, font, size } of drawn.texts) {
    expect(x).toBeGreaterThanOrEqual(SIZE.margin);
    expect(x + measure(text, font, size)).toBeLessThanOrEqual(drawn.width - SIZE.margin);
    expect(y).toBeLessThan(drawn.height);
  }
  const second = SIZE.margin + SIZE.panel + SIZE.gap;
  const inSecond = drawn.texts.filter(({ x, size }) => size === SIZE.text && x > second && x < second + SIZE.panel);
  for (const { x, text, font, size } of inSecond)
    expect(x + measure(text, font, size)).toBeLessThan(second + SIZE.panel);
});

test('somebody else is named in front of their words', () => {
  const heard = { text: '“She should know.”', narration: false, speaker: 'Tom' };
  expect(wordsOf(drawStrip(stripOf([panel({ heard })]), measure))).toContain('Tom: “She should know.”');
});

test('only a turning point has a coral frame', () => {
  const coral = /stroke="#f26b4e"/g;
  expect(drawStrip(stripOf([panel(), panel()]), measure).svg.match(coral)).toBeNull();
  expect(drawStrip(stripOf([panel(), panel({ turned: true })]), measure).svg.match(coral)).toHaveLength(1);
});

test('the picture needs no font and names nothing twice', () => {
  const { svg } = drawStrip(stripOf([panel(), panel(), panel()]), measure);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(svg).not.toContain('<text');
  expect(new Set(ids).size).toBe(ids.length);
  expect(svg.match(/viewBox="0 0 9 9"/g)).toHaveLength(5);
});

test('a strip without portraits, and without an ending, is drawn all the same', () => {
  const drawn = drawStrip({ ...stripOf([panel({ portrait: null, heard: null })]), ending: null }, measure);
  expect(drawn.svg).not.toContain('viewBox="0 0 9 9"');
  expect(wordsOf(drawn)).toContain('“Me.”');
});
