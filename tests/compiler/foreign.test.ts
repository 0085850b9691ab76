// foreign.test.ts: plain ink that knows nothing of this game: what is said of it is true, and said once.
import { expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { sources } from '../stories/compile.ts';

/** As `code:line`, without what any foreign story lacks: header, ids, notes, points, tagged ends, brackets. */
const LACKS = ['header-missing', 'missing-id', 'missing-note', 'nothing-scores', 'untagged-end', 'no-brackets'];

async function toldOf(text: string): Promise<readonly string[]> {
  const { problems } = await compileScenario('a.ink', sources({ 'a.ink': text }));
  return problems.filter(({ code }) => !LACKS.includes(code)).map(({ code, line }) => `${code}:${line}`);
}

/** What each uses, and what is wrong with it besides being foreign. */
const STORIES: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  [
    'threads that bring their choices',
    'A square.\n-> square\n=== square ===\n<- baker\n<- smith\n-> DONE\n=== baker ===\n* Buy a loaf\n  -> END\n=== smith ===\n* Mend the latch\n  -> END\n',
    [],
  ],
  [
    'a tunnel, and a knot that is entered in its middle',
    '-> walk ->\n-> inn.stairs\n=== walk ===\nYou walk.\n->->\n=== inn ===\nThe door.\n-> stairs\n= stairs\nUp you go.\n* Knock\n* Wait\n- -> END\n',
    [],
  ],
  [
    'a list that is never asked for a value, and a function that nothing calls',
    'LIST tools = (saw), file\nYou have {tools}.\n* Saw\n* File\n- -> END\n=== function has(x) ===\n~ return tools ? x\n',
    ['unused-function:6'],
  ],
  [
    'a shuffle: what one chance does not show, another does',
    '{shuffle:\n- -> left\n- -> right\n}\n=== left ===\n* One\n* Two\n- -> END\n=== right ===\n* Three\n* Four\n- -> END\n',
    [],
  ],
  ['an address in a variable', 'VAR to = -> there\n* Go\n* Run\n- -> to\n=== there ===\nThere.\n-> END\n', []],
  [
    'an address given to a tunnel',
    '-> ask(-> there)\n=== ask(-> next) ===\n* Go\n* Run\n- -> next\n=== there ===\nThere.\n-> END\n',
    [],
  ],
  [
    'an external function with one in ink to fall back upon',
    'EXTERNAL chime(n)\n~ chime(3)\n* Go\n* Run\n- -> END\n=== function chime(n) ===\n~ return n\n',
    [],
  ],
  [
    'an external function without',
    'EXTERNAL chime(n)\nHello.\n~ chime(3)\n* Go\n* Run\n- -> END\n',
    ['missing-external:1'],
  ],
  [
    'a knot behind a condition that is never true, in a story walked whole',
    'VAR key = false\n* Go\n* Run\n- { key: -> vault }\n-> END\n=== vault ===\nGold.\n-> END\n',
    ['unreachable-knot:6'],
  ],
  [
    'the same where chance might open it: nothing is claimed',
    'VAR key = 0\n~ key = RANDOM(1, 900)\n* Go\n* Run\n- { key == 899: -> vault }\n-> END\n=== vault ===\nGold.\n-> END\n',
    [],
  ],
  [
    'an island of knots that lead to each other',
    '* Go\n* Run\n- -> END\n=== one ===\n-> two\n=== two ===\n-> one\n',
    ['unreachable-knot:4', 'unreachable-knot:6'],
  ],
  [
    'tags of another game',
    'Hello. # CLEAR\n* Go # author: nobody\n* Run\n- -> END\n',
    ['unknown-tag:2', 'unknown-tag:1'],
  ],
  [
    'tags in braces that ink does end: at another tag, behind the braces, at a tag right behind them',
    'VAR x = true\n{x: One. # face: calm|Two. # face: smile}\n{&One. # face: calm|Two. -> out|Three. # face: smile}\n{x: One. # face: calm|Two. -> out} # id: a\n-> out\n=== out ===\n* Go\n* Run\n- -> END\n',
    [],
  ],
  [
    'tags in braces that it does not, by a branch of braces within a branch too',
    'VAR x = true\n-> in\n=== in ===\n{x: One. # face: calm|{x: Two.|Three. -> out}}\nFour.\n{x: One. # face: calm|Two. -> out} words # id: a\n-> out\n=== out ===\n* Go\n* Run\n- -> END\n',
    ['open-tag:4', 'open-tag:6'],
  ],
  [
    'glue: with its tags on the line above, in the middle, and on its own line',
    '# face: calm\nOne <>\ntwo.\nOne <> two. # face: calm\nThree # face: smile <>\nfour.\n* Go\n* [Run] Well <> # face: calm\n- -> END\n',
    ['tag-beside-glue:5', 'tag-beside-glue:8'],
  ],
  [
    'choices that run dry',
    '-> hub\n=== hub ===\n* Ask\n* Wait\n- -> hub\n',
    ['dead-end:3', 'few-replies:3', 'few-replies:4'],
  ],
  [
    'a fallback for when they do',
    '-> hub\n=== hub ===\n* Ask\n* Wait\n* -> END\n- -> hub\n',
    ['few-replies:3', 'few-replies:4'],
  ],
];

test.each(STORIES)('%s', async (_, text, told) => {
  expect([...(await toldOf(text))].sort()).toEqual([...told].sort());
});

test('what it lacks is told once for the file, however often it is missing', async () => {
  const knots = Array.from(
    { length: 12 },
    (_, at) => `=== k${at} ===\nSome words.\n* [Go]\n  -> k${at + 1}\n* [Stop]\n  -> END\n`,
  );
  const { problems } = await compileScenario(
    'a.ink',
    sources({ 'a.ink': `-> k0\n${knots.join('')}=== k12 ===\n-> END\n` }),
  );
  expect(problems.map(({ code }) => code).sort()).toEqual(
    ['header-missing', 'missing-id', 'missing-note', 'nothing-scores', 'untagged-end'].sort(),
  );
  expect(problems.find(({ code }) => code === 'missing-id')?.message).toContain('12 lines and 24 replies');
});

test('a loop costs a bounded time, however many ways lead into it', { timeout: 60_000 }, async () => {
  const ways = Array.from({ length: 12 }, (_, at) => `+ [Way ${at}]\n  ~ n = ${at}\n  -> round\n`).join('');
  const { problems } = await compileScenario(
    'a.ink',
    sources({
      'a.ink': `VAR n = 0\n-> hub\n=== hub ===\n${ways}+ [Leave]\n  -> END\n=== round ===\n{ n > 0: -> round }\n-> round\n`,
    }),
  );
  expect(problems.filter(({ code }) => code === 'endless').length).toBeGreaterThan(0);
});
