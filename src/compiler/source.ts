// source.ts: ink sources by path, wherever they come from: a folder, an editor, a test.

/** The text of a source file, or null where there is none. Paths have `/`. */
export type ReadSource = (path: string) => string | null;

export function dirOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** `dir` and `name` as one path, with `.` and `..` resolved. */
export function joinPath(dir: string, name: string): string {
  const parts: string[] = [];
  for (const part of `${dir}/${name.replaceAll('\\', '/')}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (dir.startsWith('/') ? '/' : '') + parts.join('/');
}

/** `sue-calls-the-helpdesk` of `story/it/sue-calls-the-helpdesk.ink`. */
export function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ink$/, '');
}

/** A line that INCLUDEs: what stands before the name, and the name. */
export const INCLUDE_LINE = /^([ \t]*INCLUDE[ \t]+)(\S.*?)(?=[ \t]*(?:\r?$|\/\/|\/\*))/gm;

/** What a file INCLUDEs, as written, outside comments. */
export function includesOf(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  return [...bare.matchAll(INCLUDE_LINE)].flatMap((match) => match[2] ?? []);
}

/** The file that `name` means in the file `from` of a scenario: beside the scenario, as ink says, else beside `from`. */
export function resolveInclude(root: string, from: string, name: string, read: ReadSource): string {
  const besideRoot = joinPath(dirOf(root), name);
  const besideFrom = joinPath(dirOf(from), name);
  return read(besideRoot) === null && read(besideFrom) !== null ? besideFrom : besideRoot;
}

export interface SourcePlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What may follow a tag on its line: another tag, the end of a bracket or a branch, a comment, nothing. */
const AFTER_TAG = '(?=\\s*(?:[#\\]}|]|//|/\\*|$))';

/** Every line on which a tag stands as `# tag`, however it is spaced; in the files' order. */
export function placesOfTag(tag: string, files: readonly string[], read: ReadSource): readonly SourcePlace[] {
  const spaced = tag
    .split(/\s*(:)\s*|\s+/)
    .filter(Boolean)
    .map(escaped);
  const pattern = new RegExp(`#\\s*${spaced.join('\\s*')}${AFTER_TAG}`);
  return files.flatMap((path) =>
    (read(path) ?? '').split('\n').flatMap((text, index) => (pattern.test(text) ? [{ path, line: index + 1 }] : [])),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
