// What is heard between two moments of a call, as a table.
import { describe, expect, test } from 'vitest';
import { PLACES } from '#core/dialogue/words.ts';
import { captionsOf, cues, type Command, type Moment } from '#game/audio/cues.ts';

const quiet: Moment = { phase: 'line', place: 'accounts-floor', mood: 3, line: 1, sound: null };
const at = (change: Partial<Moment>): Moment => ({ ...quiet, ...change });
const ringing = at({ phase: 'ringing', line: 0 });

/** "start ring" for { do: 'start', sound: 'ring' } */
const words = (commands: readonly Command[]): string[] => commands.map((command) => `${command.do} ${command.sound}`);

const table: readonly (readonly [string, Moment | null, Moment | null, readonly string[]])[] = [
  ['nothing happens outside a call', null, null, []],
  ['the telephone rings on your desk', null, ringing, ['start ring', 'start your-desk']],
  ['it goes on ringing', ringing, ringing, []],
  ['you answer', ringing, at({}), ['stop ring', 'stop your-desk', 'start accounts-floor', 'play pickup']],
  ['you think about a reply', at({}), at({ phase: 'choosing' }), []],
  ['the caller warms to you', at({ phase: 'choosing' }), at({ line: 2, mood: 4 }), ['play mood-up']],
  ['the caller cools', at({}), at({ line: 2, mood: 1 }), ['play mood-down']],
  [
    'the caller walks elsewhere',
    at({}),
    at({ line: 2, place: 'training-room' }),
    ['stop accounts-floor', 'start training-room'],
  ],
  ['the caller puts you on hold', at({}), at({ line: 2, sound: 'hold' }), ['stop accounts-floor', 'start hold']],
  ['still on hold', at({ sound: 'hold' }), at({ phase: 'choosing', sound: 'hold' }), []],
  ['back from hold', at({ sound: 'hold' }), at({ line: 2 }), ['stop hold', 'start accounts-floor']],
  ['a line with a sound', at({}), at({ line: 2, sound: 'pickup' }), ['play pickup']],
  ['the same sound on the next line', at({ sound: 'pickup' }), at({ line: 2, sound: 'pickup' }), ['play pickup']],
  ['the same line, told again', at({ sound: 'pickup' }), at({ phase: 'choosing', sound: 'pickup' }), []],
  ['a sound nobody has made', at({}), at({ line: 2, sound: 'trombone' }), []],
  ['the call ends', at({}), at({ phase: 'over' }), ['stop accounts-floor', 'play hangup']],
  ['it ends on hold', at({ sound: 'hold' }), at({ phase: 'over' }), ['stop hold', 'play hangup']],
  [
    'it ends on a line that hung up itself',
    at({ sound: 'hangup' }),
    at({ phase: 'over', sound: 'hangup' }),
    ['stop accounts-floor'],
  ],
  [
    'its last line hangs up as it ends',
    at({}),
    at({ phase: 'over', line: 2, sound: 'hangup' }),
    ['stop accounts-floor', 'play hangup'],
  ],
  [
    'a mood that turns as it ends is silent',
    at({}),
    at({ phase: 'over', mood: 1 }),
    ['stop accounts-floor', 'play hangup'],
  ],
  ['nobody answers', ringing, at({ phase: 'over' }), ['stop ring', 'stop your-desk']],
  [
    'a call is taken up again after a reload',
    null,
    at({ line: 7, mood: 1, sound: 'pickup' }),
    ['start accounts-floor'],
  ],
  ['a line is taken again from the debrief', at({ phase: 'over', mood: 1 }), at({ line: 4 }), ['start accounts-floor']],
  ['you leave in mid-call', at({}), null, ['stop accounts-floor']],
  ['you leave while it rings', ringing, null, ['stop ring', 'stop your-desk']],
];

describe('cues', () => {
  test.each(table)('%s', (_, before, now, expected) => expect(words(cues(before, now))).toEqual(expected));
});

test('captions name what starts and what is played, not what stops', () => {
  expect(captionsOf(cues(ringing, at({})))).toEqual(['caption.room.accounts-floor', 'caption.pickup']);
});

test.each(PLACES)('at %s its own room is heard, and told', (place) => {
  const commands = cues(null, at({ place }));
  expect(words(commands)).toEqual([`start ${place}`]);
  expect(captionsOf(commands)).toEqual([`caption.room.${place}`]);
});
