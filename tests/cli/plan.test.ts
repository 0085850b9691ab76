// plan.test.ts: the command that plays plans: ours pass, and what is wrong is told at its line.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plan } from '#cli/plan.ts';
import { HEADER, PATIENCE } from '../stories/compile.ts';
import { callStory, project, runStory } from './run-story.ts';

const STORY = `${HEADER}Sue: Hello.
* [Hello? # id: hello # courtesy: 1 # tier: 1]
* [Bye. # id: bye]
-
Sue: Bye. # end: resolved # next: So it was.
-> END
`;
const PLAN = '== Said\nSue: Hello\n> hello\nSue: Bye.\n= total 100\n\n== Not said\n> bye\n= tier 0\n';

test('every shipped scenario has its plan, and each goes as planned', { timeout: PATIENCE }, async () => {
  const shipped = readdirSync('story').filter((name) => name.endsWith('.ink'));
  const files = shipped.flatMap((name) => [`story/${name}`, `story/${name.replace(/ink$/, 'plan')}`]);
  const root = project(Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')])));
  const { out, err, status } = await runStory(root, ['plan']);
  expect([err, status]).toEqual(['', 0]);
  expect(out).toContain(`journeys in ${shipped.length} plans, 0 failed\n`);
  // Each has a best call at the least.
  const plans = files.filter((path) => path.endsWith('.plan'));
  expect(plans.filter((path) => !readFileSync(path, 'utf8').includes('= total 100\n'))).toEqual([]);
});

test('a plan is named by itself or by its scenario', async () => {
  const root = project({ 'story/a.ink': STORY, 'story/a.plan': PLAN });
  const wanted = `story/a.plan
  passed  Said: tier 1, total 100, resolved
  passed  Not said: tier 0, total 0, resolved
2 journeys in 1 plans, 0 failed
`;
  expect(await callStory(root, plan, ['story/a.ink'])).toEqual({ out: wanted, err: '', status: 0 });
  expect((await callStory(root, plan, ['story/a.plan', 'story/a.ink'])).out).toBe(wanted);
});

test('all journeys are played, and each difference is told at its line', async () => {
  const root = project({ 'story/a.ink': STORY.replace('Bye. # end', 'So long. # end'), 'story/a.plan': PLAN });
  const { out, status } = await callStory(root, plan, []);
  expect(status).toBe(1);
  expect(out).toBe(`story/a.plan
  failed  Said: tier 1, total 100, resolved
  passed  Not said: tier 0, total 0, resolved
story/a.plan:4: error plan-line expected “Sue: Bye.”, got “Sue: So long.”
2 journeys in 1 plans, 1 failed
`);
});

test('--json says the same to a program', async () => {
  const root = project({ 'story/a.ink': STORY, 'story/a.plan': PLAN.replace('100', '99') });
  const { out, status } = await callStory(root, plan, ['--json']);
  expect(status).toBe(1);
  const ended = { ending: 'resolved' };
  expect(JSON.parse(out)).toEqual({
    format: 1,
    plans: [
      {
        path: 'story/a.plan',
        scenario: 'a',
        version: expect.stringMatching(/^[0-9a-f]{12}$/),
        journeys: [
          { title: 'Said', line: 1, passed: false, total: 100, tier: 1, ...ended },
          { title: 'Not said', line: 7, passed: true, total: 0, tier: 0, ...ended },
        ],
      },
    ],
    problems: [
      {
        path: 'story/a.plan',
        line: 5,
        severity: 'error',
        code: 'plan-result',
        message: 'expected total 99, got total 100',
      },
    ],
  });
});

test.each<[string, Record<string, string>, string[], string]>([
  [
    'a plan that is not there',
    { 'story/a.ink': STORY },
    ['story/a.ink'],
    'story/a.plan:1: error unreadable there is no',
  ],
  ['an empty plan', { 'story/a.ink': STORY, 'story/a.plan': '' }, [], 'story/a.plan:1: error empty the file is empty'],
  ['a plan for no scenario', { 'story/a.plan': PLAN }, [], 'story/a.plan:1: error plan-scenario story/a.ink cannot be'],
  [
    'a scenario that is not sound',
    { 'story/a.ink': 'Sue: a\n-> b\n', 'story/a.plan': PLAN },
    [],
    'story/a.ink:2: error ink',
  ],
])('%s is an error that says so', async (_name, files, args, words) => {
  const { out, err, status } = await callStory(project(files), plan, [...args]);
  expect(out).toContain(words);
  expect([err, status]).toEqual(['', 1]);
});

test.each([
  ['another file', ['a.json'], 'a.json is neither a .plan nor an .ink file'],
  ['an unknown option', ['--seed', '1'], "plan: Unknown option '--seed'"],
  ['nothing there', [], 'there are no .plan files in story/'],
])('%s is wrong usage', async (_name, args, words) => {
  const { out, err, status } = await callStory(project(), plan, [...args]);
  expect([out, status]).toEqual(['', 2]);
  expect(err).toContain(words);
});
