// ink-parsed.ts: the objects of the ink compiler's parser, as far as anybody here asks about them.
import type { Compiler } from 'inkjs/full';

export type Parsed = Compiler['parsedStory'];
export type ParsedObject = Parsed['content'][number];

/** What prints nothing. */
export const SILENT = new Set(['VAR', 'CONST', 'LIST', 'AUTHOR_NOTE', 'ReturnType', 'IncDec', 'Divert']);
/** Expressions, whose value is printed where they stand. */
export const PRINTED = new Set(['ref', 'FunctionCall', 'BinaryExpression', 'UnaryExpression', 'Number', 'String']);

export function isBranch(object: ParsedObject): boolean {
  return object.typeName === 'ConditionalSingleBranch';
}

/** A branch holds its condition too, which is not printed. */
export function wordsOf(branch: ParsedObject): readonly ParsedObject[] {
  return branch.content.filter(({ typeName }) => typeName === 'Weave');
}

export function nameOf(object: ParsedObject): string {
  const { identifier, name } = object as unknown as { identifier?: { name?: string }; name?: string };
  return identifier?.name ?? name ?? '';
}

export interface ParsedChoice extends Omit<ParsedObject, 'content'> {
  readonly content: ParsedObject[];
  readonly startContent?: ParsedObject | null;
  readonly choiceOnlyContent?: ParsedObject | null;
  readonly innerContent?: ParsedObject | null;
  readonly condition?: ParsedObject | null;
  readonly isInvisibleDefault: boolean;
  readonly onceOnly: boolean;
}

/** The parser knows no path before the story is made, and throws. */
export function targetOf(object: ParsedObject): string {
  try {
    return object.runtimePath.toString();
  } catch {
    return '';
  }
}

export function isStart(tag: ParsedObject): boolean {
  return (tag as unknown as { isStart: boolean }).isStart;
}

export function lastTagIn(objects: readonly ParsedObject[]): ParsedObject | undefined {
  return objects.flatMap(tagsIn).at(-1);
}

function tagsIn(object: ParsedObject): readonly ParsedObject[] {
  return object.typeName === 'Tag' ? [object] : object.content.flatMap(tagsIn);
}
