// ink-compiler.ts: the ink compiler behind one function; the only file that knows it.
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { InkJson } from '#core/dialogue/ink.ts';
import { outlineOf, type Outline, type Place } from './ink-outline.ts';
import type { Problem } from './problem.ts';
import { INCLUDE_LINE, resolveInclude, type ReadSource } from './source.ts';

export interface Told {
  readonly place: Place | null;
  readonly message: string;
}

export interface InkCompilation {
  /** Null where there were errors. The compiler's own story knows file and line of its run-time errors; its JSON is what is played. */
  readonly story: { readonly own: Story; readonly json: InkJson } | null;
  readonly problems: readonly Problem[];
  /** What a run-time error says, and where, if it says so: only the compiler's own story knows its lines. */
  readonly told: (message: string) => Told;
  /** Where the element of a path of the story stands; null where the story has none there, or could not be made. */
  readonly placeAt: (path: string) => Place | null;
  /** What stands in the source; null where a file could not be read or a mistake of writing hides the rest. */
  readonly outline: Outline | null;
  /** Every file that was read, the scenario's own first; paths with `/`. */
  readonly files: readonly string[];
}

/** ink's ErrorType: 0 is the author's own note. */
const WARNING = 1;
const ERROR = 2;
/** Characters of a message: the compiler quotes a line whole, however long it is. */
const MOST_SAID = 300;
const MESSAGE = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR): (?:'([^']*)' )?line (\d+): ([\s\S]*)$/;

/** Compiles the ink file at `path`. INCLUDEs are looked for beside the scenario, as ink does, then beside the including file. */
export function compileInk(path: string, read: ReadSource): InkCompilation {
  const problems = new Map<string, Problem>();
  const files = new Set([path]);
  const report = (message: string, type: number): void => {
    if (type !== WARNING && type !== ERROR) return;
    const problem = problemFrom(message, type, path);
    problems.set(`${problem.path}:${problem.line} ${problem.message}`, problem);
  };
  const told = (message: string): Told => toldBy(message, path);
  const source = read(path);
  if (source === null) {
    return { story: null, told, placeAt: () => null, problems: [unreadable(path)], outline: null, files: [path] };
  }
  const parsed = { whole: false };
  const options = new CompilerOptions(path, [], false, report, {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      files.add(name);
      const text = read(name);
      if (text === null) throw new Error(`there is no file ${name}`);
      return prepared(text, name, path, read);
    },
  });
  noteWhenParsed(options, parsed);
  const compiler = new Compiler(prepared(source, path, path, read), options);
  const [story, thrown] = compileQuietly(compiler);
  // The compiler throws after reporting; what it did not report must not be lost.
  if (thrown !== null && problems.size === 0) problems.set('', { ...unreadable(path), code: 'ink', message: thrown });
  const failed = [...problems.values()].some(({ severity }) => severity === 'error');
  const json = story && !failed ? (JSON.parse(story.ToJson() ?? '{}') as InkJson) : null;
  return {
    story: story && json ? { own: story, json } : null,
    told,
    placeAt: (element) => story && placeIn(story, element, path),
    problems: [...problems.values()],
    outline: parsed.whole ? outlineOf(compiler.parsedStory, (file) => file ?? path) : null,
    files: [...files],
  };
}

/** The compiler asks for this option once the sources were read without a mistake of writing, and not before. */
function noteWhenParsed(options: CompilerOptions, parsed: { whole: boolean }): void {
  Object.defineProperty(options, 'countAllVisits', { get: () => !(parsed.whole = true) });
}

/** The text as the compiler is given it: every INCLUDE names its file in full, and so then do its messages. */
function prepared(text: string, path: string, root: string, read: ReadSource): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(INCLUDE_LINE, (_, before: string, name: string) => `${before}${resolveInclude(root, path, name, read)}`);
}

function compileQuietly(compiler: Compiler): [Story | null, thrown: string | null] {
  try {
    return [compiler.Compile(), null];
  } catch (error) {
    return [null, `the ink compiler gave up: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function unreadable(path: string): Problem {
  return { path, line: 1, severity: 'error', code: 'unreadable', message: 'the file cannot be read' };
}

function problemFrom(written: string, type: number, root: string): Problem {
  const { place, message } = toldBy(written, root);
  return {
    path: place?.path ?? root,
    line: place?.line ?? 1,
    severity: type === ERROR ? 'error' : 'warning',
    code: type === ERROR ? codeOf(message) : 'ink-warning',
    message,
  };
}

function toldBy(written: string, root: string): Told {
  const [, file, line, text] = MESSAGE.exec(written) ?? [];
  const whole = (text ?? written).replace(/\s*\n\s*(Error:\s*)*/g, ' ').trim();
  const message = whole.length > MOST_SAID ? `${whole.slice(0, MOST_SAID)}…` : whole;
  return { place: line === undefined ? null : { path: file ?? root, line: Number(line) }, message };
}

type Container = Story['mainContentContainer'];
/** A container, or what stands in one. */
type Element = Pick<Container, 'debugMetadata'> & Partial<Pick<Container, 'content' | 'namedContent'>>;

/** Down the path by names and numbers; the last step that has a line tells it. */
function placeIn({ mainContentContainer }: Story, element: string, root: string): Place | null {
  let at: Element | undefined = mainContentContainer;
  let place: Place | null = null;
  for (const step of element.split('.')) {
    at = /^\d+$/.test(step) ? at?.content?.[Number(step)] : (at?.namedContent?.get(step) as Element | undefined);
    const lines = at?.debugMetadata;
    if (lines) place = { path: lines.fileName ?? root, line: lines.startLineNumber };
  }
  return place;
}

/** What the compiler says of INCLUDEs has codes of its own. */
function codeOf(message: string): string {
  if (message.startsWith('Failed to load')) return 'missing-include';
  return message.startsWith('Recursive INCLUDE') ? 'circular-include' : 'ink';
}
