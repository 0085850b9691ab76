// checker.test.ts: the pure parts of the checker's bench: its figures, budgets and tables, and the story it makes.
import { expect, test } from 'vitest';
import { compileScenario } from '#compiler/compile.ts';
import { problemText } from '#compiler/problem.ts';
import { judgeChecker } from '../../bench/budgets.ts';
import { largeStory } from '../../bench/checker/large-story.ts';
import { checkFigures, stepFigures, type Checked, type CheckTimes } from '../../bench/checker/report.ts';
import { spread } from '../../bench/checker/steps.ts';
import { checkTable, largeTable, stepsTable } from '../../bench/table.ts';
import { errorsOf, sources } from '../stories/compile.ts';

const check = (ms: number): CheckTimes => ({ scenarios: [{ id: 'story/a.ink', ms, states: 40 }], setMs: 5 });

/** At the very edge of every budget: 150 µs an edge beside 100. */
const EDGE: Checked = {
  scenario: 'a',
  steps: {
    states: 50,
    edges: 100,
    ran: 20,
    bareEdges: 10,
    bareRan: 20,
    explorerMs: [90, 15, 15],
    bareMs: [1, 1, 40],
    bareRanMs: [2, 3, 4],
  },
  checks: [check(1000), check(9000), check(10)],
  large: {
    lines: 16_000,
    characters: 600_000,
    ms: 20_000,
    peakBytes: 800_000_000,
    states: 900,
    whole: false,
    errors: 0,
  },
};

function missed(change: Partial<Checked> = {}): readonly string[] {
  return judgeChecker({ ...EDGE, ...change })
    .filter(({ met }) => !met)
    .map(({ budget }) => budget);
}

test('figures are medians, each for one edge', () => {
  expect(stepFigures(EDGE.steps)).toEqual({
    statesPerSecond: 50 / 0.015,
    explorerEdgeUs: 150,
    bareEdgeUs: 100,
    explorerRanUs: 750,
    bareRanUs: 150,
  });
  expect(checkFigures(EDGE.checks)).toEqual({ scenarios: [{ id: 'story/a.ink', ms: 1000, states: 40 }], setMs: 5 });
});

test('every budget is kept at its very edge', () => {
  expect(missed()).toEqual([]);
  expect(judgeChecker(EDGE)).toHaveLength(4);
});

test.each<readonly [string, Partial<Checked>, string]>([
  ['an edge costs more than 1.5 bare ones', { steps: { ...EDGE.steps, explorerMs: [16] } }, 'for each edge'],
  ['the middle check takes more than a second', { checks: [check(1001)] }, 'check of story/a.ink'],
  ['it takes a byte more than 800 MB', { large: { ...EDGE.large, peakBytes: 800_000_001 } }, 'peak memory'],
  ['the generated story has an error', { large: { ...EDGE.large, errors: 1 } }, 'errors'],
])('missed: %s', (_, change, budget) => {
  expect(missed(change)).toEqual([expect.stringContaining(budget)]);
});

test('the tables say what was measured', () => {
  expect(stepsTable(EDGE)).toMatch(/for each of 100 edges +150 +100 +µs +1\.50\n/);
  expect(stepsTable(EDGE)).toMatch(/for each of 20 that were run +750 +150 +µs +5\.00\n/);
  expect(checkTable(EDGE)).toMatch(/story\/a\.ink +40 +1000 +ms\nthe set +5 +ms$/);
  expect(largeTable(EDGE)).toMatch(/peak memory +800 +MB\nstates, and not all of them +900$/);
});

test.each([
  [0, 3, []],
  [3, 3, [0, 1, 2]],
  [4, 3, [0, 2]],
  [10, 3, [0, 4, 8]],
])('of %d at most %d, evenly', (length, most, taken) => {
  expect(
    spread(
      Array.from({ length }, (_, at) => at),
      most,
    ),
  ).toEqual(taken);
});

test('the generated story is as long as was asked, and the same for the same seed', () => {
  const text = largeStory(2000, 7);
  const lines = text.split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(2000);
  expect(lines).toBeLessThan(2040);
  expect(largeStory(2000, 7)).toBe(text);
  expect(largeStory(2000, 8)).not.toBe(text);
});

test('it has no errors, and is a story that can be walked', async () => {
  const { problems, walk } = await compileScenario('a.ink', sources({ 'a.ink': largeStory(100, 7) }));
  expect(errorsOf(problems).map(problemText)).toEqual([]);
  expect(walk?.explorations[0]?.states.length).toBeGreaterThan(10);
});
