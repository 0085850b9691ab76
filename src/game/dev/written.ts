// written.ts: what the development server says of the stories as they are written: their problems, and where they lie.
import type { Problem } from '#compiler/problem.ts';
import { isObject, parseJson } from '#core/replay/scenario.ts';

/** As `src/build/stories.ts` sends it. */
export interface Written {
  /** The project's folder, from which the problems' paths lead. */
  readonly root: string;
  /** Of each scenario and its parts, by its id. */
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
}

export const NOTHING_WRITTEN: Written = { root: '', problems: {} };

/** Below the game's base; as `src/build/stories.ts` serves it. */
const WRITTEN_FILE = 'stories/written.json';

/** Null where the server does not say: the terminal then tells why. */
export async function askWritten(base: string): Promise<Written | null> {
  try {
    const response = await fetch(base + WRITTEN_FILE);
    return response.ok ? readWritten(await response.text()) : null;
  } catch {
    return null;
  }
}

function readWritten(text: string): Written | null {
  const value = parseJson(text);
  if (!isObject(value) || typeof value['root'] !== 'string' || !isObject(value['problems'])) return null;
  return value as unknown as Written;
}

/** The problems of a scenario, errors first, each kind from the top of its file down. */
export function problemsOf({ problems }: Written, scenario: string): readonly Problem[] {
  const own = Object.hasOwn(problems, scenario) ? (problems[scenario] ?? []) : [];
  const inOrder = own.toSorted((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
  return [...inOrder.filter(isError), ...inOrder.filter((problem) => !isError(problem))];
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Has the development server open the writer's editor at a problem. */
export function openInEditor(base: string, { root }: Written, { path, line }: Problem): void {
  const file = encodeURIComponent(`${root}/${path}:${line}:1`);
  // Where no editor is found, the server says so in its terminal.
  void fetch(`${base}__open-in-editor?file=${file}`).catch(() => undefined);
}
