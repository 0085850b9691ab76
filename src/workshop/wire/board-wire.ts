// board-wire.ts: how a real browser hears of the board: a stream that may carry a token in its head, not in its address.
import type { Board } from '#protocol/board.ts';
import type { Api } from '#protocol/ask.ts';
import type { Wire } from './follow-board.ts';

/** The facilitator's token shows a hidden board too. */
export function boardWire(api: Api, code: string, token: string | null): Wire {
  return {
    open: async (onText, signal) => {
      try {
        const response = await api.open(`/workshops/${code}/events?for=board`, token, signal);
        if (!response.ok || !response.body) return 'refused';
        await readAll(response.body, onText);
        return 'ended';
      } catch {
        return 'away';
      }
    },
    ask: async (etag) => {
      const answer = await api.ask<Board>(`/workshops/${code}/board`, { token, ifNoneMatch: etag });
      if (!answer.ok) return { kind: answer.code === 'unknown-workshop' ? 'gone' : 'away' };
      return answer.same ? { kind: 'same' } : { kind: 'board', board: answer.value, etag: answer.etag };
    },
    wait,
  };
}

async function readAll(body: ReadableStream<Uint8Array>, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onText(decoder.decode(value, { stream: true }));
  }
}

/** Sooner when the network comes back: nobody waits out a pause that was made for its absence. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
