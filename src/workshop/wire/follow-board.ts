// follow-board.ts: the board as it changes: by events, by asking where a proxy holds events back, and again after any loss.
import { parseJson } from '#core/replay/scenario.ts';
import type { Board } from '#protocol/board.ts';
import { readEvents } from './event-stream.ts';

/** How the board comes: `away` means that nobody answers at the moment, `gone` that there is no such workshop. */
export type Line = 'coming' | 'live' | 'asking' | 'away' | 'gone';

export type StreamEnd = 'ended' | 'silent' | 'refused' | 'away';

export type BoardAnswer =
  | { readonly kind: 'board'; readonly board: Board; readonly etag: string | null }
  | { readonly kind: 'same' }
  | { readonly kind: 'away' }
  | { readonly kind: 'gone' };

/** What carries it; a test makes one up. */
export interface Wire {
  /** Hands on what comes in until it ends, or until `signal`; never rejects. */
  readonly open: (onText: (text: string) => void, signal: AbortSignal) => Promise<'ended' | 'refused' | 'away'>;
  readonly ask: (etag: string | null) => Promise<BoardAnswer>;
  /** Resolves after so many milliseconds, or sooner: when the network is back, or at `signal`. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface Told {
  readonly onBoard: (board: Board) => void;
  readonly onLine: (line: Line) => void;
}

/** Milliseconds in which a stream says its first word; the server sends a board at once. */
const FIRST_WORD_MS = 6_000;
/** More than twice the server's heartbeat of 15 seconds. */
const SILENCE_MS = 40_000;
/** Between two questions where events do not come through. */
const ASK_MS = 2_000;
/** Questions until a stream is tried again: two minutes. */
const ASKS_IN_A_ROW = 60;
const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** Follows until it is stopped, or until the workshop is gone. Returns how to stop. */
export function followBoard(wire: Wire, told: Told): () => void {
  const stop = new AbortController();
  void follow(wire, told, stop.signal);
  return () => stop.abort();
}

async function follow(wire: Wire, { onBoard, onLine }: Told, signal: AbortSignal): Promise<void> {
  let etag: string | null = null;
  let failures = 0;
  const tell: Told = {
    onBoard: (board) => !signal.aborted && onBoard(board),
    onLine: (line) => !signal.aborted && onLine(line),
  };
  const ask = async (line: Line): Promise<BoardAnswer['kind']> => {
    const answer = await wire.ask(etag);
    if (answer.kind === 'board') etag = answer.etag;
    if (answer.kind === 'board') tell.onBoard(answer.board);
    tell.onLine(answer.kind === 'away' || answer.kind === 'gone' ? answer.kind : line);
    return answer.kind;
  };
  const answers = (kind: BoardAnswer['kind']): boolean => kind === 'board' || kind === 'same';
  while (!signal.aborted) {
    const { end, heard } = await listen(wire, tell, signal);
    if (heard) failures = 0;
    if (signal.aborted) return;
    // Whether the workshop is gone, or only the stream, the board itself says best.
    const asking = end === 'silent' || end === 'refused';
    let kind = await ask(asking ? 'asking' : 'coming');
    for (let asks = 1; asking && answers(kind) && asks < ASKS_IN_A_ROW && !signal.aborted; asks += 1) {
      await wire.wait(ASK_MS, signal);
      kind = await ask('asking');
    }
    if (kind === 'gone') return;
    if (!heard || kind === 'away') await wire.wait(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0, signal);
    failures += 1;
  }
}

interface Listened {
  readonly end: StreamEnd;
  /** Whether a board came. */
  readonly heard: boolean;
}

async function listen(wire: Wire, { onBoard, onLine }: Told, signal: AbortSignal): Promise<Listened> {
  const call = new AbortController();
  const hangUp = (): void => call.abort();
  signal.addEventListener('abort', hangUp);
  let heard = false;
  const watch = watchdog(wire, call);
  const feed = readEvents();
  watch.expect(FIRST_WORD_MS);
  const end = await wire.open((text) => {
    for (const { event, data } of feed(text)) {
      const board = event === 'board' ? parseJson(data) : undefined;
      if (board === undefined) continue;
      heard = true;
      onBoard(board as Board);
      onLine('live');
    }
    // A proxy that lets only the stream's beginning through has not let a board through.
    if (heard) watch.expect(SILENCE_MS);
  }, call.signal);
  signal.removeEventListener('abort', hangUp);
  const silent = call.signal.aborted && !signal.aborted;
  hangUp();
  return { end: silent && !heard ? 'silent' : end, heard };
}

/** Hangs up when nothing comes in for as long as was expected last. */
function watchdog(wire: Wire, call: AbortController): { readonly expect: (ms: number) => void } {
  let turn = new AbortController();
  return {
    expect: (ms) => {
      turn.abort();
      turn = new AbortController();
      const { signal } = turn;
      const either = AbortSignal.any([signal, call.signal]);
      void wire.wait(ms, either).then(() => !either.aborted && call.abort());
    },
  };
}
