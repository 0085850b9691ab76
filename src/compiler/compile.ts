// compile.ts: an ink file becomes a compiled scenario, or a list of what stands in the way.
import { openStory, globalTags, type InkJson } from '#core/dialogue/ink.ts';
import { parseHeader } from '#core/dialogue/tags.ts';
import type { Header } from '#core/dialogue/words.ts';
import { SCENARIO_FORMAT, type Scenario } from '#core/replay/scenario.ts';
import { RUBRIC_NUMBER } from '#core/scoring/rubric.ts';
import { diagnose, isError } from './diagnose.ts';
import type { FilesSubject, SourceSubject, StudySubject, WalkSubject } from './diagnostics/diagnostic.ts';
import type { Exploration } from './explorer.ts';
import { compileInk } from './ink-compiler.ts';
import { measureScenario } from './measures/measure.ts';
import { studyOf } from './measures/study.ts';
import type { Problem } from './problem.ts';
import { partsOf } from './scenario-set.ts';
import { idOf, type ReadSource } from './source.ts';
import { walkSubject } from './walk-subject.ts';

export interface Compilation {
  /** Null where there is an error. */
  readonly scenario: Scenario | null;
  readonly explorations: readonly Exploration[];
  readonly problems: readonly Problem[];
  /** Every file that was read, for whoever watches them. */
  readonly files: readonly string[];
  /** What a walked story is, where it compiled. */
  readonly walk: WalkSubject | null;
  /** Where measures were asked for and could be taken: not of a story with errors, nor of one that was not walked whole. */
  readonly study: StudySubject | null;
}

export interface CompileOptions {
  /** Whether the measures of `CONTENT.md` are taken too: a second or so more. */
  readonly measures?: boolean;
}

const NOTHING = { scenario: null, explorations: [], walk: null, study: null };

/** Compiles the scenario at `path` and walks it. */
export async function compileScenario(
  path: string,
  read: ReadSource,
  { measures = false }: CompileOptions = {},
): Promise<Compilation> {
  const files = filesSubject(path, read);
  const names = files.files.map((file) => file.path);
  const unfit = diagnose({ files });
  if (unfit.some(isError)) return { ...NOTHING, problems: unfit, files: names };
  const source = sourceSubject(path, read);
  const { story } = source.compilation;
  if (!story || !source.outline) return { ...NOTHING, problems: diagnose({ files, source }), files: names };
  const { header, faults } = parseHeader(globalTags(openStory(story.json)));
  const walk = walkSubject({ ...source, outline: source.outline, ink: story.json, header, headerFaults: faults });
  const problems = diagnose({ files, source, walk });
  const scenario = problems.some(isError) ? null : await assemble(path, header, story.json, walk);
  const study = measures && scenario ? studySubject(walk, scenario) : null;
  return {
    scenario,
    explorations: walk.explorations,
    problems: study ? [...problems, ...diagnose({ study })] : problems,
    files: source.compilation.files,
    walk,
    study,
  };
}

function filesSubject(path: string, read: ReadSource): FilesSubject {
  const own = read(path);
  // What cannot be an ink file is not searched for INCLUDEs.
  const parts = own === null || diagnose({ files: { files: [{ path, text: own }] } }).length ? [] : partsOf(path, read);
  const others = [...parts].filter((part) => part !== path).map((part) => ({ path: part, text: read(part) }));
  return { files: [{ path, text: own }, ...others] };
}

function sourceSubject(path: string, read: ReadSource): SourceSubject {
  const compilation = compileInk(path, read);
  const texts = compilation.files.map((file) => ({ path: file, text: read(file) ?? '' }));
  return { path, texts, compilation, outline: compilation.outline };
}

function studySubject(walk: WalkSubject, { id, header, possible }: Scenario): StudySubject | null {
  const counts = Object.values(possible).some((most) => most > 0);
  const study = counts ? studyOf({ id, header, possible }, walk.explorations) : null;
  return study && { ...walk, study, measures: measureScenario(study) };
}

async function assemble(path: string, header: Header, ink: InkJson, walk: WalkSubject): Promise<Scenario> {
  const replies = new Set(
    walk.explorations.flatMap(({ states }) => states.flatMap((state) => state.replies.map(({ id }) => id))),
  );
  return {
    format: SCENARIO_FORMAT,
    id: idOf(path),
    version: await versionOf(ink),
    header,
    possible: walk.possible,
    replies: [...replies].sort(),
    ink,
  };
}

/** First 12 hex digits of the SHA-256 of the story and the rubric's number (`DESIGN.md` §1). */
async function versionOf(ink: InkJson): Promise<string> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(ink)}\n${RUBRIC_NUMBER}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
