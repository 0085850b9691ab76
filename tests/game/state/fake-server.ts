// fake-server.ts: a workshop's server that answers what a test tells it, and remembers what it was asked.
import { vi } from 'vitest';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
  readonly body: unknown;
}

export type Told = { readonly status: number; readonly body?: unknown } | 'nobody';

export interface FakeServer {
  readonly asked: Asked[];
  /** What is answered from now on. */
  tell: (answer: (asked: Asked) => Told) => void;
}

/** Stands in for `fetch`; undo it with `vi.unstubAllGlobals`. */
export function fakeServer(answer: (asked: Asked) => Told): FakeServer {
  const server: FakeServer = { asked: [], tell: (next) => (answer = next) };
  const fetch = async (path: string, { method = 'GET', headers, body }: RequestInit = {}): Promise<Response> => {
    const given = new Headers(headers);
    const token = given.get('authorization')?.replace('Bearer ', '') ?? null;
    const asked = { method, path, token, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined };
    server.asked.push(asked);
    const told = answer(asked);
    if (told === 'nobody') throw new TypeError('Failed to fetch');
    return new Response(told.body === undefined ? null : JSON.stringify(told.body), { status: told.status });
  };
  vi.stubGlobal('fetch', fetch);
  return server;
}

export const problem = (status: number, code: string): Told => ({ status, body: { status, code } });
