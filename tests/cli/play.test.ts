// play.test.ts: a call in the terminal: what is shown, what can be typed, what is saved.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { penFor } from '#cli/picture.ts';
import { playOn, startGame } from '#cli/play-game.ts';
import { play } from '#cli/play.ts';
import { replayCommand } from '#cli/replay.ts';
import { HEADER, scenarioOf } from '../stories/compile.ts';
import { callStory, project, runStory } from './run-story.ts';

const BODY = `-> ring
=== ring ===
Sue: (tired) Hello.
* [Hello, Alex here. # id: named # courtesy: 1 # tier: 1 # note: A name.]
  Sue: Alex!
  -> more
* [What? # id: what # error: short]
  -> more
=== more ===
She waits.
* [Bye. # id: bye]
-
Sue: Bye. # end: resolved # next: She rang Tom.
-> END
`;
const STORY = HEADER + BODY;

async function* typed(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** What is shown after the prompt that follows each line, the opening first. */
async function shown(lines: readonly string[], env: Record<string, string> | null = null): Promise<string[]> {
  let text = '';
  const write = (more: string): void => void (text += more);
  const game = startGame(await scenarioOf(BODY), 1, { from: null, noRecord: null, placeAt: () => null });
  await playOn(game, typed(lines), { write, echo: () => undefined, pen: penFor(env !== null, env ?? {}) });
  return text.split(/\n(?:1–\d, )?u, s, q > /);
}

describe('what is shown', () => {
  test('the opening, with the replies numbered', async () => {
    expect((await shown([]))[0]).toBe(`A small call
Sue, Accounts, ext. 1

Sue: (tired) Hello.
[tier 0 none · mood 3 listening · courtesy 0/1 · total 0]

  1  Hello, Alex here.  named
  2  What?  what
`);
  });

  test('after a pick: what it was worth, the note, the reaction, the running scorecard', async () => {
    expect((await shown(['1']))[1]).toBe(`
You: Hello, Alex here.
     tier 1, courtesy +1
     A name.
Sue: Alex!
She waits.
[tier 1 Convey · mood 4 warming · courtesy 1/1 · total 100]

  1  Bye.  bye
`);
  });

  test('at the end: how it ended and what it comes to', async () => {
    expect((await shown(['named', '1']))[2]).toContain(`
The call is over: resolved
     She rang Tom.
total 100, 2 stars, not passed
`);
  });

  test('colours in a terminal, and none where NO_COLOR asks for none', async () => {
    expect((await shown([], {}))[0]).toContain('\u001B[1mSue:\u001B[0m');
    expect((await shown([], { NO_COLOR: '1' })).join('')).not.toContain('\u001B');
  });
});

describe('what can be typed', () => {
  test('u takes a pick back, as often as there are any', async () => {
    const [opening, , , back, again, none] = await shown(['2', '1', 'u', 'u', 'u']);
    expect(back).toContain('one pick back\n\nYou: What?\n     error short\nShe waits.\n[tier 0');
    expect(again).toBe(`one pick back\n${opening?.slice(opening.indexOf('Sue: (tired)'))}`);
    expect(none).toBe('there is no pick to take back\n');
  });

  test('another way is taken after the way back', async () => {
    expect((await shown(['2', 'u', '1']))[3]).toContain('total 100]');
  });

  test.each(['0', '3', 'x', 'bye', ''])('“%s” is no reply, and nothing is lost by it', async (line) => {
    const [, answer, next] = await shown([line, '1']);
    expect(answer).toBe(`“${line}” is no reply: 1 to 2, or u, s, q\n`);
    expect(next).toContain('Sue: Alex!');
  });

  test('after the end there is nothing to pick', async () => {
    expect((await shown(['1', '1', '1']))[3]).toBe(
      'the call is over: u takes a pick back, s saves the record, q hangs up\n',
    );
  });
});

test('lines are piped in, the record is saved, and replay takes it', async () => {
  const root = project({ 'story/a.ink': STORY });
  const { out, err, status } = await runStory(root, ['play', 'story/a.ink', '--seed', '7'], '1\n1\ns\ns\nq\n1\n');
  expect([err, status]).toEqual(['', 0]);
  expect(out).toContain('1–2, u, s, q > 1\n\nYou: Hello, Alex here.\n');
  expect(out).toMatch(/> s\nsaved as a-7\.json\n\nu, s, q > s\nsaved as a-7-2\.json\n\nu, s, q > q\n$/);
  expect(out).not.toContain('\u001B');
  const record = JSON.parse(readFileSync(join(root, 'a-7.json'), 'utf8')) as unknown;
  expect(record).toMatchObject({ scenario: 'a', seed: 7, picks: ['named', 'bye'] });
  const again = await callStory(root, replayCommand, ['a-7.json', '--json']);
  expect(JSON.parse(again.out)).toMatchObject({ total: 100, tier: 1, ending: { kind: 'resolved' } });
});

test('it ends where nothing more is typed', async () => {
  const { out, status } = await runStory(project({ 'story/a.ink': STORY }), ['play', 'story/a.ink'], '1\n');
  expect([out.slice(-17), status]).toEqual(['\n1–1, u, s, q > \n', 0]);
});

test('a record is never written over what is there, and a call that goes on is told', async () => {
  const root = project({ 'story/a.ink': STORY, 'a-1.json': 'mine' });
  const { out } = await runStory(root, ['play', 'story/a.ink'], 's\n');
  expect(out).toContain('saved as a-1-2.json (the call is not over: `replay` will say so)');
  expect(readFileSync(join(root, 'a-1.json'), 'utf8')).toBe('mine');
});

test('--picks are said first, and --json says how it stands', async () => {
  const root = project({ 'story/a.ink': STORY });
  const { out, status } = await callStory(root, play, ['story/a.ink', '--picks', 'named', '--json']);
  expect(status).toBe(0);
  const version: unknown = expect.stringMatching(/^[0-9a-f]{12}$/);
  expect(JSON.parse(out)).toEqual({
    format: 1,
    scenario: 'a',
    version,
    seed: 1,
    from: null,
    picks: ['named'],
    replies: [{ id: 'bye', text: 'Bye.' }],
    tier: 1,
    mood: 4,
    total: 100,
    stars: 2,
    passed: false,
    skills: { courtesy: { earned: 1, possible: 1 } },
    ending: null,
    fault: null,
    transcript: [
      { id: 'ring.sue-tired-hello', speaker: 'Sue', text: '(tired) Hello.' },
      { id: 'named', speaker: 'You', text: 'Hello, Alex here.' },
      { id: 'ring.sue-alex', speaker: 'Sue', text: 'Alex!' },
      { id: 'more.she-waits', speaker: null, text: 'She waits.' },
    ],
    record: { scenario: 'a', version, seed: 1, picks: ['named'] },
  });
});

describe('--from', () => {
  test('starts at a knot, and such a call has no record', async () => {
    const root = project({ 'story/a.ink': STORY });
    const { out } = await runStory(root, ['play', 'story/a.ink', '--from', 'more'], '1\ns\n');
    expect(out).toContain('a call that starts at “more” has no valid record\n\nShe waits.\n[tier 0');
    expect(out).toContain('The call is over: resolved');
    expect(out).toContain('not saved: a call that starts at “more” has no valid record');
    expect(readdirSync(root)).toEqual(['story']);
    const json = await callStory(root, play, ['story/a.ink', '--from', 'more', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ from: 'more', record: null, replies: [{ id: 'bye' }] });
  });

  test('knows stitches too', async () => {
    const body = `Sue: Top.\n-> a\n=== a ===\n= one\nSue: One.\n-> two\n= two\nSue: Two.\n- (here) Sue: Here. # end: lost # next: No.\n-> END\n`;
    const root = project({ 'story/a.ink': `${HEADER}${body}` });
    for (const [place, said] of [
      ['a.two', 'Two.'],
      ['a', 'One.'],
    ]) {
      const { out } = await callStory(root, play, ['story/a.ink', '--from', place ?? '', '--json']);
      expect(JSON.parse(out)).toHaveProperty(['transcript', 0, 'text'], said);
    }
  });
});

test('a story with errors that can be played is played, without a record', async () => {
  const root = project({ 'story/a.ink': STORY.replace('# end: resolved # next: She rang Tom.', '') });
  const { out, status } = await runStory(root, ['play', 'story/a.ink'], '1\n1\ns\n');
  expect(status).toBe(0);
  expect(out).toContain('the story has errors, which `check story/a.ink` tells: its calls have no valid record\n');
  expect(out).toContain('The call is over: no `# end:`');
  expect(out).toContain('not saved: the story has errors');
});

describe('a story that goes round in a circle', () => {
  /** In silence on line 17, and with words on lines 19 and 20. */
  const ROUND = `${HEADER}Sue: Hello.
* [Silence. # id: silent]
  -> round
* [Words. # id: words]
  -> chatter
* [Bye. # id: bye]
  Sue: Bye. # end: lost # next: No.
  -> END
=== round ===
-> round
=== chatter ===
Sue: And so on.
-> chatter
`;

  test('is played until it is met, and says where; the way back leads out of it', async () => {
    const root = project({ 'story/a.ink': ROUND });
    const { out, status } = await runStory(root, ['play', 'story/a.ink'], '1\nu\nwords\nu\n3\nq\n');
    expect(out).toContain('The story fails here: story/a.ink:17: no line came, however long one waits');
    expect(out).toMatch(/The story fails here: story\/a\.ink:20: 1000 lines came without a choice/);
    expect(out).toContain('The call is over: lost');
    expect(status).toBe(0);
  });

  test('for programs, it is a fault with its place', async () => {
    const root = project({ 'story/a.ink': ROUND });
    const { out, status } = await callStory(root, play, ['story/a.ink', '--picks', 'silent', '--json']);
    expect(status).toBe(1);
    const message: unknown = expect.stringContaining('round in a circle');
    expect(JSON.parse(out)).toMatchObject({ fault: { path: 'story/a.ink', line: 17, message }, ending: null });
  });

  test('before the first pick, and from another knot', async () => {
    const root = project({ 'story/a.ink': `${HEADER}-> a\n=== a ===\n-> a\n`, 'story/b.ink': ROUND });
    const first = await callStory(root, play, ['story/a.ink', '--json']);
    expect(JSON.parse(first.out)).toMatchObject({ fault: { path: 'story/a.ink', line: 10 }, replies: [] });
    const there = await callStory(root, play, ['story/b.ink', '--from', 'round', '--json']);
    expect(JSON.parse(there.out)).toMatchObject({ fault: { path: 'story/b.ink', line: 17 } });
  });
});

test.each([
  [
    'a reply nobody can say',
    ['--picks', 'namd'],
    'error unknown-pick pick 1, “namd”: it is not on offer there\n    nearest: named\n',
  ],
  [
    'a reply after the end',
    ['--picks', 'what,bye,bye'],
    'error unknown-pick pick 3, “bye”: the call had already ended\n',
  ],
  [
    'a knot that is not there',
    ['--from', 'rign'],
    'error unknown-knot there is no knot “rign” to start from\n    nearest: ring\n',
  ],
])('%s is an error', async (_name, args, words) => {
  const root = project({ 'story/a.ink': STORY });
  const { out, err, status } = await callStory(root, play, ['story/a.ink', ...args]);
  expect([out, status]).toEqual(['', 1]);
  expect(err).toContain(`story/a.ink:1: ${words}`);
});

test.each([
  ['that does not compile', 'Sue: a\n-> b\n', 'story/a.ink:2: error ink '],
  ['that is empty', '', 'story/a.ink:1: error empty the file is empty\n'],
])('a story %s is an error', async (_name, text, words) => {
  const { out, err, status } = await callStory(project({ 'story/a.ink': text }), play, ['story/a.ink']);
  expect([out, status]).toEqual(['', 1]);
  expect(err).toContain(words);
});

test.each([
  ['no file', [], 'play wants one .ink file'],
  ['two files', ['a.ink', 'b.ink'], 'play wants one .ink file'],
  ['another file', ['a.json'], 'a.json is not an .ink file'],
  ['a seed in words', ['a.ink', '--seed', 'one'], 'a seed is a whole number, 0 to 2147483647'],
  ['too large a seed', ['a.ink', '--seed', '2147483648'], 'a seed is a whole number, 0 to 2147483647'],
  ['an unknown option', ['a.ink', '--fast'], "play: Unknown option '--fast'"],
])('wrong usage: %s', async (_name, args, words) => {
  const { out, err, status } = await callStory(project(), play, args);
  expect([out, status]).toEqual(['', 2]);
  expect(err).toContain(words);
});
