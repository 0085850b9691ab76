// key-wish.test.ts: what each key means in each moment of a call.
import { expect, test } from 'vitest';
import type { Reply } from '#core/dialogue/words.ts';
import { wishOf, type KeyPress } from '#game/overlay/key-wish.ts';
import type { Phase } from '#game/state/call-store.ts';

const reply = (id: string): Reply => ({ id, text: id, tags: { rungs: [], skills: {}, error: null, note: null } });
const REPLIES = [reply('a'), reply('b'), reply('c')];
const PRESS: KeyPress = { key: ' ', repeat: false, modified: false, onControl: false, away: false };

function wish(phase: Phase, press: Partial<KeyPress>): string | null {
  const found = wishOf({ ...PRESS, ...press }, { phase, replies: phase === 'choosing' ? REPLIES : [] });
  return found && (found.do === 'say' ? `say ${found.id}` : found.do);
}

test.each<[string, Phase, Partial<KeyPress>, string | null]>([
  ['Space goes on', 'line', { key: ' ' }, 'go-on'],
  ['Enter goes on', 'line', { key: 'Enter' }, 'go-on'],
  ['the right arrow goes on', 'line', { key: 'ArrowRight' }, 'go-on'],
  ['the right arrow goes on from a button too', 'line', { key: 'ArrowRight', onControl: true }, 'go-on'],
  ['a button presses itself', 'line', { key: 'Enter', onControl: true }, null],
  ['a number says a reply', 'choosing', { key: '2' }, 'say b'],
  ['also while a reply has the focus', 'choosing', { key: '3', onControl: true }, 'say c'],
  ['a number without a reply says nothing', 'choosing', { key: '4' }, null],
  ['nought says nothing', 'choosing', { key: '0' }, null],
  ['a number says nothing while a line stands', 'line', { key: '1' }, null],
  ['Space says nothing for you', 'choosing', { key: ' ' }, null],
  ['Space does not answer the phone for you', 'ringing', { key: ' ' }, null],
  ['a held number says nothing', 'choosing', { key: '1', repeat: true }, null],
  ['a held Enter is swallowed', 'choosing', { key: 'Enter', repeat: true, onControl: true }, 'swallow'],
  ['a held Space is swallowed', 'line', { key: ' ', repeat: true }, 'swallow'],
  ['a held arrow goes nowhere', 'line', { key: 'ArrowRight', repeat: true }, null],
  ['a key for the browser is left to it', 'choosing', { key: '1', modified: true }, null],
  ['a key in a dialog is the dialog’s', 'line', { key: ' ', away: true }, null],
  ['a held key in a dialog too', 'line', { key: 'Enter', repeat: true, away: true }, null],
  ['other keys mean nothing', 'line', { key: 'x' }, null],
])('%s', (_, phase, press, expected) => {
  expect(wish(phase, press)).toBe(expected);
});
