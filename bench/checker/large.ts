// large.ts: a process of its own that compiles and walks a generated story, and prints what that took, as JSON.
import { compileScenario } from '#compiler/compile.ts';
import { statesMet } from '#compiler/explorer.ts';
import { largeStory } from './large-story.ts';
import type { Large } from './report.ts';

const LINES = 16_000;
const SEED = 1;
const KILO = 1024;

const text = largeStory(LINES, SEED);
const from = performance.now();
const { explorations, problems, walk } = await compileScenario('large.ink', (path) =>
  path === 'large.ink' ? text : null,
);
const answer: Large = {
  lines: text.split('\n').length,
  characters: text.length,
  ms: performance.now() - from,
  peakBytes: process.resourceUsage().maxRSS * KILO,
  states: statesMet(explorations).length,
  whole: walk?.complete ?? false,
  errors: problems.filter(({ severity }) => severity === 'error').length,
};
console.log(JSON.stringify(answer));
