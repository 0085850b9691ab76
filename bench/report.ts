// report.ts: everything a run has measured, as it goes into the JSON.
import type { Condition } from './conditions.ts';
import type { Load } from './first-reply.ts';
import type { WholeCall } from './busy.ts';
import { median } from './statistics.ts';

export interface Side {
  readonly loads: readonly Load[];
  /** Per cent of one core, without sound and with the room tone; null where it was not measured. */
  readonly idlePercent: number | null;
  readonly idleWithSoundPercent: number | null;
  readonly call: WholeCall;
}

/** Both pages, measured in turns under one condition. */
export interface Comparison {
  readonly condition: Condition;
  readonly game: Side;
  readonly bare: Side;
}

/** Medians over the loads of one page. */
export interface Figures {
  readonly firstReplyMs: number;
  readonly bytes: number;
  readonly requests: number;
  readonly heapBytes: number;
  readonly heapWithPictureBytes: number | null;
  readonly nextLineMs: number;
  readonly nextLineFrames: number;
  readonly idlePercent: number | null;
  readonly idleWithSoundPercent: number | null;
  readonly framesPerSecond: number;
  readonly longestFrameMs: number;
  readonly callBytes: number;
  readonly callRequests: number;
}

export function figuresOf({ loads, idlePercent, idleWithSoundPercent, call }: Side): Figures {
  const middle = (of: (load: Load) => number): number => median(loads.map(of));
  const pictured = loads.flatMap(({ heapWithPictureBytes }) => heapWithPictureBytes ?? []);
  return {
    firstReplyMs: middle(({ firstReplyMs }) => firstReplyMs),
    bytes: middle(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
    heapBytes: middle(({ heapBytes }) => heapBytes),
    heapWithPictureBytes: pictured.length ? median(pictured) : null,
    nextLineMs: middle(({ nextLineMs }) => nextLineMs),
    nextLineFrames: middle(({ nextLineFrames }) => nextLineFrames),
    idlePercent,
    idleWithSoundPercent,
    framesPerSecond: median(call.frames.map(({ perSecond }) => perSecond)),
    longestFrameMs: Math.max(...call.frames.map(({ longestMs }) => longestMs)),
    callBytes: call.bytes,
    callRequests: call.requests,
  };
}

/** A comparison without its single loads, but for the files of the last one. */
export function mediansOf({ condition, game, bare }: Comparison): Record<string, unknown> {
  const files = game.loads.at(-1)?.files ?? [];
  const { bytesByKind } = game.call;
  return { condition, game: { ...figuresOf(game), files, callBytesByKind: bytesByKind }, bare: figuresOf(bare) };
}
