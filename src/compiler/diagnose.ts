// diagnose.ts: goes through the list of diagnostics with what there is of a story, and gathers the problems.
import type {
  Diagnostic,
  FilesSubject,
  Finding,
  SetSubject,
  SourceSubject,
  StudySubject,
  WalkSubject,
} from './diagnostics/diagnostic.ts';
import { DIAGNOSTICS } from './diagnostics/list.ts';
import { sameProblem, type Problem } from './problem.ts';

export interface Subjects {
  readonly files?: FilesSubject;
  readonly source?: SourceSubject;
  readonly walk?: WalkSubject;
  readonly study?: StudySubject;
  readonly set?: SetSubject;
}

/** The problems that these subjects show, each once, by the list's order. */
export function diagnose(subjects: Subjects): readonly Problem[] {
  const found = DIAGNOSTICS.flatMap((diagnostic) =>
    findingsOf(diagnostic, subjects).map((finding) => problemOf(diagnostic, finding)),
  );
  return found.filter((one, index) => found.findIndex((other) => sameProblem(one, other)) === index);
}

function findingsOf(diagnostic: Diagnostic, { files, source, walk, study, set }: Subjects): readonly Finding[] {
  if (diagnostic.on === 'files') return files ? diagnostic.find(files) : [];
  if (diagnostic.on === 'source') return source ? diagnostic.find(source) : [];
  if (diagnostic.on === 'walk') return walk ? diagnostic.find(walk) : [];
  if (diagnostic.on === 'study') return study ? diagnostic.find(study) : [];
  return set ? diagnostic.find(set) : [];
}

function problemOf({ code, severity, hint }: Diagnostic, finding: Finding): Problem {
  const { path, line, message, picks, seed } = finding;
  const shown = { ...(picks === undefined ? {} : { picks }), ...(seed === undefined ? {} : { seed }) };
  return { path, line, severity, code, message, hint: finding.hint ?? hint, ...shown };
}

export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}
