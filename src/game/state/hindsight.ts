// hindsight.ts: asks the explorer, off the main thread where possible, what each pick of a finished call cost.
import { hindsight, type PickWorth } from '#compiler/worth.ts';
import type { CallRecord } from '#core/replay/record.ts';
import type { Scenario } from '#core/replay/scenario.ts';

export interface HindsightQuestion {
  readonly scenario: Scenario;
  readonly record: CallRecord;
}

/** What each pick cost, in the picks' order. Works without Workers too, only less smoothly. */
export function askHindsight(question: HindsightQuestion): Promise<readonly PickWorth[]> {
  return inWorker(question).catch(() => hindsight(question.scenario, question.record));
}

function inWorker(question: HindsightQuestion): Promise<readonly PickWorth[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./hindsight-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<readonly PickWorth[]>) => {
      resolve(event.data);
      worker.terminate();
    };
    worker.onerror = () => {
      reject(new Error('the worker did not start'));
      worker.terminate();
    };
    worker.postMessage(question);
  });
}

/** Number of the pick that cost most (the first of equals) and what it cost; null when nothing was lost. */
export function turningPoint(worth: readonly PickWorth[]): { pick: number; worth: PickWorth } | null {
  let most: { pick: number; worth: PickWorth } | null = null;
  for (const [pick, one] of worth.entries()) {
    const cost = one.before - one.after;
    if (cost > 0 && (most === null || cost > most.worth.before - most.worth.after)) most = { pick, worth: one };
  }
  return most;
}
