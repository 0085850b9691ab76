// new.test.ts: the scenario to start from: sound by every measure, playable, never written over anything.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCommand } from '#cli/new.ts';
import { plan } from '#cli/plan.ts';
import { checkSet } from '#compiler/check-set.ts';
import { problemText } from '#compiler/problem.ts';
import { sourceReader } from '#disk/story-files.ts';
import { callStory, project, runStory } from './run-story.ts';

test('what it writes has no problem by any diagnostic or measure', { timeout: 60_000 }, async () => {
  const root = project();
  const { out, err, status } = await runStory(root, ['new', 'my-first-call']);
  expect([err, status]).toEqual(['', 0]);
  expect(out).toMatch(/^story\/my-first-call\.ink and story\/my-first-call\.plan are written\./);
  const { problems, scenarios, measures } = await checkSet(['story/my-first-call.ink'], sourceReader(root));
  expect(problems.map(problemText)).toEqual([]);
  expect(measures).not.toBeNull();
  expect(scenarios[0]?.scenario).toMatchObject({ id: 'my-first-call', header: { title: 'My first call' } });
});

test('its plan goes as planned, and nothing of the pattern is left', async () => {
  const root = project();
  await callStory(root, newCommand, ['a1']);
  const { out, status } = await callStory(root, plan, []);
  expect(status).toBe(0);
  expect(out).toMatch(/\n4 journeys in 1 plans, 0 failed\n$/);
  const texts = ['ink', 'plan'].map((ending) => readFileSync(join(root, `story/a1.${ending}`), 'utf8'));
  expect(texts.join('')).not.toMatch(/\bID\b|TITLE/);
});

test('--json says the same to a program', async () => {
  const root = project();
  const { out, status } = await callStory(root, newCommand, ['a-b', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({ format: 1, written: ['story/a-b.ink', 'story/a-b.plan'], problems: [] });
  const again = await callStory(root, newCommand, ['a-b', '--json']);
  expect(again.status).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({
    written: [],
    problems: [{ code: 'exists', hint: 'choose another id: a-b-2' }],
  });
});

test.each([
  ['a scenario of this id', 'story/a.ink', 'mine', 'story/a.ink:1: error exists there is such a file already'],
  ['a scenario of this id in a folder', 'story/it/a.ink', 'mine', 'story/it/a.ink:1: error exists there is such'],
  ['a plan of this id', 'story/a.plan', 'mine', 'story/a.plan:1: error exists there is such a file already'],
])('%s is never written over', async (_name, path, text, words) => {
  const root = project({ [path]: text });
  const { out, status } = await callStory(root, newCommand, ['a']);
  expect(status).toBe(1);
  expect(out).toContain(words);
  expect(out).toContain('choose another id: a-2');
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ink|plan)$/.test(name))).toEqual(
    [path],
  );
});

test.each([
  ['capitals and blanks', 'My First Call', 'my-first-call'],
  ['an ending', 'my_call.ink', 'my-call'],
  ['a way out', '../evil', 'evil'],
  ['a folder', 'it/call', 'it-call'],
  ['letters with marks', 'Café', 'cafe'],
  ['nothing that could be one', '☎', 'my-first-call'],
])('a strange id is refused, and a good one named: %s', async (_name, id, better) => {
  const root = project();
  const { out, status } = await callStory(root, newCommand, [id]);
  expect(status).toBe(1);
  expect(out).toContain(`error strange-name “${id}” cannot be a scenario's id\n    use small letters`);
  expect(out).toContain(`single hyphens: ${better}\n`);
  expect(readdirSync(root)).toEqual([]);
});

test.each([[[]], [['a', 'b']], [['a', '--force']]])('wrong usage: %j', async (args) => {
  const { out, err, status } = await callStory(project(), newCommand, args);
  expect([out, status]).toEqual(['', 2]);
  expect(err).toMatch(/^story: new/);
});
