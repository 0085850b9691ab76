// new.ts: writes a scenario to start from, with its plan: small, whole, clean, and playable at once.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemText, type Problem } from '#compiler/problem.ts';
import { nameProblems } from '#compiler/scenario-set.ts';
import { idOf } from '#compiler/source.ts';
import { inkFiles } from '#disk/story-files.ts';
import { readArguments } from './arguments.ts';
import { usage, type Result } from './result.ts';

const FOLDER = 'story';
const HELP = `npm run -s story -- new <id> [--json]

Writes ${FOLDER}/<id>.ink, a small call that can be played at once, with a comment on every tag, and ${FOLDER}/<id>.plan, the
journeys through it. Make it yours line by line. An id has small letters, digits and single hyphens. Nothing that is
there is ever written over.

  --json    {"format": 1, "written": [paths], "problems": [{path, line, severity, code, message, hint}]}

Exit status: 0 written, 1 refused, 2 wrong usage.
`;

export async function newCommand(args: readonly string[]): Promise<Result> {
  const read = readArguments('new', HELP, args, { json: { type: 'boolean' } });
  if (!read.ok) return read.result;
  const [id, ...others] = read.named;
  if (id === undefined || others.length) return usage('new wants one id, such as `new my-first-call`');
  const json = read.values.json === true;
  const problem = refusal(process.cwd(), id) ?? write(process.cwd(), id);
  return Promise.resolve(problem ? refused(problem, json) : written(id, json));
}

/** Why this id cannot be had, or null. */
function refusal(root: string, id: string): Problem | null {
  const path = `${FOLDER}/${id}.ink`;
  const [strange] = nameProblems([path]);
  if (strange || id.includes('/')) {
    const message = `“${id}” cannot be a scenario's id`;
    return problemOf(path, 'strange-name', message, `use small letters, digits and single hyphens: ${slugOf(id)}`);
  }
  const known = inkFiles(root, FOLDER);
  const twin = known.find((one) => idOf(one) === id);
  return twin === undefined ? null : taken(twin, freeName(id, known));
}

function problemOf(path: string, code: string, message: string, hint: string): Problem {
  return { path, line: 1, severity: 'error', code, message, hint };
}

function taken(path: string, free: string): Problem {
  return problemOf(path, 'exists', 'there is such a file already, and it stays as it is', `choose another id: ${free}`);
}

function slugOf(text: string): string {
  const slug = text
    .replace(/\.ink$/, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || 'my-first-call';
}

function freeName(id: string, known: readonly string[]): string {
  const ids = new Set(known.map(idOf));
  let number = 2;
  while (ids.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Writes both files, or neither. */
function write(root: string, id: string): Problem | null {
  const done: string[] = [];
  for (const [path, text] of filesFor(id)) {
    const full = join(root, path);
    try {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text, { flag: 'wx' });
      done.push(full);
    } catch (error) {
      for (const one of done) rmSync(one);
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return taken(path, freeName(id, [path]));
      return problemOf(path, 'unwritable', `the file cannot be written (${code})`, 'may you write there?');
    }
  }
  return null;
}

function filesFor(id: string): readonly (readonly [string, string])[] {
  const title = `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return ['ink', 'plan'].map((ending) => {
    const text = readFileSync(new URL(`./new-call.${ending}`, import.meta.url), 'utf8');
    return [`${FOLDER}/${id}.${ending}`, text.replaceAll('ID.', `${id}.`).replace('TITLE', title)];
  });
}

function refused(problem: Problem, json: boolean): Result {
  const answer = { format: 1, written: [], problems: [problem] };
  return { out: json ? `${JSON.stringify(answer)}\n` : `${problemText(problem)}\n`, err: '', status: 1 };
}

function written(id: string, json: boolean): Result {
  const [ink, plan] = [`${FOLDER}/${id}.ink`, `${FOLDER}/${id}.plan`];
  const answer = { format: 1, written: [ink, plan], problems: [] };
  const words = `${ink} and ${plan} are written. From here:

  npm run -s story -- play ${ink}     play it in the terminal
  npm run -s story -- check ${ink}    what is wrong, and how to mend it
  npm run -s story -- plan ${ink}     its journeys still go as planned
  npm run dev                         play it in the page while you write
`;
  return { out: json ? `${JSON.stringify(answer)}\n` : words, err: '', status: 0 };
}
