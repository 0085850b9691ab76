// check.ts: a process of its own that checks every scenario of a folder as `check` does, and prints what each took, as JSON.
import { compileScenario } from '#compiler/compile.ts';
import { statesMet } from '#compiler/explorer.ts';
import { measureSet } from '#compiler/measures/measure.ts';
import { scenarioPaths } from '#compiler/scenario-set.ts';
import { inkFiles, sourceReader } from '#disk/story-files.ts';
import type { CheckTimes } from './report.ts';

const FOLDER = 'story';
const root = process.cwd();
const read = sourceReader(root);
const times: { id: string; ms: number; states: number }[] = [];
const studies = [];

for (const path of scenarioPaths(inkFiles(root, FOLDER), read)) {
  const from = performance.now();
  const { study, explorations } = await compileScenario(path, read, { measures: true });
  const states = statesMet(explorations).length;
  times.push({ id: path, ms: performance.now() - from, states });
  if (study) studies.push(study);
}

const from = performance.now();
if (studies.length)
  measureSet(
    studies.map(({ study }) => study),
    studies.map(({ measures }) => measures),
  );
const answer: CheckTimes = { scenarios: times, setMs: performance.now() - from };
console.log(JSON.stringify(answer));
