// draft.ts: what can be surveyed of a story that is no scenario yet: foreign ink, or one with errors in it.
import { globalTags, openStory } from '#core/dialogue/ink.ts';
import { parseHeader } from '#core/dialogue/tags.ts';
import type { Exploration } from '../explorer.ts';
import { compileInk } from '../ink-compiler.ts';
import type { Subject } from '../measures/walk.ts';
import { idOf, type ReadSource } from '../source.ts';
import { possibleOf } from '../worth.ts';

/** Null where it does not compile. What its header leaves out is as it would be by default. */
export function draftOf(path: string, read: ReadSource, explorations: readonly Exploration[]): Subject | null {
  const { story } = compileInk(path, read);
  if (!story || explorations.length === 0) return null;
  const { header } = parseHeader(globalTags(openStory(story.json)));
  return { id: idOf(path), header, possible: possibleOf(explorations), ink: story.json };
}
