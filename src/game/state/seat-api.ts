// seat-api.ts: the workshop's server as a player asks it; a refusal is a code, and so is silence.
import { isObject, parseJson } from '#core/replay/scenario.ts';
import type { ProblemCode } from '#protocol/problem.ts';

/** `unreachable`: nobody answered, or somebody in between did; `no-server`: the game lies here without a workshop's server. */
export type Refusal = ProblemCode | 'unreachable' | 'no-server';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Refusal };

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token?: string;
  readonly body?: unknown;
}

/** Beside the page, in whatever folder the game lies. */
const API = 'api/v1/';
const NOT_FOUND = 404;

export function workshopPath(code: string, rest = ''): string {
  return `workshops/${encodeURIComponent(code)}${rest}`;
}

/** Where the board of a workshop is to be listened to. */
export function eventsAddress(code: string): string {
  return API + workshopPath(code, '/events');
}

/** The answer's shape is the server's word: both are built from `protocol`. */
export async function ask<T>(path: string, { method = 'GET', token, body }: Asking = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(API + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return readAnswer<T>(response.ok, response.status, await response.text());
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}

function readAnswer<T>(ok: boolean, status: number, text: string): Answer<T> {
  const value = text === '' ? null : parseJson(text);
  if (ok && value !== undefined) return { ok: true, value: value as T };
  if (isObject(value) && typeof value['code'] === 'string') return { ok: false, code: value['code'] as ProblemCode };
  return { ok: false, code: ok || status === NOT_FOUND ? 'no-server' : 'unreachable' };
}
