// services.ts: what the routes work with; made once, in workshops.ts.
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Boards } from '../live/boards.ts';
import type { Hub } from '../live/hub.ts';
import type { Streams } from '../live/streams.ts';
import type { Store } from '../stores/store.ts';
import type { GivenCalls } from '../verifying/given-calls.ts';
import type { Library } from '../verifying/library.ts';
import type { Paths } from '../verifying/paths.ts';

export interface Services {
  readonly store: Store;
  readonly hub: Hub;
  readonly boards: Boards;
  readonly streams: Streams;
  readonly library: Library;
  readonly paths: Paths;
  readonly calls: GivenCalls;
  readonly limits: Limits;
  readonly clock: Clock;
  /** Null where anyone may make a workshop. */
  readonly facilitatorKey: string | null;
}
