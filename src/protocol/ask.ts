// ask.ts: one question of a page to the workshop's server, and its answer or why there is none, as values.
import { isObject, parseJson } from '#core/replay/scenario.ts';
import type { ProblemCode } from './problem.ts';

/** `no-answer`: the network or the server is away; `no-server`: whoever answers is no workshop's server. */
export type RefusalCode = ProblemCode | 'no-answer' | 'no-server';

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** What exactly, in English; empty where nothing is known. */
  readonly detail: string;
}

export interface Answer<T> {
  readonly ok: true;
  readonly value: T;
  readonly etag: string | null;
  /** Whether nothing has changed since the `etag` that was asked with; then `value` is nothing. */
  readonly same: boolean;
}

export type Asked<T> = Answer<T> | Refusal;

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly token?: string | null;
  readonly body?: unknown;
  readonly ifMatch?: string | null;
  readonly ifNoneMatch?: string | null;
}

export interface Api {
  /** `path` below `/api/v1`; the answer is trusted to be what that address gives. */
  readonly ask: <T>(path: string, question?: Question) => Promise<Asked<T>>;
  readonly file: (path: string, token: string) => Promise<Asked<Blob>>;
  /** The answer as it comes in; for streams. */
  readonly open: (path: string, token: string | null, signal: AbortSignal) => Promise<Response>;
}

const NOT_MODIFIED = 304;
const NO_CONTENT = 204;
/** Milliseconds: what is slower than this has been lost on the way. */
const PATIENCE_MS = 15_000;

/** `root` is the address of the game's folder, ending in `/`. */
export function createApi(root: string, send: typeof fetch = (...request) => fetch(...request)): Api {
  const go = (path: string, question: Question): Promise<Response | null> =>
    send(`${root}api/v1${path}`, initOf(question)).catch(() => null);
  return {
    ask: async (path, question = {}) => {
      const response = await go(path, question);
      return response ? answerOf(response, (text) => parseJson(text)) : away();
    },
    file: async (path, token) => {
      const response = await go(path, { token });
      if (!response?.ok) return response ? refusalOf(response) : away();
      const value = await response.blob().catch(() => null);
      return value ? { ok: true, value, etag: null, same: false } : away();
    },
    open: (path, token, signal) =>
      send(`${root}api/v1${path}`, { headers: headersOf({ token }), cache: 'no-store', signal }),
  };
}

function initOf(question: Question): RequestInit {
  const { method = 'GET', body } = question;
  return {
    method,
    headers: headersOf(question),
    // The page compares etags itself.
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function headersOf({ token, body, ifMatch, ifNoneMatch }: Question): Record<string, string> {
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(ifMatch ? { 'if-match': ifMatch } : {}),
    ...(ifNoneMatch ? { 'if-none-match': ifNoneMatch } : {}),
  };
}

async function answerOf<T>(response: Response, read: (text: string) => unknown): Promise<Asked<T>> {
  const etag = response.headers.get('etag');
  if (response.status === NOT_MODIFIED || response.status === NO_CONTENT)
    return { ok: true, value: undefined as T, etag, same: response.status === NOT_MODIFIED };
  if (!response.ok) return refusalOf(response);
  const value = read(await response.text().catch(() => ''));
  // A page instead of an answer: some hotel's sign-in, or a host of files.
  return value === undefined ? noServer() : { ok: true, value: value as T, etag, same: false };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = parseJson(await response.text().catch(() => ''));
  if (!isObject(problem) || typeof problem['code'] !== 'string') return response.status >= 500 ? away() : noServer();
  const { code, detail } = problem;
  return { ok: false, code: code as ProblemCode, detail: typeof detail === 'string' ? detail : '' };
}

function away(): Refusal {
  return { ok: false, code: 'no-answer', detail: '' };
}

function noServer(): Refusal {
  return { ok: false, code: 'no-server', detail: '' };
}
