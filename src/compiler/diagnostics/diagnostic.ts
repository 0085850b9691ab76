// diagnostic.ts: one thing that can be wrong with a story: what it is called, why it matters, how it is found and mended.
import type { InkJson } from '#core/dialogue/ink.ts';
import type { TagFault } from '#core/dialogue/tags.ts';
import type { Header } from '#core/dialogue/words.ts';
import type { Possible } from '#core/scoring/rubric.ts';
import type { Exploration } from '../explorer.ts';
import type { InkCompilation } from '../ink-compiler.ts';
import type { Outline, Place } from '../ink-outline.ts';
import type { ScenarioMeasures, SetMeasures } from '../measures/measure.ts';
import type { Study } from '../measures/study.ts';
import type { Seen } from '../seen.ts';
import type { WrongTurn } from '../wrong-turns.ts';

/** One place where it is wrong. */
export interface Finding extends Place {
  readonly message: string;
  /** How to mend this one, where the diagnostic's own hint says too little. */
  readonly hint?: string;
  /** The call that shows it. */
  readonly picks?: readonly string[];
  /** The chance of that call; left out where the story uses none. */
  readonly seed?: number;
}

/** Sources by path; `// <-` marks the line where it is found, in the bad one. The first file is the scenario. */
export type Example = Readonly<Record<string, string>>;

interface About {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Why it matters, to a trainer. */
  readonly why: string;
  /** How to mend it. */
  readonly hint: string;
  readonly example: { readonly bad: Example; readonly mended: Example };
}

/** What there is before anything is compiled. */
export interface FilesSubject {
  /** The scenario's own file first; null where it cannot be read. */
  readonly files: readonly { readonly path: string; readonly text: string | null }[];
}

/** What there is once the source has been read by the ink compiler, with or without success. */
export interface SourceSubject {
  readonly path: string;
  /** The files as they are written. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly compilation: InkCompilation;
  /** Null where mistakes of writing hide what stands there. */
  readonly outline: Outline | null;
}

/** What there is once every call has been walked, or as many as could be. */
export interface WalkSubject extends SourceSubject {
  readonly ink: InkJson;
  readonly outline: Outline;
  readonly header: Header;
  readonly headerFaults: readonly TagFault[];
  readonly explorations: readonly Exploration[];
  /** Every call was walked, none met a fault and none depends on chance: what was not seen is not there. */
  readonly certain: boolean;
  readonly complete: boolean;
  readonly seen: Seen;
  /** Knots and smaller parts that no divert of the story leads to, whatever its conditions. */
  readonly isLinked: (path: string) => boolean;
  readonly wrongTurns: readonly WrongTurn[];
  readonly possible: Possible;
  /** Where a reply stands; the top of the scenario where that cannot be said. */
  readonly placeOfReply: (id: string) => Place;
}

/** What there is once the measures of `CONTENT.md` have been taken. */
export interface StudySubject extends WalkSubject {
  readonly study: Study;
  readonly measures: ScenarioMeasures;
}

export interface SetMember extends Pick<WalkSubject, 'placeOfReply'> {
  readonly id: string;
  /** The replies by which a shortcut gains, the one that gains most first. */
  readonly gains: (shortcut: string) => readonly string[];
}

/** Scenarios side by side. */
export interface SetSubject {
  readonly paths: readonly string[];
  readonly scenarios: readonly SetMember[];
  /** Null where no scenario could be measured. */
  readonly measures: SetMeasures | null;
}

/** `on` says what has to be there before it can be looked for. */
export type Diagnostic = About &
  (
    | { readonly on: 'files'; readonly find: (subject: FilesSubject) => readonly Finding[] }
    | { readonly on: 'source'; readonly find: (subject: SourceSubject) => readonly Finding[] }
    | { readonly on: 'walk'; readonly find: (subject: WalkSubject) => readonly Finding[] }
    | { readonly on: 'study'; readonly find: (subject: StudySubject) => readonly Finding[] }
    | { readonly on: 'set'; readonly find: (subject: SetSubject) => readonly Finding[] }
  );
