// state-key.ts: one text per state of the story that can go on differently: what nothing ahead reads is left out.
import { isObject } from '#core/replay/scenario.ts';
import type { Flow } from './flow.ts';

/** Variables that the game sets after every reply, before anything can read them: never part of a waiting state. */
export type SetByGame = ReadonlySet<string>;

interface Thread {
  readonly callstack?: readonly unknown[];
  readonly previousContentObject?: unknown;
}

/** What one choice would go on with: the places, and the variables that its stack holds by reference. */
export interface Way {
  readonly paths: readonly string[];
  readonly variables: ReadonlySet<string>;
}

export interface Waiting {
  readonly key: string;
  /** One for each choice that can be seen, in their order. */
  readonly ways: readonly Way[];
}

/** What a state in which the story waits for a choice amounts to, from ink's own saved state. */
export function waitingState(saved: string, flow: Flow, setByGame: SetByGame): Waiting {
  const state = JSON.parse(saved) as Record<string, unknown>;
  const { currentChoices, choiceThreads, callstack } = onlyFlow(state['flows']);
  const choices = (Array.isArray(currentChoices) ? currentChoices : []).filter(isObject);
  const stacks = threadsOf(choices, choiceThreads, callstack);
  const ways = choices.map((choice, at) => ({
    paths: [String(choice['targetPath']), ...returnsOf(stacks[at])],
    variables: new Set(pointersIn(stacks[at])),
  }));
  const ahead = flow.ahead(ways.flatMap(({ paths }) => paths));
  const pointed = new Set(ways.flatMap(({ variables }) => [...variables]));
  const read = (name: string): boolean => ahead.variables.has(name) || pointed.has(name);
  const turns = kept(state['turnIndices'], (path) => ahead.visits.has(path));
  const key = JSON.stringify([
    choices.map((choice) => [choice['text'], choice['targetPath'], choice['originalChoicePath'], choice['tags']]),
    stacks,
    state['evalStack'],
    kept(state['variablesState'], (name) => read(name) && !setByGame.has(name)),
    kept(state['visitCounts'], (path) => ahead.visits.has(path)),
    turns,
    ahead.turns || turns.length ? state['turnIdx'] : null,
    ahead.chance ? [state['storySeed'], state['previousRandom']] : null,
  ]);
  return { key, ways: ways.filter((_, at) => choices[at]?.['isInvisibleDefault'] !== true) };
}

/** ink can run several flows side by side; a story cannot ask for a second, only a program, and ours never does. */
function onlyFlow(flows: unknown): Record<string, unknown> {
  const [only] = isObject(flows) ? Object.values(flows).filter(isObject) : [];
  if (!only) throw new Error('ink saved a state without a flow: its format has changed, and state-key.ts must follow');
  return only;
}

/** The call stacks that the choices would go on with; a thread's running number means nothing. */
function threadsOf(choices: readonly Record<string, unknown>[], choiceThreads: unknown, callstack: unknown): unknown[] {
  const threads = isObject(choiceThreads) ? choiceThreads : {};
  const live = isObject(callstack) && Array.isArray(callstack['threads']) ? (callstack['threads'] as Thread[]) : [];
  const own = choices.map((choice) => {
    const index = choice['originalThreadIndex'];
    return (threads[String(index)] as Thread | undefined) ?? live.find((thread) => threadIndex(thread) === index);
  });
  return own.map((thread) => [thread?.callstack, thread?.previousContentObject]);
}

function threadIndex(thread: Thread): unknown {
  return isObject(thread) ? thread['threadIndex'] : undefined;
}

/** Where the frames of a stack would go on when what they called returns; the top one goes on at the choice. */
function returnsOf(stack: unknown): string[] {
  const frames = Array.isArray(stack) && Array.isArray(stack[0]) ? (stack[0] as unknown[]) : [];
  return frames.slice(0, -1).flatMap((frame) => {
    if (!isObject(frame) || typeof frame['cPath'] !== 'string') return [];
    return [frame['cPath'] === '' ? String(frame['idx']) : `${frame['cPath']}.${String(frame['idx'])}`];
  });
}

/** Names of the variables that a stack holds by reference, anywhere in it. */
function pointersIn(value: unknown): string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(pointersIn);
  if (!isObject(value)) return [];
  const name = value['^var'];
  return typeof name === 'string' ? [name] : Object.values(value).flatMap(pointersIn);
}

function kept(values: unknown, keep: (name: string) => boolean): readonly unknown[] {
  if (!isObject(values)) return [];
  return Object.entries(values)
    .filter(([name]) => keep(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
