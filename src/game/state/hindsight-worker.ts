// hindsight-worker.ts: the explorer in a thread of its own.
import { hindsight } from '#compiler/worth.ts';
import type { HindsightQuestion } from './hindsight.ts';

addEventListener('message', (event: MessageEvent<HindsightQuestion>) => {
  postMessage(hindsight(event.data.scenario, event.data.record));
});
