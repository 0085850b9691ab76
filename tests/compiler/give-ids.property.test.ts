// give-ids.property.test.ts: new ids change nothing but themselves: the file to the byte, the call to the line.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { giveIds } from '#compiler/give-ids.ts';
import { compileInk } from '#compiler/ink-compiler.ts';
import { openStory, type InkJson } from '#core/dialogue/ink.ts';
import { choose, proceed, startStory } from '#core/dialogue/session.ts';
import type { Line, Reply } from '#core/dialogue/words.ts';
import { sources } from '../stories/compile.ts';
import { randomStory } from './random-story.ts';

const ID = / ?# id: [\w-]+/g;
const MOST_PICKS = 40;

interface Heard {
  readonly lines: readonly unknown[];
  readonly ids: readonly string[];
}

/** What a call says when the replies at these places are picked, with its ids apart. */
function play(ink: InkJson, seed: number, picks: readonly number[]): Heard {
  const session = startStory(openStory(ink), seed, {});
  for (let at = 0; session.moment.at === 'line' || session.moment.at === 'choice';) {
    if (session.moment.at === 'line') proceed(session);
    else {
      const { replies } = session.moment;
      const reply = replies[(picks[at % picks.length] ?? 0) % replies.length];
      if (!reply || at >= MOST_PICKS) break;
      choose(session, reply.id);
      at += 1;
    }
  }
  const said = session.entries.flatMap((entry): (Line | Reply)[] =>
    entry.kind === 'line' ? [entry.line] : [...entry.offered],
  );
  const lines = said.map((one) => ({ ...one, id: null }));
  return { lines: [...lines, session.moment.at, session.ending], ids: said.map(({ id }) => id) };
}

function inkOf(text: string): InkJson {
  const { story, problems } = compileInk('s.ink', sources({ 's.ink': text }));
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return story.json;
}

/** The same lines, some with a comment behind them; not within braces over several lines, where any would do as well. */
function withComments(text: string, every: number): string {
  return text.replace(/^Sue: .*$/gm, (line, at: number) => (at % every === 0 ? `${line}  // said /* so */` : line));
}

const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });
const ends = fc.constantFrom('\n', '\r\n');
const starts = fc.constantFrom('', '\uFEFF');

function holds(source: string, seed: number, choices: readonly number[]): number {
  const { ids, problems, texts } = giveIds('s.ink', sources({ 's.ink': source }));
  expect(problems).toEqual([]);
  const result = texts.get('s.ink') ?? source;
  expect(result.replace(ID, '')).toBe(source.replace(ID, ''));
  expect([...result.matchAll(ID)]).toHaveLength(ids.length + [...source.matchAll(ID)].length);
  expect(giveIds('s.ink', sources({ 's.ink': result })).ids).toEqual([]);
  const [before, after] = [play(inkOf(source), seed, choices), play(inkOf(result), seed, choices)];
  expect(after.lines).toEqual(before.lines);
  expect(after.ids.filter((id) => !/^\w+(~\d)?$/.test(id))).toEqual([]);
  return ids.length;
}

test('made-up stories', () => {
  let given = 0;
  fc.assert(
    fc.property(
      randomStory,
      picks,
      ends,
      starts,
      fc.integer({ min: 1, max: 5 }),
      (story, choices, end, start, every) => {
        // ink deals a shuffle by a number made of its place in the file, which any addition moves.
        const text = withComments(story.replaceAll('shuffle', 'cycle'), every).replace(/ # id: \w+(?=\])/g, '');
        given += holds(start + text.replaceAll('\n', end), 3, choices);
      },
    ),
    { numRuns: Number(process.env['STORIES'] ?? 15) },
  );
  expect(given).toBeGreaterThan(150);
}, 60_000);

test.each(readdirSync('story').filter((name) => name.endsWith('.ink')))('%s without its ids', (name) => {
  const bare = readFileSync(`story/${name}`, 'utf8').replace(/ # id: \w+/g, '');
  expect(holds(bare, 1, [0, 1, 2, 1, 0, 2, 2])).toBeGreaterThan(90);
});
