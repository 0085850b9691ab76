// arguments.ts: what was typed after a command's name: its options and the files it names.
import { relative, resolve, sep } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { usage, type Result } from './result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

export type Arguments<T extends Options> =
  | { readonly ok: true; readonly values: Parsed<T>['values']; readonly named: readonly string[] }
  | { readonly ok: false; readonly result: Result };

/** Reads a command's arguments; `--help` and what it does not know are answered at once. */
export function readArguments<const T extends Options>(
  command: string,
  help: string,
  args: readonly string[],
  options: T,
): Arguments<T> {
  if (args.includes('--help') || args.includes('-h')) return { ok: false, result: { out: help, err: '', status: 0 } };
  try {
    const config = { args: [...args], options, allowPositionals: true, strict: true } as const;
    const { values, positionals } = parseArgs(config);
    return { ok: true, values: values as Parsed<T>['values'], named: positionals };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return { ok: false, result: usage(`${command}: ${message}. \`${command} --help\` shows how it is used`) };
  }
}

/** Paths as problems name them: with `/`, each once, from `root` where they lie below it, else whole. */
export function pathsFrom(root: string, named: readonly string[]): readonly string[] {
  return [...new Set(named.map((arg) => pathFrom(root, resolve(root, arg))))];
}

function pathFrom(root: string, whole: string): string {
  const path = relative(root, whole);
  return (path.startsWith('..') ? whole : path).split(sep).join('/');
}
