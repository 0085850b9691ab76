// compile.test.ts: from ink files to a scenario, or to problems with file, line and remedy.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { problemText } from '#compiler/problem.ts';
import type { Scenario } from '#core/replay/scenario.ts';
import { HEADER, compileBody, errorsOf, scenarioOf, sources } from '../stories/compile.ts';

type Files = Readonly<Record<string, string>>;

/** The errors of the scenario `a.ink`, as `path:line message`; what each is called has tests of its own. */
async function errorsIn(files: Files): Promise<string[]> {
  const { scenario, problems } = await compileScenario('a.ink', sources(files));
  expect(scenario === null).toBe(errorsOf(problems).length > 0);
  return errorsOf(problems).map(({ path, line, message }) => `${path}:${line} ${message}`);
}

const END = 'Sue: Bye. # end: lost\n-> END\n';
const BYE = `=== bye ===\n${END}`;

describe('INCLUDE', () => {
  const FOLDERS: readonly (readonly [what: string, files: Files, parts: readonly string[]])[] = [
    ['beside', { 'a.ink': `${HEADER}INCLUDE bye.ink\n-> bye`, 'bye.ink': BYE }, ['bye.ink']],
    ['below', { 'a.ink': `${HEADER}INCLUDE parts/bye.ink\n-> bye`, 'parts/bye.ink': BYE }, ['parts/bye.ink']],
    [
      'nested, named from the folder of the file that includes',
      { 'a.ink': `${HEADER}INCLUDE parts/all.ink\n-> bye`, 'parts/all.ink': 'INCLUDE bye.ink', 'parts/bye.ink': BYE },
      ['parts/all.ink', 'parts/bye.ink'],
    ],
    [
      'nested, named from the folder of the scenario, as ink does',
      { 'a.ink': `${HEADER}INCLUDE parts/all.ink\n-> bye`, 'parts/all.ink': 'INCLUDE bye.ink', 'bye.ink': BYE },
      ['parts/all.ink', 'bye.ink'],
    ],
    [
      'the same name in two folders',
      {
        'a.ink': `${HEADER}INCLUDE one/all.ink\nINCLUDE two/all.ink\n-> one`,
        'one/all.ink': 'INCLUDE words.ink',
        'two/all.ink': 'INCLUDE words.ink',
        'one/words.ink': '=== one ===\n-> two',
        'two/words.ink': `=== two ===\n${END}`,
      },
      ['one/all.ink', 'one/words.ink', 'two/all.ink', 'two/words.ink'],
    ],
    [
      'with a byte order mark, CRLF and a comment',
      { 'a.ink': `\uFEFF${HEADER}INCLUDE bye.ink // so\r\n-> bye`, 'bye.ink': `\uFEFF${BYE.replaceAll('\n', '\r\n')}` },
      ['bye.ink'],
    ],
  ];

  test.each(FOLDERS)('%s', async (_, files, parts) => {
    const { scenario, problems, files: found } = await compileScenario('a.ink', sources(files));
    expect(errorsOf(problems).map(problemText)).toEqual([]);
    expect(scenario?.id).toBe('a');
    expect(found).toEqual(['a.ink', ...parts]);
  });

  test('from a scenario in a folder', async () => {
    const files = { 'story/it/a.ink': `${HEADER}INCLUDE ../bye.ink\n-> bye`, 'story/bye.ink': BYE };
    const { scenario, problems } = await compileScenario('story/it/a.ink', sources(files));
    expect(errorsOf(problems)).toEqual([]);
    expect(scenario?.id).toBe('a');
  });
});

/** The header is seven lines long: what follows it begins on line 8. */
const FAULTY: readonly (readonly [what: string, files: Files, problems: readonly string[]])[] = [
  ['a file that is not there', {}, ['a.ink:1 the file cannot be read']],
  [
    'a picture in letters, in a file that is included',
    { 'a.ink': `${HEADER}INCLUDE b.ink\n${END}`, 'b.ink': `=== b ===\nSue: Look. ${'QUJD'.repeat(5001)}\n-> END` },
    ['b.ink:2 the line has 20015 characters: more than anybody says'],
  ],
  [
    'a divert to nowhere',
    { 'a.ink': `${HEADER}Sue: Hi.\n-> nowhere` },
    ["a.ink:9 Divert target not found: '-> nowhere'"],
  ],
  [
    'the same, in an included file with CRLF and a byte order mark',
    { 'a.ink': `${HEADER}INCLUDE sub/b.ink\n-> b`, 'sub/b.ink': '\uFEFF=== b ===\r\nSue: Hi.\r\n-> nowhere\r\n' },
    ["sub/b.ink:3 Divert target not found: '-> nowhere'"],
  ],
  [
    'in the second of two files that are written alike',
    {
      'a.ink': `${HEADER}INCLUDE one/all.ink\nINCLUDE two/all.ink\n-> one`,
      'one/all.ink': 'INCLUDE words.ink',
      'two/all.ink': 'INCLUDE words.ink',
      'one/words.ink': '=== one ===\n\n\n-> nowhere',
      'two/words.ink': `=== two ===\n${END}`,
    },
    ["one/words.ink:4 Divert target not found: '-> nowhere'"],
  ],
  [
    'an include that is not there',
    { 'a.ink': `${HEADER}\nINCLUDE gone.ink\n${END}` },
    ['a.ink:9 “gone.ink” cannot be read'],
  ],
  [
    'an include that is not there, in an included file',
    { 'a.ink': `${HEADER}INCLUDE sub/b.ink\n${END}`, 'sub/b.ink': '\n\nINCLUDE gone.ink' },
    ['sub/b.ink:3 “gone.ink” cannot be read'],
  ],
  [
    'files that include each other',
    { 'a.ink': `${HEADER}INCLUDE b.ink\n${END}`, 'b.ink': 'INCLUDE a.ink' },
    ['b.ink:1 “a.ink” is open already: it includes this file, or is this file'],
  ],
  [
    'a file that includes itself',
    { 'a.ink': `${HEADER}INCLUDE a.ink\n${END}` },
    ['a.ink:8 “a.ink” is open already: it includes this file, or is this file'],
  ],
  [
    'tags that cannot be read, each on its line, the same one twice',
    {
      'a.ink': `${HEADER}Sue: Hi. # face: happy\n* [One # tier: 9 # id: one]\n* [Two # id: two # tier: 9]\n* [Three # courtsy: 1]\n- Sue: Bye. # face: happy # end: lost\n-> END\n`,
    },
    [
      'a.ink:11 `# courtsy: 1` is no tag of a reply',
      'a.ink:9 `# tier: 9` cannot be read',
      'a.ink:10 `# tier: 9` cannot be read',
      'a.ink:8 there is no face “happy”',
      'a.ink:12 there is no face “happy”',
    ],
  ],
  [
    'a reply’s tag after its bracket',
    { 'a.ink': `${HEADER}Sue: Hi.\n* [One] # tier: 1\n- ${END}` },
    ['a.ink:9 `# tier: 1` stands outside the brackets of a reply'],
  ],
  [
    'a tag in a part of the story that is never reached',
    { 'a.ink': `${HEADER}${END}=== never ===\nSue: No. # face: happy\n-> END\n` },
    ['a.ink:11 there is no face “happy”'],
  ],
  [
    'a header that is not whole',
    {
      'a.ink': `${HEADER.replace('# desk: Test desk\n', '').replace('minutes: 1', 'minutes: some')}Sue: My desk: a mess.\n${END}`,
    },
    ['a.ink:1 the header lacks desk', 'a.ink:4 `# minutes: some` cannot be read'],
  ],
  [
    'an ending without a tag, at the reply that leads to it',
    { 'a.ink': `${HEADER}Sue: Hi.\n* [One # id: bye_now]\n  ${END}* [Two # id: bye]\n  Sue: Bye.\n  -> END\n` },
    ['a.ink:12 the call ends without `# end:` after the picks bye'],
  ],
  [
    'several endings without a tag',
    {
      'a.ink': `${HEADER}Sue: Hi.\n* [One # id: one]\n  Sue: Bye.\n  -> END\n* [Two # id: two]\n  Sue: Bye.\n  -> END\n`,
    },
    [
      'a.ink:9 the call ends without `# end:` after the picks one',
      'a.ink:12 the call ends without `# end:` after the picks two',
    ],
  ],
  [
    'no decision and no ending',
    { 'a.ink': `${HEADER}Sue: Hi.\n-> END` },
    ['a.ink:1 the call ends without `# end:` before the first pick'],
  ],
  [
    'a story that runs out',
    {
      'a.ink': `${HEADER}VAR tier = 0\n-> k\n=== k ===\nSue: Hi.\n* [One # id: one # tier: 1]\n-\n{ tier > 0: -> out }\n${END}=== out ===\nSue: So.`,
    },
    ['a.ink:18 the story runs out here after the picks one'],
  ],
  [
    'lines that go round for ever',
    { 'a.ink': `${HEADER}Sue: Hi.\n* [One # id: one]\n  -> round\n=== round ===\nSue: Again.\n-> round\n` },
    ['a.ink:9 the story goes round in a circle after the picks one'],
  ],
];

test.each(FAULTY)('%s', async (_, files, problems) => {
  expect(await errorsIn(files)).toEqual(problems);
});

test('a silent loop is found out, and said at the reply that leads to it', async () => {
  const { problems } = await compileBody(
    'Sue: Hi.\n* [One # id: one]\n  -> round\n* [Two # id: two]\n  Sue: Bye. # end: lost\n  -> END\n=== round ===\n-> round\n',
  );
  expect(errorsOf(problems)).toEqual([expect.objectContaining({ code: 'endless', line: 9, picks: ['one'] })]);
});

test('a fault that only some chance meets is found, with its line', async () => {
  const { problems } = await compileBody(
    'Sue: Hi.\n* [One # id: one]\n-\n{ RANDOM(1, 6) == 6: -> bad }\nSue: Bye. # end: lost\n-> END\n=== bad ===\n-> t ->\n-> END\n=== t ===\nSue: Oh.\n{ false: ->-> }\n',
  );
  expect(errorsOf(problems)).toEqual([expect.objectContaining({ code: 'run-time', path: 'small.ink' })]);
});

test('every problem about a story’s own words says how to mend it', async () => {
  const { problems } = await compileBody('Sue: Hi. # face: happy\n* [One # tier: 9]\n-\nSue: Bye.\n-> END\n', '');
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter(({ hint }) => !hint)).toEqual([]);
});

test('a problem as it is printed', () => {
  const problem = { path: 'a.ink', line: 3, severity: 'error', code: 'x', message: 'no', hint: 'do' } as const;
  expect(problemText(problem)).toBe('a.ink:3: error x no\n    do');
  const { hint: _, ...bare } = problem;
  expect(problemText(bare)).toBe('a.ink:3: error x no');
});

describe('the version', () => {
  const STORY = 'Sue: Hi.\n* [One # id: one # courtesy: 1]\n- Sue: Bye. # end: lost\n-> END\n';
  const version = async (body: string, header = HEADER): Promise<string> => (await scenarioOf(body, header)).version;

  test('is 12 hex digits', async () => {
    expect(await version(STORY)).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each([
    ['a word', 'Sue: Hi.', 'Sue: Ho.'],
    ['a tag', 'courtesy: 1', 'courtesy: 2'],
    ['an id', 'id: one', 'id: two'],
    ['an ending', 'end: lost', 'end: resolved'],
  ])('changes with %s', async (_, from, to) => {
    expect(await version(STORY.replace(from, to))).not.toBe(await version(STORY));
  });

  test.each([
    ['a comment', 'Sue: Hi.', '// So.\nSue: Hi.'],
    ['an empty line', 'Sue: Hi.', '\n\nSue: Hi.'],
    ['line ends', /\n/g, '\r\n'],
    ['indentation', '- Sue', '    - Sue'],
  ])('does not change with %s', async (_, from, to) => {
    expect(await version(STORY.replace(from, to))).toBe(await version(STORY));
  });

  test('changes with the header, and not with the name of the file', async () => {
    expect(await version(STORY, HEADER.replace('minutes: 1', 'minutes: 2'))).not.toBe(await version(STORY));
    const { scenario } = await compileScenario('other.ink', sources({ 'other.ink': HEADER + STORY }));
    expect(scenario?.version).toBe(await version(STORY));
  });
});

describe('what is possible', () => {
  const bodies: readonly (readonly [what: string, body: string, possible: Partial<Scenario['possible']>])[] = [
    [
      'the most of any way',
      '* [A # courtesy: 2]\n* [B # follow: 3]\n- Sue: Bye. # end: lost\n-> END\n',
      { courtesy: 2, follow: 3 },
    ],
    ['never below 0', '* [A # courtesy: -2]\n- Sue: Bye. # end: lost\n-> END\n', { courtesy: 0 }],
    [
      'tier without clarify',
      '* [A # tier: 1 # tier: 2 # tier: 3 # tier: 4]\n- Sue: Bye. # end: lost\n-> END\n',
      { tier: 4, clarify: 0 },
    ],
    [
      'tier 4 guarded by a clarify that the header does not name',
      '* [A # tier: 1 # tier: 2 # tier: 3 # tier: 4]\n  Sue: Bye. # end: lost\n  -> END\n* [B # clarify: 1]\n  Sue: Bye. # end: lost\n  -> END\n',
      { tier: 3, clarify: 1 },
    ],
    [
      'only what chance offers',
      '{ RANDOM(1, 2) == 1: -> a }\n-> b\n=== a ===\n* [A # courtesy: 1]\n-> c\n=== b ===\n* [B # follow: 1]\n-> c\n=== c ===\nSue: Bye. # end: lost\n-> END\n',
      { courtesy: 1, follow: 1 },
    ],
  ];

  test.each(bodies)('%s', async (_, body, possible) => {
    expect((await scenarioOf(`Sue: Hi.\n${body}`)).possible).toMatchObject(possible);
  });

  test('a header that names clarify where nothing earns it leaves rung 4 without a guard', async () => {
    const scenario = await scenarioOf(
      'Sue: Hi.\n* [A # tier: 1 # tier: 2 # tier: 3 # tier: 4]\n- Sue: Bye. # end: lost\n-> END\n',
      HEADER.replace('skills: courtesy', 'skills: clarify'),
    );
    expect(scenario.possible).toMatchObject({ tier: 4, clarify: 0 });
  });
});

test('a walk that stops early is a warning, and the scenario is there', async () => {
  const { scenario, problems } = await compileBody(
    'Sue: Hi.\n-> hub\n=== hub ===\n+ [More # id: more # courtesy: 1]\n  -> hub\n+ [Bye # id: bye]\n  Sue: Bye. # end: lost\n  -> END\n',
  );
  expect(errorsOf(problems)).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ severity: 'warning', code: 'not-walked-whole', line: 1 }));
  expect(scenario).not.toBeNull();
});

test('no text makes the compiler throw', async () => {
  const pieces = [
    '* [A',
    '# tier: 1]',
    '{',
    '}',
    '->',
    '=== k ===',
    'VAR x = 1',
    '~ x++',
    'INCLUDE a.ink',
    '|',
    '\\',
    '"',
    '~',
    '-> END',
    '<-',
    '(',
    ')',
    '\n',
    '\n',
    'Sue: Hi.',
    '# end: lost',
    '->->',
    '=== function f()',
    '~ return',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 14 }),
      async (text) => {
        const { scenario, problems } = await compileBody(text.join(' '));
        expect(scenario === null).toBe(errorsOf(problems).length > 0);
      },
    ),
    { numRuns: 150 },
  );
});
