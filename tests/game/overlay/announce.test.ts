// announce.test.ts: what someone who listens is told, and that it is told once.
import { expect, test } from 'vitest';
import type { Line, Mood } from '#core/dialogue/words.ts';
import { announcements, type Spoken } from '#game/overlay/announce.ts';

const line = (text: string, speaker: string | null = 'Sue', how: string | null = null): Line => ({
  id: text,
  speaker,
  how,
  text,
  face: null,
  place: null,
  sound: null,
});
const RINGING: Spoken = { line: null, lineNumber: 0, said: null, picks: 0, person: 'Sue', mood: 3 };
const FIRST: Spoken = { ...RINGING, line: line('Hello?'), lineNumber: 1 };
const SAID: Spoken = { ...FIRST, said: 'Good morning.', picks: 1 };

test.each<[string, Spoken | null, Spoken, string[]]>([
  ['nothing while it rings', null, RINGING, []],
  ['a line with its name', RINGING, FIRST, ['Sue: Hello?']],
  [
    'how it is said',
    RINGING,
    { ...FIRST, line: line('Hello?', 'Sue', 'out of breath') },
    ['Sue, out of breath: Hello?'],
  ],
  ['what nobody says', RINGING, { ...FIRST, line: line('It rains.', null) }, ['It rains.']],
  ['what stands there when the page comes', null, FIRST, ['Sue: Hello?']],
  ['nothing when a line has only typed itself', FIRST, { ...FIRST }, []],
  ['the same words twice, as two lines', FIRST, { ...FIRST, lineNumber: 2 }, ['Sue: Hello?']],
  ['your own line', FIRST, SAID, ['You: Good morning.']],
  ['a mood that rises', FIRST, { ...SAID, mood: 4 }, ['You: Good morning.', 'Sue seems warmer: warming.']],
  ['a mood that falls', FIRST, { ...SAID, mood: 2 }, ['You: Good morning.', 'Sue seems cooler: wary.']],
  [
    'only the line there, when a call is taken back',
    { ...SAID, lineNumber: 4 },
    { ...FIRST, mood: 5 },
    ['Sue: Hello?'],
  ],
])('%s', (_, before, now, texts) => {
  expect(announcements(before, now)).toEqual(texts);
});

test.each<[Mood, string]>([
  [1, 'had enough'],
  [2, 'wary'],
  [3, 'listening'],
  [4, 'warming'],
  [5, 'with you'],
])('mood %i has its own word', (mood, word) => {
  const before: Spoken = { ...FIRST, mood: mood === 1 ? 2 : 1 };
  expect(announcements(before, { ...SAID, mood }).at(-1)).toContain(word);
});
