// hand-in.ts: finished calls of a workshop go to its server; what cannot go now is kept, and goes once it can.
import type { CallRecord } from '#core/replay/record.ts';
import type { RefusalCode } from '#protocol/ask.ts';
import { ask, workshopPath } from './seat-api.ts';
import { keepSeat, seatCodes, seatIn, type HandIn, type Seat, type SeatCall } from './seats.ts';
import type { Shelf } from './storage.ts';

/** Refusals that another attempt may not meet: nobody there, too many at once, storage away. Any other is for good. */
const LATER: readonly RefusalCode[] = ['no-answer', 'no-server', 'too-many', 'storage-away', 'server-fault'];
/** Milliseconds between attempts while something waits and the network says it is there. */
const AGAIN_MS = 10_000;

/** Keeps the call as one to be handed in, and tries at once. The server takes the same record any number of times. */
export async function handInCall(shelf: Shelf, { code, callId }: SeatCall, record: CallRecord): Promise<void> {
  const seat = seatIn(shelf, code);
  if (!seat) return;
  const others = seat.out.filter((one) => one.callId !== callId);
  keepSeat(shelf, { ...seat, out: [...others, { callId, record }] });
  await handInAll(shelf);
}

/** One round at a time: two would only send everything twice. */
let going: Promise<void> | null = null;

/** Tries all that waits. */
export function handInAll(shelf: Shelf): Promise<void> {
  going ??= tryAll(shelf).finally(() => (going = null));
  return going;
}

async function tryAll(shelf: Shelf): Promise<void> {
  for (const code of seatCodes(shelf)) {
    const seat = seatIn(shelf, code);
    for (const one of seat?.out ?? []) if (seat && (await isSettled(seat, one))) strike(shelf, code, one.callId);
  }
  if (waiting(shelf) > 0) tryLater(shelf);
}

async function isSettled({ code, token }: Seat, { callId, record }: HandIn): Promise<boolean> {
  const path = workshopPath(code, `/calls/${encodeURIComponent(callId)}`);
  const answer = await ask(path, { method: 'PUT', token, body: record });
  return answer.ok || !LATER.includes(answer.code);
}

/** Reads the seat anew: another tab may have changed it meanwhile. */
function strike(shelf: Shelf, code: string, callId: string): void {
  const seat = seatIn(shelf, code);
  if (seat) keepSeat(shelf, { ...seat, out: seat.out.filter((one) => one.callId !== callId) });
}

/** How many calls wait to be handed in. */
export function waiting(shelf: Shelf): number {
  return seatCodes(shelf).reduce((sum, code) => sum + (seatIn(shelf, code)?.out.length ?? 0), 0);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** When the network comes back, or after a while: a browser does not always notice. */
function tryLater(shelf: Shelf): void {
  clearTimeout(timer);
  const again = (): void => {
    clearTimeout(timer);
    globalThis.removeEventListener?.('online', again);
    void handInAll(shelf);
  };
  globalThis.addEventListener?.('online', again, { once: true });
  timer = setTimeout(again, AGAIN_MS);
}
