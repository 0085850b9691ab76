// serving.ts: starts what is measured in a process of its own, asks it of itself, and ends it.
import { fork, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Kind, Told } from './served.ts';

const PROGRAM = join(import.meta.dirname, 'served.ts');
const LOADER = resolve(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs');

export interface Serving {
  readonly port: number;
  readonly tell: () => Promise<Told>;
  /** How often the system was asked to bring something to the disk meanwhile; null where `strace` is not to be had. */
  readonly syncsDuring: (work: () => Promise<void>) => Promise<number | null>;
  readonly stop: () => Promise<void>;
}

export async function serve(kind: Kind, root: string, folder: string): Promise<Serving> {
  const child = fork(PROGRAM, [kind, root, folder], { execArgv: ['--expose-gc', '--import', LOADER] });
  const { port } = await heard<{ port: number }>(child);
  const tell = (): Promise<Told> => {
    const told = heard<Told>(child);
    child.send('tell');
    return told;
  };
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { port, tell, syncsDuring: (work) => syncsDuring(child, work), stop };
}

async function heard<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('What was to be measured ended by itself: its words are above.');
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [T];
  return message;
}

/** Milliseconds until a tracer has taken hold. */
const TAKE_HOLD_MS = 500;

async function syncsDuring({ pid }: ChildProcess, work: () => Promise<void>): Promise<number | null> {
  if (spawnSync('strace', ['-V']).status !== 0) {
    await work();
    return null;
  }
  const scratch = await mkdtemp(join(tmpdir(), 'syncs-'));
  const file = join(scratch, 'calls');
  const tracer = spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(pid)], {
    stdio: 'ignore',
  });
  await new Promise((resolve) => setTimeout(resolve, TAKE_HOLD_MS));
  await work();
  const ended = once(tracer, 'exit');
  tracer.kill('SIGINT');
  await ended;
  const syncs = countSyncs(await readFile(file, 'utf8').catch(() => ''));
  await rm(scratch, { recursive: true, force: true });
  return syncs;
}

/** Calls in what `strace -f` wrote; one that was interrupted stands on two lines. */
export function countSyncs(text: string): number {
  return text.split('\n').filter((line) => /\bf(?:data)?sync\(/.test(line)).length;
}
